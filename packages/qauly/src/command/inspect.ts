/** `qauly inspect`: one act's result beside its source, as an HTML page. */
import { basename, join } from "node:path";
import type { SourceDocument } from "@qauly/extractor";
import type { PagePicture } from "@qauly/extractor/pictures";
import { inspection, type Pictures, scale } from "../inspect/inspection.js";
import { traceAct } from "../parse-act.js";
import { shownPath } from "../paths.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { fileNameOf, labelOf, readInput, standardInput } from "./input.js";
import { readRules } from "./json.js";
import type { InspectOptions } from "./options.js";
import { openSink } from "./output.js";
import { isInterruption, openRecognition } from "./recognition.js";
import { reportFailure } from "./report.js";

/** What `--out` calls standard output. */
const standardOutput = "-";

export async function inspect(file: string, options: InspectOptions): Promise<ExitCode> {
  const target = options.out === standardOutput ? undefined : join(options.out, pageName(file));
  const recognition = openRecognition(options);
  const sink = openSink(target, [file]);
  let reading = file;
  try {
    reading = options.rules ?? file;
    const rules = options.rules === undefined ? undefined : await readRules(options.rules);
    reading = options.catalogue ?? file;
    const catalogue = options.catalogue === undefined ? [] : await readCatalogueFile(options.catalogue);
    reading = file;
    const bytes = await readInput(file);
    const trace = await traceAct(bytes, {
      ...fileNameOf(file),
      rules,
      lang: options.lang,
      catalogue,
      ...recognition.optionsFor(file),
    });
    await recognition.close();
    const pictures = await picturesOf(trace.document, bytes);
    try {
      for (const piece of inspection(trace, pictures)) await sink.write(piece);
    } finally {
      if ("close" in pictures) pictures.close();
    }
    await sink.close();
    if (target !== undefined) say(labelOf(file), `written to ${target}`, "open it in a browser");
    return exitCode.done;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (isInterruption(error)) return exitCode.interrupted;
    reportFailure(labelOf(reading), error, options.debug);
    return exitCode.unreadable;
  }
}

/** The whole file name stays in it: an act often lies there as PDF and as text. */
function pageName(file: string): string {
  return `${file === standardInput ? "standard-input" : basename(shownPath(file))}.inspect.html`;
}

/** A file that can be read but not drawn still gives a page. */
async function picturesOf(
  { mediaType }: SourceDocument,
  bytes: Uint8Array,
): Promise<Pictures & { close?: () => void }> {
  if (mediaType === "text/plain") return { missing: "it is plain text" };
  try {
    if (mediaType !== "application/pdf") {
      const pages = await (await import("@qauly/extractor/node")).drawPictureFile(bytes, scale);
      return { page: (number) => pages[number - 1] as PagePicture };
    }
    return await (await import("@qauly/extractor/pictures")).openPictures(bytes);
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}
