/** Differences for people, and as JSON for programs. */
import type { DiffFormat } from "../command/options.js";
import { terminalText } from "../terminal-text.js";
import { alignedColumns } from "../writers/aligned-columns.js";
import type { Change } from "./compare.js";
import { type ActDiff, type DiffTotal, isSame } from "./diff.js";
import { parts } from "./parts.js";

export interface DiffWriter {
  act(diff: ActDiff): string;
  end(total: DiffTotal): string;
}

/** Longest value in a line. */
const widest = 160;

function shown(value: unknown): string {
  const text = terminalText(JSON.stringify(value) ?? "null");
  return text.length <= widest ? text : `${text.slice(0, widest - 1)}…`;
}

/** Of two objects, only the fields that differ. */
function differing(before: unknown, after: unknown): [unknown, unknown] {
  if (!isRecord(before) || !isRecord(after)) return [before, after];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const different = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  const part = (of: Record<string, unknown>) => Object.fromEntries(different.map((name) => [name, of[name] ?? null]));
  return [part(before), part(after)];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function changeLine(change: Change): string {
  const head = terminalText(`${change.part} ${change.path}`);
  if (change.kind === "lost") return `  - ${head}: ${shown(change.before)}\n`;
  if (change.kind === "gained") return `  + ${head}: ${shown(change.after)}\n`;
  const [before, after] = differing(change.before, change.after);
  return `  ~ ${head}: ${shown(before)} → ${shown(after)}\n`;
}

const where = { both: "", first: ": only in the first run", second: ": only in the second run" } as const;

function actText({ fileName, sha256, in: side, changes }: ActDiff): string {
  const name = terminalText(fileName ?? "-");
  return `${name} (${sha256.slice(0, 12)})${where[side]}\n${changes.map(changeLine).join("")}`;
}

function totalText(total: DiffTotal): string {
  const { both, different, onlyFirst, onlySecond } = total.acts;
  const acts = `acts in both runs: ${both}, of which read differently: ${different}; only in the first: ${onlyFirst}; only in the second: ${onlySecond}\n`;
  if (isSame(total)) return acts;
  const rows = parts.map((part) => {
    const { gained, lost, changed, acts } = total.parts[part];
    return [part, ...[gained, lost, changed, acts].map(String)];
  });
  const codes = Object.entries(total.findings).map(([code, { gained, lost }]) => [code, String(gained), String(lost)]);
  return [
    acts,
    alignedColumns([["part", "gained", "lost", "changed", "acts"], ...rows]),
    ...(codes.length === 0 ? [] : ["\n", alignedColumns([["finding", "gained", "lost"], ...codes])]),
  ].join("");
}

const textDiff = (withActs: boolean): DiffWriter => ({
  act: (diff) => (withActs ? actText(diff) : ""),
  end: totalText,
});

function jsonDiff(withActs: boolean): DiffWriter {
  let before = '{"acts":[\n';
  return {
    act(diff) {
      if (!withActs) return "";
      const written = `${before}${JSON.stringify(diff)}`;
      before = ",\n";
      return written;
    },
    end(total) {
      const list = before === ",\n" ? "\n]," : withActs ? '{"acts":[],' : "{";
      return `${list}"total":${JSON.stringify(total)}}\n`;
    },
  };
}

/** `withActs`: what differs in each act before the totals. */
export function diffWriter(format: DiffFormat, withActs: boolean): DiffWriter {
  return format === "json" ? jsonDiff(withActs) : textDiff(withActs);
}
