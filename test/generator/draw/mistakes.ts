/** Mistakes of the source that a drawn act may carry on purpose. */
import type { ActSpec } from "../act-spec.js";
import { type Mistake, mistakes, moreMistakes, withMistake } from "../errors.js";
import { withoutDate, withoutNumber, withoutTitle } from "../head-mistakes.js";
import { quotaYearLater, wrongAuthority } from "../heading-mistakes.js";
import type { Random } from "../random.js";
import { isAllocation } from "../table.js";

/** One act in two or three carries one mistake, of those that it has room for; tables get most of them. */
export function injectMistake(spec: ActSpec, choose: Random): ActSpec {
  const rows = spec.annexes.map(({ table }) => table?.rows.filter(isAllocation).length ?? 0);
  const ofRows = rows.some((count) => count > 1);
  if (!choose.chance(ofRows ? 0.5 : 0.3)) return spec;
  const totals = spec.annexes.some(
    ({ table }, index) => rows[index]! > 1 && table?.rows.some(({ kind }) => kind === "total"),
  );
  const numbered = spec.annexes.every(({ table }) => !table || table.columns.some(({ role }) => role === "row-number"));
  const approved = spec.annexes.some(({ heading }) => heading.lines.some((line) => line.includes("бекітілген")));
  const listed = (spec.annexes.at(-1)?.number ?? null) !== null;
  const open: readonly [string, boolean, (act: ActSpec) => ActSpec][] = [
    ...[...mistakes, ...moreMistakes].map((mistake): [string, boolean, (act: ActSpec) => ActSpec] => [
      mistake,
      possible[mistake]({ ofRows, totals, numbered, annexes: spec.annexes.length, approved, listed }),
      (act) => withMistake(act, mistake),
    ]),
    ["heading date", spec.annexes.length > 0, quotaYearLater],
    ["heading authority", namesDistrict(spec), wrongAuthority],
    // An annex heading would show the day and the number all the same.
    ["title missing", spec.annexes.length === 0, withoutTitle],
    ["number missing", spec.annexes.length === 0, withoutNumber],
    ["date missing", spec.annexes.length === 0, withoutDate],
  ];
  const inTables = choose.chance(0.7);
  const fitting = open.filter(([name, fits]) => fits && (!ofRows || rowMistakes.has(name) === inTables));
  const [name, , apply] = choose.pick(fitting);
  return { ...apply(spec), features: [...spec.features, `mistake: ${name}`] };
}

const rowMistakes: ReadonlySet<string> = new Set<Mistake>([
  "positions",
  "percent",
  "headcount below minimum",
  "row number gap",
  "duplicate organization",
  "cell unreadable",
  "total",
]);

function namesDistrict({ annexes, authority }: ActSpec): boolean {
  const name = authority.district?.split(" ")[0];
  return name !== undefined && annexes.some(({ heading }) => heading.authority?.includes(name));
}

interface Room {
  readonly ofRows: boolean;
  readonly totals: boolean;
  readonly numbered: boolean;
  readonly annexes: number;
  readonly approved: boolean;
  /** Whether the last annex bears a number. */
  readonly listed: boolean;
}

const possible: Readonly<Record<Mistake, (room: Room) => boolean>> = {
  positions: ({ ofRows }) => ofRows,
  percent: ({ ofRows }) => ofRows,
  "headcount below minimum": ({ ofRows }) => ofRows,
  "row number gap": ({ ofRows, numbered }) => ofRows && numbered,
  "duplicate organization": ({ ofRows }) => ofRows,
  "cell unreadable": ({ ofRows, totals }) => ofRows && !totals,
  total: ({ totals }) => totals,
  "heading number": ({ annexes }) => annexes > 0,
  "missing annex": ({ annexes, approved }) => annexes > 0 && !approved,
  "unreferenced annex": ({ listed }) => listed,
  "missing signatory": () => true,
};
