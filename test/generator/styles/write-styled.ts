/** Acts made into PDFs in any of the styles; the seed decides how each is set. */
import type { ActSpec } from "../act-spec.js";
import { writePdf } from "../write-pdf.js";
import { hasChromium, printPages } from "./chromium.js";
import { drawPdf } from "./draw-pdf.js";
import { flatOdt } from "./flat-odt.js";
import { withGroupedHeaders } from "./grouped-headers.js";
import { drawManner } from "./manner.js";
import { markup } from "./markup.js";
import { drawPrintManner } from "./print-manner.js";
import { convert, hasOffice } from "./soffice.js";
import type { PdfStyle } from "./style.js";

/** An act, and the seed of how it is set. */
export interface StyledAct {
  readonly spec: ActSpec;
  readonly seed: number;
}

/** Whether the program that a style needs is there. */
export const isAvailable = (style: PdfStyle): boolean =>
  style === "browser" ? hasChromium : style === "office" ? hasOffice : true;

/** The act as the style prints it: where the header has two rows, neighbouring headers share their first word. */
export function styledSpec(spec: ActSpec, style: PdfStyle, seed: number): ActSpec {
  return twoHeaderRows(style, seed) ? withGroupedHeaders(spec) : spec;
}

function twoHeaderRows(style: PdfStyle, seed: number): boolean {
  switch (style) {
    case "registry":
      return false;
    case "aligned":
    case "crafted":
      return drawManner(style, seed).manner.table.twoHeaderRows;
    case "browser":
    case "office":
      return drawPrintManner(style, seed).manner.twoHeaderRows;
  }
}

/** What the style exercises in an act. */
export function styleFeatures(style: PdfStyle, seed: number): string[] {
  if (style === "registry") return [];
  return style === "aligned" || style === "crafted" ? drawManner(style, seed).list : drawPrintManner(style, seed).list;
}

/** The PDFs in the order of the acts; each act is one that `styledSpec` gave. */
export async function writeStyled(style: PdfStyle, acts: readonly StyledAct[]): Promise<Uint8Array[]> {
  switch (style) {
    case "registry":
      return Promise.all(acts.map(({ spec }) => writePdf(spec)));
    case "aligned":
    case "crafted":
      return Promise.all(acts.map(({ spec, seed }) => drawPdf(spec, drawManner(style, seed).manner, seed)));
    case "browser":
      return printPages(
        acts.map(({ spec, seed }) => {
          const { manner } = drawPrintManner(style, seed);
          return { html: markup(spec, manner), manner };
        }),
      );
    case "office":
      return convert(acts.map(({ spec, seed }) => flatOdt(spec, drawPrintManner(style, seed).manner)));
  }
}
