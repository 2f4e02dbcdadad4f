/** `qauly parse`: each file one act; a file that cannot be read costs only its own result. */
import type { KnownAct, QuotaRule } from "@qauly/model";
import { noActAdvice, noActFinding } from "../results/no-act.js";
import { writerFor } from "../writers/index.js";
import { readCatalogueFile } from "./catalogue.js";
import { checkProgram } from "./csv-program.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { labelOf, readInput, standardInput } from "./input.js";
import { readRules } from "./json.js";
import { leadOn } from "./lead-on.js";
import type { ParseOptions } from "./options.js";
import { openSink } from "./output.js";
import { openReading } from "./reading.js";
import { isInterruption } from "./recognition.js";
import { reportFailure } from "./report.js";

export async function parse(files: readonly string[], options: ParseOptions): Promise<ExitCode> {
  if (options.pretty && options.format !== "json") {
    throw new UsageError(`--pretty: has no meaning with --format ${options.format}: leave one of the two out`);
  }
  checkProgram(options.for, options.format, "--format");
  if (files.filter((file) => file === standardInput).length > 1) {
    throw new UsageError("-: standard input can be read only once: give it once");
  }
  const { rules: rulesFile, catalogue: catalogueFile } = options;
  let rules: readonly QuotaRule[] | undefined;
  let catalogue: readonly KnownAct[] = [];
  let given = "";
  try {
    given = rulesFile ?? "";
    if (rulesFile !== undefined) rules = await readRules(rulesFile);
    given = catalogueFile ?? "";
    if (catalogueFile !== undefined) catalogue = await readCatalogueFile(catalogueFile);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    reportFailure(labelOf(given), error, options.debug);
    return exitCode.unreadable;
  }
  const sink = openSink(options.out, files, options.force);
  const writer = writerFor(options.format, files.length, options.pretty, options.for);
  let read = 0;
  let withErrors = 0;
  const reading = openReading(files, { ...options, rules, catalogue });
  // Whatever ends the reading, the process that it started must not keep the command alive.
  try {
    for (const file of files) {
      try {
        const resolution = await reading.read(await readInput(file, options.maxSize), file);
        await sink.write(writer.act(resolution));
        read += 1;
        const none = noActFinding(resolution);
        if (none !== null) say(labelOf(file), none.message.replace(/\.$/, ""), noActAdvice);
        const errors = resolution.findings.filter(({ severity }) => severity === "error").length;
        if (errors === 0) continue;
        withErrors += 1;
        if (options.strict) say(labelOf(file), `findings of severity error: ${errors}`, "see them in the result");
      } catch (error) {
        if (error instanceof UsageError) throw error;
        if (isInterruption(error)) {
          await sink.discard();
          return exitCode.interrupted;
        }
        reportFailure(labelOf(file), leadOn(file, error), options.debug);
      }
    }
  } finally {
    await reading.close();
  }
  if (read > 0) await sink.write(writer.end());
  await sink.close();
  if (read < files.length) return exitCode.unreadable;
  return options.strict && withErrors > 0 ? exitCode.findings : exitCode.done;
}
