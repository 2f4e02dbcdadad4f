/**
 * Marks of a signature that say neither office nor name: the place of the seal, the place of the hand, a line to sign on, empty
 * cells of a table that became text.
 */
const seal = /(?:^|[\s|])[МM]\.?\s?[ОOПP]\.?(?=$|[\s|])/gu;
const hand = /\((?:қолы|подпись|қолы,? тегі|м\.\s?[оп]\.)[^()]{0,40}\)/giu;
const rule = /_{2,}|\.{4,}/g;
const pipes = /^(?:\s*\|)+|(?:\|\s*)+$/g;

/** A text with its marks as blanks, so that offsets stay, and whether there were any but pipes. */
export interface Unmarked {
  readonly text: string;
  readonly marked: boolean;
}

/** A cheap look: what every mark has. */
const anyMark = /[МM(|]|__|\.{4}/;

export function withoutMarks(text: string): Unmarked {
  if (!anyMark.test(text)) return { text, marked: false };
  const blank = (part: string): string => " ".repeat(part.length);
  const bare = text.replace(hand, blank).replace(seal, blank).replace(rule, blank);
  return { text: bare.replace(pipes, blank), marked: bare !== text };
}
