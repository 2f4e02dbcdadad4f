/** A test act as the broken text that a PDF-to-text tool gives of the registry's PDF. */
import type { ActSpec } from "./act-spec.js";
import { type Block, blocksOf, type Part } from "./blocks.js";
import { type BrokenParagraph, brokenParagraph } from "./broken-lines.js";
import { brokenTable } from "./broken-table.js";
import { type FormulaSpacing, spacedFormula } from "./letter-spacing.js";
import { type Random, random } from "./random.js";
import { plain } from "./runs.js";

const body = { indent: 6, width: 79.6 };
const flush = { indent: 0, width: 79.6 };
const bold = { indent: 0, width: 85 };

const settings: Readonly<Record<Part, BrokenParagraph>> = {
  title: flush,
  status: flush,
  requisite: flush,
  note: body,
  body,
  "annex title": bold,
  "annex text": body,
};

/** The seed decides trailing blanks, extra blank lines and where pages break; the formula may stand letter by letter. */
export function writeBrokenText(spec: ActSpec, seed: number, formula: FormulaSpacing | null = null): string {
  const choose = random(seed);
  const blocks = blocksOf(spec);
  const lines = ["", ...blocks.flatMap((block, index) => blockLines(block, blocks[index + 1] ?? null, choose))];
  // The last table ends with a line of one blank in place of an empty one.
  const ending = blocks.at(-1)?.kind === "table" ? [...lines.slice(0, -1), " "] : lines;
  const text = breakPages(ending, choose).join("\n");
  return formula === null || spec.enactingFormula === null ? text : spacedFormula(text, spec.enactingFormula, formula);
}

function blockLines(block: Block, next: Block | null, choose: Random): string[] {
  switch (block.kind) {
    case "paragraph": {
      const apart = block.part === "title" || block.part === "annex title" || block.part === "status";
      return [...brokenParagraph(block.runs, settings[block.part], choose), ...(apart ? [""] : [])];
    }
    case "signature": {
      const { role, name } = block.signatory;
      const last = next !== null && next.kind !== "signature";
      return [...brokenParagraph([plain(`${role} ${name}`)], body, choose), ...(last ? [""] : [])];
    }
    case "agreement":
      return [...block.lines, ""];
    case "annex heading":
      return headingLines(block, choose);
    case "table":
      return brokenTable(block.table, choose);
  }
}

function headingLines({ lines, index }: Extract<Block, { kind: "annex heading" }>, choose: Random): string[] {
  const [first, ...rest] = lines;
  return [
    ...(index > 0 ? [" "] : []),
    first!,
    ...rest.flatMap((line) => (choose.chance(0.3) ? ["", line] : [line])),
    "",
  ];
}

/** A page may end after any line that holds words; three or four blank lines show it, at times a blank before what follows. */
function breakPages(lines: readonly string[], choose: Random): string[] {
  const out: string[] = [];
  let left = choose.int(44, 52);
  let lead = "";
  lines.forEach((line, index) => {
    out.push(lead + line);
    lead = "";
    left -= 1;
    const next = lines[index + 1];
    if (left > 0 || line.trim() === "" || next === undefined || next.trim() === "") return;
    out.push("", "", "", ...(choose.chance(0.4) ? [""] : []));
    lead = choose.chance(0.3) ? " " : "";
    left = choose.int(44, 52);
  });
  return out;
}
