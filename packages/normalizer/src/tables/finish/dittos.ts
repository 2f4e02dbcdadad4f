import type { RowKind } from "@qauly/model";
import { SourcedText } from "../../text/sourced-text.js";
import type { TextRow } from "../table-cells.js";

/** Marks and words that stand for the text of the cell above: `-//-`, `″`, `-"-`, `сол`, `то же`. */
const MARK = /^[-\u2010-\u2015\s]*(?:["“”″〃«»„]{1,2}|'{2}|,{2}|\/{2}|\\{2})[-\u2010-\u2015\s]*$/u;
const WORDS = /^(?:дәл |бұл да |тура )?(?:сол|соның өзі|то же(?: самое)?|та же|тот же|те же|там же|сонда)\.?$/iu;

/**
 * Puts the text of the cell above where a cell only says that it repeats it. The place of the mark stays the place of the
 * text, and the change is on record.
 */
export function withDittos(rows: readonly TextRow[], kinds: readonly RowKind[]): TextRow[] {
  const filled: TextRow[] = [];
  let above: TextRow = [];
  for (const [at, row] of rows.entries()) {
    const own = row.map((cell, column) => meant(cell, above[column]));
    filled.push(own);
    if (kinds[at] === "data") above = own;
  }
  return filled;
}

function meant(cell: SourcedText, above: SourcedText | undefined): SourcedText {
  if (above === undefined || above.length === 0 || cell.length === 0 || cell.length > longest) return cell;
  if (!MARK.test(cell.text) && !WORDS.test(cell.text)) return cell;
  const at = cell.extent();
  const text = SourcedText.standingFor(above.text, at).withChanges(cell.changes);
  return at === null ? text : text.withChanges([{ kind: "ditto", before: cell.text, after: above.text, at }]);
}

/** Characters of a mark or of its words. */
const longest = 16;
