import { letter, lower, upper } from "../../../text/letters.js";

/** A person as acts print him: initials and surname, or surname and initials. */
const surname = `[${upper}][${letter}’'ʼ-]+`;
const initial = `[${upper}][${lower}]?\\.`;
export const personPattern = `(?:${initial}\\s?(?:${initial}\\s?)?${surname}|${surname}\\s(?:${initial}\\s?){1,2}|[${upper}][${lower}]+(?:\\s[${upper}][${lower}]+){1,2})`;

/** Words with which the role of a signatory may go, nominative. Source: signature blocks in the register. */
export const signatoryRole =
  /(?:әкімі|әкімінің\s+(?:м\.\s?а\.|міндетін\s+атқарушы(?:сы)?|орынбасары)|төрағасы|төрайымы?|хатшысы|орынбасары|министрі?|министрінің\s+(?:м\.\s?а\.|міндетін\s+атқарушы)|Президенті|Премьер-Министрі?|міндетін\s+атқарушы|м\.\s?а\.|бастығы|басшысы|төраға|әкім|бастығының\s+міндетін\s+атқарушы|глава|аким|председатель(?:\s+сессии)?|секретарь|министр|заместитель)$/i;
