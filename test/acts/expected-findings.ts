/** The findings that a description's own contradictions call for, in the order act, annexes, references, quota. */
import type { ActSpec } from "./act-spec.js";
import type { AllocationAnswer, CategoryAnswer, FindingAnswer, ReferenceAnswer } from "./answer.js";
import { citingFields } from "./fields.js";

/** Headcount from which the quota rules count. */
const minimumHeadcount = 50;

/** headcount × percent / 100, rounded half up; both are whole numbers in test acts. */
export const positionsFor = (headcount: number, percent: number): number =>
  Math.floor((headcount * percent + 50) / 100);

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
  ];
}

function actFindings(spec: ActSpec): FindingAnswer[] {
  if (spec.signatories.length > 0) return [];
  return [{ code: "act.missing-signatory", severity: "warning", path: "/signatories", expected: null, actual: null }];
}

function annexFindings(spec: ActSpec, references: readonly ReferenceAnswer[]): FindingAnswer[] {
  return spec.annexes.flatMap((annex, index) => {
    const found: FindingAnswer[] = [];
    for (const field of ["date", "number"] as const) {
      if (annex.heading[field] === spec[field]) continue;
      const path = `/annexes/${index}/heading/${field}`;
      const severity = "warning";
      found.push({
        code: `annex.${field}-mismatch`,
        severity,
        path,
        expected: spec[field],
        actual: annex.heading[field],
      });
    }
    if (!references.some((reference) => reference.target?.path === `/annexes/${index}`)) {
      const path = `/annexes/${index}`;
      found.push({ code: "annex.unreferenced", severity: "warning", path, expected: null, actual: annex.number });
    }
    return found;
  });
}

function referenceFindings(spec: ActSpec, references: readonly ReferenceAnswer[]): FindingAnswer[] {
  const cited = citingFields(spec).flatMap(({ text }) => text.filter((passage) => typeof passage !== "string"));
  return references.flatMap((reference, index) => {
    const found: FindingAnswer[] = [];
    // References stand in the order of the passages that make them.
    const passage = cited[index]!;
    const registration = passage.kind === "act" ? passage.act.registration : null;
    if (registration?.plausible === false) {
      const path = `/references/${index}/act/registration/number`;
      const code = "reference.registration-implausible";
      found.push({ code, severity: "warning", path, expected: null, actual: registration.number });
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

function allocationFindings(
  allocation: AllocationAnswer,
  index: number,
  categories: readonly CategoryAnswer[],
  allocations: readonly AllocationAnswer[],
): FindingAnswer[] {
  const { headcount, percent, positions, rowNumber, annexNumber } = allocation;
  const found: FindingAnswer[] = [];
  const add = (
    code: string,
    severity: "error" | "warning",
    field: string,
    expected: string | number | null,
    actual: string | number,
  ) => found.push({ code: `quota.${code}`, severity, path: `/quota/allocations/${index}/${field}`, expected, actual });

  const reckoned = positionsFor(headcount, percent);
  if (positions !== reckoned) add("positions-mismatch", "error", "positions", reckoned, positions);
  const set = categories.find((category) => category.annexNumber === annexNumber)?.percent ?? percent;
  if (percent !== set) add("percent-mismatch", "error", "percent", set, percent);
  if (headcount < minimumHeadcount) add("headcount-below-minimum", "warning", "headcount", minimumHeadcount, headcount);

  const before = allocations.slice(0, index).filter((other) => other.annexNumber === annexNumber);
  const due = (before.at(-1)?.rowNumber ?? 0) + 1;
  if (rowNumber !== due) add("row-number-gap", "warning", "rowNumber", due, rowNumber);
  const { name } = allocation.organization;
  if (before.some((other) => other.organization.name === name)) {
    add("duplicate-organization", "warning", "organization/name", null, name);
  }
  return found;
}
