/** Reads internal references, clauses and annexes, writes `annex.missing` and `annex.unreferenced`. */
import { finding } from "../findings/finding.js";
import type { Annex } from "../schema/annex.js";
import type { Clause } from "../schema/clause.js";
import type { Finding } from "../schema/finding.js";
import type { Reference } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";
import { foldText } from "../text/fold.js";
import type { CheckContext } from "./check-context.js";

const citesAnnex = ({ kind, pinpoint }: Reference) =>
  kind === "internal" && pinpoint.some(({ unit }) => unit === "annex");

/**
 * `қоса беріліп отырған қағидалар`, `прилагаемые правила`: an attached document that a clause approves without calling
 * it an annex.
 */
const ATTACHED = /қоса (?:бер|т[іи]рке)[іиi]л|ұсын(?:ылып отыр|ылған)|прилага(?:ем|ет|ют)/;

/** Of several annexes, one that is only called attached may be any: that none is certain does not make it missing. */
function isMissing(reference: Reference, { annexes }: Resolution): boolean {
  if (!citesAnnex(reference) || reference.target !== null) return false;
  return annexes.length === 0 || !ATTACHED.test(foldText(reference.text));
}

function missingAnnexes(resolution: Resolution, { say }: CheckContext): Finding[] {
  return resolution.references.flatMap((reference, index) =>
    isMissing(reference, resolution)
      ? finding("annex.missing", `/references/${index}`, {
          message: say("annex.missing", { text: reference.text }),
          expected: reference.text,
          actual: null,
        })
      : [],
  );
}

/** `… қаулысымен бекітілген`, `Утверждены …`: the heading of such a document. */
const APPROVED = /бек[іi]т[іi]л|утвержд/;

/** `қосымшаға сәйкес`, `согласно приложению`, without a number or a type word before it: the act's only annex. */
const ONLY_ANNEX =
  /(?<!(?:[\d№-]|заңға|кодекске|ережеге|қағидаларға) ?)(?:қосымшаға|қосымшасына) сәйкес|согласно приложению(?! ?(?:№|\d|к (?!настоящ)))/;

const textsOf = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap(({ text, children }) => [text, ...textsOf(children)]);

/**
 * By a reference, or in words that no reference was read from: what the clauses mention is not to be called
 * unmentioned.
 */
function isCited(annex: Annex, index: number, { annexes, references, clauses, preamble }: Resolution): boolean {
  const path = `/annexes/${index}`;
  const within = (pointer: string) => pointer === path || pointer.startsWith(`${path}/`);
  const byReference = references.some(
    ({ target, at }) => target?.path != null && within(target.path) && !within(at.path),
  );
  if (byReference) return true;
  const mentions = [
    ...(APPROVED.test(foldText(annex.heading.text)) ? [ATTACHED] : []),
    ...(annexes.length === 1 && annex.number === null ? [ONLY_ANNEX] : []),
  ];
  const texts = [preamble?.text ?? "", ...textsOf(clauses)].map(foldText);
  return mentions.some((mention) => texts.some((text) => mention.test(text)));
}

function unreferencedAnnexes(resolution: Resolution, { say }: CheckContext): Finding[] {
  return resolution.annexes.flatMap((annex, index) =>
    isCited(annex, index, resolution)
      ? []
      : finding("annex.unreferenced", `/annexes/${index}`, {
          message: say("annex.unreferenced", { number: annex.number, title: annex.title ?? annex.heading.text }),
          expected: null,
          actual: annex.heading.text,
        }),
  );
}

export function checkAnnexCitations(resolution: Resolution, context: CheckContext): Finding[] {
  return [...missingAnnexes(resolution, context), ...unreferencedAnnexes(resolution, context)];
}
