/** How tables label the row that sums their columns. */
import { foldText, QUOTES } from "../text/fold.js";

/** Words that mark a totals row at either end of its label: `Барлығы`, `Аудан бойынша барлығы`. */
const TOTALS_WORDS: readonly string[] = ["барлығы", "жиыны", "қорытынды", "қорытындысы", "итого", "всего"];

/** Labels that only count when they stand alone: `Жалпы орта мектеп` is a school. */
const TOTALS_LABELS: readonly string[] = ["жалпы", "жалпы саны", "жалпы жиынтығы", "жиынтығы", "общее количество"];

const LETTER = /\p{L}/u;

/**
 * True when a cell is the label of a totals row (`Барлығы:`, `Жиыны`, `Облыс бойынша, барлығы`, `Итого по району: 2`). A
 * text in quotation marks names an organisation, whatever its words.
 */
export function isTotalsLabel(text: string): boolean {
  if (!LETTER.test(text) || text.search(QUOTES) >= 0) return false;
  const label = foldText(text);
  const words = label
    .replace(/[:.,;]/g, " ")
    .trim()
    .split(/\s+/)
    .filter((word) => !/^\d+$/.test(word));
  if (TOTALS_LABELS.includes(words.join(" "))) return true;
  return TOTALS_WORDS.includes(words[0] ?? "") || TOTALS_WORDS.includes(words.at(-1) ?? "");
}
