import { actNouns, annexNoun } from "../../language/kk/act-nouns.js";
import { analyse } from "../../language/kk/morphology.js";
import { letter } from "../../language/letters.js";
import { type InternalCitation, withoutOverlaps } from "../citation.js";
import { readPinpoint } from "./pinpoint.js";

const self = new RegExp(`(?<![${letter}])[Оо]сы\\s+([${letter}]+)`, "g");
/** `1`, `№ 1`, `1, 2 және 3`, `№ 1, № 2` before the noun of the annex. */
const numbers = "(?:№\\s?)?\\d+(?:\\s*(?:,|және)\\s*(?:№\\s?)?\\d+)*";
const annexes = `(?:(${numbers})\\s?[-–]?\\s?)?([${letter}]+)`;
const annexAfter = new RegExp(`\\s+(?:тиісінше\\s+)?${annexes}`, "y");
const annexAlone = new RegExp(`(?<![${letter}\\d-])${annexes}(?=\\s+сәйкес)`, "g");

/**
 * Finds citations of places in this act: `осы қаулының 1 қосымшасына`, `осы бұйрыққа 1-қосымшаға`,
 * `осы қаулының 1-тармағында`, and `1 қосымшаға сәйкес` without naming the act. `осы қаулыдан` alone cites no place.
 */
export function findInternalCitations(text: string): InternalCitation[] {
  const found: InternalCitation[] = [];
  for (const match of text.matchAll(self)) {
    if (!actNouns.some((noun) => analyse(match[1] as string, noun) !== null)) continue;
    const from = match.index + match[0].length;
    const pinpoint = readPinpoint(text, from);
    if (pinpoint !== null) {
      found.push({ kind: "internal", start: match.index, end: pinpoint.end, pinpoint: pinpoint.steps });
      continue;
    }
    annexAfter.lastIndex = from;
    const annex = annexAfter.exec(text);
    if (annex !== null) found.push(...annexCitations(annex, match.index));
  }
  const alone: InternalCitation[] = [];
  for (const match of text.matchAll(annexAlone)) {
    alone.push(...annexCitations(match, match.index));
  }
  return [...found, ...withoutOverlaps(alone, found)].sort((a, b) => a.start - b.start);
}

/** One citation for each number; the first starts where the whole does, the last ends with the noun. */
function annexCitations(match: RegExpMatchArray, start: number): InternalCitation[] {
  const [whole, list, noun] = match;
  if (noun === undefined || analyse(noun, annexNoun) === null) return [];
  const end = (match.index ?? 0) + whole.length;
  if (list === undefined) return [{ kind: "internal", start, end, pinpoint: [{ unit: "annex", number: null }] }];
  const listAt = (match.index ?? 0) + whole.lastIndexOf(list);
  const figures = [...list.matchAll(/(?:№\s?)?(\d+)/g)];
  return figures.map((figure, index) => ({
    kind: "internal",
    start: index === 0 ? start : listAt + figure.index,
    end: index === figures.length - 1 ? end : listAt + figure.index + figure[0].length,
    pinpoint: [{ unit: "annex", number: figure[1] as string }],
  }));
}
