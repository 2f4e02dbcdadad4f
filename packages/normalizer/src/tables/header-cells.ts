import { allMatches } from "@qauly/model/rules";
import { rowNumberHeader } from "../language/column-headers.js";
import { joinLines } from "../repair/line-joins.js";
import type { Reading } from "../structure/read-text.js";
import type { Line } from "../text/flow.js";
import type { SourcedText } from "../text/sourced-text.js";

/**
 * Parts the glued cells of a header that comes as blocks of lines:
 *
 *     № р/с Ұйымның атауы Жұмыскерлердің | тізімдік саны (адам) ¶ Квотаның көлемі (% | жұмыскерлердің … ¶ …
 *     ^     ^             ^                                       ^
 *
 * A cell starts with a capital letter, the row number's with its sign; a block that starts otherwise goes on with the
 * cell before it.
 */
export function headerCells(lines: readonly Line[], reading: Reading): SourcedText[] {
  const text = joinLines(lines, reading.stock);
  const cells: SourcedText[] = [];
  let start = 0;
  const number = rowNumberHeader.exec(text.text);
  if (number !== null) {
    cells.push(text.slice(0, number[0].length).trim());
    start = number[0].length;
  }
  let from = start;
  for (const match of allMatches(text.text.slice(start), /(?<=[^\s"«(/-]\s)(?=\p{Lu})/gu)) {
    const at = start + match.index;
    if (at > from) cells.push(text.slice(from, at).trim());
    from = at;
  }
  cells.push(text.slice(from).trim());
  return cells.filter((cell) => cell.length > 0);
}
