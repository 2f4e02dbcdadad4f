/** `qauly refs`: the citations of acts, one line each; a file that cannot be read costs only its own. */
import type { KnownAct } from "@qauly/model";
import { parseAct } from "../parse-act.js";
import { citationWriterFor } from "../writers/citations.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import { fileNameOf, labelOf, readInput, standardInput } from "./input.js";
import type { RefsOptions } from "./options.js";
import { openSink } from "./output.js";
import { isInterruption, openRecognition } from "./recognition.js";
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
  const recognition = openRecognition(options);
  const sink = openSink(options.out, files);
  const writer = citationWriterFor(options.format);
  let read = 0;
  for (const file of files) {
    try {
      const reading = { ...fileNameOf(file), catalogue, ...recognition.optionsFor(file) };
      await sink.write(writer.act(await parseAct(await readInput(file), reading)));
      read += 1;
    } catch (error) {
      if (error instanceof UsageError) throw error;
      if (isInterruption(error)) {
        await sink.discard();
        return exitCode.interrupted;
      }
      reportFailure(labelOf(file), error, options.debug);
    }
  }
  await recognition.close();
  if (read > 0) await sink.write(writer.end());
  await sink.close();
  return read < files.length ? exitCode.unreadable : exitCode.done;
}
