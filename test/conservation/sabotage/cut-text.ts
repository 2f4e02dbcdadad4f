/** Texts with some of their words taken out, as a reader gives them that never saw these words. */
import type { PageText, Resolution, Span } from "@qauly/model";
import { type Stretch, valueAt } from "@qauly/model/rules";
import { put } from "./pointers.js";

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}\ufffd]/u.test(text[at] ?? "");

/** For each character of a text its place in the source; null for marks, and for those that a repair made. */
export function placesOfLetters(result: Resolution, pointer: string, pages: readonly PageText[]): (Stretch | null)[] {
  const value = String(valueAt(result, pointer) ?? "");
  const places: (Stretch | null)[] = Array.from(value, () => null);
  places.length = value.length;
  places.fill(null);
  let at = 0;
  const next = (): number => {
    while (at < value.length && !isLetter(value, at)) at += 1;
    return at;
  };
  for (const { page, start, end } of result.provenance[pointer] ?? []) {
    const text = pages.find(({ number }) => number === page)?.text ?? "";
    for (let from = start; from < end; from += 1) {
      if (!isLetter(text, from)) continue;
      if (value[next()] === text[from]) {
        places[at] = { page, start: from, end: from + 1 };
        at += 1;
        continue;
      }
      const repair = result.repairs
        .filter((one) => one.at.page === page && one.at.start <= from && from < one.at.end)
        .sort((a, b) => a.at.end - a.at.start - (b.at.end - b.at.start))[0];
      if (repair === undefined) return places;
      const made = Array.from(repair.after).filter((unit) => isLetter(unit, 0)).length;
      const walked = Array.from(text.slice(repair.at.start, from)).filter((unit) => isLetter(unit, 0)).length;
      for (let count = walked; count < made; count += 1) {
        places[next()] = { page, start: repair.at.start, end: repair.at.end };
        at += 1;
      }
      from = repair.at.end - 1;
    }
  }
  return places;
}

const without = (spans: readonly Span[], gone: Stretch): Span[] =>
  spans.flatMap((span) => {
    if (span.page !== gone.page || gone.end <= span.start || span.end <= gone.start) return [span];
    return [
      { ...span, end: Math.max(span.start, gone.start) },
      { ...span, start: Math.min(span.end, gone.end) },
    ].filter(({ start, end }) => start < end);
  });

/**
 * Takes the characters from `start` to `end` out of the text at a pointer, in a result that may be changed, and their
 * places out of its provenance and of what was read from it. A place that a letter of another word shares with them
 * stays. Gives the places taken out.
 */
export function cut(
  result: Resolution,
  pointer: string,
  start: number,
  end: number,
  pages: readonly PageText[],
): Stretch[] {
  const value = String(valueAt(result, pointer));
  const places = placesOfLetters(result, pointer, pages);
  const shared = new Set(
    places.flatMap((place, at) =>
      place !== null && (at < start || at >= end) ? [`${place.page} ${place.start}`] : [],
    ),
  );
  const gone = places
    .slice(start, end)
    .filter((place): place is Stretch => place !== null && !shared.has(`${place.page} ${place.start}`));
  const own = result.provenance[pointer] ?? [];
  const isOwn = (span: Span): boolean =>
    own.some((one) => one.page === span.page && one.start <= span.start && span.end <= one.end);
  const runs = joined(gone);
  for (const path of Object.keys(result.provenance)) {
    const spans = result.provenance[path] ?? [];
    const isRead =
      path === pointer || ((path.startsWith("/references/") || path.startsWith("/quota/")) && spans.every(isOwn));
    if (!isRead) continue;
    const left = runs.reduce<Span[]>((rest, one) => without(rest, one), [...spans]);
    if (left.length > 0) result.provenance[path] = left;
    else delete result.provenance[path];
  }
  put(result, pointer, value.slice(0, start) + value.slice(end));
  const length = end - start;
  const moved = (offset: number): number => (offset >= end ? offset - length : Math.min(offset, start));
  for (const reference of result.references) {
    if (reference.at.path !== pointer) continue;
    const at = { ...reference.at, start: moved(reference.at.start), end: moved(reference.at.end) };
    reference.at = at;
    reference.text = String(valueAt(result, pointer)).slice(at.start, at.end) || reference.text;
  }
  return runs;
}

/** Neighbouring places as one, over the marks and blanks between them. */
function joined(places: readonly Stretch[]): Stretch[] {
  const runs: { page: number; start: number; end: number }[] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last !== undefined && last.page === place.page && place.start >= last.start && place.start - last.end < 3) {
      last.end = Math.max(last.end, place.end);
    } else runs.push({ ...place });
  }
  return runs;
}
