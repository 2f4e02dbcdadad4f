import type { AsideKind, SourceLine } from "../../document.js";
import type { ListManner } from "./list-marker.js";
import { columnsOf, type Declarations } from "./sheets/declarations.js";
import type { ElementNode } from "./tree.js";

/** Whether letters can be seen: those of no height cannot, nor white ones where nothing lies behind them. */
export interface Ink {
  readonly vanished: boolean;
  readonly white: boolean;
  readonly backed: boolean;
}

/** Letters as a page without styles shows them. */
export const BLACK: Ink = { vanished: false, white: false, backed: false };

export const isUnseen = ({ vanished, white, backed }: Ink): boolean => vanished || (white && !backed);

/** How what stands in an element is shown, and why it is aside. */
export interface Manner {
  readonly bold: boolean;
  readonly align: SourceLine["align"];
  /** Columns from the left edge, and those that the first line of a block has beside. */
  readonly indent: number;
  readonly firstIndent: number;
  readonly link: string | null;
  readonly struck: boolean;
  readonly ink: Ink;
  /** Whether blanks and line breaks stand as they are: breaks alone, or both. */
  readonly keeps: "nothing" | "breaks" | "all";
  readonly raised: boolean;
  readonly aside: AsideKind | null;
  /** The block that holds it. */
  readonly block: ElementNode;
  /** The list whose item it is, or of which it stands in none. */
  readonly list: ListManner | null;
}

const HEADINGS = /^h[1-6]$/;
/** Columns by which a browser indents lists and quotations: 40 pixels. */
const INDENTED = 5;
/** Elements that begin outside of other blocks with no gap of their own. */
const STRUCK = new Set(["del", "s", "strike"]);
/** How an element is shown, given how what holds it is; why it is aside is not looked at. */
export function mannerOf(
  element: ElementNode,
  outer: Manner,
  { style, isBlock, resolve }: { style: Declarations; isBlock: boolean; resolve: (href: string) => string },
): Manner {
  const { name } = element;
  const weight = style["font-weight"];
  const bold =
    weight !== undefined
      ? /^(?:bold|bolder|[6-9]00)$/.test(weight)
        ? true
        : /^(?:normal|lighter|[1-5]00)$/.test(weight)
          ? false
          : outer.bold
      : name === "b" || name === "strong" || name === "th" || HEADINGS.test(name) || outer.bold;
  const href = name === "a" ? element.get("href") : null;
  const decoration = style["text-decoration"];
  const struck = outer.struck || STRUCK.has(name) || decoration?.includes("line-through") === true;
  const ink = inkOf(style, outer.ink);
  const inner = {
    ...outer,
    bold,
    struck,
    ink,
    link: href === null ? outer.link : resolve(href),
    keeps: keepsOf(name, style, outer.keeps),
  };
  if (!isBlock) return inner;
  const align = style["text-align"] ?? (name === "center" ? "center" : element.get("align")?.toLowerCase());
  const isIndented = name === "ul" || name === "ol" || name === "blockquote" || name === "dd";
  const margin = style["margin-left"] ?? style["padding-left"];
  const indent = outer.indent + (margin === undefined ? (isIndented ? INDENTED : 0) : Math.max(0, columnsOf(margin)));
  return {
    ...inner,
    align: alignOf(align, outer.align, element),
    indent,
    firstIndent: style["text-indent"] === undefined ? outer.firstIndent : columnsOf(style["text-indent"]),
    block: element,
  };
}

const WHITE = /^(?:white|#f{3}|#f{4}|#f{6}|#f{8}|rgba?\(255, ?255, ?255[^)]*\)|transparent)$/;
const ZERO = /^0(?:\.0+)?(?:px|pt|em|rem|%)?$/;

function inkOf(style: Declarations, outer: Ink): Ink {
  const { color, opacity, background } = style;
  const size = style["font-size"];
  if (color === undefined && opacity === undefined && background === undefined && size === undefined) return outer;
  const isBacked = background !== undefined && !/^(?:none|initial|inherit|unset)$/.test(background);
  return {
    vanished:
      outer.vanished || (opacity !== undefined && ZERO.test(opacity)) || (size !== undefined && ZERO.test(size)),
    white: color === undefined || color === "inherit" ? outer.white : WHITE.test(color),
    backed: isBacked ? !WHITE.test(background) : outer.backed,
  };
}

function keepsOf(name: string, style: Declarations, outer: Manner["keeps"]): Manner["keeps"] {
  switch (style["white-space"]) {
    case "pre":
    case "pre-wrap":
    case "break-spaces":
      return "all";
    case "pre-line":
      return "breaks";
    case "normal":
    case "nowrap":
      return "nothing";
    default:
      return name === "pre" || name === "listing" || name === "xmp" || name === "plaintext" ? "all" : outer;
  }
}

function alignOf(align: string | undefined, outer: SourceLine["align"], { name }: ElementNode): SourceLine["align"] {
  switch (align) {
    case "center":
    case "-webkit-center":
    case "middle":
      return "center";
    case "right":
    case "end":
      return "end";
    case "left":
    case "start":
    case "justify":
      return "start";
    default:
      return name === "th" || name === "caption" ? "center" : outer;
  }
}
