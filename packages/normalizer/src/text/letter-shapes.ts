/** Kazakh letters and the Russian ones that a reader takes them for. */
export const NEIGHBOURS: Readonly<Record<string, string>> = {
  қ: "к",
  ң: "н",
  ғ: "г",
  ү: "у",
  ұ: "у",
  ө: "о",
  ә: "а",
  і: "и",
  й: "и",
  ы: "ы",
};

/** Other letters that are drawn so much alike that small print hides the difference: a tail, a bar, a corner. */
const ALIKE: Readonly<Record<string, string>> = { ц: "п", л: "п", щ: "ш", в: "н", с: "е" };

export const skeletonOf = (word: string): string => Array.from(word, (letter) => NEIGHBOURS[letter] ?? letter).join("");

/** What is left of a word in small letters when letters that look alike are one. */
export const outlineOf = (word: string): string =>
  Array.from(skeletonOf(word), (letter) => ALIKE[letter] ?? letter).join("");
