import type { PinpointStep } from "@qauly/model";
import { analyse, type NounForm } from "../../language/kk/morphology.js";
import { type UnitNoun, unitNouns } from "../../language/kk/pinpoint-units.js";

/** A pinpoint read from a text, outermost step first. */
export interface FoundPinpoint {
  readonly steps: readonly PinpointStep[];
  readonly end: number;
}

/** `31-бабының`, `31 бабының`, `50- бабына`, `14) тармақшасына`, `14)-тармақшасына`, `1-1-тармағы`. */
const step = /\s*,?\s*(\d+(?:-\d+)?)\s?(\)?)\s?[-–]?\s?(\p{L}+)/uy;

/** Reads `31-бабының 1-тармағының 14) тармақшасына` at `from`; null when no pinpoint stands there. */
export function readPinpoint(text: string, from: number): FoundPinpoint | null {
  const steps: PinpointStep[] = [];
  let end = from;
  for (;;) {
    step.lastIndex = end;
    const match = step.exec(text);
    if (match === null) break;
    const unit = unitOf(match[3] as string);
    if (unit === null || unit.noun.unit === "annex") break;
    steps.push({ unit: unit.noun.unit, number: match[1] as string });
    end = step.lastIndex;
    if (unit.form.case !== "genitive" && unit.form.case !== "nominative") break;
  }
  return steps.length === 0 ? null : { steps, end };
}

export function unitOf(word: string): { readonly noun: UnitNoun; readonly form: NounForm } | null {
  for (const noun of unitNouns) {
    const form = analyse(word, noun);
    if (form !== null) return { noun, form };
  }
  return null;
}
