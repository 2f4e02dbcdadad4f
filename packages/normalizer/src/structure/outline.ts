import type { AnnexHeading } from "../language/language.js";
import { joinedText } from "../repair/line-joins.js";
import type { FlowItem } from "../text/flow.js";
import type { AnnexSection } from "./draft.js";
import type { Reading } from "./read-text.js";

/** The act without its annexes, and each annex with the lines of its heading. */
export interface Outline {
  readonly main: readonly FlowItem[];
  readonly annexes: readonly AnnexSection[];
}

const longestHeading = 14;
/** Lines below a heading that may still belong to it: its date and number, each on its own. */
const longestRest = 4;

/** Reads the repaired flow; writes where each annex begins. */
export function outline(items: readonly FlowItem[], reading: Reading): Outline {
  const starts: { from: number; to: number; bodyFrom: number }[] = [];
  items.forEach((item, index) => {
    if (item.kind !== "line" || !reading.language.endsAnnexHeading(item.text.text.trim())) return;
    const above = starts.at(-1);
    if (above !== undefined && completesHeading(items, above, index, reading)) {
      above.to = index + 1;
      above.bodyFrom = index + 1;
      return;
    }
    const from = headingStart(items, index, above?.bodyFrom ?? 0, reading);
    if (from === null) return;
    if (from === above?.bodyFrom) above.bodyFrom = index + 1;
    else starts.push({ from, to: index + 1, bodyFrom: index + 1 });
  });
  return {
    main: items.slice(0, starts[0]?.from ?? items.length),
    annexes: starts.map(({ from, to, bodyFrom }, index) => ({
      headingLines: items.slice(from, to).filter((item) => item.kind === "line"),
      furtherHeading: items.slice(to, bodyFrom).filter((item) => item.kind === "line"),
      body: items.slice(bodyFrom, starts[index + 1]?.from ?? items.length),
    })),
  };
}

/** Whether the lines of a heading and those up to `last` read as one heading: the lower ones go on with it. */
function completesHeading(
  items: readonly FlowItem[],
  { from, to }: { readonly from: number; readonly to: number },
  last: number,
  reading: Reading,
): boolean {
  if (last - to > longestRest) return false;
  return items.slice(to, last).every((item) => item.kind === "line") && headingAt(items, from, last, reading) !== null;
}

/**
 * Walks back from a heading's last line to its first: the shortest stretch that names an authority, with the lines
 * of its territory above; without an authority, the longest that reads as a heading.
 */
function headingStart(items: readonly FlowItem[], last: number, floor: number, reading: Reading): number | null {
  let withoutAuthority: number | null = null;
  for (let from = last; from >= Math.max(floor, last - longestHeading); from -= 1) {
    const item = items[from];
    if (item?.kind !== "line" || (from < last && reading.language.endsAnnexHeading(item.text.text.trim()))) break;
    const heading = headingAt(items, from, last, reading);
    if (heading === null) continue;
    if (heading.authority === null) {
      if (heading.date !== null || heading.number !== null) withoutAuthority = from;
      continue;
    }
    let start = from;
    while (
      start > floor &&
      isTerritoryLine(items[start - 1], items[start], reading) &&
      headingAt(items, start - 1, last, reading)
    )
      start -= 1;
    return start;
  }
  return withoutAuthority;
}

function headingAt(items: readonly FlowItem[], from: number, to: number, reading: Reading): AnnexHeading | null {
  const lines = items.slice(from, to + 1).filter((item) => item.kind === "line");
  return reading.language.parseAnnexHeading(joinedText(lines, reading.stock));
}

/** A line right above another that names territories only. */
function isTerritoryLine(item: FlowItem | undefined, below: FlowItem | undefined, reading: Reading): boolean {
  if (item?.kind !== "line" || below?.kind !== "line" || below.blankBefore > 0) return false;
  return reading.language.isTerritoryLine(item.text.text.trim());
}
