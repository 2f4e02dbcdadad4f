/** What of an act is compared, as data: the things of each part, and by what one is known again in the other run. */
import type { Clause, Resolution, Section } from "@qauly/model";
import { allTables } from "@qauly/model/rules";

export const parts = [
  "metadata",
  "preamble",
  "clauses",
  "sections",
  "signatories",
  "agreed",
  "annexes",
  "rows",
  "notes",
  "references",
  "relations",
  "quota",
  "allocations",
  "findings",
  "repairs",
] as const;
export type Part = (typeof parts)[number];

/** One thing that was read. */
export interface Item {
  /** JSON pointer to it in its own result. */
  readonly path: string;
  /** What is compared. Places in the result are no part of it: they move when something before them does. */
  readonly value: unknown;
  /** By which one of another value is the same thing still, the best first. */
  readonly names: readonly string[];
}

type Items = (act: Resolution) => Item[];

/** Each leaf of an object as a thing of its own, known by its path. */
function leaves(path: string, value: unknown): Item[] {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return [{ path, value, names: [path] }];
  return Object.entries(value).flatMap(([name, inner]) => leaves(`${path}/${name}`, inner));
}

function clausesIn(list: readonly Clause[], folder: string): Item[] {
  return list.flatMap(({ number, text, children }, index) => {
    const path = `${folder}/${index}`;
    return [{ path, value: { number, text }, names: [path] }, ...clausesIn(children, `${path}/children`)];
  });
}

/** Each section, and each clause in it. */
function sectionsIn(list: readonly Section[], folder: string): Item[] {
  return list.flatMap(({ clauses, sections, ...own }, index) => {
    const path = `${folder}/${index}`;
    return [
      { path, value: own, names: [`${own.kind} ${own.number}`, path] },
      ...clausesIn(clauses, `${path}/clauses`),
      ...sectionsIn(sections, `${path}/sections`),
    ];
  });
}

const annexes: Items = (act) =>
  act.annexes.flatMap(({ number, heading, title, paragraphs }, index) => {
    const path = `/annexes/${index}`;
    return [
      ...leaves(path, { number, heading, title }),
      ...paragraphs.map((text, at) => ({ path: `${path}/paragraphs/${at}`, value: text, names: [] })),
    ];
  });

const rows: Items = (act) =>
  allTables(act).flatMap(({ path: here, table, annex }) =>
    table.rows.map(({ cells }, row) => {
      const path = `${here}/rows/${row}`;
      const organization = cells[table.columns.findIndex(({ role }) => role === "organization")];
      const names = organization === undefined ? [path] : [`${annex ?? here} ${organization}`, path];
      return { path, value: cells, names };
    }),
  );

const references: Items = (act) =>
  act.references.map(({ id: _, at, ...value }, index) => ({
    path: `/references/${index}`,
    value,
    names: [`${at.path} ${value.text}`, `${at.path} ${at.start}`],
  }));

/** A relation is the same still where it is of one kind and of the same words cited. */
const relations: Items = (act) =>
  act.relations.map(({ kind, reference, act: concerned, at, effect }, index) => {
    const cited = reference === null ? (concerned?.number ?? "self") : act.references[reference]?.text;
    return { path: `/relations/${index}`, value: { kind, cited, effect }, names: [`${kind} ${cited} ${at.path}`] };
  });

const categories: Items = (act) =>
  (act.quota?.categories ?? []).map(({ clausePath: _, ...value }, index) => ({
    path: `/quota/categories/${index}`,
    value,
    names: [`${value.category} ${value.annexNumber}`, value.category],
  }));

const allocations: Items = (act) =>
  (act.quota?.allocations ?? []).map(({ path: row, ...value }, index) => ({
    path: `/quota/allocations/${index}`,
    value,
    names: [`${value.annexNumber} ${value.category} ${value.organization.name}`, `${row} ${value.category}`, row],
  }));

/** A pointer into a list whose places move, by what stands there. */
function lastingPath(act: Resolution, path: string): string {
  const [whole, list, index = "", rest = ""] =
    /^\/(references|quota\/allocations)\/(\d+)(.*)$/.exec(path) ?? ([] as string[]);
  if (whole === undefined) return path;
  const name =
    list === "references"
      ? act.references[Number(index)]?.text
      : act.quota?.allocations[Number(index)]?.organization.name;
  return name === undefined ? path : `/${list}/(${name})${rest}`;
}

/** Messages are words for the same facts, and may be those of another language. */
const findings: Items = (act) =>
  act.findings.map(({ code, severity, path, expected, actual }, index) => {
    const at = lastingPath(act, path);
    return {
      path: `/findings/${index}`,
      value: { code, severity, at, expected, actual },
      names: [`${code} ${at}`],
    };
  });

const repairs: Items = (act) =>
  act.repairs.map(({ kind, before, after, at: { page, start, end } }, index) => ({
    path: `/repairs/${index}`,
    value: { kind, before, after, page, start, end },
    names: [`${page} ${start}`],
  }));

/** What says nothing of how the act was read. */
const unreadFields = new Set(
  ["fileName", "lineStarts", "pages", "sha256", "byteLength", "producer/name", "producer/version"].map(
    (name) => `/source/${name}`,
  ),
);

export const itemsOf: Readonly<Record<Part, Items>> = {
  metadata: ({ schemaVersion, source, language, act }) =>
    [
      ...leaves("/schemaVersion", schemaVersion),
      ...leaves("/source", source),
      ...leaves("/language", language),
      ...leaves("/act", act),
    ].filter(({ path }) => !unreadFields.has(path)),
  preamble: ({ preamble }) => leaves("/preamble", preamble),
  clauses: ({ clauses }) => clausesIn(clauses, "/clauses"),
  sections: ({ sections, annexes }) => [
    ...sectionsIn(sections, "/sections"),
    ...annexes.flatMap((annex, index) => sectionsIn(annex.sections, `/annexes/${index}/sections`)),
  ],
  signatories: ({ signatories }) =>
    signatories.map((value, index) => ({ path: `/signatories/${index}`, value, names: [`${index}`] })),
  agreed: ({ agreed }) => agreed.map((value, index) => ({ path: `/agreed/${index}`, value, names: [`${index}`] })),
  annexes,
  rows,
  notes: ({ notes }) =>
    notes.map(({ kind, mark, text }, index) => ({
      path: `/notes/${index}`,
      value: { kind, mark, text },
      names: [`${kind} ${text}`, `${index}`],
    })),
  references,
  relations,
  quota: (act) => [...leaves("/quota/year", act.quota?.year ?? null), ...categories(act)],
  allocations,
  findings,
  repairs,
};
