import type { SourcePage } from "@qauly/extractor";
import type { Steps } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import type { FlowItem, Line } from "../text/flow.js";
import { markupItems } from "./markup-items.js";
import { pageItems } from "./page-items.js";
import type { PageFurniture, PageLayout } from "./page-layout.js";
import { textLines } from "./text-lines.js";

/** What is read on, and where on the pages of a PDF it was seen; a plain text has no places to show. */
export interface Layout {
  readonly items: readonly FlowItem[];
  /** Told when it is asked: reading goes on without it. */
  readonly pages: () => readonly PageLayout[];
  /** The part of it that shows what was left out. */
  readonly furniture: () => readonly PageFurniture[];
  /** Lines that are no part of the text: running lines, small type in a margin, annotations. */
  readonly aside: readonly Line[];
  /** The lines of footnotes, each footnote's. */
  readonly footnotes: readonly (readonly Line[])[];
  /** Pages whose text was read column by column. */
  readonly inColumnsOn: readonly number[];
}

/**
 * Lays pages out as lines and tables in reading order: by geometry where pages have a size, by the markup where there
 * is one, else by the text.
 */
export function* layOut(pages: readonly SourcePage[], language: Language): Steps<Layout> {
  if (pages.some((page) => page.size !== null)) return pageItems(pages, language);
  if (pages.some((page) => page.blocks !== undefined)) return yield* markupItems(pages);
  const items = yield* textLines(pages);
  return { items, pages: () => [], furniture: () => [], inColumnsOn: [], aside: [], footnotes: [] };
}
