/**
 * What the extractor hands on: pages of raw text and, where the source has a layout, positioned tokens, ruling
 * segments and links. Lengths are PDF points; the origin is the page's top left corner as a reader sees the page
 * (after /Rotate and the crop box), y grows downwards.
 */

import type { PageDamage } from "./pdf/damage/page-damage.js";

/** `[a, b, c, d, e, f]`: a point (x, y) goes to (ax + cy + e, bx + dy + f). */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** `[x0, top, x1, bottom]`, x0 ≤ x1, top ≤ bottom. */
export type Box = readonly [x0: number, top: number, x1: number, bottom: number];

/** One word: glyphs that stand together on a line, whatever their character spacing. */
export interface Token {
  /** The word. */
  readonly text: string;
  /** UTF-16 offsets into the page's `text`: `text.slice(start, end) === token.text`. */
  readonly start: number;
  /** Offset behind its last character. */
  readonly end: number;
  /** The box around its glyphs. */
  readonly bbox: Box;
  /**
   * x where each UTF-16 unit of `text` starts, then where the last one ends, so that a part of a word has a box of its
   * own; null for a word that is not written from left to right.
   */
  readonly edges: readonly number[] | null;
  /** y of the baseline. */
  readonly baseline: number;
  /** Size of the type in points. */
  readonly fontSize: number;
  /** Direction of writing, degrees clockwise from rightwards, in [0, 360): 0 for upright text. */
  readonly angle: number;
  /** Whether it is set in bold type. */
  readonly bold: boolean;
  /** Whether it is set in italics. */
  readonly italic: boolean;
  /** Address of the link annotation that covers the word, as written in the file, else null. */
  readonly link: string | null;
  /** Drawn invisibly (text rendering mode 3) or outside the page. Kept out of `page.text`: start and end are equal. */
  readonly hidden: boolean;
  /** 0–1 for OCR, null for a text layer. */
  readonly confidence: number | null;
  /** What OCR sees at the place of a text layer's word whose figures are others. Present where it does. */
  readonly pictured?: string;
}

/** A straight horizontal or vertical segment that was stroked, or filled as a thin rectangle. */
export interface Ruling {
  /** Which way it runs. */
  readonly orientation: "horizontal" | "vertical";
  /** y of a horizontal, x of a vertical segment. */
  readonly at: number;
  /** Extent along the other axis. */
  readonly from: number;
  /** Where it ends along the other axis. */
  readonly to: number;
  /** In points. */
  readonly thickness: number;
}

/** A line that was read anew. */
export interface MisreadLine extends TextRange {
  /** The line as the file has it: `Îá óòâåðæäåíèè`. */
  readonly before: string;
}

/** UTF-16 offsets into a page's text. */
export interface TextRange {
  /** The first character. */
  readonly start: number;
  /** Behind the last character. */
  readonly end: number;
}

/** A hyperlink of a document of markup: the words that it stands under. */
export interface LinkedRange extends TextRange {
  /** Its address; of a web page with all that a browser adds to it, and `#name` for a place in the page. */
  readonly url: string;
}

/** A part of a document of markup, in reading order. */
export type SourceBlock = SourceLine | SourceTable;

/**
 * What keeps a line out of the document's own text: it is the web site's around it, stands beside the act and may be of
 * it, is the same act in another language, a running head or foot, or a note to which the text points.
 */
export type AsideKind = "site" | "beside" | "other-language" | "header" | "footer" | "note";

/** A paragraph of a document of markup, or a part of one between line breaks. */
export interface SourceLine extends TextRange {
  /** Tells it from a table. */
  readonly kind: "line";
  /** Whether most of its letters are. */
  readonly bold: boolean;
  /** Where it stands between the edges of the text. */
  readonly align: "start" | "center" | "end";
  /** Columns, half an em each, from the left edge of the text to its first letter. */
  readonly indent: number;
  /** Blank lines before it: 0 for one that goes on in its paragraph, 1 between paragraphs. */
  readonly gap: number;
  /** Null for the document's own text. */
  readonly aside: AsideKind | null;
  /** Where it stands in the file: a CSS selector, or a path in WordprocessingML. */
  readonly element: string;
}

/** A table of a document of markup. */
export interface SourceTable {
  /** Tells it from a line. */
  readonly kind: "table";
  /** Row by row, from left to right. */
  readonly rows: readonly (readonly SourceCell[])[];
  /** Where it stands in the file. */
  readonly element: string;
}

/** A cell of a table at its first place; places that it covers have no cell of their own. */
export interface SourceCell {
  /** From top to bottom; those of tables within it too. */
  readonly lines: readonly SourceLine[];
  /** Numbers of rows and of columns that it covers, 1 or more. */
  readonly rowSpan: number;
  /** How many columns it covers. */
  readonly colSpan: number;
  /** Where it stands in the file. */
  readonly element: string;
}

/** A named place of a document of markup. */
export interface Anchor {
  /** As links call it, behind their number sign. */
  readonly name: string;
  /** UTF-16 offset into the page's text at which it begins. */
  readonly start: number;
}

/** A hyperlink of a PDF. */
export interface LinkAnnotation {
  /** Its address as written in the file. */
  readonly url: string;
  /** The box in which a click follows it. */
  readonly bbox: Box;
}

