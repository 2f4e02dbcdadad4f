/**
 * Reads title, preamble and clauses, writes `text.unrepaired` where quotation marks hold nothing: the words of a title
 * were thrown out of them.
 */
import { finding } from "../findings/finding.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import { runningFields, type TextField } from "../text/text-fields.js";

/**
 * Marks that are doubled around a word, `""Самал""`, are not empty; tables and forms leave marks empty to be filled in.
 */
const EMPTY = /(?<![\p{L}\p{N}"«“»”_])(?:""|«»|“”)(?![\p{L}\p{N}"»”«“_]|\s*_)/u;
/** A cheap look: marks side by side. */
const MAY_BE_EMPTY = /""|«»|“”/;

/** Characters on either side that a finding quotes. */
const AROUND = 30;

export function checkEmptyQuotes(resolution: Resolution): Finding[] {
  const findings: Finding[] = [];
  const title: TextField = ["/act/title", resolution.act.title ?? ""];
  for (const [path, text] of [title, ...runningFields(resolution)]) {
    const at = MAY_BE_EMPTY.test(text) ? text.search(EMPTY) : -1;
    if (at < 0) continue;
    const words = text.slice(Math.max(0, at - AROUND), at + AROUND).trim();
    findings.push(
      finding("text.unrepaired", path, {
        key: "text.empty-quotes",
        values: { text: words },
        expected: null,
        actual: words,
      }),
    );
  }
  return findings;
}
