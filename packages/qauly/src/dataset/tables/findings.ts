/** `findings`: what is odd about acts. */
import type { Finding } from "@qauly/model";
import { rowOf } from "@qauly/model/rules";
import { severities } from "../codes.js";
import { type ActTable, actTable, coded, integer, required, text } from "../table.js";
import { actFacts, actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly finding: Finding;
  readonly index: number;
  /** 0-based; null when the finding is about no single allocation. */
  readonly allocation: number | null;
}

/** Which allocation a pointer leads into: by its own place, or by that of its row. Null where one row holds several. */
function allocationAt(rows: ReadonlyMap<string, number | null>, pointer: string): number | null {
  const own = /^\/quota\/allocations\/(\d+)(?:\/|$)/.exec(pointer)?.[1];
  if (own !== undefined) return Number(own);
  const row = rowOf(pointer);
  return row === null ? null : (rows.get(row) ?? null);
}

function rowsOf(act: OfAct["act"]): Row[] {
  const { findings, quota } = act.resolution;
  const rows = new Map<string, number | null>();
  for (const [index, { path }] of (quota?.allocations ?? []).entries()) rows.set(path, rows.has(path) ? null : index);
  return findings.map((finding, index) => ({ act, finding, index, allocation: allocationAt(rows, finding.path) }));
}

const shown = (value: string | number | null) => (value === null ? null : String(value));

export const findings: ActTable = actTable<Row>({
  name: "findings",
  description: "One row for each finding: what contradicts a rule, is probably a mistake, or is worth knowing.",
  key: ["act_key", "finding_position"],
  foreignKeys: [toAct, { columns: ["act_key", "allocation_position"], table: "allocations" }],
  rows: rowsOf,
  columns: [
    actKey,
    required(integer("finding_position", "Place of the finding in its act, from 1.", ({ index }) => index + 1)),
    ...actFacts,
    required(text("code", "Kind of finding; `qauly explain CODE` tells more.", ({ finding }) => finding.code)),
    required(coded("severity", severities, "How grave it is.", ({ finding }) => finding.severity)),
    text("path", "JSON pointer to the field in question; NULL for the whole act.", ({ finding }) => finding.path),
    integer("allocation_position", "The allocation that it is about.", ({ allocation }) =>
      allocation === null ? null : allocation + 1,
    ),
    integer("page", "Page of the source.", ({ act, finding }) => finding.place?.page ?? act.pageOf(finding.path)),
    required(text("message", "For people.", ({ finding }) => finding.message)),
    text("expected", "The value that the rule asks for.", ({ finding }) => shown(finding.expected)),
    text("actual", "The value that stands there.", ({ finding }) => shown(finding.actual)),
    integer("because", "Place of the finding in its act whose consequence it is, from 1.", ({ finding }) =>
      finding.because === null ? null : finding.because + 1,
    ),
  ],
});
