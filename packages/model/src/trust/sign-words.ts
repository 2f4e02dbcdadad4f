/** What the signs of trust that are no findings say, for people. */
import type { Localized } from "../language.js";

const words: Readonly<Record<string, Localized>> = {
  "repair.displaced-link": {
    en: "Words that stood elsewhere in their line were put back into its gaps.",
    kk: "Жолдың басқа жеріндегі сөздер өз орындарына қойылды.",
    ru: "Слова, стоявшие в другом месте строки, возвращены в её пробелы.",
  },
  "repair.letter-spacing": {
    en: "Letter-spaced words were joined.",
    kk: "Әріптері ажыратылған сөздер біріктірілді.",
    ru: "Слова вразрядку собраны.",
  },
  "repair.encoding": {
    en: "Letters of another encoding were put right.",
    kk: "Басқа кодтаудағы әріптер түзетілді.",
    ru: "Исправлены буквы другой кодировки.",
  },
  "repair.ocr": {
    en: "What recognition mistook was put right.",
    kk: "Танудың қателері түзетілді.",
    ru: "Исправлены ошибки распознавания.",
  },
  "read.ocr": {
    en: "The pages were read by recognition.",
    kk: "Беттер тану арқылы оқылды.",
    ru: "Страницы прочитаны распознаванием.",
  },
  "read.low-confidence": {
    en: "Recognition was not sure of words in these values.",
    kk: "Тану бұл мәндердің кейбір сөздеріне сенімсіз.",
    ru: "Распознавание не уверено в словах этих значений.",
  },
  "unproved.numbers": {
    en: "No sum or share confirms these numbers.",
    kk: "Бұл сандарды ешбір қосынды не үлес растамайды.",
    ru: "Эти числа не подтверждены ни суммой, ни долей.",
  },
};

/** The words for a sign of trust; null for one that is the code of a finding. A degree, `:many`, says nothing more. */
export function trustSignWords(sign: string): Localized | null {
  return words[sign.replace(/:\w+$/, "")] ?? null;
}
