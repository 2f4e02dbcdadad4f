/** The findings that a description's own contradictions call for, in the order act, annexes, references, quota. */
import type { ActSpec } from "./act-spec.js";
import type { AllocationAnswer, CategoryAnswer, FindingAnswer, ReferenceAnswer } from "./answer.js";
import { lastDays } from "./cited-acts.js";
import { allocationFindings } from "./expected-quota-findings.js";
import { citedThings } from "./expected-references.js";
import { tableFindings } from "./expected-table-findings.js";
import { sameBody } from "./same-body.js";

export function expectedFindings(
  spec: ActSpec,
  references: readonly ReferenceAnswer[],
  categories: readonly CategoryAnswer[],
  allocations: readonly AllocationAnswer[],
): FindingAnswer[] {
  return [
    ...actFindings(spec),
    ...annexFindings(spec, references),
    ...referenceFindings(spec, references),
    ...allocations.flatMap((allocation, index) => allocationFindings(allocation, index, categories, allocations)),
    ...tableFindings(spec, categories),
  ];
}

function actFindings(spec: ActSpec): FindingAnswer[] {
  const missing = (code: string, path: string): FindingAnswer => ({
    code: `act.missing-${code}`,
    severity: "warning",
    path,
    expected: null,
    actual: null,
  });
  return [
    ...(["title", "date", "number"] as const).flatMap((field) =>
      spec[field] === null ? [missing(field, `/act/${field}`)] : [],
    ),
    ...(spec.signatories.length === 0 ? [missing("signatory", "/signatories")] : []),
  ];
}

function annexFindings(spec: ActSpec, references: readonly ReferenceAnswer[]): FindingAnswer[] {
  const own = { date: spec.date, number: spec.number, authority: spec.authority.name };
  return spec.annexes.flatMap((annex, index) => {
    const found: FindingAnswer[] = [];
    for (const field of ["date", "number", "authority"] as const) {
      const [expected, actual] = [own[field], annex.heading[field]];
      if (expected === null || actual === null) continue;
      if (field === "authority" ? sameBody(actual, expected) : actual === expected) continue;
      const path = `/annexes/${index}/heading/${field}`;
      found.push({ code: `annex.${field}-mismatch`, severity: "warning", path, expected, actual });
    }
    const cited = references.some((reference) => reference.target?.path === `/annexes/${index}`);
    if (!cited) {
      const path = `/annexes/${index}`;
      found.push({ code: "annex.unreferenced", severity: "warning", path, expected: null, actual: annex.number });
    }
    return found;
  });
}

function referenceFindings(spec: ActSpec, references: readonly ReferenceAnswer[]): FindingAnswer[] {
  const cited = citedThings(spec);
  return references.flatMap((reference, index) => {
    const found: FindingAnswer[] = [];
    // References stand in the order of what they cite.
    const registration = cited[index]!.act?.registration ?? null;
    if (registration?.plausible === false) {
      const path = `/references/${index}/act/registration/number`;
      const code = "reference.registration-implausible";
      found.push({ code, severity: "warning", path, expected: null, actual: registration.number });
    }
    const end = reference.target?.id ? lastDays[reference.target.id] : undefined;
    if (end !== undefined && spec.date !== null && spec.date > end) {
      const path = `/references/${index}/target`;
      found.push({
        code: "reference.repealed",
        severity: "warning",
        path,
        expected: null,
        actual: reference.target!.id,
      });
    }
    if (reference.target !== null) return found;
    if (reference.kind === "act") {
      const path = `/references/${index}/target`;
      found.push({ code: "reference.unresolved", severity: "info", path, expected: null, actual: null });
    } else if (reference.pinpoint.some(({ unit }) => unit === "annex")) {
      const actual = reference.pinpoint[0]?.number ?? null;
      found.push({ code: "annex.missing", severity: "warning", path: `/references/${index}`, expected: null, actual });
    }
    return found;
  });
}
