import { allMatches, legalForms } from "@qauly/model/rules";
import { findQuoted } from "../../grammar/quotes.js";
import { applyEdits, type Edit } from "../../text/edits.js";
import { outlineOf } from "../../text/letter-shapes.js";
import type { SourcedText } from "../../text/sourced-text.js";

/**
 * Short legal forms beside an organisation's name as OCR mistakes capitals that stand alone, in small letters or each seen
 * twice:
 *
 *     "Көктем" мкқк → МКҚК      "Аурухана" шшжқ кмк → ШЖҚ КМК      ж кк Тілеулина → ЖК Тілеулина      м мм "Мектеп" → ММ "Мектеп"
 */
const shortForms: ReadonlySet<string> = new Set(
  legalForms
    .flatMap(({ labels }) => labels)
    .filter((label) => label === label.toUpperCase())
    .flatMap((label) => label.split(" "))
    .filter((word) => /^\p{Lu}{2,}$/u.test(word)),
);

/** A cell of the organisations' column; only what stands at an edge of the name is looked at. */
export function withShortForms(cell: SourcedText): SourcedText {
  const { text } = cell;
  const edits = outside(text).flatMap(([from, to]) => formEdits(text, from, to));
  return applyEdits(cell, edits);
}

type Piece = readonly [from: number, to: number];

/** The pieces of a text that no quotation marks hold. */
function outside(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { start, end } of findQuoted(text)) {
    pieces.push([from, start]);
    from = end;
  }
  return [...pieces, [from, text.length]];
}

/** Forms at the start of a piece, one after the other, then at its end. */
function formEdits(text: string, from: number, to: number): Edit[] {
  const words = allMatches(text.slice(from, to), /\S+/gu).map(({ 0: word, index }): Piece => {
    return [from + index, from + index + word.length];
  });
  const edits: Edit[] = [];
  let [first, last] = [0, words.length - 1];
  while (first <= last) {
    const [form, taken] = formAt(text, words.slice(first, last + 1));
    if (form === null) break;
    edits.push(...editsTo(form, text, words[first] as Piece, words[first + taken - 1] as Piece));
    first += taken;
  }
  while (last >= first) {
    const word = words[last] as Piece;
    const form = formOf(text.slice(...word));
    if (form === null) break;
    edits.push(...editsTo(form, text, word, word));
    last -= 1;
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** The form with which the words begin: one word, or two that OCR has torn apart. */
function formAt(text: string, [first, second]: readonly Piece[]): [form: string | null, words: number] {
  if (first === undefined) return [null, 0];
  const own = formOf(text.slice(...first));
  if (own !== null || second === undefined) return [own, 1];
  const [left, right] = [text.slice(...first), text.slice(...second)];
  const isTorn = /^\p{L}$/u.test(left) && /^(?:\p{Ll}{1,3}|\p{Lu}{1,3})$/u.test(right);
  return [isTorn ? (formOf(left + right) ?? twiceBegun(left, right)) : null, 2];
}

/** A word in letters of one case, as `Ақ` begins a name; of both where letters were seen twice: `ШшЖжҚ`. */
function formOf(word: string): string | null {
  if (!/^\p{L}+$/u.test(word)) return null;
  const capitals = word.toUpperCase();
  const single = capitals.replace(/(.)\1+/gu, "$1");
  if (shortForms.has(capitals)) return /^(?:\p{Ll}+|\p{Lu}+)$/u.test(word) ? capitals : null;
  if (shortForms.has(single)) return single;
  return word === capitals ? (byOutline.get(outlineOf(word.toLowerCase())) ?? null) : null;
}

/** Forms by what their letters look like: `ЖҚ` is `ЖК`; none where two look alike. */
const byOutline = new Map<string, string | null>();
for (const form of shortForms) {
  const outline = outlineOf(form.toLowerCase());
  byOutline.set(outline, byOutline.has(outline) ? null : form);
}

/** A form whose first letter was seen a second time before it: `м мм`. */
function twiceBegun(left: string, right: string): string | null {
  return right.toUpperCase().startsWith(left.toUpperCase()) ? formOf(right) : null;
}

function editsTo(form: string, text: string, [start]: Piece, [, end]: Piece): Edit[] {
  return text.slice(start, end) === form ? [] : [{ start, end, after: form, kind: "ocr" }];
}
