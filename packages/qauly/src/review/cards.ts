/** Cards from the doubts of a result and from the values that were drawn for an audit. */
import type { Resolution, Span } from "@qauly/model";
import { cellPlace, tableAt } from "@qauly/model/rules";
import { type SourceText, spansOf } from "../corrections/anchor.js";
import type { Applied } from "../corrections/apply.js";
import type { Value } from "../corrections/entry.js";
import { at, isCorrectable, isValue, valuesUnder } from "../corrections/values.js";
import type { Doubt } from "../queue/doubts.js";
import type { Card, Leaf, SourceView } from "./card.js";
import { evidence } from "./evidence.js";

/** Values of a part that are shown; each has a figure as its key. */
const mostLeaves = 9;

const numberField =
  /(?:^\/annexes\/\d+\/number|\/(?:headcount|percent|positions|rowNumber|minHeadcount|maxHeadcount|year|annexNumber))$/;

export interface CardContext {
  readonly applied: Applied;
  readonly sourceText: SourceText | null;
  /** Why the source's words are not at hand, else null. */
  readonly missing: string | null;
}

export function doubtCard(doubt: Doubt, context: CardContext): Card {
  const { path, why, other, due, place, stale } = doubt;
  const kind = stale === null ? "doubt" : "stale";
  return { ...base(path, context, place), id: `${kind} ${path}`, kind, why, other, due };
}

export function auditCard(path: string, context: CardContext): Card {
  const why = [
    { sign: "audit", severity: null, message: "Drawn at random from the values that were accepted: is it right?" },
  ];
  return { ...base(path, context), id: `audit ${path}`, kind: "audit", why, other: null, due: null };
}

/** A value that a person asked for. */
export function chosenCard(path: string, context: CardContext): Card {
  return { ...base(path, context), id: `chosen ${path}`, kind: "chosen", why: [], other: null, due: null };
}

export function failureCard(code: string, message: string, advice: string): Card {
  return {
    id: "failure",
    kind: "failure",
    path: "",
    why: [{ sign: code, severity: "error", message: `${message}: ${advice}` }],
    value: null,
    leaves: [],
    moreLeaves: 0,
    other: null,
    due: null,
    about: null,
    source: { place: null, lines: [], note: null },
  };
}

function base(
  path: string,
  context: CardContext,
  seen: Span | null = null,
): Pick<Card, "path" | "about" | "value" | "leaves" | "moreLeaves" | "source"> {
  const { resolution, decided } = context.applied;
  const now = at(resolution, path);
  const source = sourceOf(path, context, seen);
  const about = aboutOf(resolution, path);
  if (isCorrectable(resolution, path) && isValue(now)) {
    const correction = decided.find((one) => one.path === path);
    const read: Value = correction?.old ?? now;
    const isNumber = typeof now === "number" || numberField.test(path);
    return { path, about, value: { now, read, isNumber }, leaves: [], moreLeaves: 0, source };
  }
  const all: Leaf[] = [...(path === "" ? [] : valuesUnder(resolution, path))].map((leaf) => ({
    path: leaf,
    value: at(resolution, leaf) as Value,
  }));
  const stated = all.filter(({ value }) => value !== null);
  const listed = stated.slice(0, mostLeaves);
  return { path, about, value: null, leaves: listed, moreLeaves: stated.length - listed.length, source };
}

function aboutOf(resolution: Resolution, path: string): string | null {
  const [, allocation, field] = /^\/quota\/allocations\/(\d+)\/(.+)/.exec(path) ?? [];
  if (allocation !== undefined && field !== "organization/name") {
    return resolution.quota?.allocations[Number(allocation)]?.organization.name ?? null;
  }
  const cell = cellPlace(path);
  if (cell !== null) {
    const { columns, rows } = tableAt(resolution, cell.table) ?? { columns: [], rows: [] };
    return `${rows[cell.row]?.cells.join(" | ")} (${columns[cell.column]?.header})`;
  }
  const reference = /^\/references\/(\d+)\//.exec(path)?.[1];
  return reference === undefined ? null : (resolution.references[Number(reference)]?.text ?? null);
}

/**
 * The place where something was seen, else that of the value; of one that the source does not show, of what it is a
 * part of.
 */
function sourceOf(path: string, { applied, sourceText, missing }: CardContext, seen: Span | null): SourceView {
  const { resolution } = applied;
  const isPlainText = resolution.source.mediaType === "text/plain";
  if (seen !== null) return evidence(sourceText, { spans: [seen], note: null, isPlainText, missing });
  for (let place = path; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    const spans = spansOf(resolution, place);
    if (spans.length === 0) continue;
    const note = place === path ? null : `nothing was read as ${shortPath(path)}; this is where ${place} was read`;
    return evidence(sourceText, { spans, note, isPlainText, missing });
  }
  const note = path === "" ? null : "nothing was read as this value; the act begins like this";
  return evidence(sourceText, { spans: [], note, isPlainText, missing });
}

const shortPath = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
