/**
 * Letters of Kazakh and Russian, and words that are not written in them. Kazakh Cyrillic has the Russian letters and
 * nine of its own; old encodings of fonts print those nine with letters of other languages (`ќаулы`), or lose them
 * (`К?ктал`).
 */
import { allMatches } from "./all-matches.js";
import { lookAlikesBy } from "./look-alikes.js";

const CYRILLIC = "А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі";

/** Nearly every text has only these characters. A question mark may stand for a letter that is lost. */
const known = new RegExp(`[\\x00-\\x3e\\x40\\x5b-\\x60\\x7b-\\xbf${CYRILLIC}\\u2010-\\u203a№₸\\sA-Za-z]`);

/** Kinds of characters; those that are not known, other letters among them, are worth a look. */
const MARK = 1;
const LATIN = 2;
const OWN = 3;
const UNKNOWN = 4;

/** The kind of each UTF-16 unit that has been met; 0 for the others. */
const kinds = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const met = kinds[unit] as number;
  if (met !== 0) return met;
  const character = String.fromCharCode(unit);
  let kind = MARK;
  if (!known.test(character)) kind = UNKNOWN;
  else if (/[A-Za-z]/.test(character)) kind = LATIN;
  else if (/[Ѐ-ӿ]/.test(character)) kind = OWN;
  kinds[unit] = kind;
  return kind;
}

/** A cheap look: whether a text has a character that is not known, or letters of two alphabets side by side. */
export function mayBeOdd(text: string): boolean {
  let last = MARK;
  for (let at = 0; at < text.length; at += 1) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === UNKNOWN || (kind !== last && kind !== MARK && last !== MARK)) return true;
    last = kind;
  }
  return false;
}

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
  if (!mayBeOdd(text)) return [];
  return allMatches(text, run).flatMap(([piece]) =>
    address.test(piece)
      ? []
      : allMatches(piece, word).flatMap(([letters]) => {
          const writing = oddityOf(letters, /\d/.test(piece));
          return writing === null ? [] : [{ word: letters, writing }];
        }),
  );
}
