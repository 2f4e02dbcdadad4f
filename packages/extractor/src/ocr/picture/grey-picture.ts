/** A page or a part of one in grey: one byte a pixel, 0 black to 255 white, rows from top to bottom. */
export interface GreyPicture {
  /** In pixels. */
  readonly width: number;
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

/** Grey of a picture with four bytes a pixel, by the weights of ITU-R BT.601. */
export function toGrey(rgba: Uint8Array | Uint8ClampedArray, width: number, height: number, dpi: number): GreyPicture {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at += 1, from += 4) {
    grey[at] =
      (77 * (rgba[from] as number) + 150 * (rgba[from + 1] as number) + 29 * (rgba[from + 2] as number) + 128) >> 8;
  }
  return { width, height, grey, dpi };
}

/** Fills a box with paper, its blurred edge too. */
export function whiten({ width, height, grey }: GreyPicture, box: PixelBox, paper: number): void {
  const [x0, x1] = [Math.max(box.x0 - 1, 0), Math.min(box.x1 + 1, width)];
  if (x1 <= x0) return;
  for (let y = Math.max(box.y0 - 1, 0); y < Math.min(box.y1 + 1, height); y += 1) {
    grey.fill(paper, y * width + x0, y * width + x1);
  }
}
