import type { SourcePage } from "../../document.js";
import type { Glyph } from "../content.js";
import { coverage } from "../layout/coverage.js";
import { pageText } from "../layout/page-text.js";
import { rulingsOf } from "../layout/rulings.js";
import { type Face, faceOf } from "./fonts.js";
import { interpret } from "./interpret.js";
import { linksOf } from "./links.js";
import type { Pdfjs } from "./load.js";
import { matrixOf } from "./operands.js";

type Document = Awaited<ReturnType<Pdfjs["getDocument"]>["promise"]>;
type Layers = Awaited<ReturnType<Document["getOptionalContentConfig"]>>;

/** Reads one page, numbered from 1. */
export async function readPage(pdfjs: Pdfjs, document: Document, layers: Layers, number: number): Promise<SourcePage> {
  const page = await document.getPage(number);
  try {
    const viewport = page.getViewport({ scale: 1 });
    const view = matrixOf(viewport.transform);
    const { width, height } = viewport;
    const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.DISABLE });
    const content = interpret(list, {
      view,
      codes: pdfjs.OPS,
      faceOf: faces((id) => (page.commonObjs.has(id) ? page.commonObjs.get(id) : null)),
      isLayerVisible: (properties) => layers.isVisible(properties),
    });
    const links = linksOf(await page.getAnnotations(), view);
    const glyphs = content.glyphs.map((glyph) =>
      isOutside(glyph, width, height) ? { ...glyph, hidden: true } : glyph,
    );
    return {
      number,
      size: { width, height },
      ...pageText(glyphs, links),
      rulings: rulingsOf(content.segments),
      links,
      imageCoverage: coverage(content.images, width, height),
    };
  } finally {
    page.cleanup();
  }
}

function faces(fontById: (id: string) => unknown): (id: string) => Face {
  const known = new Map<string, Face>();
  return (id) => {
    const face = known.get(id) ?? faceOf(fontById(id));
    known.set(id, face);
    return face;
  };
}

function isOutside({ from, to, show }: Glyph, width: number, height: number): boolean {
  return (
    Math.max(from[0], to[0]) < 0 ||
    Math.min(from[0], to[0]) > width ||
    Math.max(from[1], to[1]) < 0 ||
    Math.min(from[1], to[1]) > height + show.size
  );
}
