/** Reads a document of Word (WordprocessingML, ISO 29500, strict and transitional) as blocks. */
import type { ChangesView, HiddenText } from "../../document.js";
import { pause } from "../../pause.js";
import { throwIfAborted } from "../../pdf/abort.js";
import { joined } from "../../pdf/structure/unpack.js";
import type { BlockDraft } from "../blocks.js";
import { HiddenTexts } from "../hidden.js";
import { BlockReader } from "./blocks.js";
import { marksBy, noteLines, runningLines } from "./notes.js";
import { Numbering } from "./numbering.js";
import { openPackage, partOf, type WordPackage } from "./package.js";
import { Styles } from "./properties.js";
import type { Picture, Story, WordDocument } from "./story.js";
import { child, elements, valOf, type XmlElement, xmlBlocks } from "./xml.js";
import { damaged } from "./zip.js";

export interface DocxOptions {
  /** Which text is read where changes were tracked. Default: accepted. */
  readonly changes?: ChangesView | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface DocxReading {
  /** Headers, the body, footers, notes. */
  readonly blocks: readonly BlockDraft[];
  /** Number of tracked changes. */
  readonly tracked: number;
  readonly hidden: HiddenText | undefined;
  /** Pictures of the body in their order. */
  readonly pictures: readonly Picture[];
  /** The bytes of a picture's file; null where there is none. */
  readonly bytesOf: (picture: Picture) => Uint8Array | null;
}

/** Milliseconds after which others get their turn. */
const TURN = 15;

/**
 * @throws QaulyError `input.unsupported`, `input.damaged`, `input.too-large`, `input.encrypted`, `aborted`
 */
export async function readDocx(
  bytes: Uint8Array,
  { changes = "accepted", signal }: DocxOptions = {},
): Promise<DocxReading> {
  const word = openPackage(bytes);
  const document = documentOf(word, changes);
  const story: Story = { document, aside: null, relationships: word.relationships, fields: [], mark: null };
  const reader = new BlockReader(story);
  const sections: XmlElement[] = [];
  let since = performance.now();
  let hasBody = false;
  const pieces = word.zip.open(word.main);
  if (pieces === null) throw damaged(`it has no ${word.main}`);
  for (const block of xmlBlocks(pieces, word.main, (name, parent) => parent === "w:body" || name === "w:sectPr")) {
    if (block === null) {
      if (performance.now() - since < TURN) continue;
      await pause();
      throwIfAborted(signal);
      since = performance.now();
      continue;
    }
    hasBody = true;
    if (block.name === "w:sectPr") sections.push(block);
    else {
      sections.push(...elements(child(block, "w:pPr"), "w:sectPr"));
      reader.add(block, "/w:document/w:body");
    }
  }
  if (!hasBody) throw damaged(`${word.main} has no body`);
  reader.finish();
  const body = reader.take();
  const headers = runningLines(word, document, sections, "header");
  const footers = runningLines(word, document, sections, "footer");
  const notes = noteLines(word, document);
  return {
    blocks: [...headers, ...body, ...notes, ...footers],
    tracked: document.tracked,
    hidden: document.hidden.found(),
    pictures: document.pictures,
    bytesOf({ part }) {
      const bytes = word.zip.open(part);
      if (bytes === null) return null;
      const whole = [...bytes];
      return joined(
        whole,
        whole.reduce((sum, { length }) => sum + length, 0),
      );
    },
  };
}

function documentOf(word: WordPackage, view: ChangesView): WordDocument {
  const stylesRoot = partOf(word, "styles")?.root;
  const styles = new Styles(stylesRoot);
  const listOfStyle = (id: string): string | undefined => {
    const style = elements(stylesRoot, "w:style").find(({ attributes }) => attributes["w:styleId"] === id);
    return valOf(child(child(style, "w:pPr"), "w:numPr"), "w:numId");
  };
  const marks = new Map<string, string>();
  return {
    styles,
    numbering: new Numbering(partOf(word, "numbering")?.root, listOfStyle),
    view,
    tracked: 0,
    hidden: new HiddenTexts(),
    pictures: [],
    marks,
    markOf: marksBy(partOf(word, "settings")?.root, marks),
  };
}
