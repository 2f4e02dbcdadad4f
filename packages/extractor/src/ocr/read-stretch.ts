import { settled, wantsSecondReading } from "./figures.js";
import { columnsOf, enlarged } from "./picture/enlarged.js";
import type { GreyPicture, PixelBox } from "./picture/grey-picture.js";
import { linePicture } from "./picture/line-picture.js";
import type { TextStretch } from "./picture/text-lines.js";
import type { OcrReader, ReadWord } from "./reader.js";

/** A page made ready: straight, without ruling lines. */
export interface ClearPage {
  readonly picture: GreyPicture;
  /** Grey of its paper. */
  readonly paper: number;
  /** All ink that hangs together. */
  readonly parts: readonly PixelBox[];
}

/** Fewer letters stand alone: the reader has no words around them to lean on. */
const FEW = 6;
/** Pixels an inch under which few letters are read larger. */
const COARSE = 260;

/** Reads one stretch of writing; the words' x are those of the page. */
export async function readStretch(
  page: ClearPage,
  stretch: TextStretch,
  reader: OcrReader,
  signal: AbortSignal | undefined,
): Promise<ReadWord[]> {
  const reach = stretch.y1 - stretch.y0;
  const near = page.parts.filter(
    ({ x0, y0, x1, y1 }) =>
      y1 > stretch.y0 - reach && y0 < stretch.y1 + reach && x1 > stretch.x0 - reach && x0 < stretch.x1 + reach,
  );
  const line = linePicture(page.picture, stretch, near, page.paper);
  const words = await readLine(line.picture, page.paper, stretch.parts.length <= FEW, reader, signal);
  return words.map((word) => ({
    ...word,
    x0: line.pageX(word.x0),
    x1: line.pageX(word.x1),
    edges: word.edges.map(line.pageX),
  }));
}

async function readLine(
  picture: GreyPicture,
  paper: number,
  short: boolean,
  reader: OcrReader,
  signal: AbortSignal | undefined,
): Promise<ReadWord[]> {
  const large = short && picture.dpi < COARSE ? atTwice(picture, paper) : { picture, own: (x: number) => x };
  const words = (await reader.read(large.picture, "text", signal)).map((word) => moved(word, large.own));
  if (short && words.length <= 1) {
    // A cell with a figure alone: the whole of it is read again, and what the text model has not seen may come out.
    const second = await readFigures(picture, paper, reader, signal);
    const [word] = words;
    if (word === undefined) return second.filter(({ text, confidence }) => /^\d+$/.test(text) && confidence >= 0.85);
    return [wantsSecondReading(word) ? settled(word, second) : word];
  }
  return Promise.all(
    words.map(async (word, index) => {
      if (!wantsSecondReading(word)) return word;
      const from = ((words[index - 1]?.x1 ?? 0) + word.x0) / 2;
      const to = (word.x1 + (words[index + 1]?.x0 ?? picture.width)) / 2;
      const room = (picture.height * 2) / 3;
      const part = columnsOf(picture, Math.max(from, word.x0 - room), Math.min(to, word.x1 + room));
      return settled(word, await readFigures(part, paper, reader, signal));
    }),
  );
}

/** The figure model reads small cut-outs best when they are large and have air around them. */
async function readFigures(
  picture: GreyPicture,
  paper: number,
  reader: OcrReader,
  signal: AbortSignal | undefined,
): Promise<ReadWord[]> {
  const large = atTwice(picture, paper);
  return (await reader.read(large.picture, "figures", signal)).map((word) => moved(word, large.own));
}

function atTwice(picture: GreyPicture, paper: number): { picture: GreyPicture; own: (x: number) => number } {
  const margin = Math.round(picture.height / 3);
  return { picture: enlarged(picture, margin, paper), own: (x) => (x - margin) / 2 };
}

const moved = (word: ReadWord, own: (x: number) => number): ReadWord => ({
  ...word,
  x0: own(word.x0),
  x1: own(word.x1),
  edges: word.edges.map(own),
});
