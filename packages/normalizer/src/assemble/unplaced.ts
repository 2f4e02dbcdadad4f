import type { SourceDocument } from "@qauly/extractor";
import type { Furniture, FurnitureReason, Resolution, Unplaced, UnplacedReason } from "@qauly/model";
import { allTables, PlacedText, type Steps, type Stretch } from "@qauly/model/rules";
import { isOfRegister, statusOfWords } from "../language/furniture.js";
import type { Language } from "../language/language.js";
import type { FurnitureRange, PageFurniture, FurnitureReason as SeenReason } from "../layout/page-layout.js";
import { invisible, softHyphen } from "../repair/characters.js";
import { isBlankDay, withoutMarks } from "../structure/sections/marks.js";
import { isColumnNumbers } from "../tables/column-numbers.js";
import { foldTitle } from "../text/fold.js";
import { latinToCyrillic } from "../text/look-alikes.js";
import type { SourceRange } from "../text/sourced-text.js";
import type { Locator } from "./provenance.js";

type Placed = Omit<Resolution, "furniture" | "unplaced">;

/** What of the source is in no field: text of its pages alone, and text that was left out. */
export interface LeftOut {
  readonly furniture: Furniture[];
  readonly unplaced: Unplaced[];
}

/** A stretch and why it is in no field. */
export interface Explained {
  readonly at: SourceRange;
  readonly why: { readonly furniture: FurnitureReason } | { readonly unplaced: UnplacedReason };
}

/**
 * Accounts for every word of the source that no field holds. The layout knows the furniture that it took off; what else
 * is left is furniture where it says again what a field says or has the form of furniture, and unplaced otherwise.
 */
export function* leftOut(
  document: SourceDocument,
  result: Placed,
  unread: readonly Explained[],
  layout: () => readonly PageFurniture[],
  language: Language,
  place: Locator,
): Steps<LeftOut> {
  const { pages } = document;
  const placed = yield* PlacedText.inSteps(pages, result);
  if (placed.lost().length === 0) return { furniture: [], unplaced: [] };
  const texts = new Map(pages.map(({ number, text }) => [number, text]));
  const seen = layout().flatMap(({ page, furniture }) => furnitureOf(page, furniture, texts, language));
  const known = [...seen, ...unread];
  const first = written(known, texts, place);
  placed.place(first.furniture);
  placed.place(first.unplaced);
  const rest = placed.lost();
  const said = new Sayings(result);
  const second = written(
    rest.flatMap((stretch) => explain(stretch, texts, said)),
    texts,
    place,
  );
  return {
    furniture: [...first.furniture, ...second.furniture].sort(byPlace),
    unplaced: [...first.unplaced, ...second.unplaced].sort(byPlace),
  };
}

type Texts = ReadonlyMap<number, string>;

const textAt = (texts: Texts, { page, start, end }: Stretch): string => texts.get(page)?.slice(start, end) ?? "";

const byPlace = ({ at: a }: Furniture | Unplaced, { at: b }: Furniture | Unplaced): number =>
  a.page - b.page || a.start - b.start;

function written(explained: readonly Explained[], texts: Texts, place: Locator): LeftOut {
  const left: LeftOut = { furniture: [], unplaced: [] };
  for (const { at, why } of explained) {
    const text = textAt(texts, at);
    if (!/\S/.test(text)) continue;
    if ("furniture" in why) left.furniture.push({ text, at: place.span(at), reason: why.furniture });
    else left.unplaced.push({ text, at: place.span(at), reason: why.unplaced });
  }
  return left;
}

/** Words from which on text in a place of furniture may be a sentence. */
const sentence = 7;

/**
 * The furniture that the layout saw, lines of one kind that follow one another as one text. Slanted or sideways text is
 * furniture as long as it is short, small type in the margin also where it is no sentence.
 */
