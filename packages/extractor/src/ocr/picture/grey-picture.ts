/** A page or a part of one in grey: one byte a pixel, 0 black to 255 white, rows from top to bottom. */
export interface GreyPicture {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** width × height bytes. */
  readonly grey: Uint8Array;
  /** Pixels an inch. */
  readonly dpi: number;
}

/** Ink and paper: 1 for a dark pixel, 0 for a light one. */
export interface InkMap {
  readonly width: number;
  readonly height: number;
  /** width × height bytes. */
  readonly ink: Uint8Array;
}

/** A rectangle of pixels; `x1` and `y1` stand past its last column and row. */
export interface PixelBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The picture at half its size, each pixel the mean of four. */
export function halved({ width, height, grey, dpi }: GreyPicture): GreyPicture {
  const [newWidth, newHeight] = [width >> 1, height >> 1];
  const half = new Uint8Array(newWidth * newHeight);
  for (let y = 0; y < newHeight; y += 1) {
    for (let x = 0, at = 2 * y * width; x < newWidth; x += 1, at += 2) {
      const sum =
        (grey[at] as number) +
        (grey[at + 1] as number) +
        (grey[at + width] as number) +
        (grey[at + width + 1] as number);
      half[y * newWidth + x] = sum >> 2;
    }
  }
  return { width: newWidth, height: newHeight, grey: half, dpi: dpi / 2 };
}

/** Fills a box with paper, its blurred edge too. */
export function whiten({ width, height, grey }: GreyPicture, box: PixelBox, paper: number): void {
  const [x0, x1] = [Math.max(box.x0 - 1, 0), Math.min(box.x1 + 1, width)];
  if (x1 <= x0) return;
  for (let y = Math.max(box.y0 - 1, 0); y < Math.min(box.y1 + 1, height); y += 1) {
    grey.fill(paper, y * width + x0, y * width + x1);
  }
}

/** Smallest box around the boxes; there is at least one. */
export function boxAround(boxes: readonly PixelBox[]): PixelBox {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}
