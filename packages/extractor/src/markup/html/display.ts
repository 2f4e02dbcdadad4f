import type { Declarations } from "./sheets/declarations.js";
import type { ElementNode } from "./tree.js";

/** Elements that are blocks unless a style says otherwise. */
const BLOCKS = new Set(
  (
    "address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form " +
    "frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre " +
    "search section summary ul xmp table caption colgroup col thead tbody tfoot tr td th"
  ).split(" "),
);

/** Elements that show no text of a page. */
const UNSEEN = new Set(
  (
    "head script style template noscript noframes noembed iframe object embed applet audio video canvas svg select " +
    "textarea input datalist map area title meta link base param source track rp img picture progress meter"
  ).split(" "),
);

/** Whether an element may show text, if it is not hidden. */
export const isShowable = ({ name }: ElementNode): boolean => !UNSEEN.has(name);

export type Display = "none" | "block" | "inline";

/** How an element is displayed, as far as that parts a text. */
export function displayOf(element: ElementNode, { display, visibility }: Declarations): Display {
  if (UNSEEN.has(element.name) || element.get("hidden") !== null) return "none";
  if (display === "none" || visibility === "hidden" || visibility === "collapse") return "none";
  if (element.get("aria-hidden") === "true" && isIcon(element)) return "none";
  if (display !== undefined) {
    if (display.startsWith("inline") || display === "contents") return "inline";
    if (/^(?:block|flex|grid|list-item|flow-root|table(?:-row|-cell|-caption)?)$/.test(display)) return "block";
  }
  return BLOCKS.has(element.name) ? "block" : "inline";
}

/** An icon of a font: a letter or two that say nothing. */
const isIcon = ({ letters }: ElementNode): boolean => letters <= 2;
