/** Month names in the genitive, as dates print them, January first. */
export const months: readonly string[] = [
  "января",
  "февраля",
  "марта",
  "апреля",
  "мая",
  "июня",
  "июля",
  "августа",
  "сентября",
  "октября",
  "ноября",
  "декабря",
];

/** What may follow the year of a date: `2016 года`, `2016 г.`; `2008 год` and `2008 г` are common slips. */
export const yearWord = "(?:год[ау]?|гг?\\.?)";
