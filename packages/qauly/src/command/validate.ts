/** `qauly validate`: a Resolution from elsewhere, or one edited by hand, against the schema and the rules again. */
import { type Finding, QaulyError, validateResolution } from "@qauly/model";
import { type ExitCode, exitCode } from "./exit.js";
import { labelOf, readInput } from "./input.js";
import type { ValidateOptions } from "./options.js";
import { watchStandardOutput } from "./output.js";
import { reportFailure } from "./report.js";

export async function validate(file: string, options: ValidateOptions): Promise<ExitCode> {
  watchStandardOutput();
  try {
    const findings = validateResolution(fromJson(await readInput(file)));
    process.stdout.write(options.format === "json" ? `${JSON.stringify(findings, null, 2)}\n` : table(findings));
    const isWrong = findings.some(({ severity }) => severity === "error");
    return options.strict && isWrong ? exitCode.findings : exitCode.done;
  } catch (error) {
    reportFailure(labelOf(file), error, options.debug);
    return exitCode.unreadable;
  }
}

function fromJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new QaulyError("json.invalid", `this is not JSON (${why})`, "give a result of qauly parse", { cause });
  }
}

function table(findings: readonly Finding[]): string {
  if (findings.length === 0) return "no findings\n";
  const width = (of: (finding: Finding) => string) => Math.max(...findings.map((finding) => of(finding).length));
  const widths = { severity: width((f) => f.severity), code: width((f) => f.code), path: width((f) => f.path) };
  return findings
    .map(({ severity, code, path, message }) => {
      const cells = [severity.padEnd(widths.severity), code.padEnd(widths.code), path.padEnd(widths.path), message];
      return `${cells.join("  ").trimEnd()}\n`;
    })
    .join("");
}
