const CLEAR = 256;
const END = 257;
const MAX_CODES = 4096;

/**
 * Unpacks the variable-length codes of LZW (ISO 32000-1, 7.4.4); null where they mean nothing, break off, or give more
 * than `limit` bytes. `early`: whether codes grow longer one code before they have to, as PDF's default is.
 */
export function lzw(packed: Uint8Array, limit: number, early: boolean): Uint8Array | null {
  const prefixes = new Uint16Array(MAX_CODES);
  const lasts = new Uint8Array(MAX_CODES);
  const lengths = new Uint16Array(MAX_CODES);
  for (let code = 0; code < CLEAR; code += 1) {
    lasts[code] = code;
    lengths[code] = 1;
  }
  let bytes = new Uint8Array(Math.min(limit, packed.length * 4) + 1);
  let size = 0;
  let next = END + 1;
  let width = 9;
  let previous = -1;
  let bits = 0;
  let held = 0;
  for (const byte of packed) {
    bits = ((bits << 8) | byte) & 0xff_ffff;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >> held) & ((1 << width) - 1);
    if (code === END) return bytes.subarray(0, size);
    if (code === CLEAR) {
      [next, width, previous] = [END + 1, 9, -1];
      continue;
    }
    if (code > next || (code === next && previous < 0) || next > MAX_CODES) return null;
    // The code that is about to be given out stands for the sequence before it with its own first byte.
    const isNew = code === next;
    const known = isNew ? previous : code;
    const length = lengths[known]! + (isNew ? 1 : 0);
    if (size + length > limit) return null;
    while (size + length > bytes.length) bytes = grown(bytes);
    let at = size + lengths[known]! - 1;
    let first = known;
    for (let code = known; at >= size; at -= 1) {
      bytes[at] = lasts[code]!;
      first = code;
      code = prefixes[code]!;
    }
    if (isNew) bytes[size + length - 1] = lasts[first]!;
    size += length;
    if (previous >= 0 && next < MAX_CODES) {
      prefixes[next] = previous;
      lasts[next] = lasts[first]!;
      lengths[next] = lengths[previous]! + 1;
      next += 1;
    }
    previous = code;
    if (next + (early ? 1 : 0) >= 1 << width && width < 12) width += 1;
  }
  return null;
}

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
