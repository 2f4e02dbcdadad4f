import { actNouns, annexNoun } from "../../language/kk/act-nouns.js";
import { analyse } from "../../language/kk/morphology.js";
import { type InternalCitation, withoutOverlaps } from "../citation.js";
import { readPinpoint } from "./pinpoint.js";

const self = /(?<!\p{L})[Оо]сы\s+(\p{L}+)/gu;
const annexAfter = /^\s+(?:№\s?)?(?:(\d+)\s?[-–]?\s?)?(\p{L}+)/u;
const annexAlone = /(?<![\p{L}\d])(?:№\s?)?(?:(\d+)\s?[-–]?\s?)?(\p{L}+)(?=\s+сәйкес)/gu;

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
    const annex = annexAfter.exec(text.slice(from));
    if (annex !== null && analyse(annex[2] as string, annexNoun) !== null) {
      found.push({
        kind: "internal",
        start: match.index,
        end: from + annex[0].length,
        pinpoint: annexPinpoint(annex[1]),
      });
    }
  }
  const alone: InternalCitation[] = [];
  for (const match of text.matchAll(annexAlone)) {
    if (analyse(match[2] as string, annexNoun) === null) continue;
    const end = match.index + match[0].length;
    alone.push({ kind: "internal", start: match.index, end, pinpoint: annexPinpoint(match[1]) });
  }
  return [...found, ...withoutOverlaps(alone, found)].sort((a, b) => a.start - b.start);
}

function annexPinpoint(number: string | undefined): InternalCitation["pinpoint"] {
  return [{ unit: "annex", number: number ?? null }];
}
