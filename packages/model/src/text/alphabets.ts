/**
 * Letters of Kazakh and Russian, and words that are not written in them. Kazakh Cyrillic has the Russian letters and nine of
 * its own; old encodings of fonts print those nine with letters of other languages (`ќаулы`), or lose them (`К?ктал`).
 */
import { allMatches } from "./all-matches.js";
import { lookAlikesBy } from "./look-alikes.js";

const CYRILLIC = "А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі";

/** Nearly every text has only these characters. A question mark may stand for a letter that is lost. */
const known = new RegExp(`^[\\x00-\\x3e\\x40\\x5b-\\x60\\x7b-\\xbf${CYRILLIC}\\u2010-\\u203a№₸\\sA-Za-z]*$`, "u");

/** Letters of two alphabets side by side. */
const joined = /[A-Za-z][Ѐ-ӿ]|[Ѐ-ӿ][A-Za-z]/;

/** Runs without blanks; what is no word but an address or a code is left out by its signs. */
const run = /[^\s"«»“”„()[\]{},;:!]{2,80}/gu;
const address = /[@/\\=_&#]|www\.|\.(?:kz|ru|com|org|net|gov)(?![\p{L}])/iu;
const word = /(?<!\p{L})[?]{0,3}[\p{L}\p{M}\ufffd]{1,80}(?:[?]{1,3}[\p{L}\p{M}]{1,80}){0,20}/gu;

/** A stress is marked here and there. */
const own = new RegExp(`^[${CYRILLIC}\\u0301]+$`, "u");
const latin = /^[\p{Script=Latin}\p{M}]+$/u;
const cyrillic = /\p{Script=Cyrillic}/u;
const roman = /^[IVXLCDMІХМСХ]+$/u;

/** How a word is odd: its letters are lost, those of two alphabets, or those of a language that is neither. */
export type OddWriting = "lost" | "mixed" | "foreign";

/** Latin letters that are drawn as Cyrillic ones are read rightly, whichever of the two was typed. */
const twins: ReadonlySet<string> = new Set(Object.values(lookAlikesBy("latin")));

const isMixed = (letters: string): boolean =>
  [...letters].some((letter) => /\p{Script=Latin}/u.test(letter) && !twins.has(letter));

/** How the letters of a word are odd; null where they are not. Beside a figure they name a device or a model. */
function oddityOf(letters: string, besideFigure: boolean): OddWriting | null {
  if (letters.includes("\ufffd") || letters.includes("?")) return "lost";
  if (own.test(letters) || latin.test(letters) || roman.test(letters) || !cyrillic.test(letters)) return null;
  if (/\p{Script=Latin}/u.test(letters)) return besideFigure || !isMixed(letters) ? null : "mixed";
  return "foreign";
}

export interface OddWord {
  readonly word: string;
  readonly writing: OddWriting;
}

/** The words of a text that are not written in letters of one known alphabet. */
export function oddWords(text: string): OddWord[] {
  if (known.test(text) && !joined.test(text)) return [];
  return allMatches(text, run).flatMap(([piece]) =>
    address.test(piece)
      ? []
      : allMatches(piece, word).flatMap(([letters]) => {
          const writing = oddityOf(letters, /\d/.test(piece));
          return writing === null ? [] : [{ word: letters, writing }];
        }),
  );
}
