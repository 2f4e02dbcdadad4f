/**
 * Pictures of pages as PNG (ISO/IEC 15948). A page of text has few colours, so its channels are cut to 16 steps, which
 * the eye does not notice, and written with a palette: a third of the size. A page with many colours, such as a scan,
 * keeps them all.
 */
import { crc32, deflateSync } from "node:zlib";
import type { PagePicture } from "@qauly/extractor/pictures";

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const colourType = { rgb: 2, palette: 3 } as const;
const filter = { none: 0, sub: 1 } as const;

interface Image {
  readonly bitDepth: number;
  readonly colourType: number;
  /** Red, green, blue for each entry; null where the rows hold colours. */
  readonly palette: Buffer | null;
  /** Each row after its filter byte. */
  readonly rows: Buffer;
}

export function encodePng(picture: PagePicture): Buffer {
  const image = paletteImage(picture) ?? rgbImage(picture);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(picture.width, 0);
  header.writeUInt32BE(picture.height, 4);
  header[8] = image.bitDepth;
  header[9] = image.colourType;
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    ...(image.palette === null ? [] : [chunk("PLTE", image.palette)]),
    chunk("IDAT", deflateSync(image.rows, { level: 6 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const framed = Buffer.alloc(data.length + 12);
  framed.writeUInt32BE(data.length, 0);
  framed.write(type, 4, "latin1");
  data.copy(framed, 8);
  framed.writeUInt32BE(crc32(framed.subarray(4, data.length + 8)), data.length + 8);
  return framed;
}

/** Null where even the coarser colours are too many for a palette. */
function paletteImage({ width, height, rgba }: PagePicture): Image | null {
  /** By colour (four bits a channel), its number in the palette plus one; 0 for a colour not met yet. */
  const numbers = new Uint16Array(4096);
  const colours: number[] = [];
  const pixels = new Uint8Array(width * height);
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = (step(rgba[at * 4]) << 8) | (step(rgba[at * 4 + 1]) << 4) | step(rgba[at * 4 + 2]);
    let number = numbers[colour] as number;
    if (number === 0) {
      if (colours.length === 256) return null;
      number = colours.push(colour);
      numbers[colour] = number;
    }
    pixels[at] = number - 1;
  }
  const palette = Buffer.from(colours.flatMap((colour) => [colour >> 8, (colour >> 4) & 15, colour & 15]).map(unstep));
  const bitDepth = colours.length <= 16 ? 4 : 8;
  return { bitDepth, colourType: colourType.palette, palette, rows: packed(pixels, width, height, bitDepth) };
}

function step(channel = 255): number {
  return Math.round(channel / 17);
}

function unstep(step: number): number {
  return step * 17;
}

/** Rows of palette numbers, two to a byte where they have four bits. */
function packed(pixels: Uint8Array, width: number, height: number, bitDepth: number): Buffer {
  const perByte = 8 / bitDepth;
  const length = 1 + Math.ceil(width / perByte);
  const rows = Buffer.alloc(length * height, filter.none);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * length + 1 + Math.floor(x / perByte);
      const number = pixels[y * width + x] as number;
      rows[at] = (rows[at] as number) | (number << (8 - bitDepth * ((x % perByte) + 1)));
    }
  }
  return rows;
}

function rgbImage({ width, height, rgba }: PagePicture): Image {
  const length = 1 + width * 3;
  const rows = Buffer.alloc(length * height);
  for (let y = 0; y < height; y += 1) {
    let at = y * length;
    rows[at] = filter.sub;
    for (let x = 0; x < width; x += 1) {
      const pixel = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const left = x === 0 ? 0 : (rgba[pixel - 4 + channel] as number);
        at += 1;
        rows[at] = (rgba[pixel + channel] as number) - left;
      }
    }
  }
  return { bitDepth: 8, colourType: colourType.rgb, palette: null, rows };
}
