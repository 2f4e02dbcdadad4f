import { expect, test } from "vitest";
import { componentsOf } from "../../packages/extractor/src/ocr/picture/components.js";
import { withSignsParted } from "../../packages/extractor/src/ocr/picture/joined-signs.js";
import { numberSignsOf } from "../../packages/extractor/src/ocr/picture/number-signs.js";
import { stretchOf } from "../../packages/extractor/src/ocr/picture/text-lines.js";

/** A capital, a ring, a bar below it and a letter into which the bar runs; `#` is ink. */
const joined = [
  "###.....##...............##.....",
  "####....##..............####....",
  "#####...##..............####....",
  "#####...##..............####....",
  "######..##...####......##..##...",
  "###.##..##..######.....##..##...",
  "###.##..##..##..##.....##..##...",
  "###..##.##..##..##....########..",
  "###..##.##..######....########..",
  "###...####...####.....##....##..",
  "###...####...........##......##.",
  "###....###...........##......##.",
  "###....###..#########........##.",
  "###.....##..#########........##.",
];

/** As a page has it, at three times the size. */
function stretchIn(rows: readonly string[]): ReturnType<typeof signsIn> {
  return signsIn(rows.flatMap((row) => new Array<string>(3).fill(row.replace(/./g, "$&$&$&"))));
}

function signsIn(rows: readonly string[]): { before: number; after: number; rest: number } {
  const [width, height] = [(rows[0] as string).length, rows.length];
  const ink = Uint8Array.from(rows.join(""), (sign) => (sign === "#" ? 1 : 0));
  const picture = { width, height, dpi: 200, grey: ink.map((dark) => (dark ? 20 : 250)) };
  const stretch = stretchOf(componentsOf({ width, height, ink }));
  const parted = withSignsParted(stretch, picture, 250);
  const signs = numberSignsOf(parted);
  const rest = parted.parts.filter((part) => !signs.some(({ parts }) => parts.includes(part)));
  return { before: numberSignsOf(stretch).length, after: signs.length, rest: rest.length };
}

test("a number sign whose foot runs into the letter behind it is parted from it", () => {
  expect(stretchIn(joined)).toEqual({ before: 0, after: 1, rest: 1 });
});

test("so is one whose capital runs into its own foot, too", () => {
  const foot = (row: string): string => `${row.slice(0, 8)}####${row.slice(12)}`;
  expect(stretchIn([...joined.slice(0, -1), foot(joined.at(-1) as string)])).toEqual({ before: 0, after: 1, rest: 1 });
});

test("where there is no bar below the ring there is no sign", () => {
  const without = joined.map((row, at) => (at < 12 ? row : `${row.slice(0, 12)}.......${row.slice(19)}`));
  expect(stretchIn(without)).toMatchObject({ after: 0 });
});
