/** Paragraphs and tables of a story, one after the other. */

import type { BlockDraft, LineDraft } from "../blocks.js";
import { ContentReader, type Piece } from "./content.js";
import { linesOfParagraph } from "./lines.js";
import { type ParagraphProperties, paragraphProperties } from "./properties.js";
import type { Story } from "./story.js";
import { tableBlocks } from "./tables.js";
import { endIsGone, viewed } from "./tracked.js";
import { child, elements, isOn, type XmlElement } from "./xml.js";

/** Blank lines that paragraphs without text make, at the most. */
const MOST_BLANK = 3;

/** Columns from which on an indent sets text right: lines so set, one below the other, are one block, as a head is. */
const SET_RIGHT = 30;

/** Half points to twips of a column, half an em. */
const COLUMN = 5;

/** Elements around blocks. */
const CONTAINERS: ReadonlySet<string> = new Set([
  "w:sdt",
  "w:sdtContent",
  "w:customXml",
  "w:ins",
  "w:moveTo",
  "w:txbxContent",
]);

/** Reads block by block; what is read is taken with `take`. */
export class BlockReader {
  readonly #story: Story;
  readonly #counts = new Map<string, number>();
  #blocks: BlockDraft[] = [];
  /** Of paragraphs whose end is gone: they go on in the next. */
  #pending: Piece[] = [];
  /** Bookmarks that the next line bears. */
  #names: string[] = [];
  #blank = 0;
  /** The line above, where it is no table's. */
  #above: LineDraft | null = null;
  #isFirst = true;
  #newPage = false;

  constructor(story: Story) {
    this.#story = story;
  }

  /** What was read since the last time. */
  take(): BlockDraft[] {
    const found = this.#blocks;
    this.#blocks = [];
    return found;
  }

  /** `path` of what holds the block. */
  add(element: XmlElement, path: string): void {
    const key = `${path}/${element.name}`;
    const count = (this.#counts.get(key) ?? 0) + 1;
    this.#counts.set(key, count);
    const own = `${key}[${count}]`;
    if (element.name === "w:p") this.#paragraph(element, own);
    else if (element.name === "w:tbl") this.#table(element, own);
    else if (element.name === "mc:AlternateContent") {
      const chosen = child(element, "mc:Choice") ?? child(element, "mc:Fallback");
      if (chosen !== undefined) this.#all(chosen, own);
    } else if (CONTAINERS.has(element.name)) this.#all(element, own);
  }

  /** What is left where a story ends. */
  finish(): void {
    if (this.#pending.length > 0) this.#lines([], {}, "");
  }

  #all(element: XmlElement, path: string): void {
    for (const each of elements(element)) this.add(each, path);
  }

  #table(element: XmlElement, path: string): void {
    const blocks = tableBlocks(element, path, this.#story);
    const [first] = blocks;
    if (first?.kind === "line") blocks[0] = { ...first, gap: this.#gap() };
    if (blocks.length === 0) return;
    for (const block of blocks) this.#blocks.push(block);
    this.#above = null;
    this.#blank = 0;
    this.#isFirst = false;
  }

  #paragraph(element: XmlElement, path: string): void {
    const { document } = this.#story;
    const given = child(element, "w:pPr");
    const properties = viewed(given, document, "w:pPr");
    const direct = paragraphProperties(properties);
    const content = new ContentReader(this.#story, direct);
    content.read(element);
    document.hidden.add(content.hidden);
    for (const { content: box, path: below } of content.boxes) this.#all(box, path + below);
    if (endIsGone(given, document)) {
      for (const piece of content.pieces) this.#pending.push(piece);
      return;
    }
    const isHidden = isOn(child(child(given, "w:rPr"), "w:vanish")) === true;
    if (isHidden && content.pieces.length === 0) return;
    this.#names.push(...content.names);
    this.#lines(content.pieces, direct, path);
  }

  #lines(own: readonly Piece[], direct: ParagraphProperties, path: string): void {
    const { document, aside } = this.#story;
    const ofStyle = document.styles.paragraph(direct.style);
    const numbered = this.#number(direct, ofStyle);
    const look: ParagraphProperties =
      direct.list === undefined
        ? { ...numbered?.paragraph, ...ofStyle, ...direct }
        : { ...ofStyle, ...numbered?.paragraph, ...direct };
    if (look.newPage === true) this.#newPage = true;
    const pieces = [...this.#pending, ...own];
    this.#pending = [];
    if (numbered !== null && numbered.text !== "") {
      const bold = pieces[0]?.bold ?? false;
      pieces.unshift({ text: numbered.text, bold, struck: false, unseen: false, link: null, raised: null });
    }
    const align = look.align ?? "start";
    const indent = Math.max(0, Math.round(((look.left ?? 0) + (look.first ?? 0)) / (document.styles.size * COLUMN)));
    const { lines, trailing } = linesOfParagraph(pieces, {
      align,
      indent,
      gap: this.#gap(align, indent),
      aside,
      element: path,
    });
    if (lines.length === 0) {
      this.#blank += 1;
      return;
    }
    for (const [at, line] of lines.entries()) {
      this.#blocks.push(at === 0 && this.#names.length > 0 ? { ...line, anchors: this.#names } : line);
    }
    this.#names = [];
    this.#above = lines.at(-1) ?? null;
    this.#blank = trailing;
    this.#isFirst = false;
  }

  #gap(align: "start" | "center" | "end" = "start", indent = 0): number {
    const isNewPage = this.#newPage;
    this.#newPage = false;
    if (this.#isFirst) return 0;
    const above = this.#above;
    const isOneBlock =
      above?.kind === "line" &&
      above.align === align &&
      (align === "end" || (align === "start" && indent >= SET_RIGHT && indent === above.indent));
    if (isOneBlock && !isNewPage && this.#blank === 0) return 0;
    return Math.max(isNewPage ? 2 : 0, Math.min(MOST_BLANK, 1 + this.#blank));
  }

  #number(direct: ParagraphProperties, ofStyle: ParagraphProperties) {
    const { numbering } = this.#story.document;
    const list = direct.list ?? ofStyle.list;
    if (list === undefined || list === "0") return null;
    const level =
      direct.level ??
      (direct.list === undefined ? (numbering.levelOfStyle(list, direct.style) ?? ofStyle.level) : undefined) ??
      0;
    return numbering.next(list, level);
  }
}

/** All blocks of an element. */
export function blocksIn(element: XmlElement, path: string, story: Story): BlockDraft[] {
  const reader = new BlockReader(story);
  for (const each of elements(element)) reader.add(each, path);
  reader.finish();
  return reader.take();
}
