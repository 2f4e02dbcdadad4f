/**
 * Marks of a signature that say neither office nor name: the place of the seal, the place of the hand, a line to sign
 * on, empty cells of a table that became text.
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

/** `«____» ________ 2015 года`: a day that was left blank, with a month's name at most. */
const blankDay = /^[\s"«»“”\d]*_[\s"«»“”_\d]*(?:\p{Ll}{3,10}[\s_]*)?\d{4}[\s_]*(?:\p{Ll}{1,6}\.?)?$/u;

export const isBlankDay = (text: string): boolean => text.length < 60 && blankDay.test(text.trim());
