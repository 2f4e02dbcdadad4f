import type { GreyPicture, InkMap } from "./grey-picture.js";

/** Side of the square in which a pixel is compared with its surroundings, in inches: some three lines of text. */
const WINDOW = 0.5;
/** A pixel is ink where it is this much darker than its surroundings are on average. */
const DARKER = 0.82;

/** Side of the blocks of pixels of which the surroundings' mean is made, as a power of two; loops over a block's row are written out. */
const BLOCK = 2;

/**
 * Tells ink from paper by each pixel's surroundings, so that a shadow or a yellowed page does not count as ink
 * (D. Bradley and G. Roth, Adaptive Thresholding Using the Integral Image, 2007; here by running sums over blocks).
 *
 * @param ink where the map is written, width × height bytes; what stood there is lost.
 */
export function inkMap(
  { width, height, grey, dpi }: GreyPicture,
  ink: Uint8Array = new Uint8Array(width * height),
): InkMap {
  const columns = (width + (1 << BLOCK) - 1) >> BLOCK;
  const rows = (height + (1 << BLOCK) - 1) >> BLOCK;
  const half = Math.max(2, Math.round((WINDOW * dpi) / 2 / (1 << BLOCK)));
  const limits = limitsOf(blockMeans({ width, height, grey }, columns, rows), columns, rows, half);
  for (let y = 0, at = 0; y < height; y += 1) {
    const end = at + width;
    let block = (y >> BLOCK) * columns;
    for (const whole = end - (1 << BLOCK); at <= whole; at += 4, block += 1) {
      const limit = limits[block] as number;
      ink[at] = isLess(grey[at] as number, limit);
      ink[at + 1] = isLess(grey[at + 1] as number, limit);
      ink[at + 2] = isLess(grey[at + 2] as number, limit);
      ink[at + 3] = isLess(grey[at + 3] as number, limit);
    }
    for (; at < end; at += 1) ink[at] = isLess(grey[at] as number, limits[block] as number);
  }
  return { width, height, ink };
}

/** 1 or 0, by the sign of the difference: letters' edges on noisy paper would often mislead a branch. */
const isLess = (grey: number, limit: number): number => (grey - limit) >>> 31;

function blockMeans({ width, height, grey }: Omit<GreyPicture, "dpi">, columns: number, rows: number): Float64Array {
  const means = new Float64Array(columns * rows);
  const sums = new Int32Array(columns);
  for (let block = 0; block < rows; block += 1) {
    sums.fill(0);
    const last = Math.min((block + 1) << BLOCK, height);
    for (let y = block << BLOCK; y < last; y += 1) {
      const end = (y + 1) * width;
      let at = y * width;
      for (let column = 0; column < columns; column += 1, at += 4) {
        let sum = (sums[column] as number) + (grey[at] as number);
        if (at + 1 < end) sum += grey[at + 1] as number;
        if (at + 2 < end) sum += grey[at + 2] as number;
        if (at + 3 < end) sum += grey[at + 3] as number;
        sums[column] = sum;
      }
    }
    const tall = last - (block << BLOCK);
    for (let column = 0; column < columns; column += 1) {
      const wide = Math.min((column + 1) << BLOCK, width) - (column << BLOCK);
      means[block * columns + column] = (sums[column] as number) / (wide * tall);
    }
  }
  return means;
}

/** For each block the grey under which a pixel is ink, rounded up: greys are whole numbers. */
function limitsOf(means: Float64Array, columns: number, rows: number, half: number): Uint8Array {
  const limits = new Uint8Array(means.length);
  const tall = new Float64Array(columns);
  const addRow = (row: number, sign: 1 | -1): void => {
    for (let column = 0; column < columns; column += 1) {
      tall[column] = (tall[column] as number) + sign * (means[row * columns + column] as number);
    }
  };
  for (let row = 0; row < Math.min(half, rows); row += 1) addRow(row, 1);
  for (let row = 0; row < rows; row += 1) {
    if (row + half < rows) addRow(row + half, 1);
    if (row - half - 1 >= 0) addRow(row - half - 1, -1);
    const high = Math.min(row + half, rows - 1) - Math.max(row - half, 0) + 1;
    let sum = 0;
    for (let column = 0; column < Math.min(half, columns); column += 1) sum += tall[column] as number;
    for (let column = 0; column < columns; column += 1) {
      if (column + half < columns) sum += tall[column + half] as number;
      if (column - half - 1 >= 0) sum -= tall[column - half - 1] as number;
      const wide = Math.min(column + half, columns - 1) - Math.max(column - half, 0) + 1;
      limits[row * columns + column] = Math.ceil((sum / (high * wide)) * DARKER);
    }
  }
  return limits;
}
