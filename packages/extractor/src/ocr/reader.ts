import { QaulyError } from "@qauly/model";
import type { GreyPicture } from "./picture/grey-picture.js";

/** What a line is read by: a model of the acts' languages, or one whose strength is figures and Latin letters. */
export type Model = "text" | "figures";

/** A word that was read in the picture of one line. Lengths are pixels of that picture. */
export interface ReadWord {
  /** The word. */
  readonly text: string;
  /** 0–1. */
  readonly confidence: number;
  /** Left edge. */
  readonly x0: number;
  /** Right edge. */
  readonly x1: number;
  /** x where each UTF-16 unit of `text` starts, then where the last one ends. */
  readonly edges: readonly number[];
}

/** A file that holds pictures of pages: one, or, as a TIFF may, several. */
export interface PictureFile {
  /** Number of pages. */
  readonly pageCount: number;
  /** By its 1-based number. */
  page(number: number): Promise<GreyPicture>;
}

/** A reader of pictures of writing: optical character recognition. Who opens it closes it. */
export interface OcrReader {
  /** Name as it stands in `source.engine`. */
  readonly name: string;
  /** How many pictures it reads at a time. */
  readonly parallel: number;
  /**
   * The words of a picture that shows one line, from left to right.
   *
   * @throws QaulyError `ocr.unavailable` where what it needs is not installed, `ocr.failed` where it breaks down.
   */
  read(line: GreyPicture, model: Model, signal?: AbortSignal): Promise<readonly ReadWord[]>;
  /**
   * Opens a PNG, JPEG, TIFF, WebP or GIF file. A reader that is without it reads PDFs only.
   *
   * @throws QaulyError `input.damaged`, `input.too-large`.
   */
  pictures?(bytes: Uint8Array): Promise<PictureFile>;
  /**
   * The pixels of a JPEG in grey as they are stored, whichever way up it says that it is held. For a reader that can do so
   * sooner than a PDF engine draws the page.
   */
  jpeg?(bytes: Uint8Array): Promise<Omit<GreyPicture, "dpi">>;
  /** Ends its work at once and frees what it holds. */
  close(): Promise<void>;
}

/** The error of a recognition that ended otherwise than it should. */
export function brokenDown(cause: unknown): QaulyError {
  return new QaulyError(
    "ocr.failed",
    "the recognition of the page broke down",
    "try again with fewer jobs; if it stays so, report it with the file",
    { cause },
  );
}
