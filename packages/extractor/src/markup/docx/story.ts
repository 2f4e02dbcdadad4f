/** A stretch of a document that is read on its own: its body, a header, a footnote. */
import type { ChangesView } from "../../document.js";
import type { HiddenTexts } from "../hidden.js";
import type { Numbering } from "./numbering.js";
import type { Relationship } from "./package.js";
import type { Styles } from "./properties.js";

/** What all stories of a document share. */
export interface WordDocument {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly view: ChangesView;
  /** Tracked changes that were met. */
  tracked: number;
  /** What its properties hide. */
  readonly hidden: HiddenTexts;
  /** Pictures in the order of the document. */
  readonly pictures: Picture[];
  /** Marks of footnotes and endnotes by kind and id, in the order in which the text points to them. */
  readonly marks: Map<string, string>;
  /** The mark that comes next. */
  readonly markOf: (kind: NoteKind, id: string) => string;
}

export interface Picture {
  /** Name of its part. */
  readonly part: string;
  /** EMU, as it is set; null where nothing is said. */
  readonly width: number | null;
  readonly height: number | null;
}

export type NoteKind = "footnote" | "endnote";

/** A field whose end has not come: `PAGE`, `HYPERLINK "…"`. */
export interface OpenField {
  instruction: string;
  /** What comes now is what the field shows, no longer what it is. */
  shows: boolean;
  link: string | null;
}

export interface Story {
  readonly document: WordDocument;
  readonly aside: "header" | "footer" | "note" | null;
  readonly relationships: ReadonlyMap<string, Relationship>;
  /** Fields go on from one paragraph into the next. */
  readonly fields: OpenField[];
  /** The mark of the note that is read. */
  readonly mark: string | null;
  /** A colour lies under the cell that is read. */
  readonly backed?: boolean;
}
