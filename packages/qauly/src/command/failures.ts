/** `qauly failures`: why documents of a batch gave no result, or not all of it, for people. */
import type { FailureLine } from "../results/result-lines.js";
import { failuresOf } from "../results/results.js";
import { terminalText } from "../terminal-text.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import type { FailuresOptions } from "./options.js";
import { print } from "./output.js";
import { onResults } from "./results.js";

export function failures(path: string, options: FailuresOptions): Promise<ExitCode> {
  return onResults(path, options.debug, async (results, onTorn) => {
    if (results.folder === null) {
      throw new UsageError(`failures ${path}: this is a file: give the folder that qauly batch has filled`);
    }
    const reasons = new Map<string, FailureLine[]>();
    for await (const failure of failuresOf(results, onTorn)) {
      const key = JSON.stringify([failure.code, failure.message, failure.advice]);
      const same = reasons.get(key);
      if (same === undefined) reasons.set(key, [failure]);
      else same.push(failure);
    }
    const groups = [...reasons.values()].sort((a, b) => b.length - a.length);
    await print(groups.length === 0 ? "no document failed, and no page is missing\n" : groups.map(textOf).join("\n"));
    return exitCode.done;
  });
}

function textOf(group: readonly FailureLine[]): string {
  const [first] = group;
  if (first === undefined) return "";
  const { code, message, advice } = first;
  const count = `${group.length} ${group.length === 1 ? "document" : "documents"}`;
  const head = `${count}: ${terminalText(message)} (${terminalText(code)})\n  ${terminalText(advice)}\n`;
  return head + group.map((failure) => `    ${terminalText(failure.path)}${pagesOf(failure)}\n`).join("");
}

function pagesOf({ pages }: FailureLine): string {
  if (pages.length === 0) return "";
  return `, ${pages.length === 1 ? "page" : "pages"} ${pages.join(", ")}`;
}
