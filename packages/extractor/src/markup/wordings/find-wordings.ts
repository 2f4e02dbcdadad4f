/** Documents that hold one act in two languages: beside one another, paragraph by paragraph, or one below the other. */
import type { ActLanguage, LanguageChoice } from "../../document.js";

/** How the parts of a document are asked: elements of a page, paragraphs and tables of a document of Word. */
export interface PartTree<Part> {
  /** The parts of a part that are shown and of the act; none of a paragraph. */
  inner(part: Part): Part[];
  /** Whether it has parts at all. */
  isWhole(part: Part): boolean;
  letters(part: Part): number;
  /** Of a paragraph: whether it names an act, or orders in its formula. */
  namesAct(part: Part): boolean;
  /** Its text, up to a number of characters. */
  text(part: Part, longest: number): string;
  /** The cells of a table; null for any other part. */
  cells(part: Part): Part[][] | null;
  /** Whether a part is one of a table, whose rows are looked at from above. */
  isOfTable(part: Part): boolean;
}

/** What a page holds in each language. */
export interface Wordings<Part> {
  /** The language of each part that is in one, of the largest such parts. */
  readonly parts: ReadonlyMap<Part, ActLanguage>;
  /** What stands beside them and is of neither: the names of the languages, numbers of rows. */
  readonly asides: ReadonlySet<Part>;
  /** Tables that only set one language beside the other. */
  readonly tables: ReadonlySet<Part>;
  /** The language that begins first. */
  readonly first: ActLanguage;
}

/** What is not read of a page that holds an act in two languages. */
export interface OtherWording<Part> {
  /** Parts in the other language. */
  readonly parts: ReadonlySet<Part>;
  /** Tables that only set one language beside the other. */
  readonly tables: ReadonlySet<Part>;
  /** What was chosen; null where there was no choice. */
  readonly languages: LanguageChoice | null;
}

/** What is left out where `language` is read: by default, the one that begins first. */
export function otherWording<Part>(
  wordings: Wordings<Part> | null,
  language: ActLanguage | undefined,
): OtherWording<Part> {
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

/** Null where the document holds no act in two languages. A part of some size is a step. */
export function* findWordings<Part>(root: Part, tree: PartTree<Part>): Generator<void, Wordings<Part> | null> {
  const shares = new Map<Part, Shares>();
  const evidence = { kk: newEvidence(), ru: newEvidence() };
  let steps = 0;
  const order: Part[] = [];
  const open = [root];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    order.push(part);
    for (const inner of tree.inner(part)) open.push(inner);
    steps += 1;
    if (steps % 2000 === 0) yield;
  }
  for (let at = order.length - 1; at >= 0; at -= 1) {
    const part = order[at] as Part;
    shares.set(part, tree.isWhole(part) ? sumOf(tree.inner(part), shares) : ownShares(part, tree, evidence));
    if (at % 500 === 0) yield;
  }
  const { kk, ru } = shares.get(root) ?? NONE;
  if (Math.min(kk, ru) < LEAST_WORDING * (kk + ru) || !areOneAct(evidence.kk, evidence.ru)) return null;
  const reader = new WordingReader(shares, tree);
  reader.read(root);
  const [first, second] = new Set(reader.parts.values());
  const { parts, asides, tables } = reader;
  return first === undefined || second === undefined ? null : { parts, asides, tables, first };
}

