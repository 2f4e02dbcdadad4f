/** Allocations as a reader makes them that takes the cells of a row for what the columns' roles say. */
import { organizationKey, type Resolution } from "@qauly/model";
import { parseCountCell, parseNumberCell } from "@qauly/model/rules";
import { allocationsOf, tablesOf } from "./fields.js";

const numbers = [
  ["rowNumber", "row-number"],
  ["headcount", "headcount"],
  ["percent", "percent"],
  ["positions", "positions"],
] as const;

/** Reads the allocations of the rows of a table anew, in a result that may be changed. */
export function remake(result: Resolution, tablePath: string): void {
  const table = tablesOf(result).find(({ path }) => path === tablePath)?.table;
  if (table === undefined || result.quota === null) return;
  const column = (role: string): number => table.columns.findIndex((one) => one.role === role);
  for (const [row, { cells }] of table.rows.entries()) {
    const path = `${tablePath}/rows/${row}`;
    for (const index of allocationsOf(result, path)) {
      const allocation = result.quota.allocations[index]!;
      const here = `/quota/allocations/${index}`;
      const name = cells[column("organization")] ?? allocation.organization.name;
      allocation.organization = { ...allocation.organization, name };
      allocation.organization.key = organizationKey(allocation.organization);
      same(result, `${here}/organization/name`, `${path}/cells/${column("organization")}`);
      for (const [field, role] of numbers) {
        const at = column(role);
        if (at < 0) continue;
        const cell = cells[at] ?? "";
        const value = field === "percent" ? parseNumberCell(cell).value : parseCountCell(cell).value;
        allocation[field] = value;
        same(result, `${here}/${field}`, value === null ? "" : `${path}/cells/${at}`);
      }
    }
  }
}

function same({ provenance }: Resolution, pointer: string, from: string): void {
  const spans = provenance[from];
  if (spans === undefined) delete provenance[pointer];
  else provenance[pointer] = spans;
}
