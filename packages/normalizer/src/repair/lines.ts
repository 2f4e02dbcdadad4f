import type { FlowItem, Line } from "../layout/flow.js";
import { characterEdits } from "./characters.js";
import { homoglyphEdits } from "./homoglyphs.js";
import { letterSpacingEdits } from "./letter-spacing.js";
import { numberSignEdits } from "./number-sign.js";
import { applyEdits, type Edit, type RepairRecord } from "./repair.js";

/** The repairs that one line shows by itself, in the order in which they build on each other. */
const steps: readonly ((text: string) => Edit[])[] = [
  characterEdits,
  homoglyphEdits,
  numberSignEdits,
  letterSpacingEdits,
];

/** Repairs a line; adds what it changed to `log`. */
export function repairLine(line: Line, log: RepairRecord[]): Line {
  let text = line.text;
  for (const step of steps) {
    const edits = step(text.text);
    if (edits.length === 0) continue;
    const repaired = applyEdits(text, edits);
    text = repaired.text;
    for (const repair of repaired.repairs) log.push(repair);
  }
  return text === line.text ? line : { ...line, text };
}

/** Reads the flow as laid out; writes it with every line repaired, those in table cells too. */
export function repairFlow(items: readonly FlowItem[], log: RepairRecord[]): FlowItem[] {
  return items.map((item) =>
    item.kind === "line"
      ? repairLine(item, log)
      : {
          ...item,
          rows: item.rows.map((row) =>
            row.map((cell) => ({ ...cell, lines: cell.lines.map((line) => repairLine(line, log)) })),
          ),
        },
  );
}
