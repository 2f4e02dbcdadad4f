import type { PinpointStep } from "@qauly/model";
import { analyse } from "../../language/ru/declension.js";
import { letter, wordEnd, wordStart } from "../../language/ru/letters.js";
import { ordinals } from "../../language/ru/numerals.js";
import { unitNouns } from "../../language/ru/pinpoint-units.js";
import type { Stretch } from "../citation.js";

/** A chain of pinpoint steps as it stands in a text, outermost step first. */
export interface FoundPinpoint extends Stretch {
  readonly steps: readonly PinpointStep[];
}

const figure = "\\d+(?:-\\d+)?\\)?";
const ordinal = `(?:${ordinals.join("|")})[а-я]{1,3}${wordEnd}`;
const stems = unitNouns.map(({ stem }) => stem).join("|");

/** `подпунктом 3)`, `подпунктами 5-5) и 5-6)`, `статьи 9-1`, `частью второй`. */
const step = new RegExp(
  `${wordStart}((?:${stems})[${letter}]{0,3})\\s(?:№\\s?)?((?:${figure}|${ordinal})(?:(?:,\\s?|\\s(?:и|или)\\s)${figure})*)(?![\\d${letter}])`,
  "gi",
);

interface Step extends Stretch {
  readonly depth: number;
  /** Null where several numbers are named: the chain then points to what holds them. */
  readonly step: PinpointStep | null;
}

/** All chains of a text: `подпунктом 14) пункта 1 статьи 29`, `статьями 5 и 6`. */
export function findPinpoints(text: string): FoundPinpoint[] {
  const chains: Step[][] = [];
  for (const match of text.matchAll(step)) {
    const found = asStep(match);
    if (found === null) continue;
    const chain = chains.at(-1);
    if (chain !== undefined && /^\s$/.test(text.slice(chain.at(-1)?.end, found.start))) chain.push(found);
    else chains.push([found]);
  }
  return chains.map((chain) => ({
    start: (chain[0] as Step).start,
    end: (chain.at(-1) as Step).end,
    steps: outermostFirst(chain),
  }));
}

function asStep(match: RegExpMatchArray & { index: number }): Step | null {
  const [whole, word = "", numbers = ""] = match;
  const noun = unitNouns.find((candidate) => analyse(word, candidate) !== null);
  if (noun === undefined) return null;
  const several = /,|\s/.test(numbers);
  const number = /^\d/.test(numbers) ? numbers.replace(")", "") : ordinalNumber(numbers);
  return {
    start: match.index,
    end: match.index + whole.length,
    depth: noun.depth,
    step: several ? null : { unit: noun.unit, number },
  };
}

function ordinalNumber(word: string): string {
  const index = ordinals.findIndex((stem) => word.toLowerCase().startsWith(stem));
  return String(index + 1);
}

/** Russian names the innermost step first; a chain printed the other way round stays. */
function outermostFirst(chain: readonly Step[]): PinpointStep[] {
  const printedInwards = (chain[0] as Step).depth < (chain.at(-1) as Step).depth;
  const ordered = printedInwards ? chain : [...chain].reverse();
  const several = ordered.findIndex(({ step }) => step === null);
  return ordered.slice(0, several < 0 ? ordered.length : several).flatMap(({ step }) => (step === null ? [] : [step]));
}
