/** Pages that hold one act in two languages: beside one another, paragraph by paragraph, or one below the other. */
import type { ActLanguage, LanguageChoice } from "../../document.js";
import { textOf } from "./measure.js";
import { tableParts } from "./page-tables.js";
import type { StyleSheets } from "./style.js";
import { ElementNode } from "./tree.js";

/** What a page holds in each language. */
export interface Wordings {
  /** The language of each part that is in one, of the largest such parts. */
  readonly parts: ReadonlyMap<ElementNode, ActLanguage>;
  /** What stands beside them and is of neither: the names of the languages, numbers of rows. */
  readonly asides: ReadonlySet<ElementNode>;
  /** Tables that only set one language beside the other. */
  readonly tables: ReadonlySet<ElementNode>;
  /** The language that begins first. */
  readonly first: ActLanguage;
}

/** What is not read of a page that holds an act in two languages. */
export interface OtherWording {
  /** Parts in the other language. */
  readonly parts: ReadonlySet<ElementNode>;
  /** Tables that only set one language beside the other. */
  readonly tables: ReadonlySet<ElementNode>;
  /** What was chosen; null where there was no choice. */
  readonly languages: LanguageChoice | null;
}

/** What is left out where `language` is read: by default, the one that begins first. */
export function otherWording(wordings: Wordings | null, language: ActLanguage | undefined): OtherWording {
  if (wordings === null) return { parts: new Set(), tables: new Set(), languages: null };
  const read = language ?? wordings.first;
  const other = read === "kk" ? "ru" : "kk";
  const parts = [...wordings.parts].flatMap(([element, own]) => (own === other ? [element] : []));
  return { parts: new Set([...parts, ...wordings.asides]), tables: wordings.tables, languages: { read, other } };
}

/** What is known of the text of an element, in letters of each language. */
interface Shares {
  readonly kk: number;
  readonly ru: number;
}

const NONE: Shares = { kk: 0, ru: 0 };

/** Characters of a paragraph that are looked at. */
const LOOKED_AT = 700;
/** Letters that only Kazakh has, of its letters: one in nine in running text. */
const KAZAKH = 0.03;
const LEAST_KAZAKH = 2;
/** Letters from which on a text without any of them is Russian. */
const LEAST_RUSSIAN = 20;
/** Of the letters of a part, those that another language may have in it: a name, a title, a line taken for it. */
const STRANGE = 0.08;
/** Of the letters of the page, those that the lesser of its two wordings has at least. */
const LEAST_WORDING = 0.25;

/** How columns are headed. */
const NAME_OF_LANGUAGE =
  /^[\s(]*(?:на\s)?(?:қазақ|казах|орыс|русск|kk|kaz|ru|rus)\p{L}{0,6}(?:\s\p{L}{4,10})?[\s):.]*$/iu;

/** What speaks for two wordings of one act, and the sum from which on they are taken for such. */
const SIGNS = { balanced: 2, bothNamed: 2, sameNumbers: 2, sameFigures: 2 };
const ENOUGH = 5;

/** Null where the page holds no act in two languages. `furniture` is none of the act. */
export function* findWordings(
  root: ElementNode,
  furniture: ReadonlySet<ElementNode>,
  sheets: StyleSheets,
): Generator<void, Wordings | null> {
  const shares = new Map<ElementNode, Shares>();
  const evidence = { kk: newEvidence(), ru: newEvidence() };
  let steps = 0;
  const order: ElementNode[] = [];
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    order.push(node);
    if (node.holdsBlocks) for (const child of shownIn(node, furniture)) open.push(child);
    steps += 1;
    if (steps % 2000 === 0) yield;
  }
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const node = order[at] as ElementNode;
    shares.set(node, node.holdsBlocks ? sumOf(shownIn(node, furniture), shares) : ownShares(node, evidence));
    if (at % 500 === 0) yield;
  }
  const { kk, ru } = shares.get(root) ?? NONE;
  if (Math.min(kk, ru) < LEAST_WORDING * (kk + ru) || !areOneAct(evidence.kk, evidence.ru)) return null;
  const reader = new WordingReader(shares, furniture, sheets);
  reader.read(root);
  const [first, second] = new Set(reader.parts.values());
  const { parts, asides, tables } = reader;
  return first === undefined || second === undefined ? null : { parts, asides, tables, first };
}