/** A page as it was read. */
export interface SourcePage {
  /** 1-based. */
  readonly number: number;
  /** Null for plain text and markup. */
  readonly size: { readonly width: number; readonly height: number } | null;
  /**
   * The page's raw text. Plain text: the decoded characters as they are. PDF: the visible tokens in visual order,
   * lines from top to bottom joined by "\n", words of a line from left to right joined by one space. Markup: all text
   * that a reader may see, in reading order, lines joined by "\n", blanks as a browser shows them.
   */
  readonly text: string;
  /** Empty for plain text. In the order of `text`; hidden tokens last. */
  readonly tokens: readonly Token[];
  /** The straight lines that are drawn on it. */
  readonly rulings: readonly Ruling[];
  /** The hyperlinks of the page. */
  readonly links: readonly LinkAnnotation[];
  /** Share of the page that images cover, 0–1; tells a scanned page from an empty one. */
  readonly imageCoverage: number;
  /**
   * Number of visible glyphs that stand in no token, since their font does not say which letters it draws. Present
   * where there are any.
   */
  readonly unmapped?: number;
  /**
   * Number of letters that are drawn as shapes and not written, and so stand in no token. Present where there are lines
   * of them.
   */
  readonly outlined?: number;
  /** The lines and tables of a document of markup, in the order of `text`. Present for those documents. */
  readonly blocks?: readonly SourceBlock[];
  /** Its hyperlinks, in the order of `text`. Present where there are any. */
  readonly linked?: readonly LinkedRange[];
  /** Places to which its own links lead, as `#name`. Present where there are any. */
  readonly anchors?: readonly Anchor[];
  /** Words that a drawn line strikes through. Present where there are any. */
  readonly struck?: readonly TextRange[];
  /** Words that nobody sees: white on white, or painted over. They stand in `text`. Present where there are any. */
  readonly unseen?: readonly TextRange[];
  /**
   * Words that annotations print over words of the page, each annotation's, and those of the page that annotations
   * hide: they stand at the end of `text`. The boxes of an annotation that does not say how it is drawn are guesses.
   * Present where there are any.
   */
  readonly annotated?: readonly TextRange[];
  /**
   * Leads from the page's lengths to the page as a reader sees it. Present where they differ: a scan that lies askew or
   * on its side is straightened to be read, and tokens, rulings and size are those of the straight page.
   */
  readonly toSeen?: Affine;
  /** Number of stretches of writing that OCR has seen and could not read. Present where there are any. */
  readonly illegible?: number;
  /**
   * Lines of a plain text whose letters an earlier program had taken for those of another encoding, and that were read
   * anew: where each stands in `text`, and what stands in the file. In their order; present where there are any.
   */
  readonly misread?: readonly MisreadLine[];
  /**
   * Present where the file is damaged at this page and nothing of it could be read: its text is empty for that reason.
   */
  readonly damaged?: true;
  /** What is wrong with a page that was read, or may be wrong. Present where something is. */
  readonly damage?: readonly PageDamage[];
}

/** Kinds of files that are read. */
export type MediaType =
  | "text/plain"
  | "application/pdf"
  | "text/html"
  | "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
  | "image/png"
  | "image/jpeg"
  | "image/tiff"
  | "image/webp"
  | "image/gif";

/** A language in which acts are adopted. */
export type ActLanguage = "kk" | "ru";

/** What was read of a document that holds one act in two languages. */
export interface LanguageChoice {
  /** The language that was read. */
  readonly read: ActLanguage;
  /** The one that was not. */
  readonly other: ActLanguage;
}

/** Text that a document of markup holds and does not show: it was not read. */
export interface HiddenText {
  /** Number of letters and figures. */
  readonly letters: number;
  /** How the longest stretch of it begins. */
  readonly beginning: string;
}

/** Which text of a document with tracked changes is read: that with all of them, or that before them. */
export type ChangesView = "accepted" | "original";

/** Tracked changes of a document. */
export interface TrackedChanges {
  /** How many. */
  readonly count: number;
  /** What was read. */
  readonly view: ChangesView;
}

/** What `extract` gives. */
export interface SourceDocument {
  /** Name of the file, if it was given. */
  readonly fileName: string | null;
  /** Kind of the file, determined by its bytes. */
  readonly mediaType: MediaType;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  /** Size of the file in bytes. */
  readonly byteLength: number;
  /** How the characters were obtained. */
  readonly method: "text-layer" | "ocr" | "mixed" | "plain-text" | "markup";
  /** Names of what read the pages (engine of PDF, reader of pictures), joined by "+"; null for other kinds. */
  readonly engine: string | null;
  /**
   * Label of the character encoding of a plain text or a web page (WHATWG label, or "rk1048", "ptcp154"), null for other
   * kinds.
   */
  readonly encoding: string | null;
  /**
   * Changes that a document of Word carries, neither accepted nor rejected: how many, and which of its two texts was
   * read. Present where there are any.
   */
  readonly changes?: TrackedChanges;
  /** What a document of markup hides from its readers. Present where it is as long as a sentence. */
  readonly hidden?: HiddenText;
  /** Which language was read, of a document of markup that holds the act in two; present where it does. */
  readonly languages?: LanguageChoice;
  /** The pages in order; a plain text has one for each form feed and one more. */
  readonly pages: readonly SourcePage[];
}
