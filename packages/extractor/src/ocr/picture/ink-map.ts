import type { GreyPicture, InkMap } from "./grey-picture.js";

/** Side of the square in which a pixel is compared with its surroundings, in inches: some three lines of text. */
const WINDOW = 0.5;
/** A pixel is ink where it is this much darker than its surroundings are on average. */
const DARKER = 0.82;

/**
 * Tells ink from paper by each pixel's surroundings, so that a shadow or a yellowed page does not count as ink
 * (D. Bradley and G. Roth, Adaptive Thresholding Using the Integral Image, 2007; here by running sums).
 */
export function inkMap({ width, height, grey, dpi }: GreyPicture): InkMap {
  const half = Math.min(Math.max(4, Math.round((WINDOW * dpi) / 2)), MAX_HALF);
  const ink = new Uint8Array(width * height);
  const columns = new Int32Array(width);
  for (let y = 0; y < Math.min(half, height); y += 1) add(columns, grey, y * width);
  for (let y = 0; y < height; y += 1) {
    const entering = y + half;
    const leaving = y - half - 1;
    if (entering < height) add(columns, grey, entering * width);
    if (leaving >= 0) subtract(columns, grey, leaving * width);
    const rows = Math.min(entering, height - 1) - Math.max(leaving + 1, 0) + 1;
    markRow(ink, grey, columns, y * width, half, rows);
  }
  return { width, height, ink };
}

/** A larger window's sums would not fit into 32 bits. */
const MAX_HALF = 120;

function add(columns: Int32Array, grey: Uint8Array, row: number): void {
  for (let x = 0; x < columns.length; x += 1) columns[x] = (columns[x] as number) + (grey[row + x] as number);
}

function subtract(columns: Int32Array, grey: Uint8Array, row: number): void {
  for (let x = 0; x < columns.length; x += 1) columns[x] = (columns[x] as number) - (grey[row + x] as number);
}

/** In whole numbers: a pixel is ink where grey × window < sum of the window × DARKER. */
function markRow(
  ink: Uint8Array,
  grey: Uint8Array,
  columns: Int32Array,
  row: number,
  half: number,
  rows: number,
): void {
  const width = columns.length;
  const factor = Math.round(DARKER * 128);
  let sum = 0;
  for (let x = 0; x < Math.min(half, width); x += 1) sum += columns[x] as number;
  for (let x = 0; x < width; x += 1) {
    const entering = x + half;
    const leaving = x - half - 1;
    if (entering < width) sum += columns[entering] as number;
    if (leaving >= 0) sum -= columns[leaving] as number;
    const count = (entering < width ? entering : width - 1) - (leaving < 0 ? -1 : leaving);
    if ((grey[row + x] as number) * 128 * count * rows < sum * factor) ink[row + x] = 1;
  }
}
