import type { Act, JointBody } from "@qauly/model";
import type { NamedAct } from "../grammar/act-phrase.js";
import type { Part } from "../grammar/found.js";
import type { Language } from "../language/language.js";
import type { DraftAct, DraftFormula } from "../structure/draft.js";
import { pointerTo, under } from "../text/pointer.js";
import { SourcedText } from "../text/sourced-text.js";
import type { Recorder } from "./recorder.js";

type AuthorityOf = (name: string, type: Act["type"], pointer: string) => Act["authority"];

/**
 * The other bodies of a joint act: what the line of requisites says of each, and its formula. Where the formulas alone
 * show that several bodies adopted it, each formula behind the first is one.
 */
export function assembleJoint(
  { requisite, preamble }: DraftAct,
  language: Language,
  recorder: Recorder,
  authorityOf: AuthorityOf,
): JointBody[] {
  const acts = requisite?.parts.joint ?? [];
  const formulas = [...(preamble?.further ?? [])];
  const count = Math.max(acts.length, formulas.length);
  return Array.from({ length: count }, (_, index): JointBody => {
    const here = pointerTo("act", "jointWith", index);
    const act = acts[index];
    const said = takeFormula(formulas, act, language);
    const formula = said?.formula ?? null;
    if (said !== null) recorder.put(here, SourcedText.concat([said.subject, said.formula]));
    const cut = (field: string, part: Part | null | undefined): string | null =>
      part == null || requisite === null
        ? null
        : recorder.putStated(under(here, field), requisite.text.slice(part.start, part.end));
    const kind = act?.kind ?? (formula === null ? null : language.subjectOf("", formula.text).kind);
    const name = cut("authority/name", act?.authority) === null ? null : (act?.authority?.name ?? null);
    cut("date", act?.date);
    return {
      type: kind?.type ?? "other",
      authority: name === null ? null : authorityOf(name, kind?.type ?? "other", under(here, "authority")),
      date: act?.date?.iso ?? null,
      number: cut("number", act?.number),
      formula: recorder.putStated(under(here, "formula"), formula),
    };
  });
}

/** The formula that adopts an act's kind, else the next one. */
function takeFormula(formulas: DraftFormula[], act: NamedAct | undefined, language: Language): DraftFormula | null {
  const own = formulas.findIndex(({ formula }) => language.subjectOf("", formula.text).kind?.type === act?.kind?.type);
  return formulas.splice(Math.max(0, own), 1)[0] ?? null;
}
