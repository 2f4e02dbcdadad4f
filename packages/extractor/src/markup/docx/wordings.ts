/** Paragraphs and tables of a document of Word, asked for the languages in which they hold an act. */
import type { ActLanguage, LanguageChoice } from "../../document.js";
import type { BlockDraft, CellDraft, LineDraft, TableDraft } from "../blocks.js";
import { namesAct } from "../naming.js";
import { findWordings, type OtherWording, otherWording, type PartTree } from "../wordings/find-wordings.js";
import { textOfLine } from "./draft.js";

interface Body {
  readonly kind: "body";
  readonly blocks: readonly BlockDraft[];
}

type Part = Body | TableDraft | CellDraft | LineDraft;

/** Characters of a paragraph that are looked at. */
const LOOKED_AT = 700;
/** Columns from the left edge from which on lines stand in a column of their own. */
const COLUMN = 20;

/** The blocks with those of the other language set aside, and which was read; null where there was no choice. */
export function inOneLanguage(
  blocks: readonly BlockDraft[],
  language: ActLanguage | undefined,
): { readonly blocks: readonly BlockDraft[]; readonly languages: LanguageChoice | null } {
  const steps = findWordings<Part>({ kind: "body", blocks }, partsOfDocument());
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const other = otherWording(step.value, language);
  if (other.languages === null) return { blocks, languages: null };
  return { blocks: fromLeftEdge(blocks.flatMap((block) => sorted(block, other))), languages: other.languages };
}

function partsOfDocument(): PartTree<Part> {
  const known = new Map<Part, number>();
  const letters = (part: Part): number => {
    const seen = known.get(part);
    if (seen !== undefined) return seen;
    const count = isLine(part)
      ? (textOfLine(part).match(/[\p{L}\p{N}]/gu)?.length ?? 0)
      : partsIn(part).reduce((sum, inner) => sum + letters(inner), 0);
    known.set(part, count);
    return count;
  };
  return {
    inner: (part) => partsIn(part).filter((inner) => letters(inner) > 0),
    isWhole: (part) => !isLine(part),
    letters,
    namesAct: (part) => isLine(part) && namesAct(textOfLine(part), LOOKED_AT),
    text: (part, longest) => textOf(part).slice(0, longest),
    cells: (part) => ("kind" in part && part.kind === "table" ? part.rows.map((row) => [...row]) : null),
    isOfTable: (part) => !("kind" in part),
  };
}

const isLine = (part: Part): part is LineDraft => "kind" in part && part.kind === "line";

function partsIn(part: Part): Part[] {
  if (!("kind" in part)) return [...part.lines];
  if (part.kind === "line") return [];
  if (part.kind === "table") return part.rows.flat();
  return part.blocks.filter((block) => block.kind === "table" || block.aside === null);
}

const textOf = (part: Part): string => (isLine(part) ? textOfLine(part) : partsIn(part).map(textOf).join(" "));

/** A block as lines and tables of the language that is read, and lines of the other one. */
function sorted(block: BlockDraft, { parts, tables }: OtherWording<Part>): BlockDraft[] {
  const aside = (line: LineDraft): LineDraft => ({ ...line, aside: "other-language" });
  if (block.kind === "line") return [parts.has(block) ? aside(block) : block];
  const cells = block.rows.flat();
  if (parts.has(block)) return cells.flatMap(({ lines }) => lines.map(aside));
  if (!tables.has(block)) return [block];
  return cells.flatMap((cell) =>
    cell.lines.map((line, at) => {
      const own = at === 0 ? { ...line, gap: Math.max(line.gap, 1) } : line;
      return parts.has(cell) || parts.has(line) ? aside(own) : own;
    }),
  );
}

/** What stood in the right one of two columns stands at the left edge. */
function fromLeftEdge(blocks: readonly BlockDraft[]): BlockDraft[] {
  const indents = blocks.flatMap((block) =>
    block.kind === "line" && block.aside === null && block.align === "start" ? [block.indent] : [],
  );
  const left = indents.reduce((least, indent) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  if (!Number.isFinite(left) || left < COLUMN) return [...blocks];
  return blocks.map((block) =>
    block.kind === "line" && block.align === "start" ? { ...block, indent: Math.max(0, block.indent - left) } : block,
  );
}
