import { agreed, elected, type FigureShape, whole } from "./lone-figures.js";
import type { Component } from "./picture/components.js";
import { framed } from "./picture/enlarged.js";
import type { GreyPicture } from "./picture/grey-picture.js";
import type { LinePicture } from "./picture/line-picture.js";
import { sideBySide } from "./picture/side-by-side.js";
import type { TextStretch } from "./picture/text-lines.js";
import type { Model, OcrReader, ReadWord } from "./reader.js";

/** What is read of a picture by a model, in its x. */
export type ReadBy = (picture: GreyPicture, model: Model) => Promise<readonly ReadWord[]>;

export const readBy =
  (reader: OcrReader, signal: AbortSignal | undefined): ReadBy =>
  (picture, model) =>
    reader.read(picture, model, signal);

/** The picture of a figure with another one of the page to its right: words that end before `end` are its own. */
export interface Company {
  readonly picture: GreyPicture;
  /** x at which its own picture starts. */
  readonly start: number;
  readonly end: number;
}

/** In heights of a figure: how wide one is at most, how much the heights in a number differ, and those of two numbers. */
const WIDEST = 0.8;
const LEVEL = 0.1;
const ALIKE = 0.12;
/** Figures of a companion: fewer are as easily misread, more take longer. */
const FIGURES = [2, 5] as const;
/** Blank between the two, in heights of a figure. */
const GAP = 0.9;

const heightOf = ({ y0, y1 }: Component): number => y1 - y0;
const tallestOf = ({ parts }: TextStretch): Component | undefined =>
  parts.reduce<Component | undefined>(
    (best, part) => (best && heightOf(best) >= heightOf(part) ? best : part),
    undefined,
  );

/** The stretches of a page that are numbers of some figures by their shape: parts of one height on one line, none wide. */
export function companionsOf(stretches: readonly TextStretch[]): readonly TextStretch[] {
  return stretches.filter((stretch) => {
    const height = heightOf(tallestOf(stretch) as Component);
    return (
      stretch.parts.length >= FIGURES[0] &&
      stretch.parts.length <= FIGURES[1] &&
      stretch.parts.every(
        (part) =>
          heightOf(part) >= (1 - LEVEL) * height &&
          part.x1 - part.x0 <= WIDEST * height &&
          Math.abs(part.y1 - stretch.y1) <= LEVEL * height,
      )
    );
  });
}

/**
 * A figure that stands alone beside the companion whose figures are nearest to its own in height, then in place. What a model
 * takes for a line it reads far better than a sign or two.
 */
export function inCompany(
  stretch: TextStretch,
  companions: readonly TextStretch[],
  cut: (stretch: TextStretch) => LinePicture,
  paper: number,
): Company | null {
  const tallest = tallestOf(stretch);
  if (tallest === undefined) return null;
  const height = heightOf(tallest);
  let best: TextStretch | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const other of companions) {
    const off = Math.abs(other.y1 - other.y0 - height);
    if (other === stretch || off > ALIKE * height) continue;
    const cost = off + Math.abs(other.y1 - tallest.y1) / (10 * height);
    if (cost >= least) continue;
    [best, least] = [other, cost];
  }
  if (best === null) return null;
  const [own, companion] = [cut(stretch), cut(best)];
  const gap = Math.round(GAP * height);
  const picture = sideBySide(own, tallest.y1, companion, best.y1, gap, paper);
  return { picture, start: gap, end: own.picture.width + 1.5 * gap };
}

/** In heights of a figure: from where on a part is a sign; how high a stop is at most, how near it stands; ink in its squares. */
const SIGN = 0.6;
const STOP = 0.35;
const STOP_NEAR = 0.4;
const STOP_INK = 0.015;

/** What the parts of a stretch tell of the figure that it may be. */
function shapeOf(stretch: TextStretch): FigureShape {
  const tallest = tallestOf(stretch);
  if (tallest === undefined) return { signs: 0, stop: false };
  const height = heightOf(tallest);
  const tall = stretch.parts.filter((part) => heightOf(part) >= SIGN * height);
  let [signs, end] = [0, Number.NEGATIVE_INFINITY];
  for (const { x0, x1 } of tall) {
    if (x0 >= end) signs += 1;
    end = Math.max(end, x1);
  }
  const stop = stretch.parts.some(
    (part) =>
      heightOf(part) <= STOP * height &&
      part.x0 >= end - 1 &&
      part.x0 - end <= STOP_NEAR * height &&
      part.y0 >= tallest.y1 - STOP * height &&
      part.area >= STOP_INK * height * height,
  );
  return { signs, stop };
}

/** Pixels of paper around a figure that has no companion: the reader's own search for the line needs some. */
const FRAME = 8;

/** A word alone that is a figure or may be one, by as many readings as it takes; null where nothing is read. */
export async function readLone(
  stretch: TextStretch,
  picture: GreyPicture,
  word: ReadWord | null,
  company: Company | null,
  larger: () => Promise<readonly ReadWord[]>,
  paper: number,
  read: ReadBy,
): Promise<ReadWord | null> {
  const readOnce = async (model: Model): Promise<ReadWord | null> => {
    if (company === null) {
      const words = await read(framed(picture, FRAME, paper), model);
      return whole(words.map((found) => shifted(found, -FRAME)));
    }
    const words = await read(company.picture, model);
    const own = words.filter(({ x0 }) => x0 < company.end);
    return own.some(({ x1 }) => x1 > company.end) ? null : whole(own.map((found) => shifted(found, -company.start)));
  };
  const shape = shapeOf(stretch);
  const second = await readOnce("figures");
  const once = agreed(word, second, shape);
  if (once !== null) return once;
  const third = await readOnce("text");
  const twice = agreed(third, second, shape);
  if (twice !== null) return twice;
  const readings = [
    { model: "text", word },
    { model: "figures", word: second },
    { model: "text", word: third },
    { model: "figures", word: whole(await larger()) },
  ] as const;
  return elected(readings, shape);
}

const shifted = (word: ReadWord, by: number): ReadWord => ({
  ...word,
  x0: word.x0 + by,
  x1: word.x1 + by,
  edges: word.edges.map((x) => x + by),
});
