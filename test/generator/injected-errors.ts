/** For each finding that an act alone can call for, a way to put its cause into a sound act that has room for it. */
import type { ActSpec, AllocationRow } from "./act-spec.js";
import { type Mistake, withMistake } from "./errors.js";
import { positionsFor } from "./expected-quota-findings.js";
import { withoutDate, withoutNumber, withoutTitle } from "./head-mistakes.js";
import { quotaYearLater, wrongAuthority } from "./heading-mistakes.js";
import { isAllocation } from "./table.js";

/** The act with the cause of a finding, or null where it has no room for it. */
export type Injection = (spec: ActSpec) => ActSpec | null;

const tables = ({ annexes }: ActSpec) => annexes.flatMap(({ table }) => (table === null ? [] : [table]));
/** The first table of two rows: the one into which mistakes of rows go. */
const mainTable = (spec: ActSpec) => tables(spec).find(({ rows }) => rows.filter(isAllocation).length > 1);
const hasTotal = (spec: ActSpec) => mainTable(spec)?.rows.some(({ kind }) => kind === "total") ?? false;
const isNumbered = (spec: ActSpec) => mainTable(spec)?.columns.some(({ role }) => role === "row-number") ?? false;
const quotas = ({ clauses }: ActSpec) =>
  clauses.flatMap((clause) => [clause, ...clause.children]).flatMap(({ quota }) => (quota === null ? [] : [quota]));
const district = ({ authority }: ActSpec) => authority.district?.split(" ")[0];

const when =
  (room: (spec: ActSpec) => boolean, change: (spec: ActSpec) => ActSpec): Injection =>
  (spec) =>
    room(spec) ? change(spec) : null;
const mistake = (which: Mistake, room: (spec: ActSpec) => boolean): Injection =>
  when(room, (spec) => withMistake(spec, which));

/** Changes rows of tables; the place of each is the annex's and the row's index. */
const withAllocations = (
  spec: ActSpec,
  change: (row: AllocationRow, annex: number, row_: number) => AllocationRow,
): ActSpec => ({
  ...spec,
  annexes: spec.annexes.map((annex, at) =>
    annex.table === null
      ? annex
      : {
          ...annex,
          table: {
            ...annex.table,
            rows: annex.table.rows.map((row, index) => (isAllocation(row) ? change(row, at, index) : row)),
          },
        },
  ),
});

/** Far above what the law allows anyone with disabilities. */
const excessive = 9;

function excessivePercent(spec: ActSpec): ActSpec | null {
  const set = quotas(spec).find(({ category }) => category === "disability");
  const at = spec.annexes.findIndex(({ number, table }) => number === set?.annexNumber && table !== null);
  if (set === undefined || at < 0 || spec.date === null || spec.date < "2016-04-06") return null;
  const row = spec.annexes[at]!.table!.rows.findIndex(isAllocation);
  return withAllocations(spec, (each, annex, index) =>
    annex === at && index === row
      ? { ...each, percent: excessive, positions: positionsFor(each.headcount, excessive) }
      : each,
  );
}

/** The first organisation of the first annex stands first in the second one as well. */
function inTwoAnnexes(spec: ActSpec): ActSpec | null {
  const [first, second] = spec.annexes.map(({ table }) => table?.rows.findIndex(isAllocation) ?? -1);
  if (quotas(spec).length < 2 || first === undefined || second === undefined || first < 0 || second < 0) return null;
  const { organization } = spec.annexes[0]!.table!.rows[first] as AllocationRow;
  const others = spec.annexes[1]!.table!.rows.filter(isAllocation).slice(1);
  // It would stand there twice.
  if (others.some((row) => row.organization.properName === organization.properName)) return null;
  return withAllocations(spec, (row, annex, index) =>
    annex === 1 && index === second ? { ...row, organization } : row,
  );
}

/** The act with another text wherever one stands in it, in citations as well as in what they say. */
const replaced = (spec: ActSpec, from: RegExp, to: string): ActSpec | null => {
  const before = JSON.stringify(spec);
  const after = before.replace(from, to);
  return after === before ? null : JSON.parse(after);
};

