/** `qauly migrate`: results of earlier versions in the form of this one. */
import { migrateResolution, QaulyError, type Resolution } from "@qauly/model";
import type { JsonDocument } from "../results/json-documents.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import { labelOf, readInput, standardInput } from "./input.js";
import { fromJson } from "./json.js";
import type { MigrateOptions } from "./options.js";
import { openSink } from "./output.js";
import { reportFailure } from "./report.js";
import { resultsAt, tornAt } from "./results.js";

export async function migrate(files: readonly string[], options: MigrateOptions): Promise<ExitCode> {
  if (files.filter((file) => file === standardInput).length > 1) {
    throw new UsageError("-: standard input can be read only once: give it once");
  }
  const sink = openSink(options.out, files, options.force);
  const indented: Resolution[] = [];
  let unreadable = false;
  for (const file of files) {
    try {
      for await (const { index, value, at } of documentsIn(file)) {
        try {
          const resolution = migrateResolution(value);
          if (options.pretty) indented.push(resolution);
          else await sink.write(`${JSON.stringify(resolution)}\n`);
        } catch (error) {
          if (!(error instanceof QaulyError)) throw error;
          unreadable = true;
          reportFailure(at === null ? labelOf(file) : `${labelOf(file)}: line ${index + 1}`, error, options.debug);
        }
      }
    } catch (error) {
      if (error instanceof UsageError) throw error;
      unreadable = true;
      reportFailure(labelOf(file), error, options.debug);
    }
  }
  if (indented.length > 0) {
    await sink.write(`${JSON.stringify(indented.length === 1 ? indented[0] : indented, null, 2)}\n`);
  }
  await sink.close();
  return unreadable ? exitCode.unreadable : exitCode.done;
}

async function* documentsIn(file: string): AsyncGenerator<JsonDocument> {
  if (file !== standardInput) {
    yield* (await resultsAt(file)).documents(tornAt(file));
    return;
  }
  const value = fromJson(await readInput(file), "give results of qauly parse; JSON lines only from a file");
  const list: unknown[] = Array.isArray(value) ? value : [value];
  for (const [index, one] of list.entries()) yield { index, value: one, at: null };
}
