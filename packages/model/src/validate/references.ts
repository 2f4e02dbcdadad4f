/**
 * Reads references, writes `reference.unresolved`, `reference.registration-mismatch` and `-implausible`,
 * `reference.catalogue-mismatch`, `reference.repealed` and `reference.dangling`.
 */
import { knownActs } from "../catalogue/acts.js";
import { indexOf } from "../catalogue/catalogue-index.js";
import type { KnownAct } from "../catalogue/known-act.js";
import { registrationPlausibility } from "../catalogue/registration-plausibility.js";
import { contradictionOf, resolveAct } from "../catalogue/resolve-act.js";
import { finding } from "../findings/finding.js";
import { isCentralOrder } from "../identifiers/central-order.js";
import { compareIsoDates } from "../iso-date.js";
import type { Finding } from "../schema/finding.js";
import type { CitedAct, Reference } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";
import { foldNumber } from "../text/fold.js";
import type { CheckOptions } from "./check-resolution.js";

/** What all checks of one act's references share. */
interface Context {
  /** Day of the citing act. */
  readonly actDate: string | null;
  readonly catalogue: readonly KnownAct[];
}

function checkRegistration(act: CitedAct, path: string, { actDate, catalogue }: Context): Finding[] {
  const printed = act.registration?.number ?? null;
  if (printed === null) return [];
  const findings: Finding[] = [];
  const known = resolveAct(act, { onDate: actDate, catalogue })?.registration ?? null;
  if (known !== null && foldNumber(known) !== foldNumber(printed)) {
    findings.push(
      finding("reference.registration-mismatch", path, {
        message: `The act cited is registered under № ${known}, the citation prints № ${printed}.`,
        expected: known,
        actual: printed,
      }),
    );
  }
  if (act.date !== null && isCentralOrder(act)) {
    const verdict = registrationPlausibility(printed, act.date, actDate);
    if (!verdict.plausible) {
      const why =
        verdict.reason === "given-out-before"
          ? `had been given out by ${verdict.bound}, before the act was adopted on ${act.date}`
          : `was not reached before ${verdict.bound}, too late for an act of ${act.date}`;
      findings.push(
        finding("reference.registration-implausible", path, {
          message: `The registration № ${printed} ${why}; no registry id is derived from it.`,
          expected: known,
          actual: printed,
        }),
      );
    }
  }
  return findings;
}

function checkStatements(act: CitedAct, path: string, { catalogue }: Context): Finding[] {
  const contradiction = contradictionOf(act, catalogue);
  if (contradiction === null) return [];
  const { part, known } = contradiction;
  return [
    finding("reference.catalogue-mismatch", `${path}/act/${part}`, {
      message: `The act cited is known as ${known.id} with the ${part} ${known[part]}, the citation prints ${act[part]}.`,
      expected: known[part],
      actual: act[part],
    }),
  ];
}

/** An act that was not in force any more on the day before this one was adopted. */
function checkForce({ target }: Reference, path: string, { actDate, catalogue }: Context): Finding[] {
  const id = target?.id ?? null;
  const end = id === null ? null : (indexOf(catalogue).byId.get(id)?.inForceTo ?? null);
  if (end === null || actDate === null || compareIsoDates(actDate, end) <= 0) return [];
  return [
    finding("reference.repealed", `${path}/target`, {
      message: `The act cited, ${id}, lost its force on ${end}, before this act of ${actDate} was adopted.`,
      expected: null,
      actual: id,
    }),
  ];
}

function checkActReference(reference: Reference, act: CitedAct, path: string, context: Context): Finding[] {
  const unresolved =
    reference.target === null
      ? [
          finding("reference.unresolved", `${path}/target`, {
            message: `No registry id could be given for "${reference.text}".`,
            expected: null,
            actual: null,
          }),
        ]
      : [];
  return [
    ...checkRegistration(act, `${path}/act/registration/number`, context),
    ...checkStatements(act, path, context),
    ...checkForce(reference, path, context),
    ...unresolved,
  ];
}

/** Annexes that are not there are `annex.missing`. */
function checkInternalReference({ text, target, pinpoint }: Reference, path: string): Finding[] {
  const citesClause = pinpoint.every(({ unit }) => unit !== "annex") && pinpoint.length > 0;
  if (target !== null || !citesClause) return [];
  return [
    finding("reference.dangling", path, {
      message: `The act cites "${text}", but the document holds no such clause.`,
      expected: text,
      actual: null,
    }),
  ];
}

export function checkReferences(
  { references, act }: Resolution,
  { catalogue = knownActs }: CheckOptions = {},
): Finding[] {
  const context: Context = { actDate: act.date, catalogue };
  return references.flatMap((reference, index) => {
    const path = `/references/${index}`;
    return reference.act === null
      ? checkInternalReference(reference, path)
      : checkActReference(reference, reference.act, path, context);
  });
}
