import type { Box } from "../../document.js";
import type { Glyph } from "../content.js";

/** Of what lines to write on are made. */
const LEADER = /^[._\-‐‑–—―…·]+$/u;
/** The same mark from so many times on is a line. */
const LEAST = 3;

export const isLeader = ({ text }: Glyph): boolean => LEADER.test(text);

/** Marks of lines to write on that lie in one of the boxes, in which something has been written. */
export function blanksIn(glyphs: readonly Glyph[], filled: readonly Box[]): ReadonlySet<Glyph> {
  const blanks = new Set<Glyph>();
  if (filled.length === 0) return blanks;
  const rows = rowsOf(leadersOf(glyphs));
  for (const [left, top, right, bottom] of filled) {
    for (let row = Math.floor(top); row <= Math.floor(bottom); row += 1) {
      for (const glyph of rows.get(row) ?? []) {
        const middle = (glyph.start + glyph.end) / 2;
        if (middle >= left && middle <= right) blanks.add(glyph);
      }
    }
  }
  return blanks;
}

function leadersOf(glyphs: readonly Glyph[]): Glyph[] {
  const leaders: Glyph[] = [];
  let run: Glyph[] = [];
  const end = (): void => {
    if (run.reduce((length, { text }) => length + text.length, 0) >= LEAST)
      for (const glyph of run) leaders.push(glyph);
    run = [];
  };
  for (const glyph of glyphs) {
    if (glyph.space) continue;
    const [first] = run;
    if (!isLeader(glyph)) end();
    else if (first === undefined || (first.text === glyph.text && first.baseline === glyph.baseline)) run.push(glyph);
    else {
      end();
      run.push(glyph);
    }
  }
  end();
  return leaders;
}

/** By whole points of the baseline. */
function rowsOf(glyphs: readonly Glyph[]): Map<number, Glyph[]> {
  const rows = new Map<number, Glyph[]>();
  for (const glyph of glyphs) {
    const row = Math.floor(glyph.baseline);
    const there = rows.get(row);
    if (there === undefined) rows.set(row, [glyph]);
    else there.push(glyph);
  }
  return rows;
}
