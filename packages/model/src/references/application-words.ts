/** Words by which an act says from when on it applies, Kazakh and Russian. Matched against folded text. */
import { monthNames } from "../text/month-names.js";

export interface ApplicationWords {
  /** A text that says when an act, or what it sets, begins to apply. */
  readonly begins: RegExp;
  /** A day from which on, in such a text: groups `year`, `month`, `day`. */
  readonly day: RegExp;
  /** A month's number, January 1, by how its printed name begins. */
  readonly months: readonly string[];
  /** Years for which something is set: groups `first` and, for several, `last`. */
  readonly years: RegExp;
}

export const applicationWords: Readonly<Record<"kk" | "ru", ApplicationWords>> = {
  kk: {
    // қолданысқа енгізіледі, күшіне енеді, қатынастарға қолданылады or таратылады.
    begins: /қолданысқа енг|күшіне ен|қатынастарға (?:қолдан|тара)/,
    // 2026 жылғы 1 қаңтардан бастап, 1 қаңтардан ерте емес: the ablative of the month.
    day: /(?<year>\d{4}) ?(?:жыл\p{L}*|ж\.) (?<day>\d{1,2}) (?<month>\p{L}{3,10}[днт][ае]н) (?:бастап|ерте емес|бұрын емес)/gu,
    months: monthNames.kk,
    // 2026 жылға, 2026-2028 жылдарға: the dative of the year.
    years: /(?<!\d)(?<first>\d{4})(?: жылға)?(?: ?(?:-|және|,) ?(?<last>\d{4}))? жыл(?:дар)?ға/gu,
  },
  ru: {
    // вводится в действие, вступает в силу, распространяется на правоотношения.
    begins: /в действие|в силу|на (?:право)?отношени/,
    // с 1 января 2026 года, не ранее 1 января 2026 года.
    day: /(?<!\p{L})(?:с|не ранее) (?<day>\d{1,2}) (?<month>\p{L}{3,8}) (?<year>\d{4})/gu,
    months: monthNames.ru,
    // на 2026 год, на 2026-2028 годы.
    years: /(?<!\p{L})на (?<first>\d{4})(?: ?(?:-|и|,) ?(?<last>\d{4}))? ?г(?:од|\.)/gu,
  },
};