function sumOf<Part>(parts: readonly Part[], shares: ReadonlyMap<Part, Shares>): Shares {
  let [kk, ru] = [0, 0];
  for (const part of parts) {
    const own = shares.get(part) ?? NONE;
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

function ownShares<Part>(
  part: Part,
  tree: PartTree<Part>,
  evidence: { readonly kk: Evidence; readonly ru: Evidence },
): Shares {
  const text = tree.text(part, LOOKED_AT);
  const letters = tree.letters(part);
  if (saysBoth(text)) return { kk: letters / 2, ru: letters / 2 };
  const language = languageOf(text);
  if (language === null) return NONE;
  const known = evidence[language];
  known.letters += letters;
  if (tree.namesAct(part)) known.named += 1;
  if (/^\s*\d{1,3}[.)]/.test(text)) known.numbered += 1;
  for (const [figure] of text.matchAll(/\d{2,}/g)) known.figures.add(figure);
  return { ...NONE, [language]: letters };
}

/** Letters of one half of a cell in both languages. */
const LEAST_HALF = 8;

/** `Ұйымның атауы / Наименование организации`: a cell says the same in both languages. */
function saysBoth(text: string): boolean {
  const halves = text.split(/\s[/|]\s/);
  if (halves.length !== 2) return false;
  const kazakh = halves.map((half) => languageOf(half) === "kk");
  const other = halves[kazakh[0] === true ? 1 : 0] ?? "";
  return kazakh[0] !== kazakh[1] && (other.match(/[а-яё]/giu)?.length ?? 0) >= LEAST_HALF;
}

/** The language of a paragraph; null where its letters do not tell. */
export function languageOf(text: string): ActLanguage | null {
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
class WordingReader<Part> {
  readonly parts = new Map<Part, ActLanguage>();
  readonly asides = new Set<Part>();
  readonly tables = new Set<Part>();
  readonly #shares: ReadonlyMap<Part, Shares>;
  readonly #tree: PartTree<Part>;
  /** Tables whose cells say everything in both languages. */
  readonly #mixed = new Set<Part>();
  /** Parts in their order; null for one whose language its letters do not tell. */
  readonly #order: { readonly element: Part; readonly language: ActLanguage | null }[] = [];

  constructor(shares: ReadonlyMap<Part, Shares>, tree: PartTree<Part>) {
    this.#shares = shares;
    this.#tree = tree;
  }

  read(root: Part): void {
    this.#visit(root);
    this.#settle();
  }

  #visit(root: Part): void {
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
        if (this.#tree.cells(element) !== null) this.tables.add(element);
        for (const row of rows) {
          if (row.length !== columns.length) {
            for (const cell of row) this.#order.push({ element: cell, language: largerOf(this.#of(cell)) });
            continue;
          }
          const isHeader = row.every(
            (cell) => this.#tree.letters(cell) === 0 || NAME_OF_LANGUAGE.test(this.#tree.text(cell, LOOKED_AT)),
          );
          // A column in neither language counts the rows.
          for (const [at, cell] of row.entries()) this.#place(cell, isHeader ? null : (columns[at] ?? null));
        }
        continue;
      }
      if (rows !== null && this.#tree.cells(element) !== null && isMixed(rows, (cell) => this.#of(cell))) {
        this.#mixed.add(element);
        this.#order.push({ element, language: null });
        continue;
      }
      const inner = this.#tree.inner(element);
      if (inner.length === 0) this.#order.push({ element, language: kk >= ru ? "kk" : "ru" });
      for (let at = inner.length - 1; at >= 0; at -= 1) open.push(inner[at] as Part);
    }
  }

  #place(cell: Part, language: ActLanguage | null): void {
    if (language === null) this.asides.add(cell);
    else this.parts.set(cell, language);
  }

  #of(element: Part): Shares {
    return this.#shares.get(element) ?? NONE;
  }

  /** Cells of a table, or parts that stand in equal numbers in most parts of one. */
  #rowsOf(element: Part): Part[][] | null {
    const tree = this.#tree;
    const cells = tree.cells(element);
    if (cells !== null) return cells;
    if (tree.isOfTable(element)) return null;
    const rows = tree.inner(element).map((row) => (tree.isWhole(row) ? tree.inner(row) : [row]));
    return rows.length >= LEAST_ROWS ? rows : null;
  }

  /** The language of each column; null where no two columns are each in one of their own. */
  #columnsOf(rows: readonly (readonly Part[])[]): (ActLanguage | null)[] | null {
    const widths = new Map<number, number>();
    for (const { length } of rows) if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
    const [width, count] = [...widths].sort((a, b) => b[1] - a[1])[0] ?? [0, 0];
    if (width < 2 || width > 6 || count * 2 < rows.length) return null;
    const sums = Array.from({ length: width }, (_, at) =>
      sumOf(
        rows.flatMap((row) => (row.length === width ? [row[at] as Part] : [])),
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
      // One such table is that of both wordings; of two each has its own.
      if (this.#mixed.has(element) && this.#mixed.size % 2 === 1) continue;
      let own: ActLanguage | null = language;
      // Where the languages take turns, what follows one is of the other.
      if (own === null && last !== null) own = turns < TURNS ? last : last === "kk" ? "ru" : "kk";
      if (own === null) continue;
      this.parts.set(element, own);
      last = own;
    }
  }
}

/** Whether cells, or rows, of a table hold words of both languages. */
function isMixed<Part>(rows: readonly (readonly Part[])[], shares: (cell: Part) => Shares): boolean {
  const mixed = rows.filter((row) => {
    const { kk, ru } = row.reduce<Shares>(
      (sum, cell) => ({ kk: sum.kk + shares(cell).kk, ru: sum.ru + shares(cell).ru }),
      NONE,
    );
    return kk > 0 && ru > 0;
  });
  return mixed.length > 0;
}

function mostly(kk: number, ru: number): ActLanguage | "both" {
  if (ru <= STRANGE * (kk + ru)) return "kk";
  return kk <= STRANGE * (kk + ru) ? "ru" : "both";
}

function largerOf({ kk, ru }: Shares): ActLanguage | null {
  return kk + ru === 0 ? null : kk >= ru ? "kk" : "ru";
}
