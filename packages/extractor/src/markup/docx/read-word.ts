/** A document of Word as what `extract` gives, but for what its bytes alone tell. */
import { QaulyError } from "@qauly/model";
import type { ActLanguage, SourceDocument, SourcePage } from "../../document.js";
import { noTextOfPicture, type WithoutOcr } from "../../no-text.js";
import { readPictures } from "../../ocr/read-pictures.js";
import type { OcrReader } from "../../ocr/reader.js";
import { MarkupPage } from "../page.js";
import { type DocxOptions, type DocxReading, readDocx } from "./read-docx.js";
import type { Picture } from "./story.js";
import { inOneLanguage } from "./wordings.js";

export interface WordOptions extends DocxOptions {
  /** Which language is read of a document that holds the act in two; else the one that begins first. */
  readonly language?: ActLanguage | undefined;
  /** Why pictures are not read. */
  readonly without: WithoutOcr;
  readonly reader?: OcrReader | undefined;
  readonly onScan?: ((page: number, total: number) => void) | undefined;
}

type Word = Omit<SourceDocument, "fileName" | "sha256" | "byteLength">;

const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

export async function readWord(bytes: Uint8Array, options: WordOptions): Promise<Word> {
  const reading = await readDocx(bytes, options);
  const { tracked, hidden, pictures } = reading;
  const { blocks, languages } = inOneLanguage(reading.blocks, options.language);
  const markup = new MarkupPage();
  for (const block of blocks) markup.add(block);
  const page = markup.page();
  const hasText = (page.blocks ?? []).some((block) => block.kind === "table" || block.aside === null);
  if (!hasText && pictures.length > 0) return ofPictures(reading, options);
  if (page.text === "") {
    throw new QaulyError("input.empty", "the document holds no text", "check that it is the act");
  }
  return {
    mediaType,
    method: "markup",
    engine: null,
    encoding: null,
    ...(tracked > 0 ? { changes: { count: tracked, view: options.changes ?? "accepted" } } : {}),
    ...(hidden && { hidden }),
    ...(languages && { languages }),
    pages: [page, ...pictures.filter(isPage).map((_, index) => unread(index + 2))],
  };
}

/** Square EMU of a sheet of A4, and the share of it from which a picture is what it shows, and no emblem. */
const SHEET = 7_560_000 * 10_692_000;
const WHOLE_PICTURE = 0.2;

const isPage = ({ width, height }: Picture): boolean =>
  width !== null && height !== null && width * height >= WHOLE_PICTURE * SHEET;

/** A picture among text stands for a page of which nothing was read. */
const unread = (number: number): SourcePage => ({
  number,
  size: null,
  text: "",
  tokens: [],
  rulings: [],
  links: [],
  imageCoverage: 1,
  blocks: [],
});

const label = "a document of pictures";

/** Pages that somebody scanned and put into a document. */
async function ofPictures({ pictures, bytesOf }: DocxReading, options: WordOptions): Promise<Word> {
  const { reader, without, signal, onScan } = options;
  if (without !== null || reader?.pictures === undefined) throw noTextOfPicture(label, without ?? "no-reader");
  const pages: SourcePage[] = [];
  for (const [index, picture] of pictures.entries()) {
    const bytes = bytesOf(picture);
    if (bytes === null) continue;
    const read = await readPictures(reader.pictures(bytes), reader, { signal });
    pages.push(...read.map((page, at) => ({ ...page, number: pages.length + at + 1 })));
    onScan?.(index + 1, pictures.length);
  }
  if (pages.every(({ text }) => text === "")) throw noTextOfPicture(label, null);
  return { mediaType, method: "ocr", engine: reader.name, encoding: null, pages };
}
