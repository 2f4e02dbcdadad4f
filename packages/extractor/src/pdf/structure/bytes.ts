/** Kinds of bytes in PDF syntax (ISO 32000-1, 7.2.2). */

const KINDS = new Uint8Array(256);
const REGULAR = 0;
const BLANK = 1;
const DELIMITER = 2;
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) KINDS[byte] = BLANK;
for (const mark of "()<>[]{}/%") KINDS[mark.charCodeAt(0)] = DELIMITER;

/** The end of the bytes counts as a blank. */
export const isBlank = (byte: number | undefined): boolean => byte === undefined || KINDS[byte] === BLANK;
export const isRegular = (byte: number | undefined): boolean => byte !== undefined && KINDS[byte] === REGULAR;
export const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
export const isHex = (byte: number | undefined): boolean =>
  isDigit(byte) || (byte !== undefined && (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x66);

export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

export function startsWith(bytes: Uint8Array, word: Uint8Array, at: number): boolean {
  for (let index = 0; index < word.length; index += 1) if (bytes[at + index] !== word[index]) return false;
  return true;
}

/** Where `word` stands next, -1 where it does not. */
export function find(bytes: Uint8Array, word: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(word[0]!, from); at >= 0; at = bytes.indexOf(word[0]!, at + 1)) {
    if (startsWith(bytes, word, at)) return at;
  }
  return -1;
}

/** Where `word` stands last, -1 where it does not. */
export function findLast(bytes: Uint8Array, word: Uint8Array): number {
  for (let at = bytes.lastIndexOf(word[0]!); at >= 0; at = at === 0 ? -1 : bytes.lastIndexOf(word[0]!, at - 1)) {
    if (startsWith(bytes, word, at)) return at;
  }
  return -1;
}

/** Where a word stands in bytes; they are searched once, however often it is asked. */
export class WordIndex {
  readonly #bytes: Uint8Array;
  readonly #word: Uint8Array;
  #places: readonly number[] | undefined;

  constructor(bytes: Uint8Array, word: Uint8Array) {
    this.#bytes = bytes;
    this.#word = word;
  }

  /** The first place from `at` on, -1 where there is none. */
  after(at: number): number {
    this.#places ??= this.#find();
    const places = this.#places;
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (places[middle]! < at) low = middle + 1;
      else high = middle;
    }
    return places[low] ?? -1;
  }

  #find(): number[] {
    const places: number[] = [];
    for (let at = find(this.#bytes, this.#word, 0); at >= 0; at = find(this.#bytes, this.#word, at + 1))
      places.push(at);
    return places;
  }
}

/** Letters of ISO 8859-1 for bytes. */
export function latin(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at]!);
  return text;
}
