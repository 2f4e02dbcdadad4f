import { isBlank, isDigit, isRegular, latin } from "../structure/bytes.js";
import { BrokenSyntax, Syntax } from "../structure/syntax.js";
import { PdfString, type PdfValue } from "../structure/values.js";
import { OPERATORS } from "./operators.js";

/** What a content stream says of itself. */
export interface ContentCheck {
  /** It holds what is no operator, operators without their operands, or an end in the middle of one. */
  readonly isBroken: boolean;
  /** Names of the fonts that it sets text in, and of the XObjects that it draws. */
  readonly fonts: ReadonlySet<string>;
  readonly objects: ReadonlySet<string>;
  /** Graphics states that are kept at a time, at most. */
  readonly depth: number;
  /** Whether it shows text. */
  readonly hasText: boolean;
}

const SHOWS = new Set(["Tj", "TJ", "'", '"']);

/** Between BX and EX operators may be unknown. */
export function checkContent(bytes: Uint8Array): ContentCheck {
  const fonts = new Set<string>();
  const objects = new Set<string>();
  let isBroken = false;
  let hasText = false;
  let inText = false;
  let saved = 0;
  let depth = 0;
  let tolerant = 0;
  let operands = "";
  let name = "";
  const syntax = new Syntax(bytes);
  try {
    while (!syntax.isAtEnd) {
      const byte = bytes[syntax.at]!;
      const kind = operandKind(byte, bytes[syntax.at + 1]);
      if (kind !== null) {
        const start = syntax.at;
        skipOperand(syntax, kind);
        operands += kind;
        if (kind === "/" && operands.length === 1) name = latin(bytes, start + 1, syntax.at);
        continue;
      }
      const operator = operatorAt(syntax);
      if (operator === "BX") tolerant += 1;
      else if (operator === "EX") tolerant -= 1;
      else if (operator === "true" || operator === "false" || operator === "null") {
        operands += "x";
        continue;
      }
      const wanted = OPERATORS.get(operator);
      if (wanted === undefined ? tolerant <= 0 : wanted !== null && !fits(operands, wanted)) isBroken = true;
      if (operator === "Tf") fonts.add(name);
      else if (operator === "Do") objects.add(name);
      else if (operator === "BT" || operator === "ET") {
        isBroken ||= inText === (operator === "BT");
        inText = operator === "BT";
      } else if (operator === "q") {
        saved += 1;
        depth = Math.max(depth, saved);
      } else if (operator === "Q") {
        // A state that is given back too early moves the text after it.
        saved -= 1;
        isBroken ||= saved < 0;
      } else if (operator === "ID") {
        skipInlineImage(syntax);
      } else if (SHOWS.has(operator)) hasText = true;
      operands = operator === "BI" ? operands : "";
      if (operator === "BI") skipImageHead(syntax);
    }
  } catch (error) {
    if (!(error instanceof BrokenSyntax)) throw error;
    isBroken = true;
  }
  return { isBroken: isBroken || operands !== "" || inText || saved > 0, fonts, objects, depth, hasText };
}

type OperandKind = "n" | "s" | "/" | "[" | "<";

function operandKind(byte: number, next: number | undefined): OperandKind | null {
  if (isDigit(byte) || byte === PLUS || byte === MINUS || byte === STOP) return "n";
  if (byte === PARENTHESIS) return "s";
  if (byte === SOLIDUS) return "/";
  if (byte === BRACKET) return "[";
  if (byte === LESS) return next === LESS ? "<" : "s";
  return null;
}

function skipOperand(syntax: Syntax, kind: OperandKind): void {
  const { bytes } = syntax;
  if (kind === "n") {
    skipNumber(syntax);
  } else if (kind === "s") {
    if (bytes[syntax.at] === LESS) syntax.hexString();
    else syntax.string();
  } else if (kind === "[") {
    const parts = syntax.value();
    // Strings with the gaps between them, or the dashes of a line.
    const isPlain = (part: PdfValue): boolean => typeof part === "number" || part instanceof PdfString;
    if (!Array.isArray(parts) || !parts.every(isPlain)) throw new BrokenSyntax("no array of strings and numbers");
  } else {
    syntax.value();
  }
}

/**
 * Figures of a number; programs write `-.5` and `5.`, and an operator may touch the number before it. What has two signs
 * is read by each engine in its own way.
 */
function skipNumber(syntax: Syntax): void {
  const { bytes } = syntax;
  const start = syntax.at;
  let stops = 0;
  let digits = 0;
  for (; ; syntax.at += 1) {
    const byte = bytes[syntax.at];
    if (byte === STOP) stops += 1;
    else if (isDigit(byte)) digits += 1;
    else if ((byte !== MINUS && byte !== PLUS) || syntax.at > start) break;
  }
  if (stops > 1 || digits === 0) throw new BrokenSyntax("no number");
}

const MAX_OPERATOR = 8;

function operatorAt(syntax: Syntax): string {
  const { bytes } = syntax;
  const start = syntax.at;
  while (isRegular(bytes[syntax.at]) && syntax.at - start <= MAX_OPERATOR) syntax.at += 1;
  if (syntax.at === start || syntax.at - start > MAX_OPERATOR) throw new BrokenSyntax("no operator");
  return latin(bytes, start, syntax.at);
}

/** An operand of another kind, one too few or one too many: an operator before this one is lost, or its own operand. */
function fits(operands: string, wanted: string): boolean {
  if (operands === wanted) return true;
  return wanted === "/<" && operands === "//";
}

/** The keys and values of an inline image, up to its data. */
function skipImageHead(syntax: Syntax): void {
  while (!syntax.isAtEnd && syntax.bytes[syntax.at] === SOLIDUS) {
    syntax.value();
    syntax.value();
  }
}

/** Data of an inline image: they end before a free-standing `EI`. */
function skipInlineImage(syntax: Syntax): void {
  const { bytes } = syntax;
  for (let at = syntax.at + 1; at + 1 < bytes.length; at += 1) {
    const ends = bytes[at] === LETTER_E && bytes[at + 1] === LETTER_I;
    if (ends && isBlank(bytes[at - 1]) && isBlank(bytes[at + 2])) {
      syntax.at = at;
      return;
    }
  }
  throw new BrokenSyntax("endless image");
}

const PARENTHESIS = 0x28;
const PLUS = 0x2b;
const MINUS = 0x2d;
const STOP = 0x2e;
const SOLIDUS = 0x2f;
const LESS = 0x3c;
const LETTER_E = 0x45;
const LETTER_I = 0x49;
const BRACKET = 0x5b;
