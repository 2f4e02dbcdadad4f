/** How the command reads acts: what might hang or eat memory in a process of its own, small texts in this one. */
import type { ActLanguage } from "@qauly/extractor";
import type { KnownAct, MessageLanguage, QuotaRule, Resolution } from "@qauly/model";
import type { IsolatedReader, IsolatedReaderOptions } from "../isolation/isolated-reader.js";
import { fileNameOf, standardInput } from "./input.js";
import type { LimitOptions, RecognitionOptions } from "./options.js";
import { checkTessdata, openRecognition, picturesAtATime, progressOf } from "./recognition.js";

export interface ReadingOptions extends RecognitionOptions, LimitOptions {
  rules?: readonly QuotaRule[] | undefined;
  catalogue?: readonly KnownAct[];
  lang?: MessageLanguage;
}

export interface Reading {
  /**
   * `language`: which one is read of a page in two; absent: as asked for, or the first.
   *
   * @throws QaulyError
   */
  read(bytes: Uint8Array, file: string, language?: ActLanguage): Promise<Resolution>;
  close(): Promise<void>;
}

/** `files`: what will be read. @throws UsageError where `--tessdata` names no folder. */
export function openReading(files: readonly string[], options: ReadingOptions): Reading {
  checkTessdata(options.tessdata);
  const here = lazily(() => readingHere(options));
  if (options.inProcess)
    return { read: async (...document) => (await here.get()).read(...document), close: here.close };
  const there = lazily(() => readingThere(options));
  // It starts while this process reads the file.
  if (files.some(isNoTextByName)) void there.get().then(({ warm }) => warm());
  return {
    read: async (bytes, ...of) => (await (isSmallText(bytes) ? here : there).get()).read(bytes, ...of),
    async close() {
      await here.close();
      await there.close();
    },
  };
}

const isNoTextByName = (file: string): boolean => file !== standardInput && !/\.txt$/i.test(file);

/** Bytes up to which a text is read in this process: it takes less time than another process needs to start. */
const smallText = 100_000;

/** Control characters other than white space are in no text of one byte a character, and in every picture. */
const isControl = (byte: number): boolean => byte < 0x09 || (byte > 0x0d && byte < 0x20);

function isSmallText(bytes: Uint8Array): boolean {
  if (bytes.length > smallText) return false;
  const head = bytes.subarray(0, 1024);
  return !head.some(isControl) && !Buffer.from(head).includes("%PDF-");
}

async function readingHere(options: ReadingOptions): Promise<Reading> {
  const { parseAct } = await import("../parse-act.js");
  const { rules, lang, catalogue, timeout: timeLimit, maxSize: sizeLimit, maxPages: pageLimit } = options;
  const recognition = openRecognition(options);
  return {
    read: (bytes, file, language = languageOf(options)) =>
      parseAct(bytes, {
        ...fileNameOf(file),
        ...(language && { language }),
        rules,
        ...(lang && { lang }),
        ...(catalogue && { catalogue }),
        ...{ timeLimit, sizeLimit, pageLimit },
        ...recognition.optionsFor(file),
      }),
    close: recognition.close,
  };
}

async function readingThere(options: ReadingOptions): Promise<Reading & Pick<IsolatedReader, "warm">> {
  const { openIsolatedReader } = await import("../isolation/isolated-reader.js");
  const { ocr, tessdata, secondReader = false, changes, quiet, jobs } = options;
  const reader = openIsolatedReader({
    ...checksOf(options),
    ...{ ocr, secondReader, pictures: picturesAtATime(jobs) },
    ...(tessdata && { tessdata }),
    ...(changes && { changes }),
    timeLimit: options.timeout,
    memoryLimit: options.maxMemory,
    sizeLimit: options.maxSize,
    pageLimit: options.maxPages,
  });
  const stop = new AbortController();
  const onInterrupt = (): void => stop.abort(new Error("interrupted"));
  process.once("SIGINT", onInterrupt);
  return {
    warm: reader.warm,
    read: (bytes, file, language = languageOf(options)) =>
      reader.parse(bytes, {
        ...fileNameOf(file),
        ...(language && { language }),
        signal: stop.signal,
        ...(quiet ? {} : { onScan: progressOf(file) }),
      }),
    async close() {
      process.removeListener("SIGINT", onInterrupt);
      reader.close();
    },
  };
}

const languageOf = ({ language }: ReadingOptions): ActLanguage | undefined =>
  language === "all" ? undefined : language;

function checksOf({ rules, lang, catalogue }: ReadingOptions): IsolatedReaderOptions {
  return { ...(rules && { rules }), ...(lang && { lang }), ...(catalogue && { catalogue }) };
}

/** Opened by who first asks for it; what was never opened is not closed. */
function lazily<T extends { close(): Promise<void> }>(open: () => Promise<T>) {
  let opened: Promise<T> | undefined;
  return {
    get: (): Promise<T> => {
      opened ??= open();
      return opened;
    },
    close: async (): Promise<void> => (await opened)?.close(),
  };
}
