/**
 * Letters of Russian acts as members of a character class: Cyrillic with the Kazakh letters of names, and Latin. Listed
 * by range, since patterns with `\p{L}` under the flags `iu` are slow to build.
 */
export const letter = "A-Za-zЀ-ӿ";
/** Capital letters, Kazakh ones included: `Ә`, `Ғ`, `Қ`, `Ң`, `Ө`, `Ұ`, `Ү`, `Һ`, `І`. */
export const capital = "A-ZЀ-ЯҒҚҢҮҰҺӘӨ";

/** No letter or figure stands before, or after: the edges of a word. */
export const wordStart = `(?<![${letter}\\d])`;
export const wordEnd = `(?![${letter}])`;
