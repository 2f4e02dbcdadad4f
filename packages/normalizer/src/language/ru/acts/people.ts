/** A person as acts print him: initials and surname, or surname and initials. */
const surname = "\\p{Lu}[\\p{L}’'ʼ-]+";
const initial = "\\p{Lu}\\p{Ll}?\\.";
export const personPattern = `(?:${initial}\\s?(?:${initial}\\s?)?${surname}|${surname}\\s(?:${initial}\\s?){1,2})`;

/** Words with which the role of a signatory starts, nominative. Source: signature blocks in the register. */
const posts: readonly string[] = [
  "аким",
  "председатель",
  "председательствующий",
  "секретарь",
  "министр",
  "вице-министр",
  "президент",
  "премьер-министр",
  "руководитель",
  "начальник",
  "заместитель",
  "первый заместитель",
  "главный государственный санитарный врач",
  "глава",
];

/**
 * A signatory's role from its first word to its last: `Секретарь Костанайского областного маслихата`, `Исполняющий
 * обязанности акима области`, `И.о. министра`.
 */
export const signatoryRole = new RegExp(
  `^(?:(?:временно\\s)?исполняющ(?:ий|ая)\\sобязанности|и\\.\\s?о\\.|${posts.join("|")})(?![А-яЁё-]).*$`,
  "i",
);
