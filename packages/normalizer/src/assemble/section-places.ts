import type { DraftAct, DraftSection } from "../structure/draft.js";
import type { SourceRange } from "../text/change.js";
import { pointerTo, under } from "../text/pointer.js";
import type { SourcedText } from "../text/sourced-text.js";

interface Opening {
  readonly place: SourceRange;
  /** The section that begins there; null where an annex begins, whose notes are of no section above it. */
  readonly path: string | null;
}

/** Tells the innermost section below whose heading a place of the source stands; null above the first one. */
export function sectionPlaces({ sections, annexes }: Pick<DraftAct, "sections" | "annexes">) {
  const openings: Opening[] = [];
  const open = (text: SourcedText, path: string | null): void => {
    const place = text.extent();
    if (place !== null) openings.push({ place, path });
  };
  const openAll = (list: readonly DraftSection[], folder: string): void => {
    for (const [index, section] of list.entries()) {
      open(section.whole, under(folder, index));
      openAll(section.sections, under(folder, index, "sections"));
    }
  };
  openAll(sections, pointerTo("sections"));
  for (const [index, annex] of annexes.entries()) {
    open(annex.heading.text, null);
    openAll(annex.sections, pointerTo("annexes", index, "sections"));
  }
  openings.sort((a, b) => order(a.place, b.place));
  return (place: SourceRange): string | null => {
    let [low, high] = [0, openings.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (order((openings[middle] as Opening).place, place) <= 0) low = middle + 1;
      else high = middle;
    }
    return openings[low - 1]?.path ?? null;
  };
}

const order = (a: SourceRange, b: SourceRange): number => a.page - b.page || a.start - b.start;
