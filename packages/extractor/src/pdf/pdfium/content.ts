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

/** What a page draws; `view` leads from its user space to points from its top left corner. */
export function contentOf(pdfium: Pdfium, page: Pointer, view: Matrix, fonts: Fonts): PageContent {
  const { call } = pdfium;
  const found: Found = { texts: [], segments: [], images: [], shapes: new ShapeGatherer(), count: 0 };
  const count = call.FPDFPage_CountObjects(page);
  walk(pdfium, (index) => call.FPDFPage_GetObject(page, index), count, { toPage: view, clip: null, depth: 0 }, found);
  fonts.learn(unknownCodes(found.texts, fonts));
  const glyphs: Glyph[] = [];
  let unmapped = 0;
  for (const text of found.texts) unmapped += addGlyphs(text, fonts.get(text.font), glyphs);
  const { segments, images, shapes } = found;
  return { glyphs, segments, images, unmapped, fills: shapes.fills, letterShapes: shapes.letterShapes };
}

/** The page, or a form on it. */
interface Holder {
  readonly toPage: Matrix;
  readonly clip: Clip;
  readonly depth: number;
}

function walk(
  pdfium: Pdfium,
  objectAt: (index: number) => Pointer,
  count: number,
  { toPage, clip, depth }: Holder,
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
      found.texts.push(readText(pdfium, object, place, seen, found.shapes.fills.length));
    } else if (type === PATH) {
      const first = found.segments.length;
      const isFilled = addPath(pdfium, object, place, found.segments, found.shapes);
      const seen = isFilled || found.segments.length > first ? clipOf(pdfium, object, toPage, clip) : null;
      clipSegments(found.segments, first, seen);
      found.shapes.end(isFilled ? paintOf(pdfium, object) : null, seen);
    } else if (type === IMAGE) found.images.push(transformBox(place, [0, 0, 1, 1]));
    else if (type === FORM && depth < MAX_DEPTH) {
      const inner = (at: number): Pointer => call.FPDFFormObj_GetObject(object, at);
      const holder = { toPage: place, clip: clipOf(pdfium, object, toPage, clip), depth: depth + 1 };
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
