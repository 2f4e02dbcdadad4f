/**
 * Kazakh letters in fonts made before Unicode held them for windows-1251: the fonts drew them in the places of letters
 * of other Cyrillic alphabets. Source: texts of the 1990s and 2000s whose fonts were lost; the letters are those of
 * windows-1251 that neither Kazakh nor Russian has.
 */
export const oldFontLetters: Readonly<Record<string, string>> = {
  ќ: "қ",
  Ќ: "Қ",
  є: "ә",
  Є: "Ә",
  ў: "ұ",
  Ў: "Ұ",
  ґ: "ө",
  Ґ: "Ө",
  ѓ: "ғ",
  Ѓ: "Ғ",
  ѕ: "ң",
  Ѕ: "Ң",
  ї: "ү",
  Ї: "Ү",
  ћ: "һ",
  Ћ: "Һ",
};
