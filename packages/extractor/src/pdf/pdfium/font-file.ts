/** Heights over and under the baseline in parts of the font size; `descent` is below zero where the font follows the rule. */
export interface Heights {
  readonly ascent: number;
  readonly descent: number;
}

/** Openings of TrueType and OpenType files: version 1.0, `true`, `OTTO`. */
const OPENINGS = new Set([0x0001_0000, 0x7472_7565, 0x4f54_544f]);
const HEAD = 0x6865_6164;
const HHEA = 0x6868_6561;

/**
 * Heights that an embedded font file states in its `hhea` table (OpenType 1.9). A font descriptor states them too, but
 * programs write there what they like. Null where the file is of another format or broken.
 */
export function heightsOf(file: Uint8Array): Heights | null {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 12 || !OPENINGS.has(view.getUint32(0))) return null;
  const head = table(view, HEAD, 20);
  const hhea = table(view, HHEA, 8);
  const unitsPerEm = head === null ? 0 : view.getUint16(head + 18);
  if (hhea === null || unitsPerEm === 0) return null;
  return { ascent: view.getInt16(hhea + 4) / unitsPerEm, descent: view.getInt16(hhea + 6) / unitsPerEm };
}

/** Start of a table that holds at least so many bytes. */
function table(view: DataView, tag: number, least: number): number | null {
  const count = view.getUint16(4);
  for (let index = 0, at = 12; index < count && at + 16 <= view.byteLength; index += 1, at += 16) {
    if (view.getUint32(at) !== tag) continue;
    const start = view.getUint32(at + 8);
    return start + least <= view.byteLength ? start : null;
  }
  return null;
}
