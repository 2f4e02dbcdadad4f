import type { DefinedNames } from "../../../grammar/defined-names.js";
import type { Reading, Token } from "../../../grammar/tokens/token.js";
import { wordAt } from "../../../grammar/tokens/token.js";
import type { ActNoun } from "../acts/act-nouns.js";
import type { NounForm } from "../declension.js";
import { pointingBack } from "./citation-words.js";
import type { FoundCitation } from "./find-acts.js";

const approved = /^(?:утвержд[её]нн|одобренн|принят)/;

/** `в указанное постановление`, `того же приказа`: the act of that noun that was cited last. */
export function pointedBack(
  reading: Reading,
  at: number,
  { noun, form }: { readonly noun: ActNoun; readonly form: NounForm },
  names: DefinedNames,
): FoundCitation | null {
  let first = at;
  while (pointingBack.test(wordAt(reading, first - 1))) first -= 1;
  const pointing = wordAt(reading, first);
  // `тот же` alone points back, `то постановление` need not.
  if (first === at || (at - first === 1 && /^т/.test(pointing)) || (form.plural && form.case !== "genitive"))
    return null;
  // `в перечне, утвержденном указанным постановлением`: tells a document from others, and cites nothing.
  if (form.case === "instrumental" && approved.test(wordAt(reading, first - 1))) return null;
  const act = names.lastOf(noun.type);
  if (act === null) return null;
  const { start } = reading.tokens[first] as Token;
  const { end } = reading.tokens[at] as Token;
  return { citations: [{ ...act, start, end, pinpoint: [] }], next: at + 1 };
}
