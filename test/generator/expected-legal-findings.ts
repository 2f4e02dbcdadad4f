/** The findings that hold an act against the law and its annexes against one another; `score.mjs` leaves them out. */
import type { ActSpec, OrganizationSpec } from "./act-spec.js";
import type { AllocationAnswer, Answer, ReferenceAnswer } from "./answer.js";

/** `code path` of each. */
export function legalFindings(spec: ActSpec, answer: Answer): string[] {
  const allocations = answer.quota?.allocations ?? [];
  return [
    ...(spec.subtitle === "" && spec.decidedBy === null ? ["act.missing-authority /act/authority"] : []),
    ...authority(spec, answer),
    ...ranges(spec.date, answer),
    ...recurring(allocations),
    ...registrations(answer.references),
  ];
}

function authority({ authority: body, date }: ActSpec, { quota }: Answer): string[] {
  const late = date !== null && date >= "2023-07-01" && body.district !== null;
  return quota !== null && late ? ["quota.authority-not-competent /act/authority"] : [];
}

/**
 * Lowest and highest percentage for people with disabilities: 2 to 4 % since 6 April 2016; between 21 August 2016 and
 * 1 July 2023 by headcount, where at 100 and 250 either percentage holds.
 */
function allowed(date: string, headcount: number | null): readonly [number, number] {
  if (date < "2016-04-06") return [0, 100];
  if (date < "2016-08-21" || date >= "2023-07-01" || headcount === null || headcount < 50) return [2, 4];
  if (headcount < 100) return [2, 2];
  if (headcount === 100) return [2, 3];
  if (headcount < 250) return [3, 3];
  return headcount === 250 ? [3, 4] : [4, 4];
}

function ranges(date: string | null, { quota }: Answer): string[] {
  if (quota === null || date === null) return [];
  const isOutside = (percent: number, headcount: number | null) => {
    const [min, max] = allowed(date, headcount);
    return percent < min || percent > max;
  };
  const code = "quota.percent-out-of-range";
  const rows = quota.allocations.flatMap(({ category, percent, headcount }, index) =>
    category === "disability" && percent !== null && isOutside(percent, headcount)
      ? [`${code} /quota/allocations/${index}/percent`]
      : [],
  );
  const bare = quota.categories.flatMap(({ category, percent }, index) =>
    category === "disability" &&
    percent !== null &&
    isOutside(percent, null) &&
    !quota.allocations.some((row) => row.category === category && row.percent !== null)
      ? [`${code} /quota/categories/${index}/percent`]
      : [],
  );
  return [...rows, ...bare];
}

const identity = ({ name, properName, legalForm }: OrganizationSpec): string =>
  `${legalForm?.code} ${properName ?? name.replace(legalForm?.label ?? "", "").trim()}`;

/** Each organisation of several annexes, where the second one first names it. */
function recurring(allocations: readonly AllocationAnswer[]): string[] {
  const first = new Map<string, string>();
  const said = new Set<string>();
  return allocations.flatMap(({ organization, path }, index) => {
    const [key, annex] = [identity(organization), path.split("/")[2]!];
    if (!first.has(key)) first.set(key, annex);
    if (first.get(key) === annex || said.has(key)) return [];
    said.add(key);
    return [`quota.organization-in-several-annexes /quota/allocations/${index}/organization/name`];
  });
}

/** Order № 498 is known to be registered under 14010. */
function registrations(references: readonly ReferenceAnswer[]): string[] {
  return references.flatMap(({ act }, index) =>
    act?.number === "498" && act.registration !== null && act.registration.number !== "14010"
      ? [`reference.registration-mismatch /references/${index}/act/registration/number`]
      : [],
  );
}
