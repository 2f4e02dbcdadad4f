import type { Box, Ruling, TextRange, Token } from "../document.js";
import { centre } from "./box.js";
import { BoxIndex } from "./box-index.js";

/**
 * Of the font size, over the baseline: where a line strikes a word through. An underline lies below, a table's line far
 * from it.
 */
const LOWEST = 0.12;
const HIGHEST = 0.5;
/**
 * Of the font size: the thickest line that strikes through, and how far it may reach beyond the words that it strikes.
 */
const THICKEST = 0.2;
const BEYOND = 1;
/** Share of a word that the line must cover. */
const COVERED = 0.7;

/**
 * The words through whose middle a line was drawn that ends with them, and those in boxes that an annotation strikes
 * out.
 */
export function struckWords(
  tokens: readonly Token[],
  rulings: readonly Ruling[],
  strikes: readonly Box[],
): TextRange[] {
  const struck = new Set<Token>();
  if (strikes.length > 0) {
    const index = new BoxIndex();
    for (const [order, box] of strikes.entries()) index.add(box, order);
    for (const token of tokens) if (!token.hidden && index.lastOver(centre(token.bbox)) !== null) struck.add(token);
  }
  const nearby = rulings.length === 0 ? () => [] : byBaseline(tokens);
  for (const ruling of rulings) {
    if (ruling.orientation !== "horizontal") continue;
    const across: Token[] = [];
    for (const band of nearby(ruling.at)) for (const token of band) if (isThrough(token, ruling)) across.push(token);
    if (across.length === 0) continue;
    const size = across.reduce((most, { fontSize }) => Math.max(most, fontSize), 0);
    const left = across.reduce((least, { bbox }) => Math.min(least, bbox[0]), Number.POSITIVE_INFINITY);
    const right = across.reduce((most, { bbox }) => Math.max(most, bbox[2]), Number.NEGATIVE_INFINITY);
    if (ruling.from < left - BEYOND * size || ruling.to > right + BEYOND * size) continue;
    for (const token of across) struck.add(token);
  }
  if (struck.size === 0) return [];
  return tokens.filter((token) => struck.has(token)).map(({ start, end }) => ({ start, end }));
}

/** In points: the height of a band of baselines, at least half of the size of any letters that are struck through. */
const BAND = 24;

/** The words whose baselines lie in the band of a height or in the next one below. */
function byBaseline(tokens: readonly Token[]): (at: number) => readonly (readonly Token[])[] {
  const bands = new Map<number, Token[]>();
  for (const token of tokens) {
    const band = Math.floor(token.baseline / BAND);
    const known = bands.get(band);
    if (known === undefined) bands.set(band, [token]);
    else known.push(token);
  }
  return (at) => [0, 1].map((step) => bands.get(Math.floor(at / BAND) + step) ?? []);
}

function isThrough(
  { angle, hidden, bbox, baseline, fontSize, text }: Token,
  { at, from, to, thickness }: Ruling,
): boolean {
  if (angle !== 0 || hidden) return false;
  const height = baseline - at;
  if (height < LOWEST * fontSize || height > HIGHEST * fontSize || thickness > THICKEST * fontSize) return false;
  const isCovered = Math.min(to, bbox[2]) - Math.max(from, bbox[0]) >= COVERED * (bbox[2] - bbox[0]);
  return isCovered && /[\p{L}\p{N}]/u.test(text);
}
