/**
 * Reads annex headings and the act's identity, of a joint act that of each of its bodies, writes `annex.date-`,
 * `annex.number-` and `annex.authority-mismatch`.
 */
import { finding } from "../findings/finding.js";
import type { AnnexHeading } from "../schema/annex.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import { foldNumber } from "../text/fold.js";
import { maySameAuthority } from "./authority.js";

/** One comparison: the field of a heading, its code, and whether two values may mean the same. */
const COMPARISONS = [
  { field: "date", code: "annex.date-mismatch", same: (a: string, b: string) => a === b },
  { field: "number", code: "annex.number-mismatch", same: (a: string, b: string) => foldNumber(a) === foldNumber(b) },
  { field: "authority", code: "annex.authority-mismatch", same: maySameAuthority },
] as const;

type Act = Resolution["act"];
type Body = Pick<Act, "authority" | "date" | "number">;

/** What a heading says that a body of the act does not. */
const mismatchesWith = (heading: AnnexHeading, body: Body) =>
  COMPARISONS.flatMap(({ field, code, same }) => {
    const expected = field === "authority" ? (body.authority?.name ?? null) : body[field];
    const actual = heading[field];
    return expected === null || actual === null || same(actual, expected) ? [] : [{ field, code, expected, actual }];
  });

/**
 * The heading of an annex to a joint act may name any of its bodies first, but each with its own day and number: it is
 * compared with the body to which it fits best.
 */
function mismatchesOf(heading: AnnexHeading, act: Act) {
  const each = [act, ...act.jointWith].map((body) => mismatchesWith(heading, body));
  return each.reduce((best, other) => (other.length < best.length ? other : best));
}

function checkHeading(heading: AnnexHeading, index: number, act: Act): Finding[] {
  return mismatchesOf(heading, act).flatMap(({ field, code, expected, actual }) => {
    return finding(code, `/annexes/${index}/heading/${field}`, {
      key: "annex.heading",
      values: { field, expected, actual },
      expected,
      actual,
    });
  });
}

export function checkAnnexHeadings({ annexes, act }: Resolution): Finding[] {
  return annexes.flatMap(({ heading }, index) => checkHeading(heading, index, act));
}
