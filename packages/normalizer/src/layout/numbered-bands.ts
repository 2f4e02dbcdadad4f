import type { Box, Token } from "@qauly/extractor";
import type { RegionCell } from "./table-region.js";

/** Distance in points within which two gaps are as wide as each other. */
const alike = 0.5;

/**
 * A row between two rulings that holds the rows of a table whose rows no ruling parts: the numbers in its first column
 * follow one another, and gaps through all columns part them.
 *
 *     │ 1 │ "Дала" ЖШС │ 50 │
 *     │ 2 │ "Арна" ЖШС │ 90 │
 *
 * Null for a row that is one.
 */
export function numberedBands(row: readonly RegionCell[]): RegionCell[][] | null {
  const firsts = row[0]?.tokens ?? [];
  const label = firsts.findIndex(({ text }) => /^\p{L}{2}/u.test(text));
  // Below the numbers the label of a total may stand.
  const numbers = label < 0 ? firsts : firsts.slice(0, label);
  if (numbers.length < 2 || row.length < 3 || row.some(({ span, height, bbox }) => span * height > 1 || bbox === null))
    return null;
  const values = numbers.map(({ text }) => Number(/^(\d{1,4})[.)]?$/.exec(text)?.[1] ?? Number.NaN));
  if (!values.every((value, at) => at === 0 || value === (values[at - 1] as number) + 1)) return null;
  const cuts = cutsBetween(
    numbers,
    row.flatMap(({ tokens }) => tokens),
  );
  if (cuts === null) return null;
  const box = row[0]?.bbox as Box;
  const ends = [box[1], ...cuts, box[3]];
  const bands = ends.slice(1).map((bottom, at): RegionCell[] => {
    const top = ends[at] as number;
    return row.map(({ tokens, bbox }) => ({
      tokens: tokens.filter((token) => middleOf(token) >= top && middleOf(token) < bottom),
      span: 1,
      height: 1,
      bbox: [bbox?.[0] ?? 0, top, bbox?.[2] ?? 0, bottom],
    }));
  });
  const isRow = (cells: readonly RegionCell[]): boolean => cells.filter(({ tokens }) => tokens.length > 0).length > 1;
  return bands.every(isRow) ? bands : null;
}

const middleOf = ({ bbox }: Token): number => (bbox[1] + bbox[3]) / 2;

/** The middles of the widest gaps that part every number from the next; null where lines within a row stand as far apart. */
function cutsBetween(numbers: readonly Token[], tokens: readonly Token[]): number[] | null {
  const gaps: { readonly at: number; readonly width: number }[] = [];
  let bottom = Number.POSITIVE_INFINITY;
  for (const { bbox } of [...tokens].sort((a, b) => a.bbox[1] - b.bbox[1])) {
    if (bbox[1] > bottom) gaps.push({ at: (bottom + bbox[1]) / 2, width: bbox[1] - bottom });
    bottom = bottom === Number.POSITIVE_INFINITY ? bbox[3] : Math.max(bottom, bbox[3]);
  }
  const between = numbers.slice(1).map((number, at) => {
    const [from, to] = [middleOf(numbers[at] as Token), middleOf(number)];
    return Math.max(0, ...gaps.filter((gap) => gap.at > from && gap.at < to).map(({ width }) => width));
  });
  const least = Math.min(...between);
  if (least <= 0) return null;
  const wide = gaps.filter(({ width }) => width > least - alike);
  const inside = numbers.slice(1).some((number, at) => {
    const [from, to] = [middleOf(numbers[at] as Token), middleOf(number)];
    return wide.filter((gap) => gap.at > from && gap.at < to).length !== 1;
  });
  return inside ? null : wide.map(({ at }) => at);
}
