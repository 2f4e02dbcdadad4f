import type { Box } from "../../document.js";
import { transformBox } from "../box.js";
import { type Clip, clipSegments } from "../clip.js";
import type { Glyph, PageContent, Segment } from "../content.js";
import { beyondBounds } from "../damaged.js";
import { type Matrix, multiply } from "../matrix.js";
import { ShapeGatherer } from "../shapes.js";
import { clipOf } from "./clips.js";
import type { Fonts } from "./fonts.js";
import type { Pointer } from "./functions.js";
import { addGlyphs, readText, type Text } from "./glyphs.js";
import type { Pdfium } from "./load.js";
import { paintOf } from "./paint.js";
import { addPath } from "./paths.js";

/** FPDF_PAGEOBJ_… of fpdfview.h. */
const TEXT = 1;
const PATH = 2;
const IMAGE = 3;
const FORM = 5;

/**
 * Forms within forms, and objects of a page with its forms: more than any act has, and little enough to get to an end.
 */
const MAX_DEPTH = 32;
const MAX_OBJECTS = 1_000_000;

interface Found {
  readonly texts: Text[];
  readonly segments: Segment[];
  readonly images: Box[];
  readonly shapes: ShapeGatherer;
  count: number;
}

/** A page open in PDFium, with the forms that its annotations are. */
export interface DrawnPage {
  readonly page: Pointer;
  /** Leads from its user space to points from its top left corner. */
  readonly view: Matrix;
  /** One for each of `drawn`, or none. */
  readonly forms: readonly Pointer[];
  /** Boxes of the annotations. */
  readonly drawn: readonly Box[];
}

export interface DrawnContent {
  readonly content: PageContent;
  /** Indexes of the annotations that draw neither words nor pictures of them. */
  readonly wordless: ReadonlySet<number>;
}

/** What a page draws, and its annotations after it. */
export function contentOf(pdfium: Pdfium, { page, view, forms, drawn }: DrawnPage, fonts: Fonts): DrawnContent {
  const { call } = pdfium;
  const found: Found = { texts: [], segments: [], images: [], shapes: new ShapeGatherer(), count: 0 };
  const count = call.FPDFPage_CountObjects(page);
  walk(pdfium, (index) => call.FPDFPage_GetObject(page, index), count, { toPage: view, clip: null, depth: 0 }, found);
  const { segments, images, shapes } = found;
  const lines = segments.length;
  const wordless = new Set(drawn.keys());
  for (const [annotation, form] of forms.entries()) {
    const before = found.texts.length + images.length + shapes.letterShapes.length;
    const holder = { toPage: view, clip: drawn[annotation]!, depth: 1, annotation };
    walk(pdfium, () => form, 1, holder, found);
    if (found.texts.length + images.length + shapes.letterShapes.length > before) wordless.delete(annotation);
  }
  // The frame of a stamp or a field rules no table and strikes no word out.
  segments.length = lines;
  fonts.learn(unknownCodes(found.texts, fonts));
  const glyphs: Glyph[] = [];
  let unmapped = 0;
  for (const text of found.texts) unmapped += addGlyphs(text, fonts.get(text.font), glyphs);
  const { fills, letterShapes } = shapes;
  return { content: { glyphs, segments, images, unmapped, fills, letterShapes }, wordless };
}

/** The page, or a form on it. */
interface Holder {
  readonly toPage: Matrix;
  readonly clip: Clip;
  readonly depth: number;
  /** Index of the annotation that it is a part of. */
  readonly annotation?: number | undefined;
}

function walk(
  pdfium: Pdfium,
  objectAt: (index: number) => Pointer,
  count: number,
  { toPage, clip, depth, annotation }: Holder,
  found: Found,
): void {
  found.count += count;
  if (found.count > MAX_OBJECTS) throw beyondBounds("a page draws more than a million objects");
  const { call } = pdfium;
  for (let index = 0; index < count; index += 1) {
    const object = objectAt(index);
    const type = call.FPDFPageObj_GetType(object);
    const place = multiply(toPage, matrixOf(pdfium, object));
    if (type === TEXT) {
      const seen = clipOf(pdfium, object, toPage, clip);
      const { length: fillsBefore } = found.shapes.fills;
      found.texts.push(readText(pdfium, object, place, { clip: seen, fillsBefore, annotation }));
    } else if (type === PATH) {
      const first = found.segments.length;
      const isFilled = addPath(pdfium, object, place, found.segments, found.shapes);
      const seen = isFilled || found.segments.length > first ? clipOf(pdfium, object, toPage, clip) : null;
      clipSegments(found.segments, first, seen);
      found.shapes.end(isFilled ? paintOf(pdfium, object) : null, seen);
    } else if (type === IMAGE) found.images.push(transformBox(place, [0, 0, 1, 1]));
    else if (type === FORM && depth < MAX_DEPTH) {
      const inner = (at: number): Pointer => call.FPDFFormObj_GetObject(object, at);
      const holder = { toPage: place, clip: clipOf(pdfium, object, toPage, clip), depth: depth + 1, annotation };
      walk(pdfium, inner, call.FPDFFormObj_CountObjects(object), holder, found);
    }
  }
}

function matrixOf({ call, memory }: Pdfium, object: Pointer): Matrix {
  call.FPDFPageObj_GetMatrix(object, memory.scratch);
  const floats = memory.floats();
  const at = memory.scratchIndex;
  return [floats[at]!, floats[at + 1]!, floats[at + 2]!, floats[at + 3]!, floats[at + 4]!, floats[at + 5]!];
}

function unknownCodes(texts: readonly Text[], fonts: Fonts): Map<Pointer, Set<number>> {
  const unknown = new Map<Pointer, Set<number>>();
  for (const { font, shown } of texts) {
    const { characters } = fonts.get(font);
    for (const code of shown.codes) {
      if (characters.has(code)) continue;
      const codes = unknown.get(font);
      if (codes === undefined) unknown.set(font, new Set([code]));
      else codes.add(code);
    }
  }
  return unknown;
}
