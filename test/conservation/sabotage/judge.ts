/** Whether the checks notice what was broken. */
import { checkAgainstSource, type Finding, type PageText, type Resolution } from "@qauly/model";
import type { Stretch } from "@qauly/model/rules";
import { isWithin } from "./pointers.js";
import type { Broken, Right } from "./sabotage.js";

const identity = ({ code, path, expected, actual, place }: Finding): string =>
  JSON.stringify([code, path, expected, actual, place?.page, place?.start]);

/** What the checks say of the broken result and do not say of the right one. */
export function newFindings({ result: right, pages }: Right, broken: Resolution): Finding[] {
  const before = new Set(checkAgainstSource(right, pages).map(identity));
  return checkAgainstSource(broken, pages).filter((finding) => !before.has(identity(finding)));
}

const overlaps = (a: Stretch, b: Stretch): boolean => a.page === b.page && a.start < b.end && b.start < a.end;

/** The findings that lead to the fault: at it, in it or above it, or at a place of the source that it lost. */
export function noticing(right: Right, { result, paths, places }: Broken): Finding[] {
  return newFindings(right, result).filter(
    ({ path, place }) =>
      (place !== null && places.some((one) => overlaps(one, place))) ||
      paths.some((one) => isWithin(path, one) || (path !== "" && isWithin(one, path))),
  );
}

export type { PageText };