function furnitureOf(page: number, lines: readonly FurnitureRange[], texts: Texts, language: Language): Explained[] {
  const blocks: { at: SourceRange; reason: SeenReason }[] = [];
  for (const { start, end, reason } of [...lines].sort((a, b) => a.start - b.start)) {
    const last = blocks.at(-1);
    const goesOn = last?.reason === reason && !/\S/.test(textAt(texts, { page, start: last.at.end, end: start }));
    if (last !== undefined && goesOn) last.at = { ...last.at, end };
    else blocks.push({ at: { page, start, end }, reason });
  }
  return blocks.map(({ at, reason }) => {
    if (reason === "repeated" || reason === "page-number" || reason === "site" || reason === "other-language")
      return { at, why: { furniture: reason } };
    if (reason === "annotation" || reason === "beside") return { at, why: { unplaced: reason } };
    const text = textAt(texts, at);
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    const isSentence = /[.;:]\s*$/.test(text) || language.signatures.isSentence(text);
    const says = words.length >= sentence && (reason !== "small-type" || isSentence);
    if (isOfRegister(text)) return { at, why: { furniture: "register" } };
    return { at, why: says ? { unplaced: reason } : { furniture: reason } };
  });
}

/** Lines of the longest text that a page may print again. */
const longestSaying = 20;

/**
 * Takes a stretch apart into the longest runs of lines that are furniture; lines that nothing explains are one text.
 */
function explain(stretch: Stretch, texts: Texts, said: Sayings): Explained[] {
  const explained: Explained[] = [];
  const lines = linesOf(stretch, texts);
  for (let from = 0; from < lines.length; ) {
    const { page, start } = lines[from] as Stretch;
    let to = Math.min(lines.length, from + longestSaying);
    const at = (): Stretch => ({ page, start, end: (lines[to - 1] as Stretch).end });
    let reason = reasonOf(textAt(texts, at()), said);
    while (reason === null && to > from + 1) {
      to -= 1;
      reason = reasonOf(textAt(texts, at()), said);
    }
    const last = explained.at(-1);
    if (reason !== null) explained.push({ at: at(), why: { furniture: reason } });
    else if (last !== undefined && "unplaced" in last.why) {
      explained[explained.length - 1] = { at: { ...last.at, end: at().end }, why: last.why };
    } else explained.push({ at: at(), why: { unplaced: "unread" } });
    from = to;
  }
  return explained;
}

function linesOf(stretch: Stretch, texts: Texts): Stretch[] {
  let start = stretch.start;
  return textAt(texts, stretch)
    .split(/[\n\r\v\f\u2028\u2029]/)
    .flatMap((line) => {
      const from = start + line.length - line.trimStart().length;
      const to = start + line.trimEnd().length;
      start += line.length + 1;
      return from < to ? [{ page: stretch.page, start: from, end: to }] : [];
    });
}

function reasonOf(text: string, said: Sayings): FurnitureReason | null {
  const line = repaired(text);
  if (isOfRegister(line) || statusOfWords(line) !== undefined) return "register";
  if (isColumnNumbers(line.split(/\s+/))) return "column-numbers";
  if (isBlankDay(line) || !/[\p{L}\p{N}]/u.test(withoutMarks(line).text)) return "mark";
  return said.says(line) ? "repeated" : null;
}

/**
 * What a page may print a second time: titles, and headers of tables, whose words a page break may put in another
 * order.
 */
class Sayings {
  readonly #result: Placed;
  #known: Set<string> | null = null;

  constructor(result: Placed) {
    this.#result = result;
  }

  says(text: string): boolean {
    this.#known ??= this.#gather();
    return this.#known.has(wordsOf(text));
  }

  #gather(): Set<string> {
    const { act, annexes } = this.#result;
    const known = new Set<string>();
    const add = (text: string | null): void => {
      if (text !== null && text !== "") known.add(wordsOf(text));
    };
    add(act.title);
    for (const { heading, title } of annexes) {
      add(heading.text);
      add(title);
    }
    for (const { table } of allTables(this.#result)) add(table.columns.map(({ header }) => header).join(" "));
    return known;
  }
}

/** A text as the repairs leave it, near enough to compare it: divided words whole, letters of one script. */
function repaired(text: string): string {
  return text
    .trim()
    .replace(/[-\u00ad]\s*\n\s*/g, "")
    .normalize("NFC")
    .replace(softHyphen, "")
    .replace(invisible, "")
    .replace(/N[o°º]?(?=\s?\d)/g, "№")
    .replace(/[A-Za-zəƏ]/g, (letter) => latinToCyrillic[letter] ?? letter);
}

/**
 * The words of a text, each once, in an order of their own: the columns of a header run together in different ways, and
 * what stands over several of them is in the header of each.
 */
function wordsOf(text: string): string {
  const words = foldTitle(repaired(text)).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(words)].sort().join(" ");
}
