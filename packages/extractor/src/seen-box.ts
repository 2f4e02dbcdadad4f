import type { Box, SourcePage } from "./document.js";
import { transformBox } from "./pdf/box.js";

/** Where a box of a page's lengths stands on the page as a reader sees it: the same, but for a scan that was straightened. */
export function seenBox({ toSeen }: Pick<SourcePage, "toSeen">, box: Box): Box {
  return toSeen === undefined ? box : transformBox(toSeen, box);
}
