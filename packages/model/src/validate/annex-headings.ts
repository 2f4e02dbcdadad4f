/**
 * Reads annex headings and the act's identity, writes `annex.date-`, `annex.number-` and `annex.authority-mismatch`.
 */
import { finding } from "../findings/finding.js";
import type { AnnexHeading } from "../schema/annex.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import { foldNumber } from "../text/fold.js";
import { maySameAuthority } from "./authority.js";
import type { CheckContext } from "./check-context.js";

/** One comparison: the field of a heading, its code, and whether two values may mean the same. */
const COMPARISONS = [
  { field: "date", code: "annex.date-mismatch", same: (a: string, b: string) => a === b },
  { field: "number", code: "annex.number-mismatch", same: (a: string, b: string) => foldNumber(a) === foldNumber(b) },
  { field: "authority", code: "annex.authority-mismatch", same: maySameAuthority },
] as const;

function checkHeading(heading: AnnexHeading, index: number, act: Resolution["act"], { say }: CheckContext): Finding[] {
  return COMPARISONS.flatMap(({ field, code, same }) => {
    const expected = field === "authority" ? (act.authority?.name ?? null) : act[field];
    const actual = heading[field];
    if (expected === null || actual === null || same(actual, expected)) return [];
    return finding(code, `/annexes/${index}/heading/${field}`, {
      message: say("annex.heading", { field, expected, actual }),
      expected,
      actual,
    });
  });
}

export function checkAnnexHeadings({ annexes, act }: Resolution, context: CheckContext): Finding[] {
  return annexes.flatMap(({ heading }, index) => checkHeading(heading, index, act, context));
}
