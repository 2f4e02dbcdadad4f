/** Which parts of a result say what the answer says. */
import type { Resolution, TrustPart } from "@qauly/model";

type Clauses = readonly { readonly number: string | null; readonly text: string; readonly children?: Clauses }[];
type Partially<Value> = Value extends readonly (infer Item)[]
  ? readonly Partially<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Partially<Value[Key]> }
    : Value;

/** What is known of an act; a part or field that is left out is not judged. */
export type KnownAnswer = Partially<
  Pick<Resolution, "act" | "preamble" | "signatories" | "agreed" | "annexes" | "references" | "quota">
> & {
  readonly clauses?: Clauses;
  /** Where the references stand that the answer knows; all of them where it is left out. */
  readonly referencesScope?: readonly string[];
};

/** Characters and their order count, typography does not: kinds of dash and mark, blanks, letter case. */
function folded(value: unknown): unknown {
  if (typeof value !== "string") return value ?? null;
  return value
    .normalize("NFC")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[«»“”„‟″]/g, '"')
    .replace(/\s+/g, " ")
    .replace(/ ?- ?/g, "-")
    .replace(/№ ?/g, "№")
    .replace(/(^|[^\p{L}])N[oо]?\.? ?(?=\d)/giu, "$1№")
    .replace(/" (?=\d)|(?<=\d) "/g, '"')
    .trim()
    .toLowerCase();
}

const key = (...values: readonly unknown[]): string => JSON.stringify(values.map(folded));
const name = (value: string | null | undefined): unknown => String(folded(value ?? "")).replace(/[ .]/g, "");

const stated = (value: unknown): string | null => (value === undefined ? null : key(value));

type Lists = Readonly<Record<TrustPart, (act: KnownAnswer) => (string | null)[]>>;

/** What each part says, as a list; null for what the answer does not know. */
const said: Lists = {
  identity: ({ act, signatories }) => [
    ...(["type", "title", "number", "date"] as const).map((field) => stated(act?.[field])),
    act?.authority === undefined ? null : key(act.authority?.kind, act.authority?.region, act.authority?.district),
    act?.registration === undefined ? null : key(act.registration?.number, act.registration?.date),
    signatories === undefined ? null : JSON.stringify(signatories.map((one) => [folded(one.role), name(one.name)])),
  ],
  structure: ({ preamble, clauses, agreed, annexes }) => [
    preamble === undefined ? null : key(preamble?.text, preamble?.enactingFormula),
    clauses === undefined ? null : JSON.stringify(flat(clauses)),
    agreed === undefined ? null : JSON.stringify(agreed.map(({ body, role, name: who }) => key(body, role, who))),
    annexes === undefined
      ? null
      : JSON.stringify(annexes.map((one) => key(one.number, one.title, one.heading?.date, one.heading?.number))),
    annexes === undefined || annexes.some(({ paragraphs }) => paragraphs === undefined)
      ? null
      : JSON.stringify(annexes.map(({ paragraphs = [] }) => paragraphs.map(folded))),
  ],
  tables: ({ annexes }) => [
    annexes === undefined || annexes.some(({ tables }) => tables === undefined)
      ? null
      : JSON.stringify(
          annexes.map(({ tables = [] }) =>
            tables.map(({ rows = [] }) => rows.map((row) => (row.cells ?? []).map(folded))),
          ),
        ),
  ],
  references: ({ references }) => [
    references === undefined
      ? null
      : JSON.stringify(
          references
            .map(({ kind, act, pinpoint = [], target }) =>
              JSON.stringify([
                kind === "internal"
                  ? key(kind, target?.path)
                  : key(kind, act?.type, act?.title, act?.date, act?.number, act?.registration?.number, target?.id),
                pinpoint.map((step) => `${step.unit}:${step.number}`),
              ]),
            )
            .sort(),
        ),
  ],
  quota: ({ quota }) => [
    quota === undefined
      ? null
      : quota === null
        ? key("none")
        : JSON.stringify([
            quota.year,
            (quota.categories ?? []).map(({ category, percent, tiers, annexNumber }) => [
              category,
              percent,
              (tiers ?? []).map((tier) => [tier.minHeadcount, tier.maxHeadcount, tier.percent]),
              annexNumber,
            ]),
          ]),
    quota?.allocations === undefined
      ? null
      : JSON.stringify(
          quota.allocations.map((one) => [
            key(
              one.annexNumber,
              one.category,
              one.rowNumber,
              one.organization?.name,
              one.organization?.legalForm?.code,
            ),
            [one.headcount, one.percent, one.positions],
          ]),
        ),
  ],
};

function flat(clauses: Clauses, trail = ""): string[] {
  return clauses.flatMap(({ number, text, children = [] }, index) => {
    const here = `${trail}/${number ?? `#${index}`}`;
    return [key(here, text), ...flat(children, here)];
  });
}

/** The parts in which a result differs from the answer. */
export function wrongParts(got: Resolution, want: KnownAnswer): TrustPart[] {
  const judged = inScope(got, want);
  return (Object.keys(said) as TrustPart[]).filter((part) => {
    const own = said[part](judged);
    return said[part](want).some((value, at) => value !== null && value !== own[at]);
  });
}

/** The references of which the answer speaks; an id that it leaves open is neither right nor wrong. */
function inScope(got: Resolution, { referencesScope, references = [] }: KnownAnswer): KnownAnswer {
  const own = got.references.filter(
    ({ at }) => referencesScope === undefined || referencesScope.some((path) => at.path.startsWith(path)),
  );
  const open = new Set(
    references
      .filter(({ kind, target }) => kind !== "internal" && target?.id == null)
      .map(({ act }) => key(act?.title, act?.number)),
  );
  return {
    ...got,
    references: own.map((one) =>
      one.kind === "act" && open.has(key(one.act?.title, one.act?.number)) ? { ...one, target: null } : one,
    ),
  };
}
