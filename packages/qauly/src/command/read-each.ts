/** What `parse`, `refs` and `tables` have in common: each file is one act, and one that cannot be read costs only itself. */
import type { ActLanguage } from "@qauly/extractor";
import type { Resolution } from "@qauly/model";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { labelOf, readInput, standardInput } from "./input.js";
import { leadOn } from "./lead-on.js";
import type { LimitOptions } from "./options.js";
import type { Sink } from "./output.js";
import { openReading, type ReadingOptions } from "./reading.js";
import { isInterruption } from "./recognition.js";
import { reportFailure } from "./report.js";

/** @throws UsageError */
export function checkFiles(files: readonly string[]): void {
  if (files.filter((file) => file === standardInput).length > 1) {
    throw new UsageError("-: standard input can be read only once: give it once");
  }
}

/** Something of the user's own that the reading needs, from a file; a failure is reported and gives null. */
export async function given<T>(
  file: string | undefined,
  read: (file: string) => Promise<T>,
  debug: boolean,
): Promise<{ readonly value: T | undefined } | null> {
  if (file === undefined) return { value: undefined };
  try {
    return { value: await read(file) };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    reportFailure(labelOf(file), error, debug);
    return null;
  }
}

export interface EachOptions extends ReadingOptions, Pick<LimitOptions, "maxSize"> {
  readonly debug: boolean;
}

/** What is written: the text of each act, and what stands behind the last one. */
export interface Written {
  act(resolution: Resolution, file: string): string | Promise<string>;
  end(): string | Uint8Array | Promise<string | Uint8Array>;
}

/** Of a page that holds the act in two languages, the one that was not read; else null. */
function otherLanguageOf({ findings }: Resolution): ActLanguage | null {
  const found = findings.find(({ code }) => code === "input.other-language");
  const other = found?.values?.other;
  return other === "kk" || other === "ru" ? other : null;
}

const names: Readonly<Record<ActLanguage, string>> = { kk: "Kazakh", ru: "Russian" };

/** Says that the language which was asked for is not in the document. */
function sayOtherLanguage({ language }: Resolution, file: string, asked: EachOptions["language"]): void {
  if (asked === undefined || asked === "all" || asked === language) return;
  say(labelOf(file), `no text of the act in ${names[asked]} was found`, `the result is of that in ${names[language]}`);
}

/** Reads the files and writes their acts; `unreadable` where one of them could not be read. */
export async function readEach(
  files: readonly string[],
  options: EachOptions,
  sink: Sink,
  written: Written,
): Promise<ExitCode> {
  let read = 0;
  const reading = openReading(files, options);
  // Whatever ends the reading, the process that it started must not keep the command alive.
  try {
    for (const file of files) {
      try {
        const bytes = await readInput(file, options.maxSize);
        const resolution = await reading.read(bytes, file);
        sayOtherLanguage(resolution, file, options.language);
        await sink.write(await written.act(resolution, file));
        const other = options.language === "all" ? otherLanguageOf(resolution) : null;
        if (other !== null) await sink.write(await written.act(await reading.read(bytes, file, other), file));
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
  if (read > 0) await sink.write(await written.end());
  await sink.close();
  return read < files.length ? exitCode.unreadable : exitCode.done;
}
