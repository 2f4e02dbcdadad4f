import type { SourcePage } from "../document.js";
import { plausibility } from "../text/plausibility.js";

/** When pages are read by OCR: those that need it, all, or none. */
export type OcrMode = "auto" | "always" | "never";

/**
 * Why a page of a PDF needs OCR: no text stands on it though something is drawn; its letters are none, are drawn as
 * shapes, or are not those of the acts' languages; it is a picture with a thin text of which it must be seen whether it
 * is the picture's.
 */
export type Need = "picture" | "unmapped" | "outlined" | "garbled" | "doubtful-layer";

/** Share of a page from which a picture is what it shows, and no emblem. */
const PICTURE = 0.2;
const WHOLE_PICTURE = 0.6;
/** Share of the page's letters that no one can name, from which its text is of no use. */
const UNMAPPED = 0.2;
/** Text that looks less like Kazakh or Russian than this is none; see `plausibility`. */
const PLAUSIBLE = 0.3;
/** Letters from which on a text can be judged. */
const JUDGED = 30;

export function needOf(page: SourcePage): Need | null {
  const { text, tokens, imageCoverage, unmapped = 0, outlined = 0 } = page;
  if (page.damaged === true) return null;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (unmapped > UNMAPPED * (letters + unmapped)) return "unmapped";
  if (outlined > UNMAPPED * (letters + outlined)) return "outlined";
  if (text === "") return imageCoverage >= PICTURE || tokens.length > 0 ? "picture" : null;
  if (letters >= JUDGED && (plausibility(text) < PLAUSIBLE || isLatinNoise(text, letters))) return "garbled";
  return imageCoverage >= WHOLE_PICTURE ? "doubtful-layer" : null;
}

/** Two letters of five are vowels in any language that is written in Latin letters. */
const MIN_VOWELS = 0.25;

/** Letters of a broken font may all come out as Latin ones: `Rfpfrcnfy`. A text in another language has vowels. */
function isLatinNoise(text: string, letters: number): boolean {
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  const vowels = text.match(/[AEIOUYaeiouy]/g)?.length ?? 0;
  return latin > 0.9 * letters && vowels < MIN_VOWELS * latin;
}

/** Share of the words seen in a picture that its text layer must have for the layer to be the picture's. */
const SAME_TEXT = 0.6;

/** Whether a text layer says what OCR sees: most words of three letters or more stand in it. */
export function agrees(layer: string, seen: string): boolean {
  const words = wordsOf(seen);
  if (words.length === 0) return true;
  const known = new Set(wordsOf(layer));
  return words.filter((word) => known.has(word)).length >= SAME_TEXT * words.length;
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\d]{3,}/gu) ?? [];
