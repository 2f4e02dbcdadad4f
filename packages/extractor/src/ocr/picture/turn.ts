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
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [width / 2, height / 2];
  const turned = new Uint8Array(grey.length).fill(paper);
  // Steps along a row, in 1/65536 of a pixel.
  const stepX = Math.round(cos * 65_536);
  const stepY = Math.round(sin * 65_536);
  for (let y = 0; y < height; y += 1) {
    const startX = middleX - sin * (y - middleY) - cos * middleX;
    const startY = middleY + cos * (y - middleY) - sin * middleX;
    const [from, to] = within(startX, cos, width, startY, sin, height);
    let sourceX = Math.round((startX + from * cos) * 65_536);
    let sourceY = Math.round((startY + from * sin) * 65_536);
    for (let at = y * width + from; at < y * width + to; at += 1) {
      const right = (sourceX >> 8) & 255;
      const lower = (sourceY >> 8) & 255;
      const pixel = (sourceY >> 16) * width + (sourceX >> 16);
      const above = (grey[pixel] as number) * (256 - right) + (grey[pixel + 1] as number) * right;
      const below = (grey[pixel + width] as number) * (256 - right) + (grey[pixel + width + 1] as number) * right;
      turned[at] = (above * (256 - lower) + below * lower) >> 16;
      sourceX += stepX;
      sourceY += stepY;
    }
  }
  return { width, height, grey: turned, dpi };
}

/** The part of a row whose sources lie inside the picture, a pixel from its edges. */
function within(
  startX: number,
  cos: number,
  width: number,
  startY: number,
  sin: number,
  height: number,
): [number, number] {
  let from = (1 - startX) / cos;
  let to = (width - 3 - startX) / cos;
  if (sin > 0) {
    from = Math.max(from, (1 - startY) / sin);
    to = Math.min(to, (height - 3 - startY) / sin);
  } else if (sin < 0) {
    from = Math.max(from, (height - 3 - startY) / sin);
    to = Math.min(to, (1 - startY) / sin);
  }
  const first = Math.min(Math.max(0, Math.ceil(from)), width);
  return [first, Math.max(first, Math.min(width, Math.floor(to)))];
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

/** The picture of white writing on black the other way round. */
export function inverted({ width, height, grey, dpi }: GreyPicture): GreyPicture {
  return { width, height, grey: grey.map((value) => 255 - value), dpi };
}
