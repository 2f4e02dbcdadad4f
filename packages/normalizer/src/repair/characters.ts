import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../text/edits.js";

/**
 * Characters that print nothing or stand for another way of writing the same:
 *
 *     ту<SHY>ралы → туралы      и<U+0306> → й      орындарын<NBSP>квоталау → орындарын квоталау
 */
export const softHyphen = /\u00ad/g;
/** Format characters of width zero, byte order marks, and controls that are no line break or tab. */
export const invisible = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?![\t\n\r])\p{Cc}/gu;
const oddBlank = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const decomposed = /\P{M}\p{M}+/gu;

/** Characters that no step here changes; nearly every line has only these. */
const harmless = /^[\t\x20-\x7eЀ-ӿ«»–—№]*$/;

export function characterEdits(text: string): Edit[] {
  if (harmless.test(text)) return [];
  const edits: Edit[] = [];
  const add = (pattern: RegExp, kind: Edit["kind"], after: (found: string) => string): void => {
    for (const match of allMatches(text, pattern)) {
      const replacement = after(match[0]);
      if (replacement === match[0]) continue;
      edits.push({ start: match.index, end: match.index + match[0].length, after: replacement, kind });
    }
  };
  add(softHyphen, "hyphen", () => "");
  add(invisible, "encoding", () => "");
  add(oddBlank, "encoding", () => " ");
  add(decomposed, "encoding", (found) => found.normalize("NFC"));
  return edits.sort((a, b) => a.start - b.start);
}
