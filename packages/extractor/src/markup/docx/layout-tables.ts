/** Tables that are none: text set side by side, such as the head of an annex or the line of a signature. */

import type { BlockDraft, LineDraft } from "../blocks.js";
import { PERSON } from "../naming.js";
import { languageOf } from "../wordings/find-wordings.js";
import type { Piece } from "./content.js";
import { textOfLine } from "./draft.js";
import type { Story } from "./story.js";
import type { RawCell, RawTable } from "./tables.js";

/** Columns and rows that such a table has at the most. */
const MOST_COLUMNS = 3;
const MOST_ROWS = 12;
/** Of the cells with text: from this share of figures on it is a table. */
const FIGURES = 0.25;

/** Its lines in reading order, else null: it is a table. */
export function layoutLines(table: RawTable, story: Story): BlockDraft[] | null {
  if (!isLayout(table)) return null;
  const blocks = table.rows.flatMap((row) => rowBlocks(row, table, story));
  return blocks;
}

function isLayout({ rows, bordered, hasHeader }: RawTable): boolean {
  const columns = Math.max(...rows.map((row) => row.length));
  if (columns <= 1) return true;
  if (bordered || hasHeader) return false;
  if (rows.length === 1) return true;
  if (columns > MOST_COLUMNS || rows.length > MOST_ROWS) return false;
  const texts = rows
    .flat()
    .map(textOf)
    .filter((text) => text !== "");
  const figures = texts.filter((text) => /^[\d\s.,%–-]+$/.test(text)).length;
  return figures < FIGURES * texts.length && !texts.some((text) => /^№/.test(text) && text.length < 6);
}

const textOf = ({ blocks }: RawCell): string =>
  blocks.map((block) => (block.kind === "line" ? textOfLine(block) : "\n")).join(" ");

/** Letters of a cell that may stand beside another on one line. */
const LONGEST_BESIDE = 60;
const MOST_LINES = 5;

function rowBlocks(row: readonly RawCell[], { edges }: RawTable, story: Story): BlockDraft[] {
  const filled = row.filter(({ blocks }) => blocks.length > 0);
  const placed = filled.map((cell) => placedBlocks(cell, edges, story));
  const [first = [], second = []] = placed;
  const lines = first.filter((block): block is LineDraft => block.kind === "line");
  const [beside] = second;
  if (
    placed.length !== 2 ||
    second.length !== 1 ||
    beside?.kind !== "line" ||
    lines.length < first.length ||
    lines.length > MOST_LINES ||
    lines.some((line) => isOfItsOwn(textOfLine(line), textOfLine(beside))) ||
    textOfLine(beside).length > LONGEST_BESIDE
  ) {
    return placed.flat();
  }
  const last = lines.at(-1)!;
  const gap: Piece = { text: "\t", bold: false, struck: false, unseen: false, link: null, raised: null };
  return [...lines.slice(0, -1), { ...last, runs: [...last.runs, gap, ...beside.runs] }];
}

/** Whether each of two cells has a signature, or each is in a language of its own. */
function isOfItsOwn(left: string, right: string): boolean {
  const [one, other] = [languageOf(left), languageOf(right)];
  return (PERSON.test(left) && PERSON.test(right)) || (one !== null && other !== null && one !== other);
}

/** Half points to twips of a column, half an em. */
const COLUMN = 5;

/** Lines of a cell where they stand on the page. */
function placedBlocks({ start, end, blocks }: RawCell, edges: readonly number[], story: Story): BlockDraft[] {
  const unit = story.document.styles.size * COLUMN;
  const left = Math.round((edges[start] ?? 0) / unit);
  const isLast = end >= edges.length - 1;
  if (left === 0) return [...blocks];
  const width = Math.round(((edges[end] ?? 0) - (edges[start] ?? 0)) / unit);
  return blocks.map((block, index) => {
    if (block.kind === "table" || (block.align === "end" && isLast)) return block;
    const room = Math.max(0, width - textOfLine(block).length);
    const shift = block.align === "center" ? Math.round(room / 2) : block.align === "end" ? room : block.indent;
    // What follows in one cell at the right is one block.
    const gap = index > 0 && block.gap === 1 ? 0 : block.gap;
    return { ...block, align: "start", indent: left + shift, gap };
  });
}
