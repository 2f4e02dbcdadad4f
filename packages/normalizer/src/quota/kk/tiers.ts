import type { Tier } from "@qauly/model";
import { letter } from "../../language/letters.js";
import { readNumber } from "./numbers.js";
import { findPercent } from "./percent.js";

const people = `(?:\\s+(?:адам|қызметкер|жұмыскер)[${letter}]*)?`;
const upTo = new RegExp(`^(.*?)${people}\\s+дейін`, "i");
const above = new RegExp(`^(.*?)${people}\\s+(?:астам|жоғары|көп|артық)`, "i");
const ablative = /(?:дан|ден|тан|тен|нан|нен)$/u;

/**
 * The tier of headcounts that a sub-clause sets, with its percentage:
 *
 *     елуден жүз адамға дейін – … 2 пайызы             50–100
 *     жүз бірден екі жүз елу адамға дейін – …          101–250
 *     екі жүз елуден | екі жүз елу бірден астам адам   251–
 *
 * A lower end of 100 or 250 belongs to the tier below, so this one starts with the next number.
 */
export function readTier(text: string): Tier | null {
  const last = above.exec(text);
  const span = last === null ? upTo.exec(text) : null;
  const match = last ?? span;
  if (match === null) return null;
  const percent = findPercent(text.slice(match[0].length))?.value;
  const words = numeralsAtEnd(match[1] as string);
  if (percent === undefined || words.length === 0) return null;
  if (last !== null) {
    const min = readNumber(words.join(" "));
    return min === null ? null : { minHeadcount: startOf(min), maxHeadcount: null, percent };
  }
  const from = words.findIndex((word) => ablative.test(word) || /[-–]$/.test(word));
  const min = readNumber(
    words
      .slice(0, from + 1)
      .join(" ")
      .replace(/\s*[-–]$/, ""),
  );
  const max = readNumber(words.slice(from + 1).join(" "));
  if (from < 0 || min === null || max === null || min > max) return null;
  return { minHeadcount: startOf(min), maxHeadcount: max, percent };
}

/** 100 and 250 end a tier; every other number starts its own. */
function startOf(min: number): number {
  return min === 100 || min === 250 ? min + 1 : min;
}

function numeralsAtEnd(text: string): string[] {
  const words = text
    .replace(/(\d)\s*[-–]\s*(?=\d)/g, "$1- ")
    .trim()
    .split(/\s+/);
  let from = words.length;
  while (from > 0 && readNumber((words[from - 1] as string).replace(/[-–]$/, "")) !== null) from -= 1;
  return words.slice(from);
}
