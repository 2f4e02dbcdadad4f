import type { SourcePage } from "@qauly/extractor";
import type { Language } from "../language/language.js";
import type { FlowItem } from "./flow.js";
import { pageItems } from "./page-items.js";
import { textLines } from "./text-lines.js";

/** Lays pages out as lines and tables in reading order: by geometry where pages have a size, else by the text. */
export function layOut(pages: readonly SourcePage[], language: Language): FlowItem[] {
  return pages.some((page) => page.size !== null) ? pageItems(pages, language) : textLines(pages);
}
