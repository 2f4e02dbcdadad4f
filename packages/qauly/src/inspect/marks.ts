/**
 * What of a result can be shown in the source: values, findings, repairs, decisions. Each has a short id that ties its
 * entry in the panel to its boxes on the pages.
 */
import type { Finding, Repair, Resolution, Span } from "@qauly/model";
import type { Decision } from "@qauly/normalizer";

export type MarkKind = "values" | "unused" | "findings" | "repairs" | "decisions";

export interface Mark {
  /** Unique in the page: `v12`, `f0`, `r3`, `d1`. */
  readonly id: string;
  readonly kind: MarkKind;
  /** Class of its boxes: the part of the result for a value, the severity of a finding, the kind of a repair. */
  readonly style: string;
  /** Empty for what has no place in the source. */
  readonly spans: readonly Span[];
}

export interface Marks {
  /** By JSON pointer. */
  readonly values: ReadonlyMap<string, Mark>;
  /** In the order of the result. */
  readonly findings: readonly (readonly [Finding, Mark])[];
  readonly repairs: readonly (readonly [Repair, Mark])[];
  readonly decisions: readonly (readonly [Decision, Mark])[];
}

/** A mark's place on one page. */
export interface Placed {
  readonly mark: Mark;
  readonly span: Span;
}

export function marksOf(resolution: Resolution, decisions: readonly Decision[]): Marks {
  const { findings, repairs, unplaced } = resolution;
  const held = Object.entries(resolution.provenance);
  const left = unplaced.map(({ at }, index) => [`/unplaced/${index}`, [at]] as const);
  const provenance = { ...resolution.provenance, ...Object.fromEntries(left) };
  const mark = (kind: "values" | "unused", pointer: string, spans: readonly Span[], at: number): [string, Mark] => [
    pointer,
    { id: `v${at}`, kind, style: partOf(pointer), spans },
  ];
  return {
    values: new Map([
      ...held.map(([pointer, spans], at) => mark("values", pointer, spans, at)),
      ...left.map(([pointer, spans], at) => mark("unused", pointer, spans, held.length + at)),
    ]),
    findings: findings.map((finding, at) => [
      finding,
      {
        id: `f${at}`,
        kind: "findings",
        style: finding.severity,
        spans: finding.place === null ? spansFor(finding.path, provenance) : [finding.place],
      },
    ]),
    repairs: repairs.map((repair, at) => [
      repair,
      { id: `r${at}`, kind: "repairs", style: repair.kind, spans: [repair.at] },
    ]),
    decisions: decisions.map((decision, at) => [
      decision,
      { id: `d${at}`, kind: "decisions", style: decision.isClose ? "close" : "clear", spans: decision.spans },
    ]),
  };
}

/** All places by the number of their page: decisions, which hold many values, then values, repairs and findings. */
export function placesByPage(all: Marks): ReadonlyMap<number, readonly Placed[]> {
  const pages = new Map<number, Placed[]>();
  const listed = [...all.repairs, ...all.findings].map(([, mark]) => mark);
  const marks = [...all.decisions.map(([, mark]) => mark), ...all.values.values(), ...listed];
  for (const mark of marks) {
    for (const span of mark.spans) {
      const onPage = pages.get(span.page);
      if (onPage === undefined) pages.set(span.page, [{ mark, span }]);
      else onPage.push({ mark, span });
    }
  }
  return pages;
}

type Places = Readonly<Record<string, readonly Span[]>>;

function partOf(pointer: string): string {
  return pointer.split("/", 2)[1] ?? "";
}

/**
 * Where a finding about `path` can be seen: the field's own place, else that of the fields in it, else that of the list
 * item to which it belongs (a table row, a citation). A field of the act itself that is missing has no place.
 */
function spansFor(path: string, provenance: Places): readonly Span[] {
  for (let here = path; here !== ""; here = here.slice(0, here.lastIndexOf("/"))) {
    const spans = provenance[here] ?? spansWithin(here, provenance);
    if (spans.length > 0) return spans;
    if (!/\/\d+(?:\/|$)/.test(here.slice(0, here.lastIndexOf("/")))) break;
  }
  return [];
}

/** The places of the fields of an object, those in its lists only where it has no others. */
function spansWithin(path: string, provenance: Places): readonly Span[] {
  const inside = Object.entries(provenance).filter(([pointer]) => pointer.startsWith(`${path}/`));
  const own = inside.filter(([pointer]) => !/\/\d+(?:\/|$)/.test(pointer.slice(path.length)));
  return (own.length > 0 ? own : inside).flatMap(([, spans]) => spans);
}
