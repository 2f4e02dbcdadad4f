import type { AsideKind } from "../../document.js";
import type { BlockDraft, CellDraft, LineDraft, RunDraft } from "../blocks.js";
import { HiddenTexts } from "../hidden.js";
import { areFigures, asLowered, asRaised } from "../raised.js";
import type { OtherWording } from "../wordings/find-wordings.js";
import { type ActPlace, isSiteAtSight } from "./act-place.js";
import { displayOf, isShowable } from "./display.js";
import { isList, type ListManner, listOperation, mannerOfList, markOfItem } from "./list-marker.js";
import { BLACK, isUnseen, type Manner, mannerOf } from "./manner.js";
import { textOf } from "./measure.js";
import { ANNEX, isPersonName } from "./page-signs.js";
import { holdsTable, isTable, type TableCell, tableParts } from "./page-tables.js";
import type { Selectors } from "./selector.js";
import { generatedText } from "./sheets/content.js";
import { Counters, LIST_ITEM } from "./sheets/counters.js";
import { columnsOf, type Declarations } from "./sheets/declarations.js";
import type { StyleSheets } from "./sheets/style-sheets.js";
import { ElementNode, type PageNode, TextNode } from "./tree.js";

/** What the links of a page lead to. */
export interface Links {
  readonly resolve: (href: string) => string;
  /** Names of places within the page. */
  readonly names: ReadonlySet<string>;
}

/** Reads a page from its tree, block by block, into lines and tables. */
export class PageReader {
  readonly #place: ActPlace;
  readonly #other: OtherWording<ElementNode>;
  readonly #links: Links;
  readonly #sheets: StyleSheets;
  readonly #selectors: Selectors;
  readonly #out: (block: BlockDraft) => void;
  /** What the page hides within the act. */
  readonly hidden = new HiddenTexts();
  /** Lines of the cell that is being read; null outside of tables. */
  #cell: LineDraft[] | null = null;

  // The line that is being read.
  #runs: RunDraft[] = [];
  #manner: Manner | null = null;
  #lead = 0;
  #gap = 1;
  #breaks = 0;
  #isFirst = true;
  #blank = false;
  /** What a list puts before the first line of an item, in whatever element that line stands. */
  #mark = "";
  readonly #counters = new Counters();
  /** The last row of a table whose counters were moved on. */
  #row: ElementNode | null = null;
  /** Names that the line bears, or the next one. */
  #anchors: string[] = [];

  /** `other`: the act in the language that is not read. */
  constructor(
    {
      place,
      other,
      links,
    }: { readonly place: ActPlace; readonly other: OtherWording<ElementNode>; readonly links: Links },
    sheets: StyleSheets,
    selectors: Selectors,
    out: (block: BlockDraft) => void,
  ) {
    this.#place = place;
    this.#other = other;
    this.#links = links;
    this.#sheets = sheets;
    this.#selectors = selectors;
    this.#out = out;
  }

  /** Reads the page; every block is a step. */
  *read(body: ElementNode): Generator<void> {
    const isRoot = body === this.#place.root;
    const manner: Manner = {
      bold: false,
      align: "start",
      indent: 0,
      firstIndent: 0,
      link: null,
      struck: false,
      ink: BLACK,
      keeps: "nothing",
      raised: false,
      aside: isRoot ? null : "site",
      block: body,
      list: null,
    };
    for (const element of [body.parent, body]) {
      if (element !== null) this.#count(element, this.#sheets.of(element), manner);
    }
    yield* this.#children(body, this.#mannerOf(body, manner, this.#sheets.of(body), true));
    this.#endLine();
    this.#outLabels();
  }

