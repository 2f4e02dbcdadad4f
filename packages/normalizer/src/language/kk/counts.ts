import { type CountPattern, countsBy, type FoundCount } from "../../grammar/counts.js";
import { ablative, dative, numberPattern, readNumber } from "./quota/numbers.js";

const ending = new RegExp(`(?<=.)(?:${ablative}|${dative})$`, "i");

/** `бес (5)`, `5 (бес)`, `елуден (50)`, `2-ден (екі)`. */
const counts: CountPattern = {
  pattern: new RegExp(`(${numberPattern})(?:${ablative}|${dative})?\\s?\\(\\s?([^()]{1,60}?)\\s?%?\\s?\\)`, "gi"),
  read: (text) => readNumber(text) ?? readNumber(text.replace(ending, "")),
};

export const findCounts = (text: string): FoundCount[] => countsBy(counts, text);
