/** Clean text as careless typing, copying and encoding leave it: every change is one that a reader can take back. */
import type { Features } from "../draw/features.js";
import type { Random } from "../random.js";
import { divideWords } from "./divided-words.js";
import { lookAlikes } from "./look-alikes.js";

/** Changes the characters and line ends of a text. */
export function dirty(text: string, choose: Random, features: Features): string {
  let out = text;
  if (features.maybe("words divided at line ends", 0.4)) out = divideWords(out, choose);
  if (features.maybe("Latin look-alikes", 0.6)) out = lookAlikes(out, choose, choose.pick([0.05, 0.2, 0.6]));
  if (features.maybe("number sign as N", 0.25)) out = numberSigns(out, "N");
  else if (features.maybe("number sign as No", 0.25)) out = numberSigns(out, "No");
  if (features.maybe("soft hyphens", 0.3)) out = insideWords(out, choose, 0.1, "\u00ad");
  if (features.maybe("zero-width characters", 0.2))
    out = insideWords(out, choose, 0.05, choose.pick(["\u200b", "\u200c", "\ufeff"]));
  if (features.maybe("odd blanks", 0.4)) out = oddBlanks(out, choose);
  if (features.maybe("NFD", 0.15)) out = out.normalize("NFD");
  if (features.maybe("CRLF", 0.3)) out = out.replaceAll("\n", "\r\n");
  if (features.maybe("BOM", 0.2)) out = `\ufeff${out}`;
  return out;
}

/** `№ 593` → `N 593`, `№593` → `No593`; a sign without a number stays. */
const numberSigns = (text: string, sign: string): string => text.replace(/№(?=\d| [\dА-Яа-я])/g, sign);

/** A character between two letters of long words. */
function insideWords(text: string, choose: Random, share: number, character: string): string {
  return text.replace(/\p{L}{7,}/gu, (word) => {
    if (!choose.chance(share)) return word;
    const at = choose.int(3, word.length - 3);
    return word.slice(0, at) + character + word.slice(at);
  });
}

/** NBSP and thin spaces for single blanks between words. */
function oddBlanks(text: string, choose: Random): string {
  return text.replace(/(?<=[\p{L}\d,.»"]) (?=[\p{L}\d№«"])/gu, () =>
    choose.chance(0.06) ? choose.pick(["\u00a0", "\u2009", "\u202f"]) : " ",
  );
}
