// Writes docs/errors.md from the table of errors, so that the page cannot drift from the code.
//
//   node scripts/errors-page.mjs
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const pageFile = fileURLToPath(new URL("../docs/errors.md", import.meta.url));

const groups = {
  input: "Inputs",
  process: "Processes that read",
  page: "Pages",
  ocr: "OCR",
  batch: "Batches",
  output: "Results",
  json: "Files beside the acts",
  catalogue: "Files beside the acts",
  schema: "Files beside the acts",
  rules: "Files beside the acts",
  fault: "Everything else",
  aborted: "Everything else",
};

const exits = {
  0: "done",
  1: "done; `--strict` was given, and there is a finding of severity error",
  2: "the command was called in a way that makes no sense",
  3: "an input could not be read, or something else of the list below",
  4: "a batch finished, and documents of it failed",
  130: "ended by Ctrl-C",
  143: "ended by SIGTERM",
};

/** A table as the formatter sets it. */
function table(head, rows) {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
  const line = (cells) => `| ${cells.map((cell, column) => cell.padEnd(widths[column])).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}

/** The page's text from the model's data. */
export function errorsPage({ errorExplanations }) {
  const sections = new Map();
  for (const [code, explanation] of Object.entries(errorExplanations)) {
    const title = groups[code.split(".")[0]] ?? "Others";
    sections.set(title, [...(sections.get(title) ?? []), entry(code, explanation)]);
  }
  return `${[
    "# Errors",
    "<!-- Made by scripts/errors-page.mjs from packages/model/src: change the data, not this page. -->",
    wrapped(
      "An error says why an input gave no result; what a result can carry is a finding on it and no error. The library throws a `QaulyError` with `code`, `message` and `advice`; the command prints `qauly: FILE: message: advice` as one line to standard error. In a batch a document that fails stops nothing: `failures.jsonl` has a line for it with the code.",
    ),
    table(["Exit code", "Meaning"], Object.entries(exits)),
    ...[...sections].flatMap(([title, entries]) => [`## ${title}`, ...entries]),
  ].join("\n\n")}\n`;
}

function entry(code, { cause, advice, exit, inBatch }) {
  return [
    `### \`${code}\``,
    [
      item("Cause", cause),
      item("What to do", advice),
      item("Exit code", String(exit)),
      item(
        "In a batch",
        inBatch ? "a line of `failures.jsonl`; the batch ends with 4 where a document failed" : "ends it",
      ),
    ].join("\n"),
  ].join("\n\n");
}

const item = (name, text) => wrapped(`- **${name}**: ${text}`, "  ");

/** Breaks a line between words; what follows the first line of a list item is indented. */
function wrapped(text, indent = "") {
  const lines = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && `${line} ${word}`.length > 118) {
      lines.push(line);
      line = indent + word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line].join("\n");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(pageFile, errorsPage(await import("../packages/model/dist/rules.js")));
}
