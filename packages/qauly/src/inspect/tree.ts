/** The result as a tree of fields that fold; each value that stands in the source leads to its place. */
import type { CellSpan, Finding } from "@qauly/model";
import { coveredPlaces } from "../tables/placed-rows.js";
import type { Mark, Marks } from "./marks.js";
import { html, type Markup, nothing } from "./markup.js";

type Fields = Readonly<Record<string, unknown>>;

export interface TreeContext {
  readonly marks: Marks;
  /** The findings about a field, by its JSON pointer. */
  readonly findings: ReadonlyMap<string, readonly (readonly [Finding, Mark])[]>;
  /** The pointers of all fields that have a place or a finding, and of what they stand in. */
  readonly notable: ReadonlySet<string>;
}

export function treeContext(marks: Marks): TreeContext {
  const findings = new Map<string, (readonly [Finding, Mark])[]>();
  for (const entry of marks.findings) {
    const { path } = entry[0];
    findings.set(path, [...(findings.get(path) ?? []), entry]);
  }
  const notable = new Set<string>();
  for (const pointer of [...marks.values.keys(), ...findings.keys()]) {
    for (let here = pointer; here !== "" && !notable.has(here); here = here.slice(0, here.lastIndexOf("/"))) {
      notable.add(here);
    }
  }
  return { marks, findings, notable };
}

/** A field with all that is in it; `isOpen` unfolds it. */
export function field(name: string, value: unknown, pointer: string, context: TreeContext, isOpen = false): Markup {
  if (value === null || typeof value !== "object") {
    return html`<div class="field"><span class="name">${name}</span> ${leaf(value, pointer, context)}</div>`;
  }
  const isPart = pointer.lastIndexOf("/") === 0;
  const inOneLine = isPart || context.notable.has(pointer) ? null : oneLine(value);
  if (inOneLine !== null) {
    return html`<div class="field"><span class="name">${name}</span> <span class="plain">${inOneLine}</span></div>`;
  }
  const children = Array.isArray(value)
    ? value.map((item, at) => field(`[${at}]`, item, `${pointer}/${at}`, context))
    : inside(value as Fields, pointer, context);
  if (children.length === 0) {
    return html`<div class="field"><span class="name">${name}</span> <span class="null">none</span>${badges(pointer, context)}</div>`;
  }
  const gist = Array.isArray(value) ? `${value.length}` : gistOf(value as Fields);
  const place = context.marks.values.get(pointer);
  const show =
    place === undefined ? nothing : html` <button data-mark="${place.id}" data-path="${pointer}">show</button>`;
  return html`<details${isOpen ? html` open` : nothing}><summary><span class="name">${name}</span> <span class="gist">${gist}</span>${show}${badges(pointer, context)}</summary>${children}</details>`;
}

const longestLine = 300;

/** What has no places of its own and is short needs no unfolding; null for what is longer, or empty. */
function oneLine(value: object): string | null {
  const line = inWords(value);
  return line === "" || line.length > longestLine ? null : line;
}

function inWords(value: unknown): string {
  if (value === null) return "–";
  if (typeof value !== "object") return String(value);
  if (Array.isArray(value)) return value.map(inWords).join("; ");
  return Object.entries(value)
    .map(([key, item]) =>
      item !== null && typeof item === "object" ? `${key} (${inWords(item)})` : `${key} ${inWords(item)}`,
    )
    .join(", ");
}

/** A value, as a button where it has a place in the source. */
export function leaf(value: unknown, pointer: string, context: TreeContext): Markup {
  const mark = context.marks.values.get(pointer);
  const text =
    value === null || value === undefined
      ? html`<span class="null">not stated</span>`
      : html`${value === "" ? "(empty)" : inWords(value)}`;
  const shown =
    mark === undefined
      ? html`<span class="value">${text}</span>`
      : html`<button class="value" data-mark="${mark.id}" data-path="${pointer}">${text}</button>`;
  return html`${shown}${badges(pointer, context)}`;
}

