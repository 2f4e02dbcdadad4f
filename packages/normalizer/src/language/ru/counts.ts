import { type CountPattern, countsBy, type FoundCount } from "../../grammar/counts.js";
import { numberPattern, readNumber } from "./quota/numbers.js";

/** `два (2)`, `2 (двух)`, `50-ти (пятидесяти)`. */
const counts: CountPattern = {
  pattern: new RegExp(`(${numberPattern})\\s?\\(\\s?([^()]{1,60}?)\\s?%?\\s?\\)`, "gi"),
  read: readNumber,
};

export const findCounts = (text: string): FoundCount[] => countsBy(counts, text);
