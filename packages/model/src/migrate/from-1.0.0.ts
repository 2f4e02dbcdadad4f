/** 1.0.0 → 1.1.0: fields for what was not read before, and names of their own for findings about pages and tables. */
import { PRODUCER } from "../producer.js";
import { isJson, type Json, type MigrationStep } from "./step.js";

const TABLE = /^\/annexes\/\d+\/tables\/\d+$/;

/** `text.unrepaired` spoke of pages and tables as well; the path tells of what. */
function liftedFinding(finding: unknown): unknown {
  if (!isJson(finding)) return finding;
  const lifted = { ...finding, key: null, values: null, place: null, because: null };
  if (finding.code !== "text.unrepaired") return lifted;
  if (finding.path === "/source/pageCount") return { ...lifted, code: "page.unread" };
  if (typeof finding.path === "string" && TABLE.test(finding.path)) return { ...lifted, code: "table.unread" };
  return lifted;
}

/** A table of which columns and cells alone were kept: what its rows are and what they state was not read. */
function liftedTable(table: unknown): unknown {
  if (!isJson(table)) return table;
  const { columns, rows, ...rest } = table;
  const headers = listOf(columns).map((column) => (isJson(column) ? column.header : column));
  return {
    caption: null,
    unit: null,
    kind: "other",
    ...rest,
    columns: Array.isArray(columns) ? columns.map((column) => withFields(column, { field: null })) : columns,
    headerRows: headers.some((header) => header !== "") ? [headers] : [],
    rows: Array.isArray(rows) ? rows.map((row) => (isJson(row) ? { kind: "data", ...row } : row)) : rows,
    spans: [],
    values: listOf(rows).map((row) => (isJson(row) ? listOf(row.cells).map(() => null) : [])),
    notes: [],
  };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const liftedAnnex = (annex: unknown): unknown =>
  isJson(annex) && Array.isArray(annex.tables)
    ? { ...annex, tables: annex.tables.map(liftedTable), sections: [] }
    : annex;

/** Tables of clauses were not read. */
const liftedClause = (clause: unknown): unknown =>
  isJson(clause) ? { ...clause, tables: [], children: liftedClauses(clause.children) } : clause;

const liftedClauses = (clauses: unknown): unknown => (Array.isArray(clauses) ? clauses.map(liftedClause) : clauses);

const withFields = (part: unknown, fields: Json): unknown => (isJson(part) ? { ...part, ...fields } : part);

export const from100: MigrationStep = {
  from: "1.0.0",
  to: "1.1.0",
  lift: ({ source, act, clauses, annexes, references, findings, ...rest }) => ({
    ...rest,
    // Which version of the program it was, the result did not say.
    source: withFields(source, { producer: { name: PRODUCER.name, version: null } }),
    act: withFields(act, { jointWith: [], session: null, force: null }),
    clauses: liftedClauses(clauses),
    // Articles and chapters were not read; their words stand in clauses and paragraphs.
    sections: [],
    // What new wording cites was left out, and what citations share was not kept.
    references: Array.isArray(references)
      ? references.map((one) => withFields(one, { inNewWording: false, because: null }))
      : references,
    relations: [],
    annexes: Array.isArray(annexes) ? annexes.map(liftedAnnex) : annexes,
    agreed: [],
    notes: [],
    furniture: [],
    unplaced: [],
    provedBy: {},
    // What a reading that did not keep its signs was worth cannot be said afterwards.
    trust: null,
    corrections: [],
    findings: Array.isArray(findings) ? findings.map(liftedFinding) : findings,
  }),
};
