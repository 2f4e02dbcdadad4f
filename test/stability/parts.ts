/** A result taken apart, so that one part can change and all others be compared. */
import type { Resolution } from "qauly";

export const partNames = [
  "metadata",
  "preamble",
  "clauses",
  "signatories",
  "annexes",
  "columns",
  "rows",
  "references",
  "quota",
] as const;
export type PartName = (typeof partNames)[number];
export type Parts = Readonly<Record<PartName, unknown>>;

/** An annex' heading counts by what it says: its wording is the text's, not the act's. */
export function partsOf(act: Resolution): Parts {
  return {
    metadata: { language: act.language, ...act.act, force: act.act.force && { ...act.act.force, at: null } },
    preamble: act.preamble,
    clauses: act.clauses,
    signatories: act.signatories,
    annexes: act.annexes.map(({ number, heading: { authority, date, number: actNumber }, title, paragraphs }) => ({
      ...{ number, authority, date, actNumber, title, paragraphs },
    })),
    columns: act.annexes.map(({ tables }) => tables.map(({ columns }) => columns)),
    rows: act.annexes.map(({ tables }) => tables.map(({ rows }) => rows.map(({ cells }) => cells))),
    references: act.references.map(({ kind, text, act: cited, pinpoint, target }) => ({
      ...{ kind, text, act: cited, pinpoint },
      target: target && (target.id ?? target.path),
    })),
    quota: act.quota,
  };
}

/** Every text of a value rewritten. */
function rewritten(value: unknown, rewrite: (text: string) => string): unknown {
  if (typeof value === "string") return rewrite(value);
  if (Array.isArray(value)) return value.map((item) => rewritten(item, rewrite));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, rewritten(item, rewrite)]));
}

/** Texts without the difference that white space makes, also beside a bracket or a stop. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

export interface Difference {
  readonly part: PartName;
  readonly before: string;
  readonly after: string;
}

/** `expected` rewrites the texts of the result before, `ignoring` those of both. */
export function differences(
  before: Resolution,
  after: Resolution,
  {
    expected = plain,
    ignoring = plain,
    mayLack = [],
  }: { expected?: Rewrite; ignoring?: (text: string) => string; mayLack?: readonly PartName[] } = {},
): Difference[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return partNames.flatMap((part): Difference[] => {
    const want = JSON.stringify(rewritten(old[part], (text) => ignoring(plain(expected(text, part)))));
    const present = mayLack.includes(part) ? withMissing(now[part], old[part]) : now[part];
    const got = JSON.stringify(rewritten(present, (text) => ignoring(plain(text))));
    return want === got ? [] : [{ part, ...excerpts(want, got) }];
  });
}

/** A value with the numbers of another in the place of its own that are missing. */
function withMissing(value: unknown, other: unknown): unknown {
  if (value === null && typeof other === "number") return other;
  if (Array.isArray(value) && Array.isArray(other)) return value.map((item, index) => withMissing(item, other[index]));
  if (value === null || typeof value !== "object" || other === null || typeof other !== "object") return value;
  const fields = other as Record<string, unknown>;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withMissing(item, fields[key])]));
}

/** A text of one part of a result, rewritten. */
export type Rewrite = (text: string, part: PartName) => string;

/** Both from a little before the first character that differs. */
function excerpts(before: string, after: string): { before: string; after: string } {
  let at = 0;
  while (at < before.length && before[at] === after[at]) at += 1;
  const from = Math.max(0, at - 40);
  return { before: before.slice(from, at + 120), after: after.slice(from, at + 120) };
}