function shownIn(element: ElementNode, furniture: ReadonlySet<ElementNode>): ElementNode[] {
  return element.children.filter(
    (child): child is ElementNode => child instanceof ElementNode && child.letters > 0 && !furniture.has(child),
  );
}

function sumOf(elements: readonly ElementNode[], shares: ReadonlyMap<ElementNode, Shares>): Shares {
  let [kk, ru] = [0, 0];
  for (const element of elements) {
    const own = shares.get(element) ?? NONE;
    kk += own.kk;
    ru += own.ru;
  }
  return { kk, ru };
}

/** What a wording shows of the act that it is. */
interface Evidence {
  letters: number;
  /** Paragraphs that name an act, or order in its formula. */
  named: number;
  numbered: number;
  readonly figures: Set<string>;
}

const newEvidence = (): Evidence => ({ letters: 0, named: 0, numbered: 0, figures: new Set() });

function ownShares(element: ElementNode, evidence: { readonly kk: Evidence; readonly ru: Evidence }): Shares {
  const text = textOf(element, LOOKED_AT);
  const language = languageOf(text);
  if (language === null) return NONE;
  const known = evidence[language];
  known.letters += element.letters;
  known.named += element.strong;
  if (/^\s*\d{1,3}[.)]/.test(text)) known.numbered += 1;
  for (const [figure] of text.matchAll(/\d{2,}/g)) known.figures.add(figure);
  return { ...NONE, [language]: element.letters };
}

