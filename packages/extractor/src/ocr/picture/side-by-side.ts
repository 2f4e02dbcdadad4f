import type { GreyPicture } from "./grey-picture.js";
import type { LinePicture } from "./line-picture.js";

/** Pixels of paper above and below. */
const FRAME = 4;

/** Two pieces of a page in one picture, on one baseline, each one's given as y on the page; the left one starts at `gap`. */
export function sideBySide(
  left: LinePicture,
  leftBaseline: number,
  right: LinePicture,
  rightBaseline: number,
  gap: number,
  paper: number,
): GreyPicture {
  const [above, aboveRight] = [leftBaseline - left.top, rightBaseline - right.top];
  const baseline = Math.max(above, aboveRight) + FRAME;
  const below = Math.max(left.picture.height - above, right.picture.height - aboveRight) + FRAME;
  const width = gap + left.picture.width + gap + right.picture.width + gap;
  const grey = new Uint8Array(width * (baseline + below)).fill(paper);
  const draw = ({ picture }: LinePicture, x0: number, y0: number): void => {
    for (let y = 0; y < picture.height; y += 1) {
      grey.set(picture.grey.subarray(y * picture.width, (y + 1) * picture.width), (y + y0) * width + x0);
    }
  };
  draw(left, gap, baseline - above);
  draw(right, gap + left.picture.width + gap, baseline - aboveRight);
  return { width, height: baseline + below, grey, dpi: left.picture.dpi };
}
