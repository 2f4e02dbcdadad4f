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

/** Tables of clauses were not read. */
const liftedClause = (clause: unknown): unknown =>
  isJson(clause) ? { ...clause, tables: [], children: liftedClauses(clause.children) } : clause;

const liftedClauses = (clauses: unknown): unknown => (Array.isArray(clauses) ? clauses.map(liftedClause) : clauses);

const withFields = (part: unknown, fields: Json): unknown => (isJson(part) ? { ...part, ...fields } : part);

export const from100: MigrationStep = {
  from: "1.0.0",
  to: "1.1.0",
  lift: ({ source, act, clauses, findings, ...rest }) => ({
    ...rest,
    // Which version of the program it was, the result did not say.
    source: withFields(source, { producer: { name: PRODUCER.name, version: null } }),
    act: withFields(act, { jointWith: [], session: null }),
    clauses: liftedClauses(clauses),
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
