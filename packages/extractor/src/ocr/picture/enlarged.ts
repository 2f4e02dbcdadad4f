import type { GreyPicture } from "./grey-picture.js";

/** The picture twice as large, between its pixels even steps, and with a margin of paper around it. */
export function enlarged({ width, height, grey, dpi }: GreyPicture, margin: number, paper: number): GreyPicture {
  const newWidth = 2 * width + 2 * margin;
  const newHeight = 2 * height + 2 * margin;
  const large = new Uint8Array(newWidth * newHeight).fill(paper);
  for (let y = 0; y < 2 * height; y += 1) {
    const [top, below] = [y >> 1, Math.min((y >> 1) + (y & 1), height - 1)];
    for (let x = 0; x < 2 * width; x += 1) {
      const [left, right] = [x >> 1, Math.min((x >> 1) + (x & 1), width - 1)];
      const sum =
        (grey[top * width + left] as number) +
        (grey[top * width + right] as number) +
        (grey[below * width + left] as number) +
        (grey[below * width + right] as number);
      large[(y + margin) * newWidth + x + margin] = (sum + 2) >> 2;
    }
  }
  return { width: newWidth, height: newHeight, grey: large, dpi: 2 * dpi };
}

/** The picture with a margin of paper around it. */
export function framed({ width, height, grey, dpi }: GreyPicture, margin: number, paper: number): GreyPicture {
  const newWidth = width + 2 * margin;
  const large = new Uint8Array(newWidth * (height + 2 * margin)).fill(paper);
  for (let y = 0; y < height; y += 1) {
    large.set(grey.subarray(y * width, (y + 1) * width), (y + margin) * newWidth + margin);
  }
  return { width: newWidth, height: height + 2 * margin, grey: large, dpi };
}

/** Columns `x0` to `x1` of the picture, one at least. */
export function columnsOf({ width, height, grey, dpi }: GreyPicture, x0: number, x1: number): GreyPicture {
  const from = Math.min(Math.max(0, Math.floor(x0)), width - 1);
  const to = Math.max(Math.min(width, Math.ceil(x1)), from + 1);
  const part = new Uint8Array((to - from) * height);
  for (let y = 0; y < height; y += 1) part.set(grey.subarray(y * width + from, y * width + to), y * (to - from));
  return { width: to - from, height, grey: part, dpi };
}
