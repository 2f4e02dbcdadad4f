/** `qauly refs`: the citations of acts, one line each; a file that cannot be read costs only its own. */
import type { KnownAct } from "@qauly/model";
import { citationWriterFor } from "../writers/citations.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import { labelOf, readInput, standardInput } from "./input.js";
import { leadOn } from "./lead-on.js";
import type { RefsOptions } from "./options.js";
import { openSink } from "./output.js";
import { openReading } from "./reading.js";
import { isInterruption } from "./recognition.js";
import { reportFailure } from "./report.js";

export async function refs(files: readonly string[], options: RefsOptions): Promise<ExitCode> {
  if (files.filter((file) => file === standardInput).length > 1) {
    throw new UsageError("-: standard input can be read only once: give it once");
  }
  let catalogue: readonly KnownAct[] = [];
  try {
    if (options.catalogue !== undefined) catalogue = await readCatalogueFile(options.catalogue);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    reportFailure(labelOf(options.catalogue ?? ""), error, options.debug);
    return exitCode.unreadable;
  }
  const sink = openSink(options.out, files, options.force);
  const writer = citationWriterFor(options.format);
  let read = 0;
  const reading = openReading(files, { ...options, catalogue });
  // Whatever ends the reading, the process that it started must not keep the command alive.
  try {
    for (const file of files) {
      try {
        await sink.write(writer.act(await reading.read(await readInput(file, options.maxSize), file)));
        read += 1;
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
  return read < files.length ? exitCode.unreadable : exitCode.done;
}
