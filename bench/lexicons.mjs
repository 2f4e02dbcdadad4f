// The lexicons of recognition: where in the sources words stand by which a part of an act is known. To be kept up to date
// when files move. A path that ends in "/" means all files below it.

/** Relative to the repository; the compiled files under `dist` are read. */
export const lexicons = [
  "packages/normalizer/src/grammar/",
  "packages/normalizer/src/language/",
  "packages/normalizer/src/layout/",
  "packages/normalizer/src/quota/",
  "packages/normalizer/src/references/",
  "packages/normalizer/src/structure/",
  "packages/normalizer/src/tables/",
  "packages/model/src/organization/legal-forms.ts",
  "packages/model/src/quota/totals-label.ts",
  "packages/model/src/validate/authority-words.ts",
];

/** What stands there and is none, with the reason. */
export const otherTables = [
  { path: "packages/normalizer/src/language/kk/morphology.ts", why: "endings of words: grammar, a closed set" },
  { path: "packages/normalizer/src/language/ru/declension.ts", why: "endings of words: grammar, a closed set" },
  { path: "packages/normalizer/src/language/ru/letters.ts", why: "the alphabet" },
  { path: "packages/normalizer/src/language/kk/repair/", why: "repairs characters, recognises no part" },
  { path: "packages/normalizer/src/language/ru/repair/", why: "repairs characters, recognises no part" },
];
