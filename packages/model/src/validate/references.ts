/**
 * Reads references, writes `reference.unresolved`, `reference.ambiguous-code`, `reference.registration-mismatch` and
 * `-implausible`, `reference.catalogue-mismatch`, `reference.repealed` and `reference.dangling`.
 */
import { indexOf } from "../catalogue/catalogue-index.js";
import { registrationPlausibility } from "../catalogue/registration-plausibility.js";
import { actsMeant, contradictionOf, resolveAct } from "../catalogue/resolve-act.js";
import { finding } from "../findings/finding.js";
import { isCentralOrder } from "../identifiers/central-order.js";
import { compareIsoDates } from "../iso-date.js";
import { type ApplicationPeriod, applicationOf } from "../references/application.js";
import type { Finding } from "../schema/finding.js";
import type { CitedAct, Reference } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";
import { foldNumber } from "../text/fold.js";
import type { CheckContext } from "./check-context.js";

/** What all checks of one act's references share. */
interface Context extends CheckContext {
  /** Day of the citing act. */
  readonly actDate: string | null;
  /** When it applies as it says itself. */
  readonly applies: () => readonly ApplicationPeriod[];
}

function checkRegistration(act: CitedAct, path: string, { actDate, catalogue }: Context): Finding[] {
  const printed = act.registration?.number ?? null;
  if (printed === null) return [];
  const findings: Finding[] = [];
  const known = resolveAct(act, { onDate: actDate, catalogue })?.registration ?? null;
  if (known !== null && foldNumber(known) !== foldNumber(printed)) {
    findings.push(
      finding("reference.registration-mismatch", path, {
        key: "reference.registration-mismatch",
        values: { known, printed },
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
          ? "reference.registration-given-out"
          : "reference.registration-not-reached";
      findings.push(
        finding("reference.registration-implausible", path, {
          key: why,
          values: { printed, bound: verdict.bound, adopted: act.date },
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
  const [expected, actual] = [known[part], act[part]];
  if (expected === null || actual === null) return [];
  return [
    finding("reference.catalogue-mismatch", `${path}/act/${part}`, {
      key: "reference.catalogue-mismatch",
      values: { id: known.id, part, known: expected, printed: actual },
      expected,
      actual,
    }),
  ];
}

/** An act that was not in force any more on the day before this one was adopted. */
function checkForce({ target }: Reference, path: string, { actDate, catalogue }: Context): Finding[] {
  const id = target?.id ?? null;
  const end = id === null ? null : (indexOf(catalogue).byId.get(id)?.inForceTo ?? null);
  if (id === null || end === null || actDate === null || compareIsoDates(actDate, end) <= 0) return [];
  return [
    finding("reference.repealed", `${path}/target`, {
      key: "reference.repealed",
      values: { id, end, adopted: actDate },
      expected: null,
      actual: id,
    }),
  ];
}

function checkTarget({ target, text }: Reference, act: CitedAct, path: string, context: Context): Finding[] {
  if (target !== null) return [];
  const { actDate, catalogue, applies } = context;
  const meant = actsMeant(act, { onDate: actDate, catalogue, applies }).map(({ id }) => id);
  return [
    meant.length > 1
      ? finding("reference.ambiguous-code", path, {
          key: "reference.ambiguous-code",
          values: { text, ids: meant },
          expected: null,
          actual: null,
        })
      : finding("reference.unresolved", path, {
          key: "reference.unresolved",
          values: { text },
          expected: null,
          actual: null,
        }),
  ];
}

function checkActReference(reference: Reference, act: CitedAct, path: string, context: Context): Finding[] {
  return [
    ...checkRegistration(act, `${path}/act/registration/number`, context),
    ...checkStatements(act, path, context),
    ...checkForce(reference, path, context),
    ...checkTarget(reference, act, `${path}/target`, context),
  ];
}

/** Annexes that are not there are `annex.missing`. */
function checkInternalReference({ text, target, pinpoint }: Reference, path: string): Finding[] {
  const citesClause = pinpoint[0]?.unit === "clause";
  if (target !== null || !citesClause) return [];
  return [
    finding("reference.dangling", path, {
      key: "reference.dangling",
      values: { text },
      expected: text,
      actual: null,
    }),
  ];
}

export function checkReferences(resolution: Resolution, checks: CheckContext): Finding[] {
  const { references, act } = resolution;
  const context: Context = { ...checks, actDate: act.date, applies: () => applicationOf(resolution) };
  return references.flatMap((reference, index) => {
    const path = `/references/${index}`;
    return reference.act === null
      ? checkInternalReference(reference, path)
      : checkActReference(reference, reference.act, path, context);
  });
}
