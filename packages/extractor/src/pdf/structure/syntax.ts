import { isBlank, isDigit, isHex, isRegular, latin } from "./bytes.js";
import { type Dictionary, PdfName, PdfString, type PdfValue, Reference } from "./values.js";

/** The bytes are no PDF syntax at this place. */
export class BrokenSyntax extends Error {}

/** Arrays and dictionaries within one another: more than any file has. */
const MAX_DEPTH = 64;
/** Bytes of the longest name or keyword. */
const MAX_WORD = 256;

/** Reads the values of PDF syntax one after another. */
export class Syntax {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  get isAtEnd(): boolean {
    this.skipBlanks();
    return this.at >= this.bytes.length;
  }

  skipBlanks(): void {
    const { bytes } = this;
    while (this.at < bytes.length) {
      const byte = bytes[this.at]!;
      if (byte === PERCENT) this.#skipComment();
      else if (isBlank(byte)) this.at += 1;
      else return;
    }
  }

  #skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== LF && this.bytes[this.at] !== CR) this.at += 1;
  }

  /** Whether the keyword stands next; it is passed over where it does. */
  keyword(word: Uint8Array): boolean {
    this.skipBlanks();
    for (let index = 0; index < word.length; index += 1) if (this.bytes[this.at + index] !== word[index]) return false;
    if (isRegular(this.bytes[this.at + word.length])) return false;
    this.at += word.length;
    return true;
  }

  /** A whole number without a sign, or null. */
  natural(): number | null {
    this.skipBlanks();
    const start = this.at;
    while (isDigit(this.bytes[this.at])) this.at += 1;
    if (this.at === start || this.at - start > 12) return null;
    return Number(latin(this.bytes, start, this.at));
  }

  /** @throws BrokenSyntax */
  value(depth = 0): PdfValue {
    if (depth > MAX_DEPTH) throw new BrokenSyntax("too deep");
    this.skipBlanks();
    const byte = this.bytes[this.at];
    switch (byte) {
      case undefined:
        throw new BrokenSyntax("end of data");
      case SOLIDUS:
        return this.#name();
      case PARENTHESIS:
        return this.string();
      case LESS:
        return this.bytes[this.at + 1] === LESS ? this.#dictionary(depth) : this.hexString();
      case BRACKET:
        return this.#array(depth);
      default:
        return isDigit(byte) ? this.#numberOrReference() : this.#word();
    }
  }

  #name(): PdfName {
    const start = this.at + 1;
    let end = start;
    while (isRegular(this.bytes[end])) end += 1;
    if (end - start > MAX_WORD) throw new BrokenSyntax("endless name");
    this.at = end;
    return new PdfName(latin(this.bytes, start, end));
  }

  /** A literal string. */
  string(): PdfString {
    const start = this.at;
    let depth = 0;
    for (let at = start; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at];
      if (byte === BACKSLASH) at += 1;
      else if (byte === PARENTHESIS) depth += 1;
      else if (byte === CLOSING_PARENTHESIS) {
        depth -= 1;
        if (depth > 0) continue;
        this.at = at + 1;
        return new PdfString(this.bytes.subarray(start, this.at));
      }
    }
    throw new BrokenSyntax("endless string");
  }

  hexString(): PdfString {
    const start = this.at;
    for (let at = start + 1; at < this.bytes.length; at += 1) {
      const byte = this.bytes[at];
      if (byte === GREATER) {
        this.at = at + 1;
        return new PdfString(this.bytes.subarray(start, this.at));
      }
      if (!isHex(byte) && !isBlank(byte)) throw new BrokenSyntax("no hexadecimal figure");
    }
    throw new BrokenSyntax("endless string");
  }

  #array(depth: number): PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    for (;;) {
      this.skipBlanks();
      if (this.bytes[this.at] === CLOSING_BRACKET) {
        this.at += 1;
        return values;
      }
      values.push(this.value(depth + 1));
    }
  }

  #dictionary(depth: number): Dictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.skipBlanks();
      if (this.bytes[this.at] === GREATER && this.bytes[this.at + 1] === GREATER) {
        this.at += 2;
        return entries;
      }
      if (this.bytes[this.at] !== SOLIDUS) throw new BrokenSyntax("no key");
      const { name } = this.#name();
      entries.set(name, this.value(depth + 1));
    }
  }

  #numberOrReference(): number | Reference {
    const number = this.#number();
    if (!Number.isInteger(number)) return number;
    const after = this.at;
    // `12 0 R`
    const generation = isBlank(this.bytes[this.at]) ? this.natural() : null;
    this.skipBlanks();
    if (generation !== null && this.bytes[this.at] === LETTER_R && !isRegular(this.bytes[this.at + 1])) {
      this.at += 1;
      return new Reference(number);
    }
    this.at = after;
    return number;
  }

  #number(): number {
    const text = this.#regular();
    if (!NUMBER.test(text)) throw new BrokenSyntax("no number");
    const number = Number(text);
    return Number.isNaN(number) ? 0 : number;
  }

  #word(): number | boolean | null {
    const text = this.#regular();
    if (text === "true") return true;
    if (text === "false") return false;
    if (text === "null") return null;
    if (!NUMBER.test(text)) throw new BrokenSyntax("unknown word");
    const number = Number(text);
    return Number.isNaN(number) ? 0 : number;
  }

  #regular(): string {
    const start = this.at;
    while (isRegular(this.bytes[this.at])) this.at += 1;
    if (this.at - start > MAX_WORD) throw new BrokenSyntax("endless word");
    return latin(this.bytes, start, this.at);
  }
}

/** Programs write `--5` and `1.-5` too, which readers of PDF let pass. */
const NUMBER = /^(?=.*\d)[+-]*\d*\.?[\d-]*$|^[-.]$/;
const LF = 0x0a;
const CR = 0x0d;
const PERCENT = 0x25;
const PARENTHESIS = 0x28;
const CLOSING_PARENTHESIS = 0x29;
const SOLIDUS = 0x2f;
const LESS = 0x3c;
const GREATER = 0x3e;
const LETTER_R = 0x52;
const BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
