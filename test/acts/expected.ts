/** The answer of a test act, reckoned from its description: nothing here reads a rendered form. */
import type { ActSpec, AnnexSpec, ClauseSpec, ColumnRole, RowSpec, Text } from "./act-spec.js";
import type { AllocationAnswer, AnnexAnswer, Answer, CategoryAnswer, ClauseAnswer, ReferenceAnswer } from "./answer.js";
import { expectedFindings } from "./expected-findings.js";
import { citingFields, placedClauses } from "./fields.js";
import { joinRuns, textOf } from "./runs.js";

/** Only a PDF carries addresses: there a hyperlink's id comes before all other ways to an id. */
export type Form = "text" | "pdf";

export function expected(spec: ActSpec, form: Form): Answer {
  const references = referencesOf(spec, form);
  const categories = categoriesOf(spec);
  const allocations = allocationsOf(spec, categories);
  return {
    schemaVersion: "1.0.0",
    language: "kk",
    act: {
      type: "resolution",
      typeLabel: "қаулы",
      title: spec.title,
      number: spec.number,
      date: spec.date,
      authority: spec.authority,
      registration: null,
      adiletId: null,
      status: "unknown",
    },
    preamble: { text: textOf(spec.preamble), enactingFormula: spec.enactingFormula },
    clauses: spec.clauses.map(clauseAnswer),
    signatories: spec.signatories,
    annexes: spec.annexes.map(annexAnswer),
    references,
    quota: { year: spec.quotaYear, categories, allocations },
    findings: expectedFindings(spec, references, categories, allocations),
  };
}

function clauseAnswer({ number, text, children }: ClauseSpec): ClauseAnswer {
  return { number, text: textOf(text), children: children.map(clauseAnswer) };
}

/** What a column of the given role prints for a row. */
export function cellText(row: RowSpec, role: ColumnRole, annex: AnnexSpec): string {
  switch (role) {
    case "row-number":
      return String(row.rowNumber);
    case "organization":
      return row.organization.name;
    case "headcount":
      return String(row.headcount);
    case "percent":
      return `${row.percent}${annex.percentSign}`;
    case "positions":
      return String(row.positions);
    case "other":
      return "";
  }
}

export const cellsOf = (row: RowSpec, annex: AnnexSpec): string[] =>
  annex.columns.map((column) => cellText(row, column.role, annex));

function annexAnswer(annex: AnnexSpec): AnnexAnswer {
  const { lines, ...named } = annex.heading;
  return {
    number: annex.number,
    heading: { text: lines.join(" "), ...named },
    title: annex.title,
    paragraphs: [],
    tables: [{ columns: annex.columns, rows: annex.rows.map((row) => ({ cells: cellsOf(row, annex) })) }],
  };
}

function referencesOf(spec: ActSpec, form: Form): ReferenceAnswer[] {
  const found = citingFields(spec).flatMap(({ path, text }) => referencesIn(text, path, form));
  return found.map((reference, index) => ({ id: `ref-${index + 1}`, ...reference }));
}

function referencesIn(text: Text, path: string, form: Form): Omit<ReferenceAnswer, "id">[] {
  const found: Omit<ReferenceAnswer, "id">[] = [];
  let start = 0;
  for (const passage of text) {
    const printed = typeof passage === "string" ? passage : joinRuns(passage.runs);
    const end = start + printed.length;
    const common = { text: printed, at: { path, start, end } };
    if (typeof passage !== "string" && passage.kind === "internal") {
      const target =
        passage.path === null ? null : { id: null, uri: null, path: passage.path, basis: "internal" as const };
      found.push({ kind: "internal", ...common, act: null, pinpoint: passage.pinpoint, target });
    } else if (typeof passage !== "string") {
      const { knownAs, registration, ...act } = passage.act;
      found.push({
        kind: "act",
        ...common,
        act: { ...act, registration: registration && { number: registration.number, date: registration.date } },
        pinpoint: passage.pinpoint,
        target: actTarget(form === "pdf" ? linkedId(passage.runs) : null, knownAs),
      });
    }
    start = end;
  }
  return found;
}

function linkedId(runs: readonly { readonly link: { kind: string; id?: string | null } | null }[]): string | null {
  return runs.find((run) => run.link?.kind === "act")?.link?.id ?? null;
}

function actTarget(
  linkId: string | null,
  knownAs: { readonly id: string; readonly basis: "catalogue" | "registration" } | null,
): ReferenceAnswer["target"] {
  const given = linkId !== null ? { id: linkId, basis: "link" as const } : knownAs;
  return given && { id: given.id, uri: `https://adilet.zan.kz/kaz/docs/${given.id}`, path: null, basis: given.basis };
}

function categoriesOf(spec: ActSpec): CategoryAnswer[] {
  return placedClauses(spec.clauses).flatMap(({ path, clause }) => {
    if (!clause.quota) return [];
    const { category, label, percent, annexNumber } = clause.quota;
    return [{ category, label, percent, tiers: null, annexNumber, clausePath: path }];
  });
}

function allocationsOf(spec: ActSpec, categories: readonly CategoryAnswer[]): AllocationAnswer[] {
  return spec.annexes.flatMap((annex, annexIndex) => {
    const category = categories.find((each) => each.annexNumber === annex.number);
    if (!category) return [];
    return annex.rows.map((row, rowIndex) => ({
      path: `/annexes/${annexIndex}/tables/0/rows/${rowIndex}`,
      annexNumber: annex.number,
      category: category.category,
      rowNumber: row.rowNumber,
      organization: row.organization,
      headcount: row.headcount,
      percent: row.percent,
      positions: row.positions,
    }));
  });
}
