/** What stands in a paragraph: its runs as a reader sees them, with breaks, and the boxes of text that hang on it. */
import { areFigures, asLowered, asRaised } from "../raised.js";
import { isUnseen, type ParagraphProperties, type RunProperties, runProperties } from "./properties.js";
import type { NoteKind, OpenField, Story } from "./story.js";
import { symbolOf, symbolText } from "./symbols.js";
import { child, elements, holds, type XmlElement } from "./xml.js";

/** A stretch of text of one look. A line break is a "\n", a break of the page a "\f". */
export interface Piece {
  readonly text: string;
  readonly bold: boolean;
  readonly struck: boolean;
  /** Nobody sees it on the page. */
  readonly unseen: boolean;
  readonly link: string | null;
  /** `mark`: the mark of a note, which stands for itself. */
  readonly raised: "superscript" | "subscript" | "mark" | null;
}

/** A box of text, and the path to it below the paragraph. */
export interface TextBox {
  readonly content: XmlElement;
  readonly path: string;
}

export interface Content {
  readonly pieces: readonly Piece[];
  readonly boxes: readonly TextBox[];
}

/** Elements around runs that say nothing of their look. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  "w:smartTag",
  "w:customXml",
  "w:sdt",
  "w:sdtContent",
  "w:bdo",
  "w:dir",
  "w:ruby",
  "w:rubyBase",
  "m:oMathPara",
  "m:oMath",
]);

export const INSERTED: ReadonlySet<string> = new Set(["w:ins", "w:moveTo"]);
export const DELETED: ReadonlySet<string> = new Set(["w:del", "w:moveFrom"]);

/** Fields that say on which page they stand, of how many. */
const OF_PAGES = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)\b/i;

/** Reads what is in an element of a paragraph. */
export class ContentReader {
  readonly pieces: Piece[] = [];
  /** What its properties hide. */
  hidden = "";
  readonly boxes: TextBox[] = [];
  /** Bookmarks that begin in it. */
  readonly names: string[] = [];
  readonly #story: Story;
  readonly #paragraphStyle: string | undefined;
  /** A colour lies under the paragraph. */
  readonly #isBacked: boolean;

  constructor(story: Story, { style, backed }: ParagraphProperties) {
    this.#story = story;
    this.#paragraphStyle = style;
    this.#isBacked = backed === true || story.document.styles.paragraph(style).backed === true;
  }

  /** `path`: of the element below the paragraph. */
  read(element: XmlElement, link: string | null = null, path = ""): void {
    const counts = new Map<string, number>();
    for (const each of elements(element)) {
      const count = (counts.get(each.name) ?? 0) + 1;
      counts.set(each.name, count);
      this.#one(each, link, `${path}/${each.name}[${count}]`);
    }
  }

  #one(element: XmlElement, link: string | null, path: string): void {
    const { name } = element;
    const { document, fields } = this.#story;
    if (name === "w:r") this.#run(element, link, path);
    else if (name === "w:bookmarkStart") this.names.push(element.attributes["w:name"] ?? "");
    else if (name === "w:hyperlink") this.read(element, this.#target(element) ?? link, path);
    else if (INSERTED.has(name) || DELETED.has(name)) {
      if (elements(element).length > 0) document.tracked += 1;
      if (INSERTED.has(name) === (document.view === "accepted")) this.read(element, link, path);
    } else if (name === "w:fldSimple") {
      const field = fieldOf(element.attributes["w:instr"] ?? "");
      fields.push(field);
      this.read(element, field.link ?? link, path);
      fields.pop();
    } else if (name === "mc:AlternateContent") this.#alternate(element, (chosen) => this.read(chosen, link, path));
    else if (name.startsWith("m:")) this.#formula(element, link);
    else if (TRANSPARENT.has(name)) this.read(element, link, path);
  }

