import type { SourceDocument } from "@qauly/extractor";
import type { Reference } from "@qauly/model";
import type { Steps } from "@qauly/model/rules";
import { DefinedNames } from "../grammar/defined-names.js";
import { withoutWording } from "../grammar/new-wording.js";
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
    const reading = tokenize(withoutWording(text, wording), language);
    for (const found of citationsIn(reading, language, names)) {
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
      };
      cited.push({ reference, origin: citation.kind === "act" ? citation.origin : null });
      recordValues(reference, index, placesOf(citation, reading), recorder);
    }
  }
  return withSharedLinks(cited);
}
