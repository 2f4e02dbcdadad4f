/** Names of the months, Kazakh and Russian, as texts inflect them. */

/** Stems, January first; their ends differ by case. Where a month has two names, a bar parts them. */
export const monthNames: Readonly<Record<"kk" | "ru", readonly string[]>> = {
  kk: [
    "қаңтар|қантар",
    "ақпан",
    "наурыз",
    "сәуір|көкек",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
  ],
  ru: ["январ", "феврал", "март", "апрел", "мая", "июн", "июл", "август", "сентябр", "октябр", "ноябр", "декабр"],
};
