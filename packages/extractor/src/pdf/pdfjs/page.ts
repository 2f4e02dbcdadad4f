import type { SourcePage } from "../../document.js";
import { sourcePage } from "../source-page.js";
import { annotationsOf } from "./annotations.js";
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
    const annotations = await page.getAnnotations();
    const { shown, strikes } = annotationsOf(annotations, view);
    const list = await page.getOperatorList({ annotationMode: pdfjs.AnnotationMode.ENABLE });
    const { content, wordless } = interpret(list, {
      view,
      codes: pdfjs.OPS,
      faceOf: faces((id) => (page.commonObjs.has(id) ? page.commonObjs.get(id) : null)),
      isLayerVisible: (properties) => layers.isVisible(properties),
      annotations: new Map(shown.map(({ id }, index) => [id, index])),
    });
    const notes = shown.flatMap(({ note }, index) => (note !== null && wordless.has(index) ? [note] : []));
    const drawn = shown.map(({ box }) => box);
    return sourcePage({
      number,
      width,
      height,
      content,
      links: linksOf(annotations, view),
      notes,
      strikes,
      drawn,
    });
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
