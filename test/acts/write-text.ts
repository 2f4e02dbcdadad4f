/** A test act as the broken text that a PDF-to-text tool gives of the registry's PDF. */
import type { ActSpec, AnnexSpec, ClauseSpec } from "./act-spec.js";
import { brokenParagraph } from "./broken-lines.js";
import { brokenTable } from "./broken-table.js";
import { type Random, random } from "./random.js";
import { clauseRuns, plain, runsOf } from "./runs.js";

const body = { indent: 6, width: 79.6 };
const heading = { indent: 0, width: 79.6 };
const bold = { indent: 0, width: 85 };

/** The seed decides trailing blanks, extra blank lines and where pages break. */
export function writeBrokenText(spec: ActSpec, seed: number): string {
  const choose = random(seed);
  const lines = [
    "",
    ...brokenParagraph([plain(spec.title)], heading, choose),
    "",
    ...brokenParagraph([plain(spec.subtitle)], heading, choose),
    ...brokenParagraph([...runsOf(spec.preamble), plain(` ${spec.enactingFormula}:`)], body, choose),
    ...spec.clauses.flatMap((clause) => clauseLines(clause, 0, choose)),
    ...spec.signatories.flatMap(({ role, name }) => brokenParagraph([plain(`${role} ${name}`)], body, choose)),
    "",
    ...spec.annexes.flatMap((annex, index) => [...(index > 0 ? [" "] : []), ...annexLines(annex, choose)]),
  ];
  // The last table ends with a line of one blank in place of an empty one.
  return breakPages([...lines.slice(0, -1), " "], choose).join("\n");
}

function clauseLines(clause: ClauseSpec, depth: number, choose: Random): string[] {
  return [
    ...brokenParagraph(clauseRuns(clause, depth), body, choose),
    ...clause.children.flatMap((child) => clauseLines(child, depth + 1, choose)),
  ];
}

function annexLines(annex: AnnexSpec, choose: Random): string[] {
  const [first, ...rest] = annex.heading.lines;
  return [
    first!,
    ...rest.flatMap((line) => (choose.chance(0.3) ? ["", line] : [line])),
    "",
    ...brokenParagraph([plain(annex.title)], bold, choose),
    "",
    ...brokenTable(annex, choose),
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
