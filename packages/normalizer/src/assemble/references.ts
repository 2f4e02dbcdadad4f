import type { SourceDocument } from "@qauly/extractor";
import type { Reference } from "@qauly/model";
import type { Steps } from "@qauly/model/rules";
import type { Citation, Stretch } from "../grammar/citation.js";
import { DefinedNames } from "../grammar/defined-names.js";
import { withoutWording, wordingAlone } from "../grammar/new-wording.js";
import type { Reading } from "../grammar/tokens/token.js";
import { tokenize } from "../grammar/tokens/tokenize.js";
import type { Language } from "../language/language.js";
import { citationsIn } from "../references/find-citations.js";
import { placesOf } from "../references/places.js";
import { pointerTo } from "../text/pointer.js";
import { anchorTarget } from "./anchor-target.js";
import { citedAct, recordValues } from "./cited-values.js";
import { inItsPlace, internalTarget } from "./internal-targets.js";
import { type CitedReference, linkTarget, withSharedLinks } from "./link-targets.js";
import type { Recorder } from "./recorder.js";
import { runningTexts, type Texts } from "./running-texts.js";

/** Finds the citations of all running texts, in reading order; targets only where the document itself shows them. */
export function* assembleReferences(
  texts: Texts,
  language: Language,
  document: SourceDocument,
  recorder: Recorder,
): Steps<Reference[]> {
  const cited: CitedReference[] = [];
  const names = new DefinedNames();
  for (const running of runningTexts(texts, language)) {
    yield;
    const { path, text, wording } = running;
    for (const { citation: found, reading, inNewWording } of citationsOf(text, wording, language, names)) {
      const citation = found.kind === "internal" ? inItsPlace(found, running) : found;
      if (citation === null) continue;
      const index = cited.length;
      const { start, end } = citation;
      const pointer = pointerTo("references", index, "text");
      recorder.part(pointer, path, start, end);
      const reference: Reference = {
        id: `ref-${index + 1}`,
        kind: citation.kind,
        text: text.slice(start, end),
        at: { path, start, end },
        act: citedAct(citation),
        pinpoint: [...citation.pinpoint],
        target:
          citation.kind === "internal"
            ? (internalTarget(citation, running, texts) ?? anchorTarget(recorder.text(pointer), document, recorder))
            : linkTarget(recorder.text(pointer), document, language.code),
        inNewWording,
        because: citation.kind === "act" && citation.shares === true ? "enumerated" : null,
      };
      cited.push({ reference, origin: citation.kind === "act" ? citation.origin : null });
      recordValues(reference, index, placesOf(citation, reading), recorder);
    }
  }
  return withSharedLinks(cited);
}

interface Placed {
  readonly citation: Citation;
  readonly reading: Reading;
  readonly inNewWording: boolean;
}

/**
 * The citations of a text in its order. Those of new wording are of acts alone: places in it are not of this act, and names
 * that it defines are its own.
 */
function citationsOf(text: string, wording: Stretch | null, language: Language, names: DefinedNames): Placed[] {
  const own = tokenize(withoutWording(text, wording), language);
  const placed = citationsIn(own, language, names).map((citation) => ({ citation, reading: own, inNewWording: false }));
  if (wording === null) return placed;
  const quoted = tokenize(wordingAlone(text, wording), language);
  const others = citationsIn(quoted, language, new DefinedNames())
    .filter(({ kind }) => kind === "act")
    .map((citation) => ({ citation, reading: quoted, inNewWording: true }));
  return [...placed, ...others].sort((a, b) => a.citation.start - b.citation.start);
}
