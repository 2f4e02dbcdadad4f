/** `qauly export`: results as tables. */
import { existsSync } from "node:fs";
import { defaultFolder, exportDataset } from "../dataset/export.js";
import { checkProgram } from "./csv-program.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import type { ExportOptions } from "./options.js";
import { onResults } from "./results.js";

export function exportResults(path: string, options: ExportOptions): Promise<ExitCode> {
  checkProgram(options.for, options.to, "--to");
  checkEnding(options);
  return onResults(path, options.debug, async (results, onTorn) => {
    const out = options.out ?? defaultFolder(results, options.to);
    try {
      const { acts } = await exportDataset(results, options.to, out, onTorn, options.for);
      say(path, `${acts} ${acts === 1 ? "act" : "acts"} written as ${options.to}`, out);
      return exitCode.done;
    } catch (error) {
      if (isSystemError(error)) {
        throw new UsageError(`${out}: cannot be written (${error.code}): choose another place with --out`);
      }
      throw error;
    }
  });
}

/** A folder named like a file of another form would be looked for in vain. */
function checkEnding({ to, out }: ExportOptions): void {
  const ending = /\.(csv|xlsx|duckdb|parquet|jsonl)$/i.exec(out ?? "")?.[1]?.toLowerCase();
  if (out === undefined || ending === undefined || existsSync(out)) return;
  if (ending === to && (to === "xlsx" || to === "duckdb")) return;
  const hint = ending === to ? `${to} is several files` : `${ending} is not what --to ${to} writes`;
  throw new UsageError(`--out ${out}: ${hint}: name a folder`);
}

/** An error of the file system while tables are written; reading gives errors of its own kind. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && "syscall" in error && "code" in error;
}
