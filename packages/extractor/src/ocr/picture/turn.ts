import type { GreyPicture } from "./grey-picture.js";

/** Turns a picture by quarters of a circle, clockwise. */
export function turnQuarters(picture: GreyPicture, quarters: number): GreyPicture {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return picture;
  const { width, height, grey, dpi } = picture;
  const turned = new Uint8Array(grey.length);
  const [newWidth, newHeight] = turns === 2 ? [width, height] : [height, width];
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const [toX, toY] =
        turns === 1 ? [height - 1 - y, x] : turns === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned[toY * newWidth + toX] = grey[y * width + x] as number;
    }
  }
  return { width: newWidth, height: newHeight, grey: turned, dpi };
}

/**
 * The picture turned about its middle against a skew of so many degrees, in its own size; what comes in from outside
 * is paper. Each pixel is mixed of the four that it falls between.
 */
export function straightened(picture: GreyPicture, skew: number, paper: number): GreyPicture {
  const { width, height, grey, dpi } = picture;
  const angle = (skew * Math.PI) / 180;
  // In 1/256 of a pixel.
  const cos = Math.cos(angle) * 256;
  const sin = Math.sin(angle) * 256;
  const [middleX, middleY] = [width / 2, height / 2];
  const turned = new Uint8Array(grey.length).fill(paper);
  for (let y = 0; y < height; y += 1) {
    const dy = y - middleY;
    const startX = middleX * 256 - sin * dy - cos * middleX;
    const startY = middleY * 256 + cos * dy - sin * middleX;
    for (let x = 0, at = y * width; x < width; x += 1, at += 1) {
      const fromX = (startX + cos * x) | 0;
      const fromY = (startY + sin * x) | 0;
      const left = fromX >> 8;
      const top = fromY >> 8;
      if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
      const right = fromX & 255;
      const lower = fromY & 255;
      const from = top * width + left;
      const above = (grey[from] as number) * (256 - right) + (grey[from + 1] as number) * right;
      const below = (grey[from + width] as number) * (256 - right) + (grey[from + width + 1] as number) * right;
      turned[at] = (above * (256 - lower) + below * lower) >> 16;
    }
  }
  return { width, height, grey: turned, dpi };
}

/** The grey of most of the page. */
export function paperOf({ grey }: GreyPicture): number {
  const counts = new Uint32Array(256);
  for (let at = 0; at < grey.length; at += 7) counts[grey[at] as number] = (counts[grey[at] as number] as number) + 1;
  let best = 255;
  for (let value = 255; value >= 0; value -= 1) {
    if ((counts[value] as number) > (counts[best] as number)) best = value;
  }
  return best;
}
