import type { Anchor, LinkedRange, SourceBlock, SourceCell, SourceLine, SourcePage, TextRange } from "../document.js";
import type { BlockDraft, CellDraft, LineDraft, RunDraft } from "./blocks.js";

/** Blanks at which no line breaks: in markup they set a text, and say no more than others. */
const FIXED_BLANKS = /[\u00a0\u2007\u202f]/g;

/** Collects lines and tables in reading order and makes the one page of a document of markup of them. */
export class MarkupPage {
  readonly #blocks: SourceBlock[] = [];
  readonly #linked: LinkedRange[] = [];
  readonly #struck: TextRange[] = [];
  readonly #unseen: TextRange[] = [];
  readonly #anchors: Anchor[] = [];
  #pieces: string[] = [];
  #length = 0;

  /** Adds a line or a table; lines without a letter or sign are left out. */
  add(block: BlockDraft): void {
    if (block.kind === "line") {
      const line = this.#line(block);
      if (line !== null) this.#blocks.push(line);
      return;
    }
    const rows = block.rows.map((row) => row.map((cell) => this.#cell(cell)));
    this.#blocks.push({ kind: "table", rows, element: block.element });
  }

  /** The page with all that was added. */
  page(): SourcePage {
    const present = <T>(ranges: readonly T[]): readonly T[] | undefined => (ranges.length > 0 ? ranges : undefined);
    return {
      number: 1,
      size: null,
      text: this.#pieces.join(""),
      tokens: [],
      rulings: [],
      links: [],
      imageCoverage: 0,
      blocks: this.#blocks,
      ...definedOf({
        linked: present(this.#linked),
        anchors: present(this.#anchors),
        struck: present(this.#struck),
        unseen: present(this.#unseen),
      }),
    };
  }

  #cell({ lines, rowSpan, colSpan, element }: CellDraft): SourceCell {
    return { lines: lines.flatMap((line) => this.#line(line) ?? []), rowSpan, colSpan, element };
  }

  #line({ runs, align, indent, gap, aside, element, anchors = [] }: LineDraft): SourceLine | null {
    if (!runs.some(({ text }) => /\S/.test(text))) return null;
    if (this.#length > 0) this.#write("\n");
    const start = this.#length;
    for (const name of anchors) this.#anchors.push({ name, start });
    let letters = 0;
    let bold = 0;
    for (const run of runs) {
      const count = run.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      letters += count;
      if (run.bold === true) bold += count;
      this.#mark(run, this.#length, this.#length + run.text.length);
      this.#write(run.text.replace(FIXED_BLANKS, " "));
    }
    const isBold = bold * 2 > letters;
    return { kind: "line", start, end: this.#length, bold: isBold, align, indent, gap, aside, element };
  }

  #mark({ link, struck, unseen }: RunDraft, start: number, end: number): void {
    if (start === end) return;
    const last = this.#linked.at(-1);
    if (link != null) {
      if (last !== undefined && last.end === start && last.url === link) this.#linked.pop();
      const from = last !== undefined && last.end === start && last.url === link ? last.start : start;
      this.#linked.push({ start: from, end, url: link });
    }
    if (struck === true) this.#struck.push({ start, end });
    if (unseen === true) this.#unseen.push({ start, end });
  }

  #write(text: string): void {
    this.#pieces.push(text);
    this.#length += text.length;
  }
}

/** The fields that are there. */
function definedOf<T extends object>(fields: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as ReturnType<
    typeof definedOf<T>
  >;
}
