import type { Affine, Ruling, SourcePage } from "../document.js";
import { pause } from "../pause.js";
import { throwIfAborted } from "../pdf/abort.js";
import { textOfWords } from "../pdf/layout/page-text.js";
import { multiply } from "../pdf/matrix.js";
import { illegibleOf } from "./illegible.js";
import { type ReadStretches, readingOf } from "./page-reading.js";
import { componentsOf } from "./picture/components.js";
import { dashedLines } from "./picture/dashed-lines.js";
import { type GreyPicture, halved, type InkMap, whiten } from "./picture/grey-picture.js";
import { inkMap } from "./picture/ink-map.js";
import { median } from "./picture/median.js";
import { paintOver, type RulingLine, rulingLines } from "./picture/ruling-lines.js";
import { skewOf } from "./picture/skew.js";
import { type TextStretch, textStretches } from "./picture/text-lines.js";
import { inverted, paperOf, straightened, turnQuarters } from "./picture/turn.js";
import { companionsOf } from "./read-lone.js";
import type { ClearPage } from "./read-stretch.js";
import type { OcrReader } from "./reader.js";
import { placedWords } from "./words.js";

/** What is read of a picture of a page: all that a page of a text layer has. */
export type ReadPage = Pick<SourcePage, "text" | "tokens" | "rulings" | "size" | "toSeen" | "illegible">;

export interface PictureOptions {
  readonly signal?: AbortSignal | undefined;
  /** Gives the same page at another resolution (pixels an inch), where that can be had. */
  readonly redraw?: ((dpi: number) => GreyPicture) | undefined;
  /** Pages are made ready one after another, so that the first can be read while the others are made ready. */
  readonly inTurn: InTurn;
}

export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Pixels an inch from which on half of them tell the slope. */
const COARSE = 250;
/** Degrees below which turning a page back would blur it for nothing. */
const LEVEL = 0.06;
/** Mean confidence from which on a page stands upright. */
const UPRIGHT = 0.75;

/** Reads the picture of a page, however it lies. */
export async function readPicture(
  draw: () => GreyPicture | Promise<GreyPicture>,
  reader: OcrReader,
  { signal, redraw, inTurn }: PictureOptions,
): Promise<ReadPage> {
  const [picture, upright] = await inTurn(async () => {
    const original = await draw();
    const prepared = await prepare(original, 0);
    const finer = redraw === undefined ? null : betterResolution(prepared);
    if (finer === null || redraw === undefined) return [original, prepared] as const;
    const redrawn = redraw(finer);
    return [redrawn, await prepare(redrawn, 0)] as const;
  });
  let best: Prepared = upright;
  let reading = readingOf(best, reader, signal);
  let confidence = 1;
  if (best.stretches.length > 0) {
    // Most pages stand upright: the rest is asked for at once, so that no reader waits for the last of the first.
    const first = reading.tryFirst();
    const whole = reading.all();
    whole.catch(() => undefined);
    confidence = await first;
  }
  if (confidence < UPRIGHT) reading.stop();
  for (const quarters of confidence < UPRIGHT ? ([1, 3, 2] as const) : []) {
    throwIfAborted(signal);
    const turned = await inTurn(() => prepare(turnQuarters(picture, quarters), quarters));
    const other = readingOf(turned, reader, signal);
    const otherConfidence = await other.tryFirst();
    if (otherConfidence <= Math.max(confidence + 0.1, 0.5)) continue;
    [best, reading, confidence] = [turned, other, otherConfidence];
    if (confidence >= UPRIGHT) break;
  }
  return finish(best, await reading.all());
}

/** Pixels: small letters lower than this are read worse, and higher than that no better, only more slowly. */
const LETTER_HEIGHTS = [13, 40] as const;
const GOOD_HEIGHT = 20;
const FINEST = 450;

/** Resolution at which the letters have a good height, where they now have none. */
function betterResolution({ picture, stretches }: Prepared): number | null {
  const height = median(stretches.flatMap(({ parts }) => parts.map(({ y0, y1 }) => y1 - y0)));
  if (height === undefined || (height >= LETTER_HEIGHTS[0] && height <= LETTER_HEIGHTS[1])) return null;
  const dpi = Math.min((picture.dpi * GOOD_HEIGHT) / height, FINEST);
  return Math.abs(dpi / picture.dpi - 1) < 0.2 ? null : dpi;
}

