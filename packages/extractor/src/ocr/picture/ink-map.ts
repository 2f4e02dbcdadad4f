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
  const half = Math.max(4, Math.round((WINDOW * dpi) / 2));
  const ink = new Uint8Array(width * height);
  const columns = new Uint32Array(width);
  const sums = new Float64Array(width + 1);
  for (let y = 0; y < Math.min(half, height); y += 1) addRow(columns, grey, y * width, width, 1);
  for (let y = 0; y < height; y += 1) {
    const entering = y + half;
    const leaving = y - half - 1;
    if (entering < height) addRow(columns, grey, entering * width, width, 1);
    if (leaving >= 0) addRow(columns, grey, leaving * width, width, -1);
    const rows = Math.min(entering, height - 1) - Math.max(leaving + 1, 0) + 1;
    for (let x = 0; x < width; x += 1) sums[x + 1] = (sums[x] as number) + (columns[x] as number);
    const row = y * width;
    for (let x = 0; x < width; x += 1) {
      const from = x > half ? x - half : 0;
      const to = x + half + 1 < width ? x + half + 1 : width;
      const mean = ((sums[to] as number) - (sums[from] as number)) / (rows * (to - from));
      if ((grey[row + x] as number) < mean * DARKER) ink[row + x] = 1;
    }
  }
  return { width, height, ink };
}

function addRow(columns: Uint32Array, grey: Uint8Array, row: number, width: number, sign: 1 | -1): void {
  for (let x = 0; x < width; x += 1) columns[x] = (columns[x] as number) + sign * (grey[row + x] as number);
}
