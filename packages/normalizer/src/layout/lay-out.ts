import type { SourcePage } from "@qauly/extractor";
import type { Language } from "../language/language.js";
import type { FlowItem } from "./flow.js";
import type { Furniture } from "./furniture.js";
import { pageItems } from "./page-items.js";
import { textLines } from "./text-lines.js";

export interface Layout {
  /** Lines and tables in reading order. */
  readonly items: readonly FlowItem[];
  /** What stands on the pages and is no part of the act; none is told of in a plain text. */
  readonly furniture: readonly Furniture[];
}

/** Lays pages out as lines and tables in reading order: by geometry where pages have a size, else by the text. */
export function layOut(pages: readonly SourcePage[], language: Language): Layout {
  if (pages.some((page) => page.size !== null)) return pageItems(pages, language);
  return { items: textLines(pages), furniture: [] };
}
