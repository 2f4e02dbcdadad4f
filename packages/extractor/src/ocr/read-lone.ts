import {
  agreed,
  contradicts,
  elected,
  type FigureShape,
  parted,
  type Reading,
  readAlike,
  whole,
} from "./lone-figures.js";
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

/** In heights of the tallest part: from where on a part tells where the line is. */
const TALL = 0.75;
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[(values.length - 1) >> 1] as number;

/** Companions beside which a figure is read, one after the other. */
const TRIED = 2;

/**
 * A figure that stands alone beside the companions whose figures are nearest to its own in height, then in place. What a model
 * takes for a line it reads far better than a sign or two.
 */
export function inCompany(
  stretch: TextStretch,
  companions: readonly TextStretch[],
  cut: (stretch: TextStretch) => LinePicture,
  paper: number,
): readonly Company[] {
  const tallest = tallestOf(stretch);
  if (tallest === undefined) return [];
  // A letter with a tail is higher than the others and reaches below their line.
  const tall = stretch.parts.filter((part) => heightOf(part) >= TALL * heightOf(tallest));
  const [height, baseline] = [median(tall.map(heightOf)), median(tall.map(({ y1 }) => y1))];
  const cost = ({ y0, y1 }: TextStretch): number =>
    Math.abs(y1 - y0 - height) + Math.abs(y1 - baseline) / (10 * height);
  const nearest = companions
    .filter((other) => other !== stretch && Math.abs(other.y1 - other.y0 - height) <= ALIKE * height)
    .sort((a, b) => cost(a) - cost(b))
    .slice(0, TRIED);
  if (nearest.length === 0) return [];
  const own = cut(stretch);
  const gap = Math.round(GAP * height);
  return nearest.map((other) => ({
    picture: sideBySide(own, baseline, cut(other), other.y1, gap, paper),
    start: gap,
    end: own.picture.width + 1.5 * gap,
  }));
}

/** In heights of a figure: from where on a part is a sign; how high a comma, a stop is at most, how near it stands; ink in its squares. */
const SIGN = 0.6;
const LOW = 0.45;
const STOP = 0.35;
const STOP_NEAR = 0.4;
const STOP_INK = 0.015;

/** A sign wider than this is several that touch each other; blanks of a number, and those between its figures. */
const SIGN_WIDTH = 0.85;
const BLANK = 0.38;
const NO_BLANK = 0.3;
/** A gap within a number, in parts of its blanks. */
const NARROWER = 0.6;

/** What the parts of a stretch tell of the figure that it may be. */
function shapeOf(stretch: TextStretch): FigureShape {
  const tallest = tallestOf(stretch);
  if (tallest === undefined) return { signs: 0, points: 0, blanks: [], stop: false };
  const height = heightOf(tallest);
  const columns: { x0: number; x1: number }[] = [];
  for (const part of stretch.parts) {
    if (heightOf(part) < SIGN * height) continue;
    const last = columns.at(-1);
    if (last !== undefined && part.x0 < last.x1) last.x1 = Math.max(last.x1, part.x1);
    else columns.push({ x0: part.x0, x1: part.x1 });
  }
  const low = stretch.parts.filter(
    (part) =>
      heightOf(part) <= LOW * height && part.y0 >= tallest.y1 - LOW * height && part.area >= STOP_INK * height * height,
  );
  const [start, end] = [columns[0]?.x0 ?? 0, columns.at(-1)?.x1 ?? 0];
  const isStop = (part: Component): boolean => part.x0 >= end - 1 && part.x0 - end <= STOP_NEAR * height;
  let signs = 0;
  const blanks: number[] = [];
  const gaps = columns.slice(1).map(({ x0 }, at) => x0 - (columns[at]?.x1 ?? x0));
  for (const [at, { x0, x1 }] of columns.entries()) {
    const gap = at === 0 ? 0 : (gaps[at - 1] as number);
    if (gap >= BLANK * height && !low.some((part) => part.x0 < x0 && part.x1 > x0 - gap)) blanks.push(signs);
    signs += Math.max(1, Math.ceil((x1 - x0) / (SIGN_WIDTH * height)));
  }
  // Between two of `1` there is more of a blank than between others.
  const widest = Math.max(0, ...gaps.filter((gap) => gap < BLANK * height));
  const narrowest = Math.min(...gaps.filter((gap) => gap >= BLANK * height));
  const isEven = widest <= Math.max(NO_BLANK * height, NARROWER * narrowest);
  const isWide = gaps.every((gap) => gap >= BLANK * height);
  return {
    signs,
    points: low.filter((part) => part.x0 > start && part.x1 < end).length,
    blanks: isEven && (!isWide || gaps.length === 1) ? blanks : [],
    stop: low.some((part) => heightOf(part) <= STOP * height && isStop(part)),
  };
}

/** Pixels of paper around a figure that has no companion: the reader's own search for the line needs some. */
const FRAME = 8;

/**
 * A word alone that is a figure or may be one, by as many readings as it takes: by itself, beside one companion, beside
 * another; several words where blanks part it.
 */
export async function readLone(
  stretch: TextStretch,
  picture: GreyPicture,
  word: ReadWord | null,
  companies: () => readonly Company[],
  larger: () => Promise<readonly ReadWord[]>,
  paper: number,
  read: ReadBy,
): Promise<readonly ReadWord[]> {
  const shape = shapeOf(stretch);
  const alone: Company = { picture: framed(picture, FRAME, paper), start: FRAME, end: Number.POSITIVE_INFINITY };
  const itself = ownIn(alone, await read(alone.picture, "figures"));
  const once = word === null || itself === null ? null : readAlike(word, itself, shape);
  if (once !== null) return parted(once, shape);
  const readings: Reading[] = [
    { model: "text", word },
    { model: "figures", word: itself },
  ];
  for (const company of companies()) {
    const figures = ownIn(company, await read(company.picture, "figures"));
    const borneOut = agreed(word, figures, shape);
    if (borneOut !== null) return parted(borneOut, shape);
    const text = ownIn(company, await read(company.picture, "text"));
    const twice = agreed(text, figures, shape);
    if (twice !== null && !contradicts(word, twice, shape)) return parted(twice, shape);
    readings.push({ model: "figures", word: figures }, { model: "text", word: text });
  }
  readings.push({ model: "figures", word: whole(await larger()) });
  const found = elected(readings, shape);
  return found === null ? [] : parted(found, shape);
}

/** How much surer a short word must be read beside a companion. */
const SURER = 0.1;

/** A short word as the text model reads it beside a companion, where it is surer of that. */
export async function readShort(word: ReadWord, [company]: readonly Company[], read: ReadBy): Promise<ReadWord> {
  const beside = company === undefined ? null : ownIn(company, await read(company.picture, "text"));
  return beside !== null && beside.confidence > word.confidence + SURER ? beside : word;
}

/** What was read of the figure itself; null where it ran together with its companion. */
function ownIn({ start, end }: Company, words: readonly ReadWord[]): ReadWord | null {
  const own = words.filter(({ x0 }) => x0 < end);
  return own.some(({ x1 }) => x1 > end) ? null : whole(own.map((found) => shifted(found, -start)));
}

const shifted = (word: ReadWord, by: number): ReadWord => ({
  ...word,
  x0: word.x0 + by,
  x1: word.x1 + by,
  edges: word.edges.map((x) => x + by),
});