/** The language of a paragraph; null where its letters do not tell. */
function languageOf(text: string): ActLanguage | null {
  const letters = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const kazakh = text.match(/[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/g)?.length ?? 0;
  if (kazakh >= LEAST_KAZAKH && kazakh >= KAZAKH * letters) return "kk";
  return kazakh === 0 && letters >= LEAST_RUSSIAN ? "ru" : null;
}

function areOneAct(a: Evidence, b: Evidence): boolean {
  const balance = ratio(a.letters, b.letters);
  const common = [...a.figures].filter((figure) => b.figures.has(figure)).length;
  const figures = Math.min(a.figures.size, b.figures.size);
  const numbers = a.numbered + b.numbered === 0 ? 0 : ratio(a.numbered, b.numbered);
  const worth =
    SIGNS.balanced * graded(balance, 0.35, 0.6) +
    SIGNS.bothNamed * ((Math.min(a.named, 1) + Math.min(b.named, 1)) / 2) +
    SIGNS.sameNumbers * graded(numbers, 0.5, 0.85) +
    SIGNS.sameFigures * (figures === 0 ? 0 : graded(common / figures, 0.4, 0.75));
  return worth >= ENOUGH;
}

const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(a, b, 1);

/** 0 below `least`, 1 from `most` on, a half between them. */
const graded = (value: number, least: number, most: number): number => (value >= most ? 1 : value >= least ? 0.5 : 0);

/** Rows from which on elements side by side are columns. */
const LEAST_ROWS = 3;
/** Changes of language from which on paragraphs take turns. */
const TURNS = 4;

/** Goes down from the whole to the largest parts in one language. */
class WordingReader {
  readonly parts = new Map<ElementNode, ActLanguage>();
  readonly asides = new Set<ElementNode>();
  readonly tables = new Set<ElementNode>();
  readonly #shares: ReadonlyMap<ElementNode, Shares>;
  readonly #furniture: ReadonlySet<ElementNode>;
  readonly #sheets: StyleSheets;
  /** Parts in their order; null for one whose language its letters do not tell. */
  readonly #order: { readonly element: ElementNode; readonly language: ActLanguage | null }[] = [];

  constructor(shares: ReadonlyMap<ElementNode, Shares>, furniture: ReadonlySet<ElementNode>, sheets: StyleSheets) {
    this.#shares = shares;
    this.#furniture = furniture;
    this.#sheets = sheets;
  }

  read(root: ElementNode): void {
    this.#visit(root);
    this.#settle();
  }

  #visit(root: ElementNode): void {
    const open = [root];
    for (let element = open.pop(); element !== undefined; element = open.pop()) {
      const { kk, ru } = this.#of(element);
      const language = kk + ru === 0 ? null : mostly(kk, ru);
      if (language !== "both") {
        this.#order.push({ element, language });
        continue;
      }
      const rows = this.#rowsOf(element);
      const columns = rows === null ? null : this.#columnsOf(rows);
      if (rows !== null && columns !== null) {
        if (element.name === "table") this.tables.add(element);
        for (const row of rows) {
          if (row.length !== columns.length) {
            for (const cell of row) this.#order.push({ element: cell, language: largerOf(this.#of(cell)) });
            continue;
          }
          const isHeader = row.every((cell) => cell.letters === 0 || NAME_OF_LANGUAGE.test(textOf(cell, LOOKED_AT)));
          // A column in neither language counts the rows.
          for (const [at, cell] of row.entries()) this.#place(cell, isHeader ? null : (columns[at] ?? null));
        }
        continue;
      }
      const inner = shownIn(element, this.#furniture);
      if (inner.length === 0) this.#order.push({ element, language: kk >= ru ? "kk" : "ru" });
      for (let at = inner.length - 1; at >= 0; at -= 1) open.push(inner[at] as ElementNode);
    }
  }

  #place(cell: ElementNode, language: ActLanguage | null): void {
    if (language === null) this.asides.add(cell);
    else this.parts.set(cell, language);
  }

  #of(element: ElementNode): Shares {
    return this.#shares.get(element) ?? NONE;
  }

  /** Cells of a table, or elements that stand in equal numbers in most parts of one. */
  #rowsOf(element: ElementNode): ElementNode[][] | null {
    if (element.name === "table") {
      return tableParts(element, this.#sheets).rows.map((row) => row.map((cell) => cell.element));
    }
    if (element.name === "tbody" || element.name === "tr") return null;
    const rows = shownIn(element, this.#furniture).map((row) =>
      row.holdsBlocks ? shownIn(row, this.#furniture) : [row],
    );
    return rows.length >= LEAST_ROWS ? rows : null;
  }

  /** The language of each column; null where no two columns are each in one of their own. */
  #columnsOf(rows: readonly (readonly ElementNode[])[]): (ActLanguage | null)[] | null {
    const widths = new Map<number, number>();
    for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
    if (width < 2 || width > 6 || count * 2 < rows.length) return null;
    const sums = Array.from({ length: width }, (_, at) =>
      sumOf(
        rows.flatMap((row) => (row.length === width ? [row[at] as ElementNode] : [])),
        this.#shares,
      ),
    );
    const columns = sums.map(({ kk, ru }) => {
      const language = kk + ru === 0 ? null : mostly(kk, ru);
      return language === "both" ? null : language;
    });
    return columns.includes("kk") && columns.includes("ru") ? columns : null;
  }

  /** Gives parts whose letters tell nothing the language of those around them. */
  #settle(): void {
    const told = this.#order.flatMap(({ language }) => (language === null ? [] : [language]));
    const turns = told.filter((language, at) => at > 0 && language !== told[at - 1]).length;
    let last: ActLanguage | null = null;
    for (const { element, language } of this.#order) {
      let own: ActLanguage | null = language;
      // Where the languages take turns, what follows one is of the other.
      if (own === null && last !== null) own = turns < TURNS ? last : last === "kk" ? "ru" : "kk";
      if (own === null) continue;
      this.parts.set(element, own);
      last = own;
    }
  }
}

function mostly(kk: number, ru: number): ActLanguage | "both" {
  if (ru <= STRANGE * (kk + ru)) return "kk";
  return kk <= STRANGE * (kk + ru) ? "ru" : "both";
}

function largerOf({ kk, ru }: Shares): ActLanguage | null {
  return kk + ru === 0 ? null : kk >= ru ? "kk" : "ru";
}