  /** One of several forms of the same thing: the first, unless only another holds text. */
  #alternate(element: XmlElement, read: (chosen: XmlElement) => void): void {
    const forms = elements(element).filter(({ name }) => name === "mc:Choice" || name === "mc:Fallback");
    const chosen = forms.find((form) => holds(form, "w:t") || holds(form, "w:txbxContent")) ?? forms[0];
    if (chosen !== undefined) read(chosen);
  }

  #formula(element: XmlElement, link: string | null): void {
    if (element.name === "m:f") {
      this.#formula(child(element, "m:num") ?? element, link);
      this.#put("/", {}, link);
      this.#formula(child(element, "m:den") ?? element, link);
      return;
    }
    if (element.name === "m:sup" || element.name === "m:sub") {
      const text = textWithin(element);
      this.#put(element.name === "m:sup" ? asRaised(text) : asLowered(text), {}, link);
      return;
    }
    for (const each of elements(element)) {
      if (each.name === "m:t") this.#put(textOf(each), {}, link);
      else if (each.name === "w:r") this.#run(each, link, "");
      else this.#formula(each, link);
    }
  }

  #run(run: XmlElement, link: string | null, path: string): void {
    const { document } = this.#story;
    const element = child(run, "w:rPr");
    const change = child(element, "w:rPrChange");
    const own = change !== undefined && document.view === "original" ? child(change, "w:rPr") : element;
    const properties = document.styles.run(this.#paragraphStyle, runProperties(own));
    const fonts = child(own, "w:rFonts")?.attributes;
    this.#inRun(run, properties, fonts?.["w:ascii"] ?? fonts?.["w:hAnsi"], link, path);
  }

  #inRun(run: XmlElement, look: RunProperties, font: string | undefined, link: string | null, path: string): void {
    const { document, fields, mark } = this.#story;
    const counts = new Map<string, number>();
    for (const each of elements(run)) {
      const count = (counts.get(each.name) ?? 0) + 1;
      counts.set(each.name, count);
      const place = `${path}/${each.name}[${count}]`;
      switch (each.name) {
        case "w:t":
        case "w:delText":
          this.#put(symbolText(textOf(each), font), look, link);
          break;
        case "w:tab":
        case "w:ptab":
          this.#put("\t", look, link);
          break;
        case "w:br":
          this.#put(each.attributes["w:type"] === "page" ? "\f" : "\n", look, link);
          break;
        case "w:cr":
          this.#put("\n", look, link);
          break;
        case "w:noBreakHyphen":
          this.#put("-", look, link);
          break;
        case "w:sym": {
          const code = Number.parseInt(each.attributes["w:char"] ?? "", 16);
          if (Number.isFinite(code)) this.#put(symbolOf(code, each.attributes["w:font"] ?? font), look, link);
          break;
        }
        case "w:fldChar":
          this.#field(each.attributes["w:fldCharType"]);
          break;
        case "w:instrText":
        case "w:delInstrText": {
          const open = fields.at(-1);
          if (open !== undefined && !open.shows) open.instruction += textOf(each);
          break;
        }
        case "w:footnoteReference":
        case "w:endnoteReference": {
          const id = each.attributes["w:id"] ?? "";
          const kind: NoteKind = each.name === "w:footnoteReference" ? "footnote" : "endnote";
          const isOwn = /^(?:1|true|on)$/.test(each.attributes["w:customMarkFollows"] ?? "");
          if (isOwn) document.marks.set(`${kind} ${id}`, "");
          else this.#put(document.markOf(kind, id), { ...look, raised: "baseline" }, link, "mark");
          break;
        }
        case "w:footnoteRef":
        case "w:endnoteRef":
          // In its own note the mark begins the line and is no figure of anything.
          if (mark !== null && mark !== "") this.#put(`${mark} `, { ...look, raised: "baseline" }, link);
          break;
        case "w:drawing":
        case "w:pict":
        case "w:object":
          this.#drawn(each, place);
          break;
        case "mc:AlternateContent":
          this.#alternate(each, (chosen) => this.#inRun(chosen, look, font, link, place));
          break;
        case "w:ruby":
          this.read(each, link, place);
          break;
        case "w:txbxContent":
          this.boxes.push({ content: each, path: place });
          break;
      }
    }
  }

  /** Boxes of text, however deep in drawings. */
  #drawn(element: XmlElement, path: string, size: XmlElement | undefined = undefined): void {
    for (const each of elements(element)) {
      if (each.name === "a:blip" || each.name === "v:imagedata") this.#picture(each.attributes, size);
      const own = child(each, "wp:extent") ?? size;
      if (each.name === "w:txbxContent") this.boxes.push({ content: each, path: `${path}//w:txbxContent` });
      else if (each.name === "mc:AlternateContent") this.#alternate(each, (chosen) => this.#drawn(chosen, path, own));
      else this.#drawn(each, path, own);
    }
  }

  #picture({ "r:embed": embedded, "r:id": id }: XmlElement["attributes"], size: XmlElement | undefined): void {
    const found = this.#story.relationships.get(embedded ?? id ?? "");
    if (found === undefined || found.isExternal || this.#story.aside !== null) return;
    const { cx, cy } = size?.attributes ?? {};
    this.#story.document.pictures.push({ part: found.target, width: emu(cx), height: emu(cy) });
  }

  #field(type: string | undefined): void {
    const { fields } = this.#story;
    if (type === "begin") fields.push({ instruction: "", shows: false, link: null });
    const open = fields.at(-1);
    if (open === undefined) return;
    if (type === "separate") {
      open.shows = true;
      open.link = fieldOf(open.instruction).link;
    }
    if (type === "end") fields.pop();
  }

  #put(text: string, look: RunProperties, link: string | null, mark: Piece["raised"] = null): void {
    const { fields, aside } = this.#story;
    if (text === "") return;
    if (look.hidden === true) {
      this.hidden += text;
      return;
    }
    if (fields.some(({ shows }) => !shows)) return;
    if ((aside === "header" || aside === "footer") && fields.some(({ instruction }) => OF_PAGES.test(instruction)))
      return;
    const { raised } = look;
    this.pieces.push({
      text: look.caps === true ? text.toUpperCase() : text,
      bold: look.bold === true,
      struck: look.struck === true,
      unseen: isUnseen(look, this.#story.backed === true || this.#isBacked),
      link: link ?? fields.findLast((field) => field.link !== null)?.link ?? null,
      raised: mark ?? (raised === undefined || raised === "baseline" ? null : raised),
    });
  }

  #target({ attributes }: XmlElement): string | null {
    const { "r:id": id, "w:anchor": anchor } = attributes;
    const target = id === undefined ? undefined : this.#story.relationships.get(id)?.target;
    if (target === undefined) return anchor === undefined ? null : `#${anchor}`;
    return anchor === undefined || target.includes("#") ? target : `${target}#${anchor}`;
  }
}

