import { withDecimalComma } from "./decimal-commas.js";
import { settled, unsettled, wantsSecondReading, wantsThirdReading } from "./figures.js";
import { withFirstTail, withInitials } from "./initials.js";
import {
  asLatin,
  asLatinEnd,
  asLatinName,
  besideLatin,
  cyrillicOrLatin,
  isMaybeCyrillic,
  maybeLatin,
  maybeLatinEnd,
} from "./latin-names.js";
import { mayBeFigure } from "./lone-figures.js";
import { columnsOf, enlarged } from "./picture/enlarged.js";
import type { GreyPicture, PixelBox } from "./picture/grey-picture.js";
import { withSignsParted } from "./picture/joined-signs.js";
import { withTails } from "./picture/latin-tails.js";
import { type Hole, type LinePicture, linePicture } from "./picture/line-picture.js";
import { median } from "./picture/median.js";
import { numberSignsOf } from "./picture/number-signs.js";
import { stretchOf, type TextStretch } from "./picture/text-lines.js";
import { type Company, inCompany, readBy, readLone, readShort } from "./read-lone.js";
import type { OcrReader, ReadWord } from "./reader.js";
import { aroundSign, isOf, quotationMark, SHAPE, withSigns } from "./sign-words.js";

/** A page made ready: straight, without ruling lines. */
export interface ClearPage {
  readonly picture: GreyPicture;
  /** Grey of its paper. */
  readonly paper: number;
  /** All ink that hangs together. */
  readonly parts: readonly PixelBox[];
  /** Numbers of several figures, beside which a lone one is read better. */
  readonly companions: readonly TextStretch[];
}

/** Fewer letters stand alone: the reader has no words around them to lean on. */
const FEW = 6;
/** Pixels an inch under which few letters are read larger. */
const COARSE = 260;
/** Pixels: letters that are lower on the whole are read larger, too. */
const SMALL = 14;

function heightOf({ parts }: TextStretch): number {
  return median(parts.map(({ y0, y1 }) => y1 - y0)) ?? 0;
}

/** Reads one stretch of writing; the words' x are those of the page. */
export async function readStretch(
  page: ClearPage,
  found: TextStretch,
  reader: OcrReader,
  signal: AbortSignal | undefined,
): Promise<ReadWord[]> {
  if (found.isDash) {
    return [{ text: "-", confidence: SHAPE, x0: found.x0, x1: found.x1, edges: [found.x0, found.x1] }];
  }
  const stretch = withSignsParted(found, page.picture, page.paper);
  const signs = numberSignsOf(stretch);
  if (signs.length === 0) return readLetters(page, stretch, [], reader, signal);
  const parts = stretch.parts.filter((part) => !signs.some((sign) => isOf(sign, part)));
  // What is left of a sign at its edges would be read as a mark.
  const cleared = { ...page, parts: [...page.parts, ...signs.map((sign) => aroundSign(sign, parts))] };
  const words =
    parts.length === 0
      ? []
      : (quotationMark(parts, signs) ?? (await readLetters(cleared, stretchOf(parts), signs, reader, signal)));
  return withSigns(words, signs, stretch.y1 - stretch.y0);
}

async function readLetters(
  page: ClearPage,
  stretch: TextStretch,
  holes: readonly Hole[],
  reader: OcrReader,
  signal: AbortSignal | undefined,
): Promise<ReadWord[]> {
  const cut = (piece: TextStretch): LinePicture => {
    const reach = piece.y1 - piece.y0;
    const near = page.parts.filter(
      ({ x0, y0, x1, y1 }) =>
        y1 > piece.y0 - reach && y0 < piece.y1 + reach && x1 > piece.x0 - reach && x0 < piece.x1 + reach,
    );
    return linePicture(page.picture, piece, near, page.paper, holes);
  };
  const line = cut(stretch);
  const setting = {
    short: stretch.parts.length <= FEW,
    small: heightOf(stretch) < SMALL,
    company: () => inCompany(stretch, page.companions, cut, page.paper),
  };
  const words = await readLine(stretch, line.picture, page.paper, setting, reader, signal);
  return words.map((word) => {
    const placed = {
      ...word,
      x0: line.pageX(word.x0),
      x1: line.pageX(word.x1),
      edges: word.edges.map(line.pageX),
    };
    return withDecimalComma(stretch, withFirstTail(stretch, withInitials(stretch, placed)));
  });
}

interface Setting {
  /** Whether it is so short that the reader has little to lean on. */
  readonly short: boolean;
  /** Whether its letters are low. */
  readonly small: boolean;
  readonly company: () => readonly Company[];
}

