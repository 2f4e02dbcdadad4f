import { lookAlikesBy } from "@qauly/model/rules";
import type { Model, ReadWord } from "./reader.js";
import { DISPUTED, doubted, SURE, UNREAD } from "./readings.js";
import { BOTH_SCRIPTS } from "./script-look-alikes.js";

/**
 * A figure that stands alone, as in a cell of a table, has no words around it on which a model could lean: `11` may come
 * out as `іш;` and `7.` as `ғ`. Both models read it; where the first two readings differ there are two more, and the figure
 * for which most of them speak wins.
 */
export interface Reading {
  readonly model: Model;
  /** What was read, joined; null where nothing was. */
  readonly word: ReadWord | null;
}

/** A figure as it may stand alone: a number, also with a stop, a bracket or a percent sign behind it. */
const LONE_FIGURE = /^\d[\d.,/-]*[%)]?[.;:,]?$/;
/** What may be a figure in disguise. */
const FEW = 3;
/** Two readings that are alike need no third where the surer is as sure as this. */
const CLEAR = 0.9;

const DASH = /^[-–—]+$/;
const CLOSES_NAME = /\p{L}.*["»”]$/u;

/** Figures, the first of which is seen as a letter: `е29`, `Е77`. */
const LETTER_FIRST = /^\p{L}\d+[%)]?[.,;:]?$/u;

/** Whether a word that stands alone is a figure, or may be one: signs without any letter, or few letters. */
export const mayBeFigure = ({ text, confidence }: ReadWord): boolean =>
  (/^\P{L}+$/u.test(text) && !DASH.test(text)) ||
  LETTER_FIRST.test(text) ||
  (text.length <= FEW && !CLOSES_NAME.test(text) && (confidence < UNREAD || /^\p{L}{1,2}[.,;:)]?$/u.test(text)));

/** What the parts of a figure tell without being read. */
export interface FigureShape {
  /** Signs of a figure's height. */
  readonly signs: number;
  /** Points and commas between them. */
  readonly points: number;
  /** Behind how many signs a blank parts them, as thousands from hundreds; in order. */
  readonly blanks: readonly number[];
  /** Whether a full stop stands behind them. */
  readonly stop: boolean;
}

/** What two readings agree on; null where it takes more of them. */
export function agreed(first: ReadWord | null, second: ReadWord | null, shape: FigureShape): ReadWord | null {
  if (first === null || second === null || !/\d/.test(second.text)) return null;
  if (keyOf(first.text) !== keyOf(second.text) || !fits(second.text, shape)) return null;
  const [less, more] = [first.confidence, second.confidence].sort((a, b) => a - b) as [number, number];
  if (less < UNREAD && more < CLEAR) return null;
  const confidence = Math.max(first.confidence, Math.min(more, 0.95));
  return withStop({ ...(better(second, first) ? second : first), confidence }, shape);
}

/**
 * Confidence of two readings by themselves that are enough: both of what is no figure; that of the text model, where the other
 * one is not below the second; that of the figure model alone, whatever the text model's.
 */
const ENOUGH = 0.8;
const BORNE_OUT = 0.5;
const SURE_ALONE = 0.93;
/** As what the figure model sees a 1 that stands alone. */
const STROKE = /^[iIl|!]{1,2}$/;

/** What the first two readings of a word alone settle; null where it takes more of them. */
export function readAlike(word: ReadWord, itself: ReadWord, shape: FigureShape): ReadWord | null {
  const isSure = word.confidence >= ENOUGH;
  if (/^\p{L}+$/u.test(word.text) && isSure && !/\d/.test(itself.text)) return word;
  const isSameSign = word.text === itself.text && !/[\p{L}\p{N}]/u.test(word.text);
  if (isSameSign && isSure && itself.confidence >= ENOUGH) return word;
  if (shape.signs === 1 && /^1[.,;:)]?$/.test(word.text) && word.confidence >= CLEAR && STROKE.test(itself.text)) {
    return agreed(word, { ...word, confidence: ENOUGH }, shape);
  }
  const isEnough = itself.confidence >= SURE_ALONE || (isSure && itself.confidence >= BORNE_OUT);
  return isEnough ? agreed(word, itself, shape) : null;
}

/** Whether a reading stands surely against what others agree on. */
export const contradicts = (word: ReadWord | null, other: ReadWord, shape: FigureShape): boolean =>
  word !== null && isSureFigure(word) && fits(word.text, shape) && keyOf(word.text) !== keyOf(other.text);

/** What a reading weighs that has more or fewer signs than the picture. */
const OTHER_COUNT = 0.4;

