/** How a drawn PDF is set: type, paragraphs, tables, page furniture and drawing order, told apart from what it says. */
import { type Features, features } from "../draw/features.js";
import { random } from "../random.js";
import type { DrawnStyle } from "./style.js";

export type Typeface = "serif" | "sans" | "serif condensed" | "sans condensed";

/** What separates the cells of a table to the eye. */
export type Rules = "grid" | "thin rectangles" | "dashed" | "double" | "open sides" | "inner only" | "none";

/** How a stretched line is drawn. */
export type Stretch = "blanks" | "words apart" | "letters apart";

export interface Manner {
  readonly typeface: Typeface;
  readonly size: number;
  /** Distance of baselines in font sizes. */
  readonly leading: number;
  readonly page: { readonly width: number; readonly height: number; readonly side: number; readonly foot: number };
  readonly justified: boolean;
  readonly stretch: Stretch;
  /** Whether paragraphs are determined by an indented first line; else a gap stands between them. */
  readonly indented: boolean;
  readonly annexOnNewPage: boolean;
  readonly table: {
    readonly rules: Rules;
    readonly twoHeaderRows: boolean;
    readonly repeatedHeader: boolean;
    readonly mergedLabels: boolean;
    readonly middle: boolean;
    readonly centredNames: boolean;
  };
  readonly furniture: {
    readonly header: string | null;
    readonly footer: string | null;
    readonly pageNumber: "12" | "- 12 -" | "12 бет" | "12 / 34" | null;
    readonly numberAt: "top" | "bottom";
    readonly sideNote: string | null;
    readonly watermark: string | null;
  };
  readonly drawing: {
    readonly order: "as read" | "last first" | "shuffled" | "tables first";
    readonly bold: "font" | "twice" | "stroked";
    readonly raisedPercent: boolean;
    readonly rotate: 0 | 90 | 180 | 270;
    /** Room around the visible part of the page, with a printer's line in it that no reader sees. */
    readonly bleed: number;
    readonly invisible: string | null;
  };
}

const registryLine = "Қазақстан Республикасы нормативтік құқықтық актілерінің эталондық бақылау банкі";

/** The same style and seed give the same manner; `list` names what it exercises. */
export function drawManner(style: DrawnStyle, seed: number): { readonly manner: Manner; readonly list: string[] } {
  const choose = random(seed * 7 + (style === "aligned" ? 2_000_003 : 4_000_037));
  const names = features(choose);
  const aligned = style === "aligned";
  const landscape = names.maybe("landscape", 0.15);
  const [short, long] = names.pick("paper", { A4: [595.28, 841.89], Letter: [612, 792] } as const);
  const size = choose.pick([9.5, 10, 11, 12]);
  const manner: Manner = {
    typeface: names.pick<Typeface>("typeface", {
      serif: "serif",
      sans: "sans",
      "serif condensed": "serif condensed",
      "sans condensed": "sans condensed",
    }),
    size,
    leading: choose.pick([1.15, 1.25, 1.4, 1.5]),
    page: {
      width: landscape ? long : short,
      height: landscape ? short : long,
      side: choose.int(45, 85),
      foot: choose.int(62, 75),
    },
    justified: names.maybe("justified", 0.65),
    stretch: names.pick<Stretch>("stretch", {
      blanks: "blanks",
      "words apart": "words apart",
      "letters apart": "letters apart",
    }),
    indented: names.maybe("indented paragraphs", 0.65),
    annexOnNewPage: names.maybe("annex on a new page", 0.4),
    table: table(names, aligned),
    furniture: furniture(names),
    drawing: drawing(names, aligned),
  };
  return { manner, list: names.list() };
}

function table(names: Features, aligned: boolean): Manner["table"] {
  const ruled: Record<string, Rules> = {
    grid: "grid",
    "thin rectangles": "thin rectangles",
    dashed: "dashed",
    double: "double",
    "open sides": "open sides",
    "inner only": "inner only",
  };
  const rules = aligned ? "none" : names.pick<Rules>("rules", ruled);
  return {
    rules,
    twoHeaderRows: !aligned && names.maybe("two header rows", 0.4),
    repeatedHeader: names.maybe("repeated header", 0.5),
    mergedLabels: !aligned && names.maybe("merged labels", 0.4),
    middle: names.maybe("cells centred vertically", 0.5),
    centredNames: names.maybe("centred names", 0.15),
  };
}

function furniture(names: Features): Manner["furniture"] {
  return {
    header: names.maybe("running header", 0.4) ? registryLine : null,
    footer: names.maybe("running footer", 0.3) ? "adilet.zan.kz · 23.11.2026 10:46" : null,
    pageNumber: names.pick("page number", {
      figure: "12",
      dashes: "- 12 -",
      word: "12 бет",
      "of all": "12 / 34",
      none: null,
    } as const),
    numberAt: names.pick("page number at", { top: "top", bottom: "bottom" } as const),
    sideNote: names.maybe("note on its side", 0.25) ? `${registryLine}. Электрондық құжаттың көшірмесі` : null,
    watermark: names.maybe("watermark", 0.25) ? "КӨШІРМЕ" : null,
  };
}

function drawing(names: Features, aligned: boolean): Manner["drawing"] {
  if (aligned) {
    return { order: "as read", bold: "font", raisedPercent: false, rotate: 0, bleed: 0, invisible: null };
  }
  return {
    order: names.pick("drawing order", {
      "last first": "last first",
      shuffled: "shuffled",
      "tables first": "tables first",
    } as const),
    bold: names.pick("bold", { font: "font", twice: "twice", stroked: "stroked" } as const),
    raisedPercent: names.maybe("raised percent signs", 0.4),
    rotate: names.pick("rotation", { none: 0, quarter: 90, half: 180, "three quarters": 270 } as const),
    bleed: names.maybe("crop box", 0.4) ? 28 : 0,
    invisible: names.maybe("invisible text", 0.3) ? "Көрінбейтін мәтін 593" : null,
  };
}
