/** `qauly refs`: the citations of acts, one line each. */
import { citationWriterFor } from "../writers/citations.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode } from "./exit.js";
import type { RefsOptions } from "./options.js";
import { openSink } from "./output.js";
import { checkFiles, given, readEach } from "./read-each.js";

export async function refs(files: readonly string[], options: RefsOptions): Promise<ExitCode> {
  checkFiles(files);
  const catalogue = await given(options.catalogue, readCatalogueFile, options.debug);
  if (catalogue === null) return exitCode.unreadable;
  const sink = openSink(options.out, files, options.force);
  const writer = citationWriterFor(options.format);
  return readEach(files, { ...options, catalogue: catalogue.value ?? [] }, sink, writer);
}