const textOf = (element: XmlElement): string =>
  element.children.map((each) => (typeof each === "string" ? each.replace(/[\r\n]+/g, " ") : "")).join("");

/** All text of a formula's part. */
const textWithin = (element: XmlElement): string =>
  elements(element)
    .map((each) => (each.name === "m:t" || each.name === "w:t" ? textOf(each) : textWithin(each)))
    .join("");

const emu = (value: string | undefined): number | null => {
  const length = Number(value ?? Number.NaN);
  return Number.isFinite(length) ? length : null;
};

const HYPERLINK = /^\s*HYPERLINK\b/i;

function fieldOf(instruction: string): OpenField {
  let link: string | null = null;
  if (HYPERLINK.test(instruction)) {
    const anchor = /\\l\s+(?:"([^"]*)"|(\S+))/i.exec(instruction);
    const address = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))/i.exec(instruction);
    const before = address?.[1] ?? address?.[2] ?? "";
    const behind = anchor?.[1] ?? anchor?.[2];
    link = behind === undefined ? before : `${before}#${behind}`;
    if (link === "") link = null;
  }
  return { instruction, shows: true, link };
}

/** Letters of a unit of measure that takes an exponent. */
const UNIT = /(?:^|[\s\d(/])\p{L}{1,2}$/u;

/**
 * Raised figures as the reader of PDF hands them on: one or two behind a figure are written raised, `107²-бап`; behind a
 * unit of measure they join it, `м2`; behind any other word they are a mark, and stand apart.
 */
export function withRaised(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const alike =
      last !== undefined &&
      last.raised === piece.raised &&
      piece.raised !== "mark" &&
      last.bold === piece.bold &&
      last.struck === piece.struck &&
      last.unseen === piece.unseen &&
      last.link === piece.link;
    if (alike) joined[joined.length - 1] = { ...last, text: last.text + piece.text };
    else joined.push(piece);
  }
  let before = "";
  return joined.map((piece, at) => {
    const { raised } = piece;
    const text =
      raised === "superscript" || raised === "mark"
        ? raisedText(piece.text, before, { isMark: raised === "mark", next: joined[at + 1]?.text ?? "" })
        : raised === "subscript" && areFigures(piece.text) && /[\d)]$/.test(before)
          ? asLowered(piece.text)
          : piece.text;
    before = (before + text).slice(-40);
    return { ...piece, text, raised: null };
  });
}

function raisedText(
  text: string,
  before: string,
  { isMark, next }: { readonly isMark: boolean; readonly next: string },
): string {
  const figures = text.trim();
  if (areFigures(figures)) {
    if (/\d$/.test(before)) return asRaised(text);
    if (!isMark && /^\d{1,2}$/.test(figures) && UNIT.test(before)) return text;
    // Before figures, which it must not join.
    if (before === "" && /^\d/.test(next)) return asRaised(text);
  } else if (!isMark) return text;
  return before === "" || /\s$/.test(before) ? text : ` ${text}`;
}
