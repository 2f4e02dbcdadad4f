/** Headings of the numbered divisions of rules, in both languages. Source: rules and regulations in the register, docs/sources.md. */

const figures = "(?:\\d{1,3}|[IVXLІХ]{1,7})";
/** What follows the number and the word: the line's end, a mark, or the name of the division. */
const end = '(?=$|\\s*[.:–-]|\\s+["«]?\\p{Lu})';
const ordinalEnding = "(?:[ыі]?н?ш[ыі]\\s)?";
const kazakhWords = "тарау|бөлім|параграф|ТАРАУ|БӨЛІМ|ПАРАГРАФ";
const russianWords = "Глава|Раздел|Подраздел|Параграф|ГЛАВА|РАЗДЕЛ|ПОДРАЗДЕЛ|ПАРАГРАФ";
/** `1-тарау. Жалпы ережелер`, `2 бөлім`, `3-ші параграф`: the number stands before the word. */
const kazakh = new RegExp(`^${figures}\\s?(?:[-–.]\\s?)?${ordinalEnding}(?:кіші\\s)?(?:${kazakhWords})${end}`, "u");
/** `Глава 1. Общие положения`, `РАЗДЕЛ II`, `§ 3. …`: it stands behind the word, or behind its sign. */
const russian = new RegExp(`^(?:(?:${russianWords})\\s+(?:№\\s?)?|§\\s?)${figures}${end}`, "u");

/** Whether a line heads a chapter, a section or a paragraph with its number. */
export function headsDivision(line: string): boolean {
  return kazakh.test(line) || russian.test(line);
}
