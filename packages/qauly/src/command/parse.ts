/** `qauly parse`: each file one act; a file that cannot be read costs only its own result. */
import { noActAdvice, noActFinding } from "../results/no-act.js";
import { writerFor } from "../writers/index.js";
import { readCatalogueFile } from "./catalogue.js";
import { checkProgram } from "./csv-program.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { labelOf } from "./input.js";
import { readRules } from "./json.js";
import type { ParseOptions } from "./options.js";
import { openSink } from "./output.js";
import { checkFiles, given, readEach } from "./read-each.js";

export async function parse(files: readonly string[], options: ParseOptions): Promise<ExitCode> {
  if (options.pretty && options.format !== "json") {
    throw new UsageError(`--pretty: has no meaning with --format ${options.format}: leave one of the two out`);
  }
  checkProgram(options.for, options.format, "--format");
  checkFiles(files);
  const rules = await given(options.rules, readRules, options.debug);
  if (rules === null) return exitCode.unreadable;
  const catalogue = await given(options.catalogue, readCatalogueFile, options.debug);
  if (catalogue === null) return exitCode.unreadable;
  const sink = openSink(options.out, files, options.force);
  // A page in two languages gives two acts.
  const acts = options.language === "all" ? Math.max(2, files.length) : files.length;
  const writer = writerFor(options.format, acts, options.pretty, options.for);
  let withErrors = 0;
  const read = { ...options, rules: rules.value, catalogue: catalogue.value ?? [] };
  const code = await readEach(files, read, sink, {
    act(resolution, file) {
      const none = noActFinding(resolution);
      if (none !== null) say(labelOf(file), none.message.replace(/\.$/, ""), noActAdvice);
      const errors = resolution.findings.filter(({ severity }) => severity === "error").length;
      if (errors > 0) withErrors += 1;
      if (errors > 0 && options.strict) {
        say(labelOf(file), `findings of severity error: ${errors}`, "see them in the result");
      }
      return writer.act(resolution);
    },
    end: writer.end,
  });
  return code === exitCode.done && options.strict && withErrors > 0 ? exitCode.findings : code;
}
