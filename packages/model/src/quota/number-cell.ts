/** Numbers as table cells print them. */

/** Words and signs that may follow a number in a cell without changing it. */
const UNITS = [
  "%",
  "адам",
  "бірлік",
  "орын",
  "жұмыс орны",
  "пайыз",
  "пайызы",
  "процент",
  "человек",
  "чел",
  "единиц",
  "единица",
  "единицы",
  "ед",
  "процента",
  "процентов",
] as const;

/** `1250`, `1 250`, `1,5`; a bracket may repeat the number in words, and a full stop may end the cell. */
const NUMBER_CELL = new RegExp(
  `^(\\d{1,3}(?: \\d{3})+|\\d+)(?:[.,](\\d+))?[.)]?(?: ?(?:${UNITS.join("|")})\\.?)?(?: ?\\([^()\\d]*\\))?$`,
  "u",
);

/** A cell that states that there is nothing: blank or a dash of any kind. */
export function isEmptyNumberCell(text: string): boolean {
  return /^\s*[-\u2010-\u2015\u2212]?\s*$/.test(text);
}

/**
 * The number that a cell of a number column holds: `92`, `2%`, `2 %`, `1 250`, `1,5`, `1.`, `92 адам`. `value` is null
 * when the cell holds anything else, also when it is empty or a dash.
 */
export function parseNumberCell(text: string): { value: number | null } {
  const [, whole, fraction] = NUMBER_CELL.exec(text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase()) ?? [];
  if (whole === undefined) return { value: null };
  return { value: Number(`${whole.replaceAll(" ", "")}.${fraction ?? "0"}`) };
}
