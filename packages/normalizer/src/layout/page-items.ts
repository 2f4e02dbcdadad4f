import type { SourcePage } from "@qauly/extractor";
import type { FlowItem } from "./flow.js";
export function pageItems(_pages: readonly SourcePage[]): FlowItem[] { return []; }
