/** Reads internal references, clauses and annexes, writes `annex.missing` and `annex.unreferenced`. */
import { annexesMeant, citesAttached, citesUnnumbered, isApproved } from "../annexes/annexes-meant.js";
import { finding } from "../findings/finding.js";
import type { Annex } from "../schema/annex.js";
import type { Clause } from "../schema/clause.js";
import type { Finding } from "../schema/finding.js";
import type { Reference } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";

const annexStep = ({ kind, pinpoint }: Reference) =>
  kind === "internal" ? pinpoint.find(({ unit }) => unit === "annex") : undefined;

/** Whether a reference from outside of it points to an annex or into it. */
function isTarget(index: number, references: readonly Reference[]): boolean {
  const path = `/annexes/${index}`;
  const within = (pointer: string) => pointer === path || pointer.startsWith(`${path}/`);
  return references.some(({ target, at }) => target?.path != null && within(target.path) && !within(at.path));
}

const clauseOf = ({ at }: Reference) => /^\/clauses\/\d+/.exec(at.path)?.[0];

/** Whether a citation of an annex by its number that leads to it follows in the same clause. */
function announcesNumbers(reference: Reference, references: readonly Reference[]): boolean {
  const clause = clauseOf(reference);
  const following = references.slice(references.indexOf(reference) + 1);
  return following.some(
    (other) => other.target !== null && annexStep(other)?.number != null && clauseOf(other) === clause,
  );
}

/**
 * A citation without number of which it is open which annex it means misses none, and neither does one that only
 * announces what the clauses cite by number, `прилагаемые: 1) нормы согласно приложению 1; 2) …`. One that nothing in
 * the document can be meant by does.
 */
function missesAnnex(reference: Reference, { annexes, references }: Resolution): boolean {
  const step = annexStep(reference);
  if (step === undefined || reference.target !== null) return false;
  if (step.number !== null) return true;
  const isCited = (index: number) => isTarget(index, references);
  if (announcesNumbers(reference, references) && [...annexes.keys()].every(isCited)) return false;
  const cited = citesAttached(reference.text) ? "attached" : "annex";
  return annexesMeant(cited, annexes, isCited).length === 0;
}

function missingAnnexes(resolution: Resolution): Finding[] {
  return resolution.references.flatMap((reference, index) =>
    missesAnnex(reference, resolution)
      ? finding("annex.missing", `/references/${index}`, {
          key: "annex.missing",
          values: { text: reference.text },
          expected: reference.text,
          actual: null,
        })
      : [],
  );
}

const textsOf = (clauses: readonly Clause[]): string[] =>
  clauses.flatMap(({ text, children }) => [text, ...textsOf(children)]);

/**
 * Indexes of the annexes that the clauses cite, by a reference or in words that no reference was read from: what they
 * mention is not to be called unmentioned.
 */
function citedAnnexes({ annexes, references, clauses, preamble }: Resolution): ReadonlySet<number> {
  const byReference = new Set([...annexes.keys()].filter((index) => isTarget(index, references)));
  if (byReference.size === annexes.length) return byReference;
  const texts = [preamble?.text ?? "", ...textsOf(clauses)];
  const meant = (cited: "attached" | "annex") => annexesMeant(cited, annexes, (index) => byReference.has(index));
  const attached = texts.some(citesAttached) ? meant("attached") : [];
  const unnumbered = texts.some(citesUnnumbered) ? meant("annex") : [];
  // One word attaches several documents (`прилагаемые: 1) Правила; 2) Инструкцию`), but of several numbered ones none.
  const isOpen = attached.length > 1 && annexes.some((annex, index) => attached.includes(index) && isNumbered(annex));
  return new Set([...byReference, ...(isOpen ? [] : attached), ...(unnumbered.length === 1 ? unnumbered : [])]);
}

const isNumbered = (annex: Annex) => annex.number !== null && !isApproved(annex);

function unreferencedAnnexes(resolution: Resolution): Finding[] {
  const cited = citedAnnexes(resolution);
  return resolution.annexes.flatMap((annex, index) =>
    cited.has(index)
      ? []
      : finding("annex.unreferenced", `/annexes/${index}`, {
          key: "annex.unreferenced",
          values: { number: annex.number, title: annex.title ?? annex.heading.text },
          expected: null,
          actual: annex.heading.text,
        }),
  );
}

export function checkAnnexCitations(resolution: Resolution): Finding[] {
  return [...missingAnnexes(resolution), ...unreferencedAnnexes(resolution)];
}
