import type { Box, Ruling, TextRange, Token } from "../document.js";
import { centre, contains } from "./box.js";

/** Of the font size, over the baseline: where a line strikes a word through. An underline lies below, a table's line far from it. */
const LOWEST = 0.12;
const HIGHEST = 0.5;
/** Of the font size: the thickest line that strikes through, and how far it may reach beyond the words that it strikes. */
const THICKEST = 0.2;
const BEYOND = 1;
/** Share of a word that the line must cover. */
const COVERED = 0.7;

/** The words through whose middle a line was drawn that ends with them, and those in boxes that an annotation strikes out. */
export function struckWords(
  tokens: readonly Token[],
  rulings: readonly Ruling[],
  strikes: readonly Box[],
): TextRange[] {
  const struck = new Set<Token>();
  if (strikes.length > 0) {
    const isStruck = ({ bbox, hidden }: Token) => !hidden && strikes.some((box) => contains(box, centre(bbox)));
    for (const token of tokens.filter(isStruck)) struck.add(token);
  }
  for (const ruling of rulings) {
    if (ruling.orientation !== "horizontal") continue;
    const across = tokens.filter((token) => isThrough(token, ruling));
    if (across.length === 0) continue;
    const size = Math.max(...across.map(({ fontSize }) => fontSize));
    const left = Math.min(...across.map(({ bbox }) => bbox[0]));
    const right = Math.max(...across.map(({ bbox }) => bbox[2]));
    if (ruling.from < left - BEYOND * size || ruling.to > right + BEYOND * size) continue;
    for (const token of across) struck.add(token);
  }
  return tokens.filter((token) => struck.has(token)).map(({ start, end }) => ({ start, end }));
}

function isThrough(
  { angle, hidden, bbox, baseline, fontSize, text }: Token,
  { at, from, to, thickness }: Ruling,
): boolean {
  if (angle !== 0 || hidden || !/[\p{L}\p{N}]/u.test(text)) return false;
  const height = baseline - at;
  if (height < LOWEST * fontSize || height > HIGHEST * fontSize || thickness > THICKEST * fontSize) return false;
  return Math.min(to, bbox[2]) - Math.max(from, bbox[0]) >= COVERED * (bbox[2] - bbox[0]);
}
