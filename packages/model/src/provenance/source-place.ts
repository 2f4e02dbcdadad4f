/** Where in the source file a field of a Resolution stands, for people who look it up. */
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { Span } from "../schema/span.js";
import { lineAt } from "../text/line-starts.js";

/** A place in the source, for people. */
export interface SourcePlace {
  /** 1-based; a plain text is one page. */
  readonly page: number;
  /** 1-based line of a plain text; null for a PDF, and where the result does not tell where lines begin. */
  readonly line: number | null;
}

const before = (a: Span, b: Span) => a.page - b.page || a.start - b.start;

/** The first span of a field, or of the fields in it. */
function firstSpan(provenance: Resolution["provenance"], pointer: string): Span | null {
  const own = provenance[pointer]?.[0];
  if (own !== undefined) return own;
  let first: Span | null = null;
  for (const [path, [span]] of Object.entries(provenance)) {
    if (span === undefined || !path.startsWith(`${pointer}/`)) continue;
    if (first === null || before(span, first) < 0) first = span;
  }
  return first;
}

/** Where a finding was seen: the place that it gives, else that of its field. */
export function findingPlace(finding: Pick<Finding, "path" | "place">, resolution: Resolution): SourcePlace | null {
  const { path, place } = finding;
  return place === null ? sourcePlace(resolution, path) : placeOf(place, resolution);
}

/**
 * The place of the field at a JSON pointer; of a field that the source does not show, the place of what it is a part of
 * (of an empty cell its row). Null when nothing of it was read from the source.
 */
export function sourcePlace(resolution: Resolution, pointer: string): SourcePlace | null {
  const { provenance } = resolution;
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const span = firstSpan(provenance, path);
    if (span !== null) return placeOf(span, resolution);
  }
  return null;
}

function placeOf({ page, start }: Span, { source: { lineStarts = null } }: Resolution): SourcePlace {
  return { page, line: lineStarts === null ? null : lineAt(start, lineStarts) };
}
