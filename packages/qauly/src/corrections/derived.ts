/**
 * Values that say the same as a corrected one: a cell and the allocation read from it, a text and the citations in it.
 */
import type { Resolution, Span, TextPlace } from "@qauly/model";
import { cellPlace, parseNumberCell, tableAt, tableOfRow, tableValues } from "@qauly/model/rules";
import { readOrganization } from "@qauly/normalizer";
import type { Value } from "./entry.js";
import { at, isCorrectable, isValue, withValue } from "./values.js";

export interface Followed {
  readonly resolution: Resolution;
  /** Pointers of other values that were changed with it. */
  readonly followed: readonly string[];
  /** Pointers of values that were read from the same words and still say the old value. */
  readonly notFollowed: readonly string[];
}

/** The result with a value replaced, and with it what was derived from it. */
export function corrected(before: Resolution, path: string, value: Value): Followed {
  const old = at(before, path) as Value;
  if (old === value) return { resolution: before, followed: [], notFollowed: [] };
  const followed = new Set<string>();
  let resolution = withValue(before, path, value);
  const set = (pointer: string, other: unknown): void => {
    if (pointer === path || at(resolution, pointer) === other) return;
    resolution = withValue(resolution, pointer, other);
    followed.add(pointer);
  };
  for (const [pointer, other] of [...ofRow(before, path, old, value), ...ofAnnex(before, path, value)])
    set(pointer, other);
  for (const [pointer, other] of [path, ...followed].flatMap((cell) => ofJoinedCell(resolution, cell)))
    set(pointer, other);
  for (const [pointer, other] of [path, ...followed].flatMap((cell) => ofCellValue(resolution, cell)))
    set(pointer, other);
  for (const [pointer, other] of ofRelation(resolution, path, value)) set(pointer, other);
  for (const pointer of [path, ...followed]) {
    for (const [place, other] of movedCitations(resolution, pointer)) set(place, other);
    for (const [place, other] of movedWords(before, resolution, pointer)) set(place, other);
  }
  const notFollowed = [...sayingTheSame(before, path, old)].filter(
    (pointer) => !followed.has(pointer) && at(resolution, pointer) === at(before, pointer),
  );
  return { resolution, followed: [...followed], notFollowed };
}

type Change = readonly [pointer: string, value: unknown];

const roles = {
  rowNumber: "row-number",
  headcount: "headcount",
  percent: "percent",
  positions: "positions",
  "organization/name": "organization",
} as const;

type RowField = keyof typeof roles;

const numberFields = ["rowNumber", "headcount", "percent", "positions"] as const;

/** An allocation and the cells of its row. */
function ofRow(resolution: Resolution, path: string, old: Value, value: Value): Change[] {
  const [, index, field] = /^\/quota\/allocations\/(\d+)\/(.+)$/.exec(path) ?? [];
  if (index !== undefined && field !== undefined) return fromAllocation(resolution, Number(index), field, old, value);
  return cellPlace(path) === null ? [] : fromCell(resolution, path, String(value ?? ""));
}

function fromAllocation(resolution: Resolution, index: number, field: string, old: Value, value: Value): Change[] {
  const allocation = resolution.quota?.allocations[index];
  if (allocation === undefined) return [];
  const { name } = allocation.organization;
  if (field === "organization/properName" || field === "organization/legalForm/label") {
    if (!isOnceIn(name, old) || value === null) return [];
    const other = name.replace(String(old), () => String(value));
    return [
      ...organizationChanges(index, other),
      ...fromAllocation(resolution, index, "organization/name", name, other),
    ];
  }
  if (!(field in roles)) return [];
  const cell = cellOf(resolution, index, field as RowField);
  const own = field === "organization/name" ? organizationChanges(index, String(value ?? "")) : [];
  if (cell === null) return own;
  const text =
    field === "organization/name" ? String(value ?? "") : numberCell(String(at(resolution, cell) ?? ""), old, value);
  return [
    ...own,
    [cell, text],
    ...fromCell(resolution, cell, text).filter(([pointer]) => !pointer.startsWith(`/quota/allocations/${index}/`)),
  ];
}

/** `2 %` becomes `3 %`: what stands beside the number stays. */
function numberCell(text: string, old: Value, value: Value): string {
  if (value === null) return "";
  const isPrinted = old !== null && isOnceIn(text, old) && parseNumberCell(text).value === old;
  return isPrinted ? text.replace(String(old), () => String(value)) : String(value);
}

const isOnceIn = (text: string, part: Value): boolean =>
  part !== null && part !== "" && text.split(String(part)).length === 2;

/**
 * The cell from which a field of an allocation was read: at the same place of the source, or the only one of its role.
 */
function cellOf(resolution: Resolution, index: number, field: RowField): string | null {
  const row = resolution.quota?.allocations[index]?.path ?? "";
  const columns = tableOfRow(resolution, row)?.columns ?? [];
  const places = columns
    .map((_, column) => `${row}/cells/${column}`)
    .filter((place) => at(resolution, place) !== undefined);
  const spans = resolution.provenance[`/quota/allocations/${index}/${field}`];
  if (spans !== undefined) return places.find((place) => isSamePlace(resolution.provenance[place], spans)) ?? null;
  const ofRole = places.filter((_, column) => columns[column]?.role === roles[field]);
  return ofRole.length === 1 ? (ofRole[0] ?? null) : null;
}