interface Prepared extends ClearPage {
  /** Quarters of a circle by which the original was turned clockwise, then degrees by which it still lies askew. */
  readonly quarters: number;
  readonly skew: number;
  readonly rulings: readonly RulingLine[];
  readonly stretches: readonly TextStretch[];
}

/** Grey under which what most of a page is made of is no paper. */
const DARK = 100;

let kept = new Uint8Array(0);

/**
 * The map stands in the same memory for all pages, which would have to be cleared by the megabyte otherwise: whoever makes one is done
 * with it before other work gets its turn.
 */
function inkMapOf(picture: GreyPicture): InkMap {
  const size = picture.width * picture.height;
  if (kept.length < size) kept = new Uint8Array(size);
  return inkMap(picture, kept.subarray(0, size));
}

/** Takes as long as reading some lines: between its parts what was read meanwhile is taken and new lines are handed out. */
async function prepare(drawn: GreyPicture, quarters: number): Promise<Prepared> {
  await pause();
  const ground = paperOf(drawn);
  const [original, paper] = ground < DARK ? [inverted(drawn), 255 - ground] : [drawn, ground];
  // The slope of lines shows at any resolution.
  const found = skewOf(inkMapOf(original.dpi > COARSE ? halved(original) : original));
  const skew = Math.abs(found) < LEVEL ? 0 : found;
  await pause();
  const picture = skew === 0 ? { ...original, grey: original.grey.slice() } : straightened(original, skew, paper);
  await pause();
  const ink = inkMapOf(picture);
  const rulings = rulingLines(ink, picture.dpi);
  paintOver(rulings, ink, picture.grey, paper);
  const all = componentsOf(ink);
  const dashed = dashedLines(all, picture.dpi);
  const dashes = new Set(dashed.flatMap((line) => line.parts));
  for (const dash of dashes) whiten(picture, dash, paper);
  rulings.push(...dashed);
  const parts = all.filter((part) => !dashes.has(part));
  await pause();
  const stretches = textStretches(parts, rulings, picture.dpi);
  return { picture, paper, parts, quarters, skew, rulings, stretches, companions: companionsOf(stretches) };
}

function finish({ picture, rulings, quarters, skew }: Prepared, read: ReadStretches): ReadPage {
  const points = 72 / picture.dpi;
  const size = { width: picture.width * points, height: picture.height * points };
  // Signs that shapes tell are no writing where no letter and no figure was read.
  const isWriting = read.some(([, words]) => words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)));
  const illegible = illegibleOf(read);
  return {
    ...textOfWords(isWriting ? placedWords(read, picture.dpi) : []),
    ...(illegible > 0 ? { illegible } : {}),
    rulings: rulings.map((line) => toRuling(line, points)),
    size,
    ...(quarters === 0 && skew === 0 ? {} : { toSeen: toSeen(size, quarters, skew) }),
  };
}

/** Undoes the straightening, then the turn. */
function toSeen({ width, height }: { width: number; height: number }, quarters: number, skew: number): Affine {
  const angle = (skew * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [x, y] = [width / 2, height / 2];
  const askew: Affine = [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
  const back: readonly Affine[] = [
    [1, 0, 0, 1, 0, 0],
    [0, -1, 1, 0, 0, width],
    [-1, 0, 0, -1, width, height],
    [0, 1, -1, 0, height, 0],
  ];
  return multiply(back[quarters] as Affine, askew);
}

function toRuling({ orientation, box }: RulingLine, points: number): Ruling {
  const level = orientation === "horizontal";
  const [from, to, near, far] = level ? [box.x0, box.x1, box.y0, box.y1] : [box.y0, box.y1, box.x0, box.x1];
  return {
    orientation,
    at: ((near + far) / 2) * points,
    from: from * points,
    to: to * points,
    thickness: (far - near) * points,
  };
}