function badges(pointer: string, { findings }: TreeContext): Markup {
  const all = (findings.get(pointer) ?? []).map(
    ([{ code, severity, message }, { id }]) =>
      html` <a class="badge ${severity}" href="#${id}" title="${message}">${code}</a>`,
  );
  return html`${all}`;
}

function inside(value: Fields, pointer: string, context: TreeContext): Markup[] {
  if (isTable(value)) return [table(value, pointer, context)];
  return Object.entries(value).map(([key, item]) => field(key, item, `${pointer}/${escapedKey(key)}`, context));
}

/** As RFC 6901 writes a key in a pointer. */
function escapedKey(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

/** What tells an item from its neighbours while it is folded. */
function gistOf(value: Fields): string {
  const { number, code, year, organization } = value;
  const label = ["text", "title", "name", "label"].map((key) => value[key]).find((text) => typeof text === "string");
  const inner = organization !== null && typeof organization === "object" ? gistOf(organization as Fields) : "";
  const parts = [number, code, year, label].filter((part) => typeof part === "string" || typeof part === "number");
  return short([...parts, inner].join(" ").trim());
}

const longestGist = 90;

function short(text: string): string {
  return text.length <= longestGist ? text : `${text.slice(0, longestGist).replace(/\s+\S*$/, "")} …`;
}

interface TableFields {
  readonly columns: readonly ({ readonly header: string } & Fields)[];
  readonly rows: readonly ({ readonly cells: readonly string[] } & Fields)[];
  readonly spans?: readonly CellSpan[];
}

function isTable(value: Fields): value is Fields & TableFields {
  return Array.isArray(value.columns) && Array.isArray(value.rows);
}

/** What stands around a table, then its columns and cells; joined cells are joined, and what only restates them is left out. */
function table(value: TableFields & Fields, pointer: string, context: TreeContext): Markup {
  const { columns, rows, headerRows, values, spans = [], ...around } = value;
  const stated = Object.entries(around).filter(
    ([, item]) => item !== null && !(Array.isArray(item) && item.length === 0),
  );
  const above = stated.map(([key, item]) => field(key, item, `${pointer}/${escapedKey(key)}`, context));
  const headers = columns.map(({ header, field: of, ...rest }, at) => {
    const here = `${pointer}/columns/${at}`;
    const known = of === null || of === undefined ? rest : { ...rest, field: of };
    return html`<th scope="col">${leaf(header, `${here}/header`, context)}${notes(known, here, context)}</th>`;
  });
  const covered = coveredPlaces(spans);
  const body = rows.map(({ cells, kind, ...rest }, row) => {
    const here = `${pointer}/rows/${row}`;
    const all = cells.map((cell, at) => {
      const span = covered.get(row)?.get(at);
      if (span !== undefined && (span.row !== row || span.column !== at)) return nothing;
      return html`<td${covers(span)}>${tableCell(cell, `${here}/cells/${at}`, context)}</td>`;
    });
    const known = kind === undefined || kind === "data" ? rest : { ...rest, kind };
    const more = Object.keys(known).length === 0 ? nothing : html`<td>${notes(known, here, context)}</td>`;
    return html`<tr>${all}${more}</tr>`;
  });
  return html`${above}<div class="table"><table><thead><tr>${headers}</tr></thead><tbody>${body}</tbody></table></div>`;
}

function covers(span: CellSpan | undefined): Markup {
  if (span === undefined) return nothing;
  return html` rowspan="${span.rowSpan}" colspan="${span.colSpan}"`;
}

/** What is known of a column beside its header, of a row beside its cells. */
function notes(fields: Fields, pointer: string, context: TreeContext): Markup {
  const all = Object.entries(fields).map(
    ([key, value]) => html`<small>${key} ${leaf(value, `${pointer}/${escapedKey(key)}`, context)}</small>`,
  );
  return html`${all}`;
}

function tableCell(cell: string, pointer: string, context: TreeContext): Markup {
  return cell === "" && !context.notable.has(pointer) ? nothing : leaf(cell, pointer, context);
}
