import { foldWord } from "../../../../text/fold.js";
import { type Gap, isWideGap } from "../../../../text/gaps.js";
import { firstWord, isActNoun, isMonth, lastWord } from "./words.js";

/**
 * Whether words are lost in a gap, beside the gap itself: two blanks between words, or one before a stop, are how old pages
 * print. The word before it then asks for a noun that the word behind it is not:
 *
 *     осы қаулының  сәйкес      2012 жылғы 5 желтоқсандағы  қаулысының      "Пробация туралы"  және      № , 9-  сәйкес
 */
export function showsLoss(text: string, gap: Gap, before: string): boolean {
  if (isWideGap(text, gap)) return true;
  const left = gap.start === 0 ? before : lastWord(text.slice(0, gap.start));
  const rest = text.slice(gap.end).trimStart();
  const right = foldWord(firstWord(rest));
  const isMark = /^[,;.)]/.test(right);
  if (/^(?:№|.*\d-)$/.test(left)) return isMark || !/^\p{L}?\S*\d/u.test(right);
  const governs = /^сәйкес/u.test(right);
  const joins = /^(?:және|мен|,)$/u.test(right);
  const next = joins ? firstWord(rest.slice(right.length)) : "";
  if (/["»”]$/.test(left))
    return /(?:^|\s)туралы["»”]$/iu.test(tailOf(text, gap)) && (governs || (joins && !opens(next)));
  if (isMonth(left) && /[дт](?:ағы|егі)$/u.test(left)) return isMark || governs || joins || isActNoun(firstWord(rest));
  if (!genitive.test(left)) return false;
  return governs || (joins ? !genitive.test(next) && !opens(next) : isMark);
}

/**
 * A number of an act at the end of a line that has a gap, where neither a date nor what follows asks for it:
 *
 *     мәслихаттың  "Бюджет туралы" шешіміне мынадай 19-7 | өзгерістер
 */
export function endsWithStrayNumber(text: string, after: string): boolean {
  const found = /(?:^|\s)(\S+)\s+(№?\d+[-/]\d+(?:-[IVXLІХ]+)?|№\d+)$/u.exec(text.slice(-80));
  const [, left = "", number = ""] = found ?? [];
  if (number === "") return false;
  return !(
    isMonth(left) ||
    left === "№" ||
    /["»”)]$/.test(left) ||
    isActNoun(after) ||
    /^(?:бап|тарма[қғ])/u.test(after)
  );
}

const genitive = /[ндт][ыі]ң[,;]?$/u;

const opens = (word: string): boolean => /^["«“„]/.test(word);

const tailOf = (text: string, { start }: Gap): string => text.slice(Math.max(0, start - 40), start);
