/** Words by which a paragraph of markup shows that an act stands there, or that a person signs. */

/** The words in which an act says what it is, whose, of what day and number. */
const requisite =
  /(?:қаулысы|шешімі|шешiмi|бұйрығы|заңы|кодексі|жарлығы|өкімі|қаулы|шешім|бұйрық)(?!\p{L}).{0,200}(?:№|N\s?\d|\d{4})|(?:№|N)\s?\S{1,12}\s+(?:қаулысы|шешімі|шешiмi|бұйрығы|жарлығы|өкімі)(?!\p{L})|\d{4}\s*(?:ж\.|жыл|год).{0,200}(?:қаулысы|шешімі|шешiмi|бұйрығы|заңы|кодексі|жарлығы|өкімі)(?!\p{L})|(?:постановление|решение|приказ|указ|закон|кодекс|распоряжение)(?!\p{L}).{0,200}от\s*«?\d{1,2}/iu;
/** The words with which an act begins to order. */
const formula =
  /қаулы\s*ет(?:еді|едi|емін|емiн)|ш\s*е\s*ш\s*[іi]\s*м\s+қ\s*а\s*б\s*ы\s*л\s*д\s*а|шешт[іi](?!\p{L})|шешт[іi]м(?!\p{L})|шеш[іi]м\s+(?:етт[іi]|етед[іi])|бұйырамы[нз3]|п\s*о\s*с\s*т\s*а\s*н\s*о\s*в\s*л\s*я\s*(?:е\s*т|ю)|р\s*е\s*ш\s*и\s*л(?!\p{L})|приказываю|п\s*р\s*и\s*к\s*а\s*з\s*ы\s*в\s*а\s*е\s*[мт]/iu;

/** Whether a paragraph says what act it is of, or orders in its formula; `longest`: characters of the longest one. */
export const namesAct = (text: string, longest: number): boolean =>
  formula.test(text) || (text.length < longest && requisite.test(text) && /\d/.test(text));

/** A person by initials, as signatures and commissions have them. */
export const PERSON =
  /(?:\p{Lu}\.\s?){1,2}\s?\p{Lu}[\p{Ll}\p{Lu}-]{2,}|\p{Lu}\p{Ll}{2,}\s+(?:\p{Lu}\.\s?){1,2}(?!\p{L})/u;
