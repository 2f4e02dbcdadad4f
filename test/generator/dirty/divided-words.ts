/** Words that a line end divides: the first part and a hyphen stay above, the rest goes below. */
import type { Random } from "../random.js";

/** How often a line takes a part of the next word. */
const share = 0.2;
const vowels = /[аәоөұүыіеэиую]/i;

export function divideWords(text: string, choose: Random): string {
  const lines = text.split("\n");
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const [line, next] = [lines[index]!, lines[index + 1]!];
    // Only within a paragraph: a line that goes on in one without an indent, both of running words.
    const word = /^(\p{Ll}{7,})(?=[ .,;:)])/u.exec(next)?.[1];
    if (word === undefined || !/[\p{Ll},]$/u.test(line) || /[\t|]/.test(line + next) || !choose.chance(share)) continue;
    const at = syllableEnd(word, choose);
    if (at === null) continue;
    lines[index] = `${line} ${word.slice(0, at)}-`;
    lines[index + 1] = next.slice(at);
  }
  return lines.join("\n");
}

/** After a vowel before consonant and vowel: `орында-рына`. */
function syllableEnd(word: string, choose: Random): number | null {
  const ends = Array.from({ length: word.length }, (_, at) => at).filter(
    (at) =>
      at > 2 &&
      at < word.length - 2 &&
      vowels.test(word[at - 1]!) &&
      !vowels.test(word[at]!) &&
      vowels.test(word[at + 1]!),
  );
  return ends.length === 0 ? null : choose.pick(ends);
}
