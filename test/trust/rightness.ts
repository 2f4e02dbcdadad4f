/** Which parts of a result say what the answer says. */
import type { Resolution, TrustPart } from "@qauly/model";
import { answeredQuota } from "../generator/agreement.js";

/** The parts of an answer that are known; one that is left out is not judged. */
export type KnownAnswer = Partial<Pick<Resolution, "act" | "preamble" | "clauses" | "signatories" | "agreed">> & {
  readonly annexes?: readonly Partial<Resolution["annexes"][number]>[];
  readonly references?: readonly Partial<Resolution["references"][number]>[];
  readonly quota?: object | null;
};

/** Characters and their order count, typography does not: kinds of dash and mark, blanks, letter case. */
function folded(value: unknown): string {
  return JSON.stringify(inOrder(value) ?? null)
    .normalize("NFC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\\"|[«»“”„‟″]/g, "'")
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/№ ?/g, "№")
    .replace(/(^|[^\p{L}])N[oо]?\.? ?(?=\d)/giu, "$1№")
    .toLowerCase();
}

/** The same value with the fields of its objects in the order of their names. */
function inOrder(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, inner]) => [name, inOrder(inner)]));
}

const isSame = (got: unknown, want: unknown): boolean => folded(got) === folded(want);

type Annex = Partial<Resolution["annexes"][number]>;

const headings = (annexes: readonly Annex[]) =>
  annexes.map(({ number, title, heading, paragraphs }) => [
    number,
    title,
    heading?.date ?? null,
    heading?.number ?? null,
    paragraphs,
  ]);
const cells = (annexes: readonly Annex[]) =>
  annexes.map(({ tables = [] }) =>
    tables.map(({ columns, rows }) => [columns?.map(({ role }) => role), rows.map((row) => row.cells)]),
  );

const citations = (references: readonly Partial<Resolution["references"][number]>[]) =>
  references.map(({ kind, act, pinpoint, target }) => [
    kind,
    act === null || act === undefined ? null : [act.type, act.title, act.date, act.number, act.registration],
    pinpoint,
    target?.id ?? target?.path ?? null,
  ]);

/** The parts in which a result differs from the answer. */
export function wrongParts(got: Resolution, want: KnownAnswer): TrustPart[] {
  const wrong: TrustPart[] = [];
  const judge = (part: TrustPart, ...pairs: readonly (readonly [unknown, unknown])[]): void => {
    if (pairs.some(([own, other]) => other !== undefined && !isSame(own, other))) wrong.push(part);
  };
  const { act, annexes, references } = want;
  judge("identity", [got.act, act], [got.signatories, want.signatories]);
  judge(
    "structure",
    [got.preamble, want.preamble],
    [got.clauses, want.clauses],
    [got.agreed, want.agreed],
    [headings(got.annexes), annexes && headings(annexes)],
  );
  judge("tables", [cells(got.annexes), annexes && cells(annexes)]);
  judge("references", [citations(got.references), references && citations(references)]);
  judge("quota", [answeredQuota(got.quota), want.quota]);
  return wrong;
}