  *#children(element: ElementNode, manner: Manner): Generator<void> {
    for (const child of element.children) yield* this.#node(child, manner);
  }

  /** What an element holds, between what styles put before and behind it. */
  *#contents(element: ElementNode, manner: Manner, isBlock: boolean): Generator<void> {
    const before = this.#generated(element, "before");
    if (isBlock) this.#mark += before;
    else if (before !== "") this.#text(before, manner);
    yield* this.#children(element, manner);
    const after = this.#generated(element, "after");
    if (after !== "") this.#text(after, manner);
  }

  #generated(element: ElementNode, side: "before" | "after"): string {
    const style = this.#sheets.stylesOf(element)[side];
    if (style === null) return element.name === "q" ? QUOTES[side] : "";
    this.#counters.enter(element, style);
    return generatedText(style, element, this.#counters);
  }

  #count(element: ElementNode, style: Declarations, manner: Manner): void {
    this.#counters.enter(element.parent, style, listOperation(element, manner.list, style));
  }

  /** A cell, and the row before its first one. */
  #countCell(cell: ElementNode, manner: Manner): void {
    const row = cell.parent;
    if (row !== null && row !== this.#row) {
      this.#row = row;
      this.#count(row, this.#sheets.of(row), manner);
      this.#mark += this.#generated(row, "before");
    }
    this.#count(cell, this.#sheets.of(cell), manner);
  }

  *#node(node: PageNode, manner: Manner): Generator<void> {
    if (node instanceof TextNode) {
      this.#text(node.text, manner);
      return;
    }
    if (!(node instanceof ElementNode)) return;
    const style = this.#sheets.of(node);
    const display = displayOf(node, style);
    if (display === "none") {
      if (REPLACED.has(node.name)) this.#edge = true;
      this.#hide(node, manner.aside === null);
      return;
    }
    this.#count(node, style, manner);
    this.#nameNext(node);
    if (node.name === "br") {
      this.#break();
      return;
    }
    if (isTable(node, this.#sheets)) {
      yield* this.#table(node, this.#mannerOf(node, manner, style, true));
      return;
    }
    if (display === "inline") {
      yield* this.#inline(node, manner, style);
      return;
    }
    yield;
    yield* this.#block(node, this.#mannerOf(node, manner, style, true), style);
  }

  /** A place to which a link of the page leads begins with the next line. */
  #nameNext(element: ElementNode): void {
    const id = element.get("id");
    const name = element.name === "a" ? element.get("name") : null;
    for (const own of [id, name]) if (own !== null && this.#links.names.has(own)) this.#anchors.push(own);
  }

  *#inline(node: ElementNode, outer: Manner, style: Declarations): Generator<void> {
    const manner = this.#mannerOf(node, outer, style, false);
    if (outer.aside === null && (manner.aside === "site" || manner.aside === "beside")) {
      this.#setAside(node, manner);
      return;
    }
    // What was put in stands beside what was struck out, and is another word.
    if (node.name === "ins" && this.#runs.at(-1)?.struck === true) this.#blank = true;
    const isBelow = node.name === "sub" || style["vertical-align"] === "sub";
    const isRaised = isBelow || node.name === "sup" || style["vertical-align"] === "super" || this.#isMark(node, style);
    if (isRaised && !outer.raised) this.#raise(node, { ...manner, raised: true }, isBelow);
    else if (node.name === "mfrac") yield* this.#fraction(node, manner);
    else if (node.name === "msup" || node.name === "msub") yield* this.#power(node, manner);
    else if (style.display?.startsWith("inline-") === true) {
      this.#edge = true;
      this.#text(" ", outer);
      yield* this.#contents(node, manner, false);
      this.#text(" ", outer);
      this.#edge = true;
    } else if (isApart(style)) {
      this.#edge = true;
      yield* this.#contents(node, manner, false);
      this.#edge = true;
    } else yield* this.#contents(node, manner, false);
  }

  /** Text that the page does not show, within the act, or beside it and like a part of one: a tab that is not open. */
  #hide(node: ElementNode, isWithin: boolean): void {
    if (!isShowable(node) || isSiteAtSight(node)) return;
    const text = textOf(node, LONGEST_HIDDEN);
    if (isWithin || holdsTable(node) || ANNEX.test(text.slice(0, BEGINNING))) this.hidden.add(text);
  }

  /** One or two figures right behind a figure that lead to a place of the page, or are set small: the mark of a note. */
  #isMark(node: ElementNode, style: Declarations): boolean {
    if (!/^\d{1,2}$/.test(plainText(node).trim()) || this.#blank) return false;
    if (!/\d$/.test(this.#runs.at(-1)?.text ?? "")) return false;
    const leadsWithin = node.name === "a" && node.get("href")?.trim().startsWith("#") === true;
    const size = style["font-size"] ?? "";
    return (
      leadsWithin ||
      node.name === "small" ||
      /^-\d|^1$/.test(node.get("size") ?? "") ||
      /^(?:smaller|x-small|xx-small|small|[1-7]?\d%|0?\.[1-8]\d*r?em)$/.test(size)
    );
  }

  /** A fraction of a formula, with its stroke. */
  *#fraction(node: ElementNode, manner: Manner): Generator<void> {
    for (const [at, part] of elementsIn(node).entries()) {
      if (at > 0) this.#text("/", manner);
      yield* this.#node(part, manner);
    }
  }

  /** A power or an index of a formula. */
  *#power(node: ElementNode, manner: Manner): Generator<void> {
    for (const [at, part] of elementsIn(node).entries()) {
      if (at === 0) yield* this.#node(part, manner);
      else this.#raise(part, { ...manner, raised: true }, node.name === "msub");
    }
  }

  /** The label of a button within a line of the act: a line of its own behind it. */
  #setAside(node: ElementNode, manner: Manner): void {
    this.#blank = true;
    const text = plainText(node).replace(/\s+/g, " ").trim();
    if (text === "") return;
    const { align, indent, aside } = manner;
    const element = this.#selectors.of(node);
    this.#isLabelled = true;
    this.#labels.push({ kind: "line", runs: [{ text }], align, indent, gap: 0, aside, element });
  }

  *#block(node: ElementNode, manner: Manner, style: Declarations): Generator<void> {
    this.#endBlock();
    if (node.name === "hr") return;
    this.#isFirst = true;
    if (node.name === "li" && manner.list !== null && manner.aside === null) this.#markItem(node, manner.list, style);
    const list = isList(node) ? mannerOfList(node, style) : node.name === "li" ? null : manner.list;
    yield* this.#contents(node, { ...manner, list }, true);
    // Of an item without text the mark alone is shown.
    if (node.name === "li" && this.#mark !== "") this.#showMark(manner);
    this.#endBlock();
  }

  #markItem(item: ElementNode, list: ListManner, style: Declarations): void {
    const { marker } = this.#sheets.stylesOf(item);
    const number = this.#counters.valuesIn(item, LIST_ITEM).at(-1) ?? 0;
    this.#mark +=
      marker?.content === undefined
        ? markOfItem(item, number, list, style)
        : generatedText(marker, item, this.#counters);
  }

  #showMark(manner: Manner): void {
    const mark = this.#mark.trimEnd();
    this.#mark = "";
    this.#run(mark, manner);
  }

  #mannerOf(element: ElementNode, outer: Manner, style: Declarations, isBlock: boolean): Manner {
    return {
      ...mannerOf(element, outer, { style, isBlock, resolve: this.#links.resolve }),
      aside: this.#asideOf(element, outer.aside),
    };
  }

  #asideOf(element: ElementNode, outer: AsideKind | null): AsideKind | null {
    if (this.#place.furniture.has(element)) return "site";
    if (this.#place.doubtful.has(element)) return "beside";
    if (this.#other.parts.has(element)) return "other-language";
    return element === this.#place.root ? null : outer;
  }

  /**
   * What stands above or below the line: of a number, whose figures it must not join, of a unit, or the mark of a
   * footnote.
   */
  #raise(node: ElementNode, manner: Manner, isBelow: boolean): void {
    const text = plainText(node);
    const before = this.#runs
      .map((run) => run.text)
      .join("")
      .slice(-20);
    const figures = text.trim();
    if (isBelow) {
      this.#text(areFigures(figures) && /[\d)]$/.test(before) && !this.#blank ? asLowered(figures) : text, manner);
      return;
    }
    if (areFigures(figures)) {
      if (this.#blank ? false : /\d$/.test(before)) {
        this.#text(asRaised(figures), manner);
        return;
      }
      // м², км³.
      if (/^\d{1,2}$/.test(figures) && /(?:^|[^\p{L}])\p{L}{1,2}$/u.test(before) && !this.#blank) {
        this.#text(figures, manner);
        return;
      }
      // Before figures, which it must not join.
      if (before === "" && this.#mark === "" && isBeforeFigure(node)) {
        this.#text(asRaised(figures), manner);
        return;
      }
      this.#text(` ${figures}`, manner);
      return;
    }
    this.#text(text, manner);
  }

  *#table(table: ElementNode, manner: Manner): Generator<void> {
    this.#endBlock();
    const { rows, captions, isLayout } = tableParts(table, this.#sheets);
    for (const caption of captions) {
      yield* this.#block(caption, this.#mannerOf(caption, manner, this.#sheets.of(caption), true), {});
    }
    const inner: Manner = { ...manner, firstIndent: 0, list: null };
    if (this.#other.tables.has(table)) {
      for (const { element } of rows.flat()) {
        yield* this.#block(element, this.#mannerOf(element, inner, this.#sheets.of(element), true), {});
      }
      return;
    }
    if (isLayout || manner.aside !== null || this.#cell !== null) {
      for (const row of rows) yield* this.#layoutRow(row, inner);
      this.#endBlock();
      return;
    }
    const drafts: CellDraft[][] = [];
    for (const row of rows) {
      const cells: CellDraft[] = [];
      for (const { element, rowSpan, colSpan } of row) {
        const lines: LineDraft[] = [];
        this.#cell = lines;
        this.#gap = 0;
        const own = this.#mannerOf(element, { ...inner, indent: 0 }, this.#sheets.of(element), true);
        this.#countCell(element, inner);
        yield* this.#contents(element, own, true);
        if (this.#mark !== "") this.#showMark(own);
        this.#endLine();
        this.#cell = null;
        cells.push({ lines, rowSpan, colSpan, element: this.#selectors.of(element) });
      }
      drafts.push(cells);
      yield;
    }
    this.#out({ kind: "table", rows: drafts, element: this.#selectors.of(table) });
    this.#outLabels();
    this.#gap = 1;
  }

  /** A row of a table that only places its cells: an office and a name are one line, all else is one cell after another. */
  *#layoutRow(row: readonly TableCell[], manner: Manner): Generator<void> {
    const filled = row.filter(
      ({ element }) => element.letters > 0 || element.holdsBlocks || /\S/.test(plainText(element)),
    );
    const width = row.reduce((sum, { colSpan }) => sum + colSpan, 0);
    const isSigned = filled.length === 2 && width <= 3 && isPersonName(plainText((filled[1] as TableCell).element));
    let column = 0;
    for (const cell of row) {
      const { element } = cell;
      const style = this.#sheets.of(element);
      const own = this.#mannerOf(element, manner, style, true);
      const isRight = column > 0 && filled.length === 1 && width === 2 && element.letters < RIGHT_CELL;
      column += cell.colSpan;
      if (!filled.includes(cell)) continue;
      if (isSigned && cell === filled[1]) {
        this.#joinName(cell, own);
        continue;
      }
      this.#endBlock();
      this.#isFirst = true;
      this.#held = isSigned;
      this.#countCell(element, manner);
      yield* this.#contents(element, isRight && own.align !== "end" ? { ...own, align: "end" } : own, true);
      this.#endBlock();
      this.#held = false;
    }
    this.#endBlock();
  }

  /** Whether an edge of a box, or a picture, stands behind the last text: figures on both sides of it are no number. */
  #edge = false;

  /** What stands in a line of the act and is none of its words. */
  readonly #labels: LineDraft[] = [];
  /** Whether some of it stands in this line. */
  #isLabelled = false;
  /** Whether the last line waits for a name that stands beside it. */
  #held = false;
  #waiting: LineDraft | null = null;

  #joinName(cell: TableCell, manner: Manner): void {
    const waiting = this.#waiting;
    this.#waiting = null;
    const name = plainText(cell.element)
      .replace(/[ \t\n\r\f]+/g, " ")
      .trim();
    if (waiting === null) {
      this.#text(name, manner);
      return;
    }
    this.#put({ ...waiting, runs: [...waiting.runs, { text: " " }, { text: name, bold: manner.bold }] });
  }

  #text(text: string, manner: Manner): void {
    if (manner.keeps === "nothing") {
      this.#collapsed(text, manner);
      return;
    }
    for (const [at, line] of text.split(/\r\n|[\n\r]/).entries()) {
      if (at > 0) this.#break();
      if (manner.keeps === "breaks") this.#collapsed(line, manner);
      else if (line !== "") this.#run(line.replaceAll("\t", "        "), manner);
    }
  }

  /** Blanks as one, none at the edges of a line; a hard blank at its beginning indents it. */
  #collapsed(text: string, manner: Manner): void {
    let from = 0;
    for (const found of text.matchAll(/[ \t\n\r\f]+/g)) {
      if (found.index > from) this.#run(text.slice(from, found.index), manner);
      this.#blank = true;
      from = found.index + found[0].length;
    }
    if (from < text.length) this.#run(text.slice(from), manner);
  }

  #run(text: string, manner: Manner): void {
    let own = text;
    if (this.#runs.length === 0) {
      const blanks = /^[\u00a0\u2000-\u200a\u202f\u3000 ]+/.exec(own)?.[0].length ?? 0;
      this.#lead += blanks;
      own = own.slice(blanks);
      this.#blank = false;
      if (own === "") return;
      this.#manner = manner;
      own = this.#mark + own;
      this.#mark = "";
    }
    const { bold, link, struck } = manner;
    const unseen = isUnseen(manner.ink);
    const alike = (run: RunDraft | undefined): boolean =>
      run?.bold === bold && run.link === link && run.struck === struck && run.unseen === unseen;
    if (this.#edge && /^\d/.test(own) && /\d$/.test(this.#runs.at(-1)?.text ?? "")) {
      this.#blank = false;
      own = `\t${own}`;
    }
    this.#edge = false;
    if (this.#blank) this.#addBlank(alike(this.#runs.at(-1)));
    this.#blank = false;
    const last = this.#runs.at(-1);
    if (last !== undefined && alike(last)) {
      this.#runs[this.#runs.length - 1] = { ...last, text: last.text + own };
    } else this.#runs.push({ text: own, bold, link, struck, unseen });
  }

  /** A blank at the edge of a link, or of struck words, is none of them. */
  #addBlank(isWithin: boolean): void {
    const last = this.#runs.at(-1);
    if (last === undefined) return;
    if (isWithin || (last.link === null && last.struck !== true && last.unseen !== true)) {
      this.#runs[this.#runs.length - 1] = { ...last, text: `${last.text} ` };
    } else this.#runs.push({ text: " ", bold: last.bold === true, link: null, struck: false, unseen: false });
  }

  /** A line break: a second one leaves a blank line. */
  #break(): void {
    if (this.#runs.length > 0) {
      this.#endLine();
      this.#gap = 0;
      this.#breaks = 1;
      return;
    }
    this.#lead = 0;
    this.#breaks += 1;
    if (this.#breaks > 1) this.#gap = Math.max(this.#gap, 1);
  }

  #endBlock(): void {
    this.#endLine();
    this.#gap = Math.max(this.#gap, 1);
    this.#breaks = 0;
    this.#isFirst = true;
  }

  #endLine(): void {
    const manner = this.#manner;
    const runs = this.#runs;
    this.#runs = [];
    this.#manner = null;
    this.#blank = false;
    this.#edge = false;
    const lead = this.#lead;
    this.#lead = 0;
    if (manner === null) {
      this.#isLabelled = false;
      return;
    }
    const last = runs.at(-1);
    if (last !== undefined) runs[runs.length - 1] = { ...last, text: last.text.trimEnd() };
    const { align, indent, firstIndent, block } = manner;
    // Links beside a label of the site's are a menu.
    const isMenu = this.#isLabelled && runs.every(({ text, link }) => link != null || !/\p{L}/u.test(text));
    const aside = manner.aside ?? (isMenu ? "site" : null);
    this.#isLabelled = false;
    const line: LineDraft = {
      kind: "line",
      runs,
      align,
      indent: Math.max(0, indent + lead + (this.#isFirst ? firstIndent : 0)),
      gap: this.#gap,
      aside,
      element: this.#selectors.of(block),
      ...(this.#anchors.length > 0 && { anchors: this.#anchors }),
    };
    this.#anchors = [];
    this.#gap = 0;
    this.#isFirst = false;
    if (this.#held) {
      if (this.#waiting !== null) this.#put(this.#waiting);
      this.#waiting = line;
    } else this.#put(line);
  }

  #put(line: LineDraft): void {
    if (this.#cell !== null) {
      this.#cell.push(line);
      return;
    }
    this.#out(line);
    this.#outLabels();
  }

  #outLabels(): void {
    for (const label of this.#labels.splice(0)) this.#out(label);
  }
}

/** Characters of hidden text that are counted. */
const LONGEST_HIDDEN = 1_000_000;
/** Characters in which a part of an act says what it is. */
const BEGINNING = 500;

/** Letters of a cell at the right edge that is the heading of an annex, or a stamp. */
const RIGHT_CELL = 600;

/** Whether a figure stands right behind an element. */
function isBeforeFigure(element: ElementNode): boolean {
  const { children = [] } = element.parent ?? {};
  const next = children[children.indexOf(element) + 1];
  const text = next instanceof TextNode ? next.text : next instanceof ElementNode ? plainText(next) : "";
  return /^\d/.test(text);
}

/** What stands around a quotation (HTML Living Standard, 15.3.7), as the acts' languages write it. */
const QUOTES = { before: "«", after: "»" };

/** Elements in whose place a browser draws something. */
const REPLACED = new Set("img input select textarea svg picture canvas object video progress meter".split(" "));

/** Whether a style sets an element within a line apart from what stands beside it. */
const isApart = ({ float, "padding-left": padding, "margin-left": margin }: Declarations): boolean =>
  (float !== undefined && float !== "none") || columnsOf(padding) >= 1 || columnsOf(margin) >= 1;

const elementsIn = ({ children }: ElementNode): ElementNode[] =>
  children.filter((child): child is ElementNode => child instanceof ElementNode);

function plainText(element: ElementNode): string {
  return element.children
    .map((child) =>
      child instanceof TextNode
        ? child.text
        : child instanceof ElementNode
          ? child.name === "br"
            ? " "
            : plainText(child)
          : "",
    )
    .join("");
}