/** The figure for which most of the readings speak, by how sure they are of it; the first reading where it is none. */
export function elected(readings: readonly Reading[], shape: FigureShape): ReadWord | null {
  const votes = new Map<string, { weight: number; best: ReadWord; models: Set<Model> }>();
  for (const { model, word } of readings) {
    if (word === null) continue;
    const key = keyOf(word.text);
    const weight = word.confidence * (fits(word.text, shape) ? 1 : OTHER_COUNT);
    const own = votes.get(key);
    if (own === undefined) votes.set(key, { weight, best: word, models: new Set([model]) });
    else {
      own.weight += weight;
      own.models.add(model);
      if (better(word, own.best)) own.best = word;
    }
  }
  const ordered = [...votes.values()].sort((a, b) => b.weight - a.weight);
  const known = ordered.find(({ best }) => isSureFigure(best) && figuresAlike(readings, keyOf(best.text)));
  if (known !== undefined && fits(known.best.text, shape)) {
    ordered.splice(ordered.indexOf(known), 1);
    ordered.unshift(known);
  }
  const first = readings.find(({ word }) => word !== null)?.word ?? null;
  const won = ordered[0];
  if (won === undefined || first === null) return null;
  const isFigure = LONE_FIGURE.test(won.best.text) && (fits(won.best.text, shape) || !/\p{L}/u.test(first.text));
  if (!isFigure) {
    const letters = LONE_FIGURE.test(first.text) ? lettersIn(readings) : null;
    if (letters !== null) return letters;
    return ordered.some(({ best }) => LONE_FIGURE.test(best.text)) ? doubted(first) : first;
  }
  const contradicted = ordered.slice(1).some(({ best }) => isSureFigure(best));
  const borneOut = won.models.size > 1 && !contradicted && fits(won.best.text, shape);
  return withStop({ ...won.best, confidence: Math.min(won.best.confidence, borneOut ? 0.95 : DISPUTED) }, shape);
}

/** One letter, or a person's initials, each with its stop. */
const LETTERS = /^\p{Lu}(?:\.\p{Lu}\.)?$/u;
const lettersOf = (text: string): string => Array.from(text, (letter) => BOTH_SCRIPTS[letter] ?? letter).join("");

/**
 * Letters that the text model surely sees beside a companion, where another reading shows the same: by itself it saw a figure
 * in them, `11894` in `Д.С.`, which no other reading bears out.
 */
function lettersIn(readings: readonly Reading[]): ReadWord | null {
  const isBorneOut = (word: ReadWord): boolean =>
    readings.some((other) => other.word !== null && other.word !== word && lettersOf(other.word.text) === word.text);
  const seen = readings.flatMap(({ model, word }) => (model === "text" && word !== null ? [word] : []));
  const letters = seen.filter((word) => LETTERS.test(word.text) && word.confidence >= SURE && isBorneOut(word));
  return letters.reduce<ReadWord | null>(
    (best, word) => (best === null || word.confidence > best.confidence ? word : best),
    null,
  );
}

/** Whether all that the figure model has read is this: it goes before the text model, which is sure of what it mistakes. */
const figuresAlike = (readings: readonly Reading[], key: string): boolean =>
  readings.every(({ model, word }) => model === "text" || word === null || keyOf(word.text) === key);

const isSureFigure = ({ text, confidence }: ReadWord): boolean => LONE_FIGURE.test(text) && confidence >= SURE;

/** Whether a reading has the signs of the picture; a percent sign may hang together with its rings or not. */
function fits(text: string, { signs, points }: FigureShape): boolean {
  const bare = text.replace(MARK_AT_END, "");
  const own = bare.replace(/[.,:;'"\s–—-]/g, "").length;
  const between = bare.match(/[.,:;]/g)?.length ?? 0;
  return own <= signs && signs <= own + (bare.endsWith("%") ? 1 : 0) && between === points;
}

/** A number that blanks part, as its words. */
export function parted(word: ReadWord, { signs, blanks }: FigureShape): readonly ReadWord[] {
  if (blanks.length === 0 || !/^\d+[.;:,]?$/.test(word.text) || word.text.replace(/\D/g, "").length !== signs)
    return [word];
  const ends = [...blanks, word.text.length];
  return ends.map((end, at) => {
    const start = at === 0 ? 0 : (ends[at - 1] as number);
    const edges = word.edges.slice(start, end + 1);
    return { ...word, text: word.text.slice(start, end), edges, x0: edges[0] as number, x1: edges.at(-1) as number };
  });
}

/** The figure with a stop behind it where one is seen, and without where none is, whatever a model makes of it. */
function withStop(word: ReadWord, { stop }: FigureShape): ReadWord {
  const { text, edges, x1 } = word;
  const bare = text.replace(MARK_AT_END, "");
  const after = stop && /\d$/.test(bare) ? `${bare}.` : bare;
  if (after === text || !LONE_FIGURE.test(text)) return word;
  return { ...word, text: after, edges: [...edges.slice(0, bare.length), ...(after === bare ? [] : [x1]), x1] };
}

const MARK_AT_END = /[.;:,]$/;

/** Of two readings that are alike, the one in figures, then the surer. */
function better(a: ReadWord, b: ReadWord): boolean {
  const rank = ({ text, confidence }: ReadWord): number => (LONE_FIGURE.test(text) ? 1 : 0) + confidence / 2;
  return rank(a) > rank(b);
}

/** Letters as which the text model sees a figure that stands alone. */
const LOOK_ALIKES = lookAlikesBy("figure", ({ alone }) => alone === true);

/** Readings with one key are alike: look-alikes are their figures, and the mark at the end is determined by its shape. */
function keyOf(text: string): string {
  const figures = Array.from(text, (letter) => LOOK_ALIKES[letter] ?? letter).join("");
  return (/^\P{L}+$/u.test(figures) ? figures : text).replace(MARK_AT_END, "");
}

/** The words of a reading as one. */
export function whole(words: readonly ReadWord[]): ReadWord | null {
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (first === last) return first;
  return {
    text: words.map(({ text }) => text).join(""),
    confidence: Math.min(...words.map(({ confidence }) => confidence)),
    x0: first.x0,
    x1: last.x1,
    edges: [...words.flatMap(({ edges }) => edges.slice(0, -1)), last.x1],
  };
}
