/** Reads references to acts, writes `reference.unresolved`, `reference.registration-mismatch` and `-implausible`. */
import { registrationPlausibility } from "../catalogue/registration-plausibility.js";
import { resolveAct } from "../catalogue/resolve-act.js";
import { finding } from "../findings/finding.js";
import { isCentralOrder } from "../identifiers/central-order.js";
import type { Finding } from "../schema/finding.js";
import type { CitedAct } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";
import { foldNumber } from "../text/fold.js";
import type { CheckContext } from "./check-context.js";

function checkRegistration(act: CitedAct, path: string, actDate: string | null, { say }: CheckContext): Finding[] {
  const printed = act.registration?.number ?? null;
  if (printed === null) return [];
  const findings: Finding[] = [];
  const known = resolveAct(act, { onDate: actDate })?.registration ?? null;
  if (known !== null && foldNumber(known) !== foldNumber(printed)) {
    findings.push(
      finding("reference.registration-mismatch", path, {
        message: say("reference.registration-mismatch", { known, printed }),
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
          message: say(why, { printed, bound: verdict.bound, adopted: act.date }),
          expected: known,
          actual: printed,
        }),
      );
    }
  }
  return findings;
}

export function checkReferences({ references, act }: Resolution, context: CheckContext): Finding[] {
  return references.flatMap((reference, index) => {
    if (reference.act === null) return [];
    const unresolved =
      reference.target === null
        ? [
            finding("reference.unresolved", `/references/${index}/target`, {
              message: context.say("reference.unresolved", { text: reference.text }),
              expected: null,
              actual: null,
            }),
          ]
        : [];
    return [
      ...checkRegistration(reference.act, `/references/${index}/act/registration/number`, act.date, context),
      ...unresolved,
    ];
  });
}