async function readLine(
  stretch: TextStretch,
  picture: GreyPicture,
  paper: number,
  { short, small, company }: Setting,
  reader: OcrReader,
  signal: AbortSignal | undefined,
): Promise<ReadWord[]> {
  const large = small || (short && picture.dpi < COARSE) ? atTwice(picture, paper) : { picture, own: (x: number) => x };
  const words = (await reader.read(large.picture, "text", signal)).map((word) => moved(word, large.own));
  const [only] = words;
  if (short && words.length === 1 && only !== undefined && only.confidence < DOUBTFUL && /\p{L}{2}/u.test(only.text)) {
    words[0] = await readShort(only, company(), readBy(reader, signal));
  }
  const lone = words[0] ?? null;
  if (short && (lone === null || (words.length === 1 && mayBeFigure(lone)))) {
    const larger = (): Promise<ReadWord[]> => readFigures(picture, "larger", paper, reader, signal);
    const found = await readLone(stretch, picture, lone, company, larger, paper, readBy(reader, signal));
    return lone === null ? found.filter(isAlone) : [...found];
  }
  const rangeOf = (first: number, last: number): readonly [x0: number, x1: number] => {
    const [{ x0 }, { x1 }] = [words[first] as ReadWord, words[last] as ReadWord];
    const from = ((words[first - 1]?.x1 ?? 0) + x0) / 2;
    const to = (x1 + (words[last + 1]?.x0 ?? picture.width)) / 2;
    const room = (picture.height * 2) / 3;
    return [Math.max(from, x0 - room), Math.min(to, x1 + room)];
  };
  const partOf = (index: number): GreyPicture =>
    short && words.length === 1 ? picture : columnsOf(picture, ...rangeOf(index, index));
  const read = await Promise.all(
    words.map(async (word, index) => {
      if (!wantsSecondReading(word)) return word;
      const part = partOf(index);
      const first = await readFigures(part, "as-is", paper, reader, signal);
      const once = asLatinEnd(word, [first]) ?? settled(word, [first]);
      if (once !== null) return once;
      const isFigure = wantsThirdReading(word);
      const isLikely = mayBeShown(word, first) || maybeLatin(word, [first]) || maybeLatinEnd(word, first);
      if (!isFigure && !isLikely) return word;
      const second = await readFigures(part, "larger", paper, reader, signal);
      const twice = asLatinEnd(word, [first, second]) ?? settled(word, [first, second]);
      if (twice !== null) return twice;
      const isLatin = maybeLatin(word, [first, second]);
      if (!isFigure && !isLatin) return word;
      const other = large.picture === picture ? atTwice(part, paper).picture : part;
      const again = await reader.read(other, "text", signal);
      return isFigure ? unsettled(word, [first, second], again) : cyrillicOrLatin(word, [first, second], again);
    }),
  );
  for (const [from, to] of besideLatin(read).reverse()) {
    const [x0, x1] = rangeOf(from, to);
    const name = await readFigures(columnsOf(picture, x0, x1), "as-is", paper, reader, signal);
    const shift = Math.max(0, Math.floor(x0));
    const latin = asLatinName(
      read.slice(from, to + 1),
      name.map((word) => moved(word, (x) => x + shift)),
    );
    if (latin !== null) {
      read.splice(from, to - from + 1, ...latin);
      continue;
    }
    for (let index = from; index <= to; index += 1) {
      const word = read[index] as ReadWord;
      if (!isMaybeCyrillic(word)) continue;
      read[index] = asLatin(word, await readFigures(partOf(index), "as-is", paper, reader, signal));
    }
  }
  return read;
}

/** Confidence under which a short word alone is read beside a companion. */
const DOUBTFUL = 0.8;
/** Whether a larger picture may show a figure where the text model has read letters: one sign or two, or a figure in the first. */
const mayBeShown = ({ text }: ReadWord, first: readonly ReadWord[]): boolean =>
  text.length <= SHORT_WORD && (text.length <= FEW_SIGNS || first.some((word) => /\d/.test(word.text)));
const SHORT_WORD = 4;
const FEW_SIGNS = 2;

/** Confidence of a figure that the text model has not seen at first. */
const ALONE = 0.85;
const isAlone = ({ text, confidence }: ReadWord): boolean => /^\d+[.)]?$/.test(text) && confidence >= ALONE;

/** Few figures are read better large in one case, as they are in another. */
async function readFigures(
  picture: GreyPicture,
  size: "as-is" | "larger",
  paper: number,
  reader: OcrReader,
  signal: AbortSignal | undefined,
): Promise<ReadWord[]> {
  if (size === "as-is") return [...withTails(await reader.read(picture, "figures", signal), picture)];
  const large = atTwice(picture, paper);
  const words = withTails(await reader.read(large.picture, "figures", signal), large.picture);
  return words.map((word) => moved(word, large.own));
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
