import type { ActCitation } from "../../../grammar/citation.js";
import type { DefinedNames } from "../../../grammar/defined-names.js";
import type { Reading, Token } from "../../../grammar/tokens/token.js";
import { wordAt } from "../../../grammar/tokens/token.js";
import type { ActNoun } from "../acts/act-nouns.js";
import type { NounForm } from "../morphology.js";
import { approved, pointingBack } from "./citation-words.js";
import type { FoundCitation } from "./find-acts.js";
import { readPinpoints } from "./pinpoints.js";

/** `аталған қаулының 2-тармағы`: the act of that noun that was cited last, with the places named behind it. */
export function pointedBack(
  reading: Reading,
  at: number,
  { noun, form }: { readonly noun: ActNoun; readonly form: NounForm },
  names: DefinedNames,
): FoundCitation | null {
  if (form.plural || !pointingBack.has(wordAt(reading, at - 1))) return null;
  // `көрсетілген қаулымен бекітілген тізбе`: tells a document from others, and cites nothing.
  if (form.case === "instrumental" && approved.has(wordAt(reading, at + 1))) return null;
  const act = names.lastOf(noun.type);
  if (act === null) return null;
  const { start } = reading.tokens[at - 1] as Token;
  const end = (reading.tokens[at] as Token).end;
  const found = form.case === "genitive" ? readPinpoints(reading, at + 1, true) : null;
  const places = found?.points ?? [];
  const citations = places.map(
    (point, index): ActCitation => ({
      ...act,
      start: index === 0 ? start : point.start,
      end: point.end,
      pinpoint: point.steps,
    }),
  );
  return citations.length === 0
    ? { citations: [{ ...act, start, end, pinpoint: [] }], noun: at + 1, next: at + 1 }
    : { citations, noun: at + 1, next: found?.next ?? at + 1 };
}
