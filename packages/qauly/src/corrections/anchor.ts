/** Where decisions hold on to: the digest, place and characters of the source, and finding them in another result. */
import type { Resolution, Span } from "@qauly/model";
import type { Anchor, AnchorSpan } from "./entry.js";
import { at, isValue, patternOf } from "./values.js";

/** Raw text of a page, from 1; null where it is not at hand. */
export type SourceText = (page: number) => string | null;

/** Characters on each side that are kept to know a place again. */
const context = 32;

/** Between the texts of several spans. */
const gap = " … ";

export function anchorOf(resolution: Resolution, pointer: string, sourceText: SourceText | null): Anchor {
  const spans = spansOf(resolution, pointer);
  return { sha256: resolution.source.sha256, spans, ...quoteAt(spans, sourceText) };
}

/** The places of a value; of a part, of all that was read in it. */
export function spansOf(resolution: Resolution, pointer: string): AnchorSpan[] {
  const { provenance } = resolution;
  const own = ownSpans(resolution, pointer);
  if (own !== undefined) return own.map(bare);
  const first = Object.entries(provenance)
    .filter(([path]) => path.startsWith(`${pointer}/`))
    .flatMap(([, spans]) => spans.map(bare))
    .sort((a, b) => a.page - b.page || a.start - b.start);
  const [from] = first;
  const to = first.filter(({ page }) => page === from?.page).reduce((end, span) => Math.max(end, span.end), 0);
  return from === undefined || pointer === "" ? [] : [{ page: from.page, start: from.start, end: to }];
}

/** Text that is left out, and repairs, say themselves where they stand. */
export function ownSpans({ provenance, unplaced, repairs }: Resolution, pointer: string): readonly Span[] | undefined {
  const [, list, index] = /^\/(unplaced|repairs)\/(\d+)$/.exec(pointer) ?? [];
  const one = list === "unplaced" ? unplaced[Number(index)] : list === "repairs" ? repairs[Number(index)] : undefined;
  return one === undefined ? provenance[pointer] : [one.at];
}

const bare = ({ page, start, end }: Span): AnchorSpan => ({ page, start, end });

type Quote = Pick<Anchor, "exact" | "prefix" | "suffix">;

function quoteAt(spans: readonly AnchorSpan[], sourceText: SourceText | null): Quote {
  const none: Quote = { exact: null, prefix: null, suffix: null };
  const [first] = spans;
  const last = spans.at(-1);
  if (first === undefined || last === undefined || sourceText === null) return none;
  const texts = spans.map(({ page, start, end }) => sourceText(page)?.slice(start, end) ?? null);
  if (texts.some((text) => text === null || text === "")) return none;
  return {
    exact: texts.join(gap),
    prefix: sourceText(first.page)?.slice(Math.max(0, first.start - context), first.start) ?? null,
    suffix: sourceText(last.page)?.slice(last.end, last.end + context) ?? null,
  };
}

/**
 * Why a decision is shown again: its evidence is not found, is found more than once, or was read otherwise meanwhile.
 */
export type Staleness = "evidence-gone" | "evidence-ambiguous" | "read-otherwise";

export type Anchored =
  | { readonly kind: "same"; readonly path: string }
  | { readonly kind: "stale"; readonly why: Staleness; readonly path: string };

export interface Anchoring {
  readonly anchor: Anchor;
  readonly path: string;
}

/** Places of values by their spans, for one result. */
export function placesOf(resolution: Resolution): (spans: readonly AnchorSpan[]) => readonly string[] {
  let known: Map<string, string[]> | undefined;
  return (spans) => {
    if (known === undefined) {
      known = new Map();
      for (const [path, own] of Object.entries(resolution.provenance)) {
        if (!isValue(at(resolution, path))) continue;
        const key = keyOf(own);
        const paths = known.get(key);
        if (paths === undefined) known.set(key, [path]);
        else paths.push(path);
      }
    }
    return known.get(keyOf(spans)) ?? [];
  };
}

const keyOf = (spans: readonly AnchorSpan[]): string =>
  spans.map(({ page, start, end }) => `${page}:${start}-${end}`).join(",");

/**
 * The value of a result that rests on the same evidence as a decision: the same characters at the same place of the
 * same file. Where the pages' raw text changed, as by another reader of PDF, the characters with those around them.
 */
export function anchoredIn(
  { anchor, path }: Anchoring,
  resolution: Resolution,
  placesAt: (spans: readonly AnchorSpan[]) => readonly string[],
  sourceText: SourceText | null,
): Anchored {
  const stale = (why: Staleness): Anchored => ({ kind: "stale", why, path });
  if (anchor.spans.length === 0) {
    // The source states nothing there, so that only the place in the result can be compared.
    const isThere = isValue(at(resolution, path)) && resolution.provenance[path] === undefined;
    return isThere ? { kind: "same", path } : stale("evidence-gone");
  }
  const quote = quoteAt(anchor.spans, sourceText);
  const isSameText = anchor.exact === null || quote.exact === null || anchor.exact === quote.exact;
  if (isSameText) {
    const found = chosen(placesAt(anchor.spans), path);
    if (found !== null) return found === "many" ? stale("evidence-ambiguous") : { kind: "same", path: found };
  }
  if (anchor.exact === null || sourceText === null) return stale("evidence-gone");
  const moved = Object.entries(resolution.provenance).filter(
    ([other, spans]) =>
      patternOf(other) === patternOf(path) &&
      isValue(at(resolution, other)) &&
      isQuote(anchor, quoteAt(spans, sourceText)),
  );
  const found = chosen(
    moved.map(([other]) => other),
    path,
  );
  if (found === null) return stale("evidence-gone");
  return found === "many" ? stale("evidence-ambiguous") : { kind: "same", path: found };
}

/** The same place of the result before another; of others the only one of the same kind. */
function chosen(paths: readonly string[], wanted: string): string | "many" | null {
  if (paths.includes(wanted)) return wanted;
  const alike = paths.filter((path) => patternOf(path) === patternOf(wanted));
  if (alike.length === 0) return null;
  return alike.length === 1 ? (alike[0] ?? null) : "many";
}

const squeezed = (text: string | null): string => (text ?? "").replace(/\s+/g, " ").trim();

/** Words in the same surroundings; white space is the reader's affair. */
function isQuote(anchor: Anchor, { exact, prefix, suffix }: Quote): boolean {
  return (
    exact !== null &&
    squeezed(exact) === squeezed(anchor.exact) &&
    squeezed(prefix).slice(-12) === squeezed(anchor.prefix).slice(-12) &&
    squeezed(suffix).slice(0, 12) === squeezed(anchor.suffix).slice(0, 12)
  );
}