function implausibleRegistration(spec: ActSpec): ActSpec | null {
  const other = replaced(spec, /(?<!\d)13898(?!\d)/g, "13598");
  return (
    other &&
    replaced(
      other,
      /"number":"13598","date":null,"plausible":true\},"knownAs":\{[^}]*\}/g,
      '"number":"13598","date":null,"plausible":false},"knownAs":null',
    )
  );
}

const undatedLaw = /"date":null,"number":(?:null|"[^"]*"),"registration":null,"knownAs":\{/;
const unlisted = ({ annexes }: ActSpec) => annexes.length === 0;
/** The line that names the body, the day and the number is gone; the preamble may name the body all the same. */
const withoutSubtitle = (spec: ActSpec): ActSpec => ({
  ...spec,
  subtitle: "",
  date: null,
  number: null,
  registration: null,
  status: "unknown",
});
const approved = ({ annexes }: ActSpec) =>
  annexes.some(({ heading }) => heading.lines.some((line) => line.includes("бекітілген")));

export const injections: Readonly<Record<string, Injection>> = {
  "quota.positions-mismatch": mistake("positions", (spec) => mainTable(spec) !== undefined && quotas(spec).length > 0),
  "quota.percent-mismatch": mistake(
    "percent",
    (spec) =>
      mainTable(spec) !== undefined && quotas(spec).length > 0 && quotas(spec).every(({ tiers }) => tiers === null),
  ),
  "quota.tier-mismatch": mistake(
    "percent",
    (spec) => mainTable(spec) !== undefined && quotas(spec).some(({ tiers }) => tiers !== null),
  ),
  "quota.total-mismatch": mistake("total", (spec) => quotas(spec).length > 0 && hasTotal(spec)),
  "quota.headcount-below-minimum": mistake(
    "headcount below minimum",
    (spec) => mainTable(spec) !== undefined && quotas(spec).length > 0,
  ),
  "quota.percent-out-of-range": excessivePercent,
  "quota.row-number-gap": mistake("row number gap", (spec) => quotas(spec).length > 0 && isNumbered(spec)),
  "quota.duplicate-organization": mistake(
    "duplicate organization",
    (spec) => mainTable(spec) !== undefined && quotas(spec).length > 0,
  ),
  "quota.organization-in-several-annexes": inTwoAnnexes,
  "quota.authority-not-competent": when(
    (spec) => quotas(spec).length > 0 && district(spec) !== undefined && (spec.date ?? "") >= "2023-07-01",
    (spec) => spec,
  ),
  "quota.cell-unreadable": mistake(
    "cell unreadable",
    (spec) => mainTable(spec) !== undefined && quotas(spec).length > 0 && !hasTotal(spec),
  ),
  "annex.date-mismatch": when(({ annexes }) => annexes.length > 0, quotaYearLater),
  "annex.number-mismatch": mistake("heading number", ({ annexes }) => annexes.length > 0),
  "annex.authority-mismatch": when(
    (spec) =>
      district(spec) !== undefined &&
      spec.annexes.some(({ heading }) => heading.authority?.includes(district(spec)!) ?? false),
    wrongAuthority,
  ),
  "annex.missing": mistake("missing annex", (spec) => spec.annexes.length > 0 && !approved(spec)),
  "annex.unreferenced": mistake("unreferenced annex", ({ annexes }) => (annexes.at(-1)?.number ?? null) !== null),
  "act.missing-title": when(unlisted, withoutTitle),
  // Without a day, a law that is cited without its own cannot be told from its successor.
  "act.missing-date": when((spec) => unlisted(spec) && !undatedLaw.test(JSON.stringify(spec)), withoutDate),
  "act.missing-number": when(unlisted, withoutNumber),
  "act.missing-authority": when((spec) => unlisted(spec) && spec.decidedBy === null, withoutSubtitle),
  "act.missing-signatory": mistake("missing signatory", () => true),
  "reference.unresolved": when(
    (spec) => JSON.stringify(spec.preamble).includes('"knownAs":null'),
    (spec) => spec,
  ),
  "reference.registration-implausible": implausibleRegistration,
  "reference.registration-mismatch": (spec) => replaced(spec, /(?<!\d)14010(?!\d)/g, "14100"),
};
