/**
 * The result of one act beside its source, as one HTML page that needs nothing else: no network, no other file. Written
 * piece by piece, so that a long act is never in memory as a whole.
 */
import { createHash } from "node:crypto";
import type { SourcePage } from "@qauly/extractor";
import type { PagePictures } from "@qauly/extractor/pictures";
import { seenSize } from "@qauly/extractor/seen-box";
import type { ActTrace } from "../parse-act.js";
import { blocksSheet, blocksStyle } from "./blocks-sheet.js";
import { layersOf, type SheetForm } from "./layers.js";
import { marksOf, type Placed, placesByPage } from "./marks.js";
import { html, type Markup, nothing } from "./markup.js";
import { panel } from "./panel.js";
import { encodePng } from "./png.js";
import { script } from "./script.js";
import { type Picture, pdfSheet } from "./sheet.js";
import { type SheetSize, styleOf } from "./style.js";
import { textSheet } from "./text-sheet.js";

/** Pixels a point: letters of 8 points can be read, and a page of text takes some 30 KB. */
export const scale = 1.4;

/** Draws the pages of the act's file; in their place, why they cannot be drawn. */
export type Pictures = Pick<PagePictures, "page"> | { readonly missing: string };

export function* inspection(trace: ActTrace, pictures: Pictures): Generator<string> {
  const { document, layout, resolution, decisions } = trace;
  const marks = marksOf(resolution, decisions());
  const places = placesByPage(marks);
  const layouts = new Map(layout().map((page) => [page.page, page]));
  const classes = sizeClasses(document.pages);
  const title = document.fileName ?? "standard input";
  const form = formOf(document.pages);
  const sizes = new Map([...classes.values()].map(({ name, size }) => [name, size]));
  const style = form === "blocks" ? `${styleOf(sizes)}${blocksStyle}` : styleOf(sizes);
  yield head(title, style).markup;
  yield bar(title, form).markup;
  yield html`<div class="desk"><aside class="panel" aria-label="Result">${panel(resolution, marks)}</aside>
<main class="pages">
`.markup;
  for (const page of document.pages) {
    const onPage = places.get(page.number) ?? [];
    if (page.blocks === undefined) yield sheetOf(page, onPage).markup;
    else yield* blocksSheet(page, onPage);
  }
  yield `</main></div><div id="tip" role="tooltip" hidden></div><script>${script}</script></body></html>\n`;

  function sheetOf(page: SourcePage, onPage: readonly Placed[]): Markup {
    const size = seenSize(page);
    const shape = size === null ? undefined : classes.get(keyOf(size));
    if (size === null || shape === undefined) return textSheet(page, onPage);
    const sheet = { page, size, layout: layouts.get(page.number), places: onPage };
    return pdfSheet(sheet, shape.name, pictureOf(pictures, page.number));
  }
}

function formOf(pages: readonly SourcePage[]): SheetForm {
  if (pages.some(({ blocks }) => blocks !== undefined)) return "blocks";
  return pages.every(({ size }) => size === null) ? "text" : "pages";
}

function pictureOf(pictures: Pictures, number: number): Picture {
  if ("missing" in pictures) return pictures;
  try {
    return { png: encodePng(pictures.page(number, scale)) };
  } catch (error) {
    return { missing: error instanceof Error ? error.message : String(error) };
  }
}

/** The few sizes that the pages of an act have, each with the class of its sheets. */
function sizeClasses(pages: readonly SourcePage[]): ReadonlyMap<string, { name: string; size: SheetSize }> {
  const classes = new Map<string, { name: string; size: SheetSize }>();
  for (const page of pages) {
    const size = seenSize(page);
    if (size !== null && !classes.has(keyOf(size))) classes.set(keyOf(size), { name: `size-${classes.size}`, size });
  }
  return classes;
}

function keyOf({ width, height }: SheetSize): string {
  return `${width} ${height}`;
}

/** The policy allows this one style, this one script, and pictures that stand in the page itself. */
function head(title: string, style: string): Markup {
  const policy = [
    "default-src 'none'",
    "img-src data:",
    `style-src '${digest(style)}'`,
    `script-src '${digest(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title} – qauly inspect</title>
<style>${{ markup: style }}</style></head>
`;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

function bar(title: string, form: SheetForm): Markup {
  const boxes = layersOf(form).map(
    ({ name, label, hint, isOn }) =>
      html`<label title="${hint}"><input type="checkbox" id="layer-${name}" autocomplete="off"${isOn ? html` checked` : nothing}>${label}</label>`,
  );
  return html`<body><header class="bar"><h1>${title}</h1><fieldset><legend>Layers</legend>${boxes}</fieldset></header>
`;
}
