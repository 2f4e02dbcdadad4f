import type { SourcePage } from "../document.js";
import { throwIfAborted } from "../pdf/abort.js";
import { oneAtATime } from "./one-at-a-time.js";
import { readPicture } from "./read-picture.js";
import type { ScanOptions } from "./read-scans.js";
import type { OcrReader, PictureFile } from "./reader.js";

/**
 * Reads the pages of a picture file, some of which hold several, by OCR.
 *
 * @throws QaulyError `input.damaged`, `ocr.unavailable`, `ocr.failed`, `aborted`.
 */
export async function readPictures(
  file: PictureFile | Promise<PictureFile>,
  reader: OcrReader,
  { signal, onPage }: ScanOptions,
): Promise<SourcePage[]> {
  const { pageCount, page } = await file;
  const pages: SourcePage[] = [];
  const inTurn = oneAtATime();
  let next = 1;
  let done = 0;
  const work = async (): Promise<void> => {
    while (next <= pageCount) {
      throwIfAborted(signal);
      const number = next;
      next += 1;
      pages[number - 1] = pictured(number, await readPicture(() => page(number), reader, { signal, inTurn }));
      done += 1;
      onPage?.(done, pageCount);
    }
  };
  // While one page is read, the next one is made ready, so that no reader waits.
  await Promise.all(Array.from({ length: Math.min(2 * reader.parallel, pageCount) }, work));
  return pages;
}

type Read = Awaited<ReturnType<typeof readPicture>>;

const pictured = (number: number, read: Read): SourcePage => ({ number, links: [], imageCoverage: 1, ...read });
