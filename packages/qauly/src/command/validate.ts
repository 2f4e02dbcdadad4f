/** `qauly validate`: a Resolution from elsewhere, or one edited by hand, against the schema and the rules again. */
import { checkResolution, extendCatalogue, parseResolution } from "@qauly/model";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import { findingsTable } from "./findings-table.js";
import { labelOf, readInput } from "./input.js";
import { fromJson, readRules } from "./json.js";
import type { ValidateOptions } from "./options.js";
import { reportFailure } from "./report.js";

export async function validate(file: string, options: ValidateOptions): Promise<ExitCode> {
  let reading = file;
  try {
    reading = options.rules ?? file;
    const rules = options.rules === undefined ? undefined : await readRules(options.rules);
    reading = options.catalogue ?? file;
    const rows = options.catalogue === undefined ? [] : await readCatalogueFile(options.catalogue);
    reading = file;
    const resolution = parseResolution(fromJson(await readInput(file), "give a result of qauly parse"));
    const findings = checkResolution(resolution, { rules, lang: options.lang, catalogue: extendCatalogue(rows) });
    process.stdout.write(
      options.format === "json"
        ? `${JSON.stringify(findings, null, 2)}\n`
        : findingsTable(findings, resolution, options.lang),
    );
    const isWrong = findings.some(({ severity }) => severity === "error");
    return options.strict && isWrong ? exitCode.findings : exitCode.done;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    reportFailure(labelOf(reading), error, options.debug);
    return exitCode.unreadable;
  }
}
