/** `--catalogue FILE`: acts of one's own beside the known ones. */
import type { KnownAct } from "@qauly/model";
import { UsageError } from "./exit.js";
import { readInput, standardInput } from "./input.js";

/** The rows of the file, CSV when its name says so, else JSON lines; throws QaulyError when it holds none. */
export async function readCatalogueFile(file: string): Promise<readonly KnownAct[]> {
  if (file === standardInput) {
    throw new UsageError("--catalogue -: a catalogue is not read from standard input: give a file");
  }
  const { readCatalogue } = await import("../catalogue/read-catalogue.js");
  const text = new TextDecoder("utf-8").decode(await readInput(file));
  return readCatalogue(text, /\.csv$/i.test(file) ? "csv" : "jsonl");
}
