/** A drawn act with as many rows in its table as one asks for. */
import type { ActSpec, AllocationRow, TableSpec } from "../act-spec.js";
import { drawAct } from "../draw/draw-act.js";
import { positionsFor } from "../expected-quota-findings.js";
import { isAllocation } from "../table.js";

/** The first act that sets one percentage and lists numbered employers in one annex, with `count` of them. */
export function actOfRows(count: number): ActSpec {
  for (let seed = 1; ; seed += 1) {
    const spec = drawAct(seed);
    const [annex, ...others] = spec.annexes;
    const percent = spec.clauses.flatMap((clause) => [clause, ...clause.children]).find(({ quota }) => quota)
      ?.quota?.percent;
    const table = annex?.table;
    if (!annex || !table || others.length > 0 || percent == null || !isNumberedList(table)) continue;
    const rows = Array.from({ length: count }, (_, index) => row(index, percent));
    return { ...spec, name: `${spec.name}-${count}-rows`, annexes: [{ ...annex, table: { ...table, rows } }] };
  }
}

const isNumberedList = ({ columns, rows }: TableSpec): boolean =>
  columns.length === 5 && columns[0]!.role === "row-number" && rows.every((each) => isAllocation(each));

/** Names of one to seven lines, so that pages cut some of the rows. */
function row(index: number, percent: number): AllocationRow {
  const place = " аудандық".repeat(index % 4);
  const form = index % 3 === 0 ? "жауапкершілігі шектеулі серіктестігі" : "ЖШС";
  const properName = `Дала${place} құрылыс-${index + 1}`;
  const headcount = 50 + ((index * 37) % 400);
  return {
    kind: "allocation",
    rowNumber: index + 1,
    organization: { name: `"${properName}" ${form}`, properName, legalForm: { code: "LLP", label: form } },
    headcount,
    percent,
    positions: positionsFor(headcount, percent),
    others: [],
    unreadable: null,
  };
}
