/**
 * Letters that the Cyrillic and the Latin script draw alike (Unicode charts U+0400 and U+0000), and as which the figure model, which knows
 * Latin only, was seen to read those of Kazakh words.
 */

/** As what Latin letters the figure model sees Cyrillic ones that are drawn much like them. */
export const TRACED: Readonly<Record<string, string>> = {
  А: "A",
  В: "B",
  Е: "E",
  Ё: "E",
  Ә: "O",
  І: "I",
  Й: "N",
  К: "K",
  Қ: "K",
  М: "M",
  Н: "H",
  Ң: "H",
  О: "O",
  Ө: "O",
  Р: "P",
  С: "C",
  Т: "T",
  У: "Y",
  Ү: "Y",
  Ұ: "Y",
  Х: "X",
  Һ: "H",
  а: "a",
  в: "Bb",
  е: "e",
  ё: "e",
  ә: "e",
  і: "i",
  к: "kK",
  қ: "kK",
  м: "mM",
  н: "nHh",
  ң: "nHh",
  о: "o",
  ө: "oe",
  р: "p",
  с: "c",
  т: "tTm",
  у: "y",
  ү: "yY",
  ұ: "yY",
  х: "x",
  һ: "h",
};

/** Letters with a bar or a tail that no Latin one has. */
export const BARRED = /[ҰұҚқҢңҒғӨө]/;

/** Capitals that both scripts have. */
export const BOTH_SCRIPTS: Readonly<Record<string, string>> = {
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
};
