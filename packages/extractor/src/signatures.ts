/**
 * Kinds of files that a user may hand over by mistake, told by their first bytes. Sources: the formats' own
 * specifications and the "magic" registry of the media types (IANA).
 */

export interface Signature {
  /** Name of the kind as it stands in a message. */
  readonly label: string;
  /** Bytes that must stand at `offset`. */
  readonly magic: readonly number[];
  readonly offset: number;
  /** `image` needs optical character recognition; `other` needs another program. */
  readonly family: "image" | "other";
  readonly advice: string;
}

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

const SAVE_AS = "open it in its program and save it as PDF or plain text";
const UNPACK = "unpack it and give the act inside";
const OCR = "images need OCR, which this version does not have; give a PDF with a text layer or a text file";
const GIVE_ACT = "give the act as a PDF or a text file";

const image = (label: string, magic: readonly number[], offset = 0): Signature => ({
  label,
  magic,
  offset,
  family: "image",
  advice: OCR,
});

const other = (label: string, magic: readonly number[], advice: string, offset = 0): Signature => ({
  label,
  magic,
  offset,
  family: "other",
  advice,
});

/** Order matters only where one signature begins another. */
export const SIGNATURES: readonly Signature[] = [
  image("a PNG image", [0x89, ...ascii("PNG\r\n"), 0x1a, 0x0a]),
  image("a JPEG image", [0xff, 0xd8, 0xff]),
  image("a TIFF image", [...ascii("II*"), 0]),
  image("a TIFF image", [...ascii("MM"), 0, 0x2a]),
  image("a WebP image", ascii("WEBP"), 8),
  image("a GIF image", ascii("GIF8")),
  // The reserved field of the BMP header is zero: "BM" alone may begin a text.
  image("a BMP image", [0, 0, 0, 0], 6),
  image("a JPEG 2000 image", [0, 0, 0, 0x0c, ...ascii("jP  ")]),
  image("a DjVu document", ascii("AT&TFORM")),
  image("a HEIF image", ascii("ftyphei"), 4),
  image("a HEIF image", ascii("ftypmif1"), 4),
  other("a ZIP archive or an Office document", [...ascii("PK"), 3, 4], SAVE_AS),
  other("an empty ZIP archive", [...ascii("PK"), 5, 6], GIVE_ACT),
  other("an old Office document", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], SAVE_AS),
  other("an RTF document", ascii("{\\rtf"), SAVE_AS),
  other("a PostScript document", ascii("%!PS"), SAVE_AS),
  other("a gzip archive", [0x1f, 0x8b], UNPACK),
  other("a bzip2 archive", [...ascii("BZh"), 0x31, 0x41, 0x59, 0x26, 0x53, 0x59], UNPACK, 0),
  other("an xz archive", [0xfd, ...ascii("7zXZ"), 0], UNPACK),
  other("a 7-Zip archive", [...ascii("7z"), 0xbc, 0xaf, 0x27, 0x1c], UNPACK),
  other("a RAR archive", ascii("Rar!\u001a\u0007"), UNPACK),
  other("a program", [0x7f, ...ascii("ELF")], GIVE_ACT),
];
