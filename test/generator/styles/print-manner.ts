/** How a document that a program lays out is styled: what its sheet of styles says, not what it says. */
import { features } from "../draw/features.js";
import { random } from "../random.js";

export type Borders = "single" | "double" | "dotted" | "inner" | "none";

export interface PrintManner {
  readonly font: string;
  /** In points. */
  readonly size: number;
  readonly leading: number;
  /** In millimetres. */
  readonly margins: { readonly side: number; readonly top: number; readonly bottom: number };
  readonly landscape: boolean;
  readonly justified: boolean;
  readonly indented: boolean;
  readonly spacedFormula: boolean;
  readonly annexOnNewPage: boolean;
  readonly headingInTable: boolean;
  readonly borders: Borders;
  readonly middle: boolean;
  readonly twoHeaderRows: boolean;
  readonly repeatedHeader: boolean;
  readonly rowsMayBreak: boolean;
  readonly mergedLabels: boolean;
  readonly runningLines: boolean;
  readonly watermark: boolean;
}

export function drawPrintManner(style: "browser" | "office", seed: number): { manner: PrintManner; list: string[] } {
  const choose = random(seed * 11 + (style === "browser" ? 6_000_011 : 8_000_009));
  const names = features(choose);
  const manner: PrintManner = {
    font: names.pick("font", {
      "Liberation Serif": "Liberation Serif",
      "Liberation Sans": "Liberation Sans",
      "DejaVu Sans": "DejaVu Sans",
      "DejaVu Serif": "DejaVu Serif",
    }),
    size: choose.pick([10, 11, 12, 14]),
    leading: choose.pick([1.15, 1.3, 1.5]),
    margins: { side: choose.int(15, 30), top: choose.int(20, 28), bottom: choose.int(20, 28) },
    landscape: names.maybe("landscape", 0.15),
    justified: names.maybe("justified", 0.65),
    indented: names.maybe("indented paragraphs", 0.6),
    spacedFormula: names.maybe("spaced formula", 0.3),
    annexOnNewPage: names.maybe("annex on a new page", 0.5),
    headingInTable: names.maybe("annex heading in a table", 0.4),
    borders: names.pick<Borders>("borders", {
      single: "single",
      "single again": "single",
      double: "double",
      dotted: "dotted",
      inner: "inner",
      none: "none",
    }),
    middle: names.maybe("cells centred vertically", 0.5),
    twoHeaderRows: names.maybe("two header rows", 0.4),
    repeatedHeader: names.maybe("repeated header", 0.5),
    rowsMayBreak: names.maybe("rows may break", 0.5),
    mergedLabels: names.maybe("merged labels", 0.4),
    runningLines: names.maybe("running lines", 0.6),
    watermark: names.maybe("watermark", 0.2),
  };
  return { manner: possible(manner, style), list: names.list() };
}

function possible(manner: PrintManner, style: "browser" | "office"): PrintManner {
  // Without borders nothing shows that a cell covers several columns.
  if (manner.borders === "none") return { ...manner, twoHeaderRows: false, mergedLabels: false };
  // LibreOffice loses the rows below a header of two rows that a page's end cuts, unless it is marked as a header.
  return style === "office" && manner.twoHeaderRows ? { ...manner, repeatedHeader: true } : manner;
}
