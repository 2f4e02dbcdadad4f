/**
 * Latin letters whose printed form is that of a Cyrillic letter, as they are found inside Kazakh and Russian words.
 * Source: Unicode confusables (UTS 39), narrowed to the pairs seen in acts (see docs/sources.md): `i`, `I`, `Y` for
 * `і`, `І`, `Ү` in older texts of the register, schwa `ə` for `ә`.
 */
export const latinToCyrillic: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  h: "һ",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
  ə: "ә",
  A: "А",
  B: "В",
  C: "С",
  E: "Е",
  H: "Н",
  I: "І",
  K: "К",
  M: "М",
  O: "О",
  P: "Р",
  T: "Т",
  X: "Х",
  Y: "У",
  Ə: "Ә",
};
