/** Latin letters that look like Cyrillic ones, typed inside Cyrillic words. */
import type { Random } from "../random.js";

const latin: Readonly<Record<string, string>> = {
  і: "i",
  І: "I",
  а: "a",
  А: "A",
  е: "e",
  Е: "E",
  о: "o",
  О: "O",
  р: "p",
  Р: "P",
  с: "c",
  С: "C",
  х: "x",
  у: "y",
  ә: "ə",
  Ә: "Ə",
  М: "M",
  Т: "T",
  Н: "H",
  К: "K",
  В: "B",
};

/** `share` of the letters that have a look-alike; a word keeps at least one letter that is plainly Cyrillic. */
export function lookAlikes(text: string, choose: Random, share: number): string {
  return text.replace(/(?<![\p{L}\d-])[А-Яа-яЁёӘәІіҢңҒғҮүҰұҚқӨөҺһ]{4,}(?![\p{L}\d-])/gu, (word) => {
    if (![...word].some((letter) => latin[letter] === undefined)) return word;
    return [...word]
      .map((letter) => (latin[letter] !== undefined && choose.chance(share) ? latin[letter] : letter))
      .join("");
  });
}
