import type { Annex, Clause, Finding, Quota } from "@qauly/model";
import { finding, sayIn } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { setsJobQuota } from "./annex-categories.js";
import { columnsOf } from "./table.js";

/**
 * Says of each table of a quota act that has columns for percentages or jobs, and figures in them, but gave no allocation:
 * no list of employers is left out in silence.
 */
export function unreadTableFindings(
  title: string | null,
  clauses: readonly Clause[],
  annexes: readonly Annex[],
  quota: Quota | null,
  language: Language,
): Finding[] {
  const texts = [title ?? "", ...clauses.flatMap(({ text, children }) => [text, ...children.map((one) => one.text)])];
  if (quota === null && !setsJobQuota(texts, language)) return [];
  const read = new Set(quota?.allocations.map(({ path }) => path.replace(/\/rows\/\d+$/, "")));
  return annexes.flatMap(({ tables }, annex) =>
    tables.flatMap((table, index) => {
      const path = `/annexes/${annex}/tables/${index}`;
      const { percent, positions } = columnsOf(table);
      const figures = table.rows.some(({ cells }) => /\d/.test(`${cells[percent] ?? ""}${cells[positions] ?? ""}`));
      if (read.has(path) || !figures) return [];
      return finding("table.unread", path, {
        message: sayIn("en")("table.unread", {}),
        expected: null,
        actual: null,
      });
    }),
  );
}
