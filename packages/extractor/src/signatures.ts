import type { MediaType } from "./document.js";

/**
 * Kinds of files that a user may hand over by mistake, told by bytes at fixed places. Sources: the formats' own
 * specifications and the media types' registrations (IANA).
 */

export interface Signature {
  /** The kind as it stands in a message. */
  readonly label: string;
  /** Bytes that must all stand at their places. */
  readonly marks: readonly Mark[];
  /** What can be done with it: a picture that is read by OCR says as what; all else needs another program. */
  readonly mediaType: PictureType | null;
  readonly advice: string;
  /** What only the parts of the file tell: which kind of document it is. */
  readonly holds?: "parts" | "streams";
}

/** Media types of the pictures that OCR reads. */
export type PictureType = Extract<MediaType, `image/${string}`>;

export interface Mark {
  readonly offset: number;
  readonly bytes: readonly number[];
}

const SAVE_AS = "open it in its program and save it as PDF or plain text";
/** Advice for a text document of another kind. */
export const CONVERT =
  "convert it (soffice --headless --convert-to docx FILE), or save it as DOCX or PDF in its own program";
const UNPACK = "unpack it and give the act inside";
const SAVE_AS_PICTURE = "save it as PDF, TIFF, PNG or JPEG";
const GIVE_ACT = "give the act as a PDF or a text file";

/** A mark is written as text where its bytes are ASCII. */
const mark = (bytes: string | readonly number[], offset = 0): Mark => ({
  offset,
  bytes: typeof bytes === "string" ? [...bytes].map((character) => character.charCodeAt(0)) : bytes,
});

const picture = (mediaType: PictureType, label: string, ...marks: Mark[]): Signature => ({
  label,
  marks,
  mediaType,
  advice: "",
});

const other = (label: string, advice: string, ...marks: Mark[]): Signature => ({
  label,
  marks,
  mediaType: null,
  advice,
});

export const SIGNATURES: readonly Signature[] = [
  picture("image/png", "a PNG image", mark([0x89]), mark("PNG\r\n\u001a\n", 1)),
  picture("image/jpeg", "a JPEG image", mark([0xff, 0xd8, 0xff])),
  picture("image/tiff", "a TIFF image", mark("II*\0")),
  picture("image/tiff", "a TIFF image", mark("MM\0*")),
  picture("image/webp", "a WebP image", mark("RIFF"), mark("WEBP", 8)),
  picture("image/gif", "a GIF image", mark("GIF8")),
  // Two letters may begin a text; the reserved field of the header, always zero, may not.
  other("a BMP image", SAVE_AS_PICTURE, mark("BM"), mark([0, 0, 0, 0], 6)),
  other("a JPEG 2000 image", SAVE_AS_PICTURE, mark("\0\0\0\fjP  ")),
  other("a HEIF image", SAVE_AS_PICTURE, mark("ftyphei", 4)),
  other("a HEIF image", SAVE_AS_PICTURE, mark("ftypmif1", 4)),
  other("a DjVu document", SAVE_AS_PICTURE, mark("AT&TFORM")),
  { ...other("a ZIP archive or an Office document", SAVE_AS, mark("PK\u0003\u0004")), holds: "parts" },
  other("an empty ZIP archive", GIVE_ACT, mark("PK\u0005\u0006")),
  {
    ...other("an old Office document", SAVE_AS, mark([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])),
    holds: "streams",
  },
  other("an RTF document", CONVERT, mark("{\\rtf")),
  other("a PostScript document", SAVE_AS, mark("%!PS")),
  other("a gzip archive", UNPACK, mark([0x1f, 0x8b])),
  other("a bzip2 archive", UNPACK, mark("BZh"), mark("1AY&SY", 4)),
  other("an xz archive", UNPACK, mark([0xfd]), mark("7zXZ\0", 1)),
  other("a 7-Zip archive", UNPACK, mark("7z"), mark([0xbc, 0xaf, 0x27, 0x1c], 2)),
  other("a RAR archive", UNPACK, mark("Rar!\u001a\u0007")),
  other("a program", GIVE_ACT, mark([0x7f]), mark("ELF", 1)),
];

/** A page as browsers save it with all that it shows; told by words, not by bytes at fixed places. */
export const WEB_ARCHIVE: Signature = {
  label: "a web archive (MHTML)",
  marks: [],
  mediaType: null,
  advice: "save the page as a web page, HTML only",
};
