/** The answer of a test act, reckoned from its description: nothing here reads a rendered form. */
import type {
  ActSpec,
  AgreementSpec,
  AllocationRow,
  AnnexSpec,
  ClauseSpec,
  NoteSpec,
  RowSpec,
  TableSpec,
} from "./act-spec.js";
import type {
  AgreementAnswer,
  AllocationAnswer,
  AnnexAnswer,
  Answer,
  CategoryAnswer,
  ClauseAnswer,
  NoteAnswer,
} from "./answer.js";
import { expectedFindings } from "./expected-findings.js";
import { type Form, referencesOf } from "./expected-references.js";
import { placedClauses } from "./fields.js";
import { textOf } from "./runs.js";
import { cellsOf } from "./table.js";

export type { Form } from "./expected-references.js";

export function expected(spec: ActSpec, form: Form): Answer {
  const references = referencesOf(spec, form);
  const categories = categoriesOf(spec);
  const allocations = allocationsOf(spec, categories);
  const quota = categories.length === 0 ? null : { year: spec.quotaYear, categories, allocations };
  return {
    schemaVersion: "1.1.0",
    language: "kk",
    act: {
      type: spec.type,
      typeLabel: spec.typeLabel,
      title: spec.title,
      number: spec.number,
      date: spec.date,
      authority: spec.authority,
      jointWith: [],
      session: null,
      registration: spec.registration,
      adiletId: null,
      status: spec.status,
    },
    preamble: spec.preamble && { text: textOf(spec.preamble), enactingFormula: spec.enactingFormula },
    clauses: spec.clauses.map(clauseAnswer),
    signatories: spec.signatories,
    agreed: spec.agreements.map(agreementAnswer),
    annexes: spec.annexes.map(annexAnswer),
    notes: notesOf(spec).map(noteAnswer),
    references,
    quota,
    findings: expectedFindings(spec, references, categories, allocations),
  };
}

function clauseAnswer({ number, text, children }: ClauseSpec): ClauseAnswer {
  return { number, text: textOf(text), children: children.map(clauseAnswer) };
}

function agreementAnswer({ lines: _, ...said }: AgreementSpec): AgreementAnswer {
  return said;
}

/** In reading order. */
function notesOf(spec: ActSpec): NoteSpec[] {
  const ofClauses = placedClauses(spec.clauses).flatMap(({ clause: { note } }) => (note === undefined ? [] : [note]));
  return [...spec.notes, ...ofClauses];
}

function noteAnswer({ kind, paragraphs }: NoteSpec): NoteAnswer {
  return { kind, mark: null, text: paragraphs.join(" "), at: null };
}

function annexAnswer({ number, heading, title, paragraphs, table }: AnnexSpec): AnnexAnswer {
  const { lines, ...named } = heading;
  return {
    number,
    heading: { text: lines.join(" "), ...named },
    title,
    paragraphs,
    tables: table
      ? [{ columns: table.columns, rows: table.rows.map((row) => ({ cells: repeatedCells(row, table) })) }]
      : [],
  };
}

/** The cells of a row; the heading of a group stands for all of them. */
const repeatedCells = (row: RowSpec, table: TableSpec): string[] =>
  row.kind === "group" ? table.columns.map(() => row.words) : cellsOf(row, table);

function categoriesOf(spec: ActSpec): CategoryAnswer[] {
  return placedClauses(spec.clauses).flatMap(({ path, clause }) =>
    clause.quota ? [{ ...clause.quota, clausePath: path }] : [],
  );
}

function allocationsOf(spec: ActSpec, categories: readonly CategoryAnswer[]): AllocationAnswer[] {
  return spec.annexes.flatMap(({ number, table }, annexIndex) => {
    const category = categories.find((each) => each.annexNumber === number);
    if (!category || !table) return [];
    const numbered = table.columns.some(({ role }) => role === "row-number");
    return table.rows.flatMap((row, rowIndex) => {
      if (row.kind !== "allocation") return [];
      return [
        {
          path: `/annexes/${annexIndex}/tables/0/rows/${rowIndex}`,
          annexNumber: number,
          category: category.category,
          rowNumber: numbered ? row.rowNumber : null,
          organization: row.organization,
          headcount: readable(row, "headcount"),
          percent: readable(row, "percent"),
          positions: readable(row, "positions"),
        },
      ];
    });
  });
}

const readable = (row: AllocationRow, role: "headcount" | "percent" | "positions"): number | null =>
  row.unreadable?.role === role ? null : row[role];
