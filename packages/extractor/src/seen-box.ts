import type { Box, SourcePage } from "./document.js";
import { transformBox } from "./pdf/box.js";

/** Where a box of a page's lengths stands on the page as a reader sees it: the same, but for a scan that was straightened. */
export function seenBox({ toSeen }: Pick<SourcePage, "toSeen">, box: Box): Box {
  return toSeen === undefined ? box : transformBox(toSeen, box);
}

/** Width and height of the page as a reader sees it: those of a scan that lies on its side are exchanged. */
export function seenSize({ size, toSeen }: Pick<SourcePage, "size" | "toSeen">): SourcePage["size"] {
  const isOnItsSide = toSeen !== undefined && Math.abs(toSeen[1]) > Math.abs(toSeen[0]);
  return size === null || !isOnItsSide ? size : { width: size.height, height: size.width };
}
