/** Whether a parsed act says what its description says. */
import type { Reference, Resolution, Table } from "@qauly/model";
import type { Answer, ReferenceAnswer } from "./answer.js";

/**
 * Findings that the act alone decides: `score.mjs` compares the same. Ranges by date and doubts of the reading are no
 * part of an answer.
 */
export const decided =
  /^(?:quota\.(?:positions|percent|tier|total)-mismatch|quota\.(?:headcount-below-minimum|row-number-gap|duplicate-organization|cell-unreadable)|annex\.|act\.|reference\.)/;

const keys = (list: readonly { readonly code: string; readonly path: string }[]): string[] =>
  list
    .filter(({ code }) => decided.test(code))
    .map(({ code, path }) => `${code} ${path}`)
    .sort();

/** Both sides in one shape, part by part: equal parts are equal in every field. */
export function compared(parsed: Resolution, answer: Answer): { readonly got: object; readonly want: object } {
  const want = { ...answer, findings: keys(answer.findings) };
  const got = Object.fromEntries(Object.keys(want).map((part) => [part, parsed[part as keyof Resolution]]));
  return {
    want,
    got: {
      ...got,
      act: answeredHead(parsed.act),
      clauses: answeredClauses(parsed.clauses),
      annexes: answeredAnnexes(parsed.annexes),
      quota: answeredQuota(parsed.quota),
      findings: keys(parsed.findings),
      references: placed(parsed.references, answer.references),
    },
  };
}

/** The head as answers have it: dates of force have tests of their own. */
const answeredHead = ({ force: _, ...head }: Resolution["act"]): unknown => head;

/** The clauses as answers have them: with tables where there are any. */
export const answeredClauses = (clauses: Resolution["clauses"]): unknown[] =>
  clauses.map(({ tables, children, ...clause }) => ({
    ...clause,
    ...(tables.length > 0 && { tables: tables.map(answeredTable) }),
    children: answeredClauses(children),
  }));

/** The annexes as answers have them. Their sections, which repeat the paragraphs, have tests of their own. */
export const answeredAnnexes = (annexes: Resolution["annexes"]): unknown[] =>
  annexes.map(({ tables, sections: _, ...annex }) => ({ ...annex, tables: tables.map(answeredTable) }));

/** A table as answers have it: columns and cells. What else is known of it has tests of its own. */
const answeredTable = ({ columns, rows }: Table): unknown => ({
  columns: columns.map(({ header, role }) => ({ header, role })),
  rows: rows.map(({ cells }) => ({ cells })),
});

/**
 * The quota as answers have it: without the keys of organisations, which have tests of their own, and without the span of
 * percentages of a category that has none.
 */
export function answeredQuota(quota: Resolution["quota"]): object | null {
  if (quota === null) return null;
  const categories = quota.categories.map(({ percentRange, ...rest }) =>
    percentRange === null ? rest : { ...rest, percentRange },
  );
  const allocations = quota.allocations.map(({ organization: { key, ...organization }, ...rest }) => ({
    ...rest,
    organization,
  }));
  return { ...quota, categories, allocations };
}

/** Where the answer leaves open how far a reference goes, so does the comparison. */
function placed(got: readonly Reference[], want: readonly ReferenceAnswer[]): object[] {
  return got.map(({ inNewWording: _, because: __, ...reference }, index) =>
    want[index]?.at === null ? { ...reference, text: null, at: null } : reference,
  );
}
