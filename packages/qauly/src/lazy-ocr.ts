/** A reader of scans that is loaded when the first picture comes: few documents hold one. */
import type { OcrReader } from "@qauly/extractor";
import { QaulyError } from "@qauly/model";

export interface LazyOcrOptions {
  /** Pictures read at a time. */
  readonly jobs: number;
  /** Folder with language data of the user's own. */
  readonly tessdata?: string | undefined;
  /** Called once, before anything is loaded. */
  readonly onOpen?: () => void;
}

/** Its owner closes it. */
export function lazyOcr({ jobs, tessdata, onOpen }: LazyOcrOptions): OcrReader {
  let opened: Promise<OcrReader> | undefined;
  const open = (): Promise<OcrReader> => {
    if (opened === undefined) onOpen?.();
    opened ??= import("@qauly/extractor/node").then(({ openOcr }) =>
      openOcr({ jobs, ...(tessdata === undefined ? {} : { tessdata }) }),
    );
    return opened;
  };
  return {
    name: "tesseract.js",
    parallel: jobs,
    read: async (line, model, signal) => (await open()).read(line, model, signal),
    pictures: async (bytes) => {
      const { pictures } = await open();
      if (pictures === undefined) throw new QaulyError("ocr.unavailable", "pictures cannot be opened", "give a PDF");
      return pictures(bytes);
    },
    close: async () => (await opened)?.close(),
  };
}
