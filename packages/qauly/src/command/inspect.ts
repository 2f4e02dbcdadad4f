/** `qauly inspect`: one act's result beside its source, as an HTML page. */
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import type { SourceDocument } from "@qauly/extractor";
import type { PagePicture } from "@qauly/extractor/pictures";
import { inspection, type Pictures, scale } from "../inspect/inspection.js";
import { traceAct } from "../parse-act.js";
import { shownPath } from "../paths.js";
import { readCatalogueFile } from "./catalogue.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { endingOf, guardedAgain } from "./guarded.js";
import { fileNameOf, labelOf, readInput, standardInput } from "./input.js";
import { readRules } from "./json.js";
import { leadOn } from "./lead-on.js";
import type { InspectOptions } from "./options.js";
import { openSink, type Sink } from "./output.js";
import { checkTessdata, isInterruption, openRecognition } from "./recognition.js";
import { reportFailure } from "./report.js";

/** What `--out` calls standard output. */
const standardOutput = "-";

export async function inspect(file: string, options: InspectOptions): Promise<ExitCode> {
  checkTessdata(options.tessdata);
  const target = options.out === standardOutput || options.toStdout ? undefined : join(options.out, pageName(file));
  const sink = openSink(target, [file], true);
  try {
    const code = (await there(sink, options)) ?? (await here(file, sink, options));
    if (code === exitCode.done) await sink.close();
    else await sink.discard();
    if (code === exitCode.done && target !== undefined) {
      say(labelOf(file), `written to ${target}`, "open it in a browser");
    }
    return code;
  } catch (error) {
    await sink.discard();
    if (error instanceof UsageError) throw error;
    reportFailure(labelOf(file), error, options.debug);
    return exitCode.unreadable;
  }
}

/** In a process of its own; null where it is to be done in this one. */
async function there(sink: Sink, options: InspectOptions): Promise<ExitCode | null> {
  if (options.inProcess) return null;
  const take = async (output: Readable): Promise<void> => {
    output.setEncoding("utf8");
    for await (const piece of output) await sink.write(String(piece));
  };
  const outcome = guardedAgain(["--in-process", "--to-stdout"], options, take);
  return outcome === null ? null : endingOf(await outcome, options);
}

async function here(file: string, sink: Sink, options: InspectOptions): Promise<ExitCode> {
  const { timeout: timeLimit, maxSize: sizeLimit, maxPages: pageLimit, lang } = options;
  const recognition = openRecognition(options);
  let reading = file;
  try {
    reading = options.rules ?? file;
    const rules = options.rules === undefined ? undefined : await readRules(options.rules);
    reading = options.catalogue ?? file;
    const catalogue = options.catalogue === undefined ? [] : await readCatalogueFile(options.catalogue);
    reading = file;
    const bytes = await readInput(file, sizeLimit);
    const trace = await traceAct(bytes, {
      ...fileNameOf(file),
      ...(options.language && { language: options.language }),
      ...{ rules, lang, catalogue, timeLimit, sizeLimit, pageLimit },
      ...recognition.optionsFor(file),
    });
    await recognition.close();
    const pictures = await picturesOf(trace.document, bytes);
    try {
      for (const piece of inspection(trace, pictures)) await sink.write(piece);
    } finally {
      if ("close" in pictures) pictures.close();
    }
    return exitCode.done;
  } catch (error) {
    if (error instanceof UsageError) throw error;
    if (isInterruption(error)) return exitCode.interrupted;
    reportFailure(labelOf(reading), leadOn(reading, error), options.debug);
    return exitCode.unreadable;
  }
}

/** The whole file name stays in it: an act often lies there as PDF and as text. */
function pageName(file: string): string {
  return `${file === standardInput ? "standard-input" : basename(shownPath(file))}.inspect.html`;
}

/** A file that can be read but not drawn still gives a page. */
async function picturesOf(
  { mediaType, method }: SourceDocument,
  bytes: Uint8Array,
): Promise<Pictures & { close?: () => void }> {
  if (mediaType === "text/plain") return { missing: "it is plain text" };
  if (method === "markup") return { missing: "it is a document without pages" };
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
