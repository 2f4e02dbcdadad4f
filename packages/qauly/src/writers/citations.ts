/** The citations of acts as one list: a line for each, or for each pair of acts. */

import { type Reference, type Resolution, sourcePlace } from "@qauly/model";
import type { CitationFormat } from "../command/options.js";
import { alignedColumns } from "./aligned-columns.js";
import { type Cell, csvLine } from "./csv-line.js";
import type { ActWriter } from "./writer.js";

/** A citation and the act that makes it. */
interface Citation {
  readonly resolution: Resolution;
  readonly reference: Reference;
  /** Its place in the source; null when nothing of it was read there. */
  readonly place: ReturnType<typeof sourcePlace>;
}

function citationsOf(resolution: Resolution): Citation[] {
  return resolution.references.map((reference, index) => ({
    resolution,
    reference,
    place: sourcePlace(resolution, `/references/${index}/text`),
  }));
}

/** The registry id of the cited act, or the pointer of the cited place in this act. */
const targetOf = ({ target }: Reference): string | null => target?.id ?? target?.path ?? null;

/** `article 31, clause 1, subclause 14`. */
function pinpointOf({ pinpoint }: Reference): string {
  return pinpoint.map(({ unit, number }) => (number === null ? unit : `${unit} ${number}`)).join(", ");
}

function jsonLine({ resolution, reference, place }: Citation): string {
  const { id, kind, act, pinpoint, target, at, text } = reference;
  const line = {
    file: resolution.source.fileName,
    source: resolution.act.adiletId,
    reference: id,
    kind,
    act,
    pinpoint,
    target: targetOf(reference),
    basis: target?.basis ?? null,
    at,
    page: place?.page ?? null,
    line: place?.line ?? null,
    text,
  };
  return `${JSON.stringify(line)}\n`;
}

/** Header and content of each column, in the order of the table. */
const columns: readonly (readonly [header: string, cell: (citation: Citation) => Cell])[] = [
  ["file", ({ resolution }) => resolution.source.fileName],
  ["source", ({ resolution }) => resolution.act.adiletId],
  ["reference", ({ reference }) => reference.id],
  ["kind", ({ reference }) => reference.kind],
  ["type", ({ reference }) => reference.act?.type ?? null],
  ["title", ({ reference }) => reference.act?.title ?? null],
  ["authority", ({ reference }) => reference.act?.authority ?? null],
  ["date", ({ reference }) => reference.act?.date ?? null],
  ["number", ({ reference }) => reference.act?.number ?? null],
  ["registration", ({ reference }) => reference.act?.registration?.number ?? null],
  ["pinpoint", ({ reference }) => pinpointOf(reference)],
  ["target", ({ reference }) => targetOf(reference)],
  ["basis", ({ reference }) => reference.target?.basis ?? null],
  ["path", ({ reference }) => reference.at.path],
  ["start", ({ reference }) => reference.at.start],
  ["end", ({ reference }) => reference.at.end],
  ["page", ({ place }) => place?.page ?? null],
  ["line", ({ place }) => place?.line ?? null],
  ["text", ({ reference }) => reference.text],
];

/** Writes `before` once, before the first text. */
function withHead(before: string, write: (resolution: Resolution) => string): ActWriter {
  let head = before;
  return {
    act(resolution) {
      const written = head + write(resolution);
      head = "";
      return written;
    },
    end: () => "",
  };
}

/** One JSON object for each citation. */
const citationLines = (): ActWriter => withHead("", (resolution) => citationsOf(resolution).map(jsonLine).join(""));

/** One row for each citation, the data of its act repeated in each. */
const citationRows = (): ActWriter =>
  withHead(csvLine(columns.map(([header]) => header)), (resolution) =>
    citationsOf(resolution)
      .map((citation) => csvLine(columns.map(([, cell]) => cell(citation))))
      .join(""),
  );

/**
 * One row for each act that an act cites, under the headers that programs for graphs read: from the citing act, by its
 * registry id or else the name of its file, to the id of the cited one, with the number of citations. Citations without
 * an id, and those of places in the act itself, are no edges.
 */
const citationEdges = (): ActWriter =>
  withHead(csvLine(["Source", "Target", "Weight"]), ({ act, source, references }) => {
    const weights = new Map<string, number>();
    for (const { target } of references) {
      if (target?.id != null) weights.set(target.id, (weights.get(target.id) ?? 0) + 1);
    }
    const from = act.adiletId ?? source.fileName ?? "-";
    return [...weights].map(([id, weight]) => csvLine([from, id, weight])).join("");
  });

/** Longest name of an act in a table. */
const widestName = 60;

/** How a table names what is cited. */
function nameOf({ act }: Reference): string {
  if (act === null) return "this act";
  const number = act.number === null ? null : `№ ${act.number}`;
  const name = [act.type, act.date, number, act.title].filter((part) => part !== null).join(" ");
  return name.length <= widestName ? name : `${name.slice(0, widestName - 1)}…`;
}

/** `, line 31` of a plain text, `, page 2` of a PDF. */
function placeOf(place: Citation["place"]): string {
  if (place === null) return "";
  return place.line === null ? `, page ${place.page}` : `, line ${place.line}`;
}

/** Aligned columns for reading: what is cited, where in it, the target, what it was derived from, where it is cited. */
function citationTable(): ActWriter {
  const rows: string[][] = [["act", "pinpoint", "target", "basis", "where"]];
  return {
    act(resolution) {
      for (const { reference, place } of citationsOf(resolution)) {
        const { at, target } = reference;
        const where = `${resolution.source.fileName ?? "-"}${placeOf(place)} ${at.path}`;
        rows.push([nameOf(reference), pinpointOf(reference), targetOf(reference) ?? "-", target?.basis ?? "-", where]);
      }
      return "";
    },
    end: () => alignedColumns(rows),
  };
}

const writers: Readonly<Record<CitationFormat, () => ActWriter>> = {
  jsonl: citationLines,
  csv: citationRows,
  edges: citationEdges,
  table: citationTable,
};

export function citationWriterFor(format: CitationFormat): ActWriter {
  return writers[format]();
}