function fromCell(resolution: Resolution, cell: string, text: string): Change[] {
  const row = cell.slice(0, cell.lastIndexOf("/cells/"));
  return (resolution.quota?.allocations ?? []).flatMap((allocation, index): Change[] => {
    if (allocation.path !== row) return [];
    const numbers = numberFields.filter((field) => cellOf(resolution, index, field) === cell);
    const isName = cellOf(resolution, index, "organization/name") === cell;
    return [
      ...numbers.map((field): Change => [`/quota/allocations/${index}/${field}`, numberFor(field, text)]),
      ...(isName ? organizationChanges(index, text) : []),
    ];
  });
}

/** The other places of a cell that covers several, which repeat its text. */
function ofJoinedCell(resolution: Resolution, pointer: string): Change[] {
  const place = cellPlace(pointer);
  const table = place === null ? undefined : tableAt(resolution, place.table);
  if (place === null || table === undefined) return [];
  const { table: here, row, column } = place;
  const text = table.rows[row]?.cells[column];
  const span = table.spans.find(
    (one) => row >= one.row && row < one.row + one.rowSpan && column >= one.column && column < one.column + one.colSpan,
  );
  if (span === undefined) return [];
  return Array.from({ length: span.rowSpan * span.colSpan }, (_, at): Change => {
    const [down, across] = [Math.floor(at / span.colSpan), at % span.colSpan];
    return [`${here}/rows/${span.row + down}/cells/${span.column + across}`, text];
  });
}

/** What a cell states. */
function ofCellValue(resolution: Resolution, pointer: string): Change[] {
  const place = cellPlace(pointer);
  const table = place === null ? undefined : tableAt(resolution, place.table);
  if (place === null || table === undefined) return [];
  const value = tableValues(table.columns, table.rows)[place.row]?.[place.column] ?? null;
  return [[`${place.table}/values/${place.row}/${place.column}`, value]];
}

/** The number of a row is a whole one. */
function numberFor(field: (typeof numberFields)[number], text: string): number | null {
  const { value } = parseNumberCell(text);
  return field === "rowNumber" && !Number.isInteger(value) ? null : value;
}

function organizationChanges(index: number, name: string): Change[] {
  const at = `/quota/allocations/${index}/organization`;
  const { properName, legalForm, key } = readOrganization(name);
  return [
    [`${at}/name`, name],
    [`${at}/properName`, properName],
    [`${at}/legalForm`, legalForm],
    [`${at}/key`, key],
  ];
}

/** An annex's number stands with the allocations that were read from it. */
function ofAnnex(resolution: Resolution, path: string, value: Value): Change[] {
  const annex = /^(\/annexes\/\d+)\/number$/.exec(path)?.[1];
  if (annex === undefined) return [];
  return (resolution.quota?.allocations ?? []).flatMap((allocation, index): Change[] =>
    allocation.path.startsWith(`${annex}/`) ? [[`/quota/allocations/${index}/annexNumber`, value]] : [],
  );
}

/** Places of the citations in a text that changed, where each still stands in it once. */
function movedCitations(resolution: Resolution, path: string): Change[] {
  const text = at(resolution, path);
  if (typeof text !== "string") return [];
  return resolution.references.flatMap((reference, index): Change[] => {
    if (reference.at.path !== path || !isOnceIn(text, reference.text)) return [];
    const start = text.indexOf(reference.text);
    return [[`/references/${index}/at`, { path, start, end: start + reference.text.length }]];
  });
}

/** Words of relations and of dates of force in a text that changed, where each still stands in it once. */
function movedWords(before: Resolution, resolution: Resolution, path: string): Change[] {
  const [old, text] = [at(before, path), at(resolution, path)];
  if (typeof old !== "string" || typeof text !== "string") return [];
  const moved = (pointer: string, place: TextPlace): Change[] => {
    const words = old.slice(place.start, place.end);
    if (place.path !== path || !isOnceIn(text, words)) return [];
    const start = text.indexOf(words);
    return [[pointer, { path, start, end: start + words.length }]];
  };
  const { force } = resolution.act;
  return [
    ...resolution.relations.flatMap((relation, index) => moved(`/relations/${index}/at`, relation.at)),
    ...(force === null ? [] : moved("/act/force/at", force.at)),
  ];
}

/** What a citation says of its act, its relations say. */
function ofRelation({ relations }: Resolution, path: string, value: Value): Change[] {
  const [, reference, field] = /^\/references\/(\d+)(\/act\/.+)$/.exec(path) ?? [];
  if (field === undefined) return [];
  return relations.flatMap((relation, index): Change[] =>
    relation.reference === Number(reference) ? [[`/relations/${index}${field}`, value]] : [],
  );
}

function* sayingTheSame(resolution: Resolution, path: string, old: Value): Generator<string> {
  const spans = resolution.provenance[path];
  if (spans === undefined || old === null || old === "") return;
  for (const [pointer, others] of Object.entries(resolution.provenance)) {
    if (pointer === path || !isCorrectable(resolution, pointer) || !overlap(spans, others)) continue;
    const value = at(resolution, pointer);
    if (isValue(value) && value !== null && saysBoth(String(value), String(old))) yield pointer;
  }
}

const saysBoth = (a: string, b: string): boolean => a !== "" && (a.includes(b) || b.includes(a));

const overlap = (some: readonly Span[], others: readonly Span[]): boolean =>
  some.some((a) => others.some((b) => a.page === b.page && a.start < b.end && b.start < a.end));

const isSamePlace = (some: readonly Span[] | undefined, others: readonly Span[]): boolean =>
  some !== undefined &&
  some.length === others.length &&
  some.every((a, index) => {
    const b = others[index];
    return a.page === b?.page && a.start === b.start && a.end === b.end;
  });
