/** Mistakes that a source may hold, put into a description on purpose; its answer then carries the finding. */
import type { ActSpec, AnnexSpec, ClauseSpec, Passage, RowSpec } from "./act-spec.js";
import { positionsFor } from "./expected-findings.js";

export const mistakes = [
  "positions",
  "percent",
  "headcount below minimum",
  "row number gap",
  "duplicate organization",
  "heading number",
  "missing annex",
  "missing signatory",
] as const;

export type Mistake = (typeof mistakes)[number];

/** The act with one mistake; those of rows fall on the first annex with at least two of them. */
export function withMistake(spec: ActSpec, mistake: Mistake): ActSpec {
  switch (mistake) {
    case "positions":
      return withRow(spec, (row) => ({ ...row, positions: row.positions + 2 }));
    case "percent":
      return withRow(spec, (row) => reckoned({ ...row, percent: row.percent + 1 }));
    case "headcount below minimum":
      return withRow(spec, (row) => reckoned({ ...row, headcount: 37 }));
    case "row number gap":
      return withRow(spec, (row) => ({ ...row, rowNumber: row.rowNumber + 1 }));
    case "duplicate organization":
      return withRow(spec, (row, before) => ({ ...row, organization: before.organization }));
    case "heading number":
      return {
        ...spec,
        annexes: spec.annexes.map((annex, index) => (index === 0 ? misnumbered(annex) : annex)),
      };
    case "missing annex":
      return withoutAnnex(spec, spec.annexes.length - 1);
    case "missing signatory":
      return { ...spec, signatories: [] };
  }
}

const reckoned = (row: RowSpec): RowSpec => ({ ...row, positions: positionsFor(row.headcount, row.percent) });

/** Changes the last row of the first annex that has one before it. */
function withRow(spec: ActSpec, change: (row: RowSpec, before: RowSpec) => RowSpec): ActSpec {
  const at = spec.annexes.findIndex((annex) => annex.rows.length > 1);
  if (at < 0) throw new Error(`${spec.name} has no annex of two rows for this mistake`);
  const annexes = spec.annexes.map((annex, index) => {
    if (index !== at) return annex;
    const [before, last] = annex.rows.slice(-2) as [RowSpec, RowSpec];
    return { ...annex, rows: [...annex.rows.slice(0, -1), change(last, before)] };
  });
  return { ...spec, annexes };
}

function misnumbered(annex: AnnexSpec): AnnexSpec {
  const { number, lines } = annex.heading;
  const other = `${number}1`;
  return {
    ...annex,
    heading: {
      ...annex.heading,
      number: other,
      lines: lines.map((line) => line.replace(`№ ${number}`, `№ ${other}`).replace(`№${number}`, `№${other}`)),
    },
  };
}

/** The clause goes on citing the annex, which now leads nowhere. */
function withoutAnnex(spec: ActSpec, gone: number): ActSpec {
  const unlink = (passage: Passage): Passage => {
    if (typeof passage === "string" || passage.kind !== "internal" || passage.path !== `/annexes/${gone}`)
      return passage;
    return { ...passage, path: null, runs: passage.runs.map((run) => ({ ...run, link: null })) };
  };
  const clause = (each: ClauseSpec): ClauseSpec => ({
    ...each,
    text: each.text.map(unlink),
    children: each.children.map(clause),
  });
  return {
    ...spec,
    clauses: spec.clauses.map(clause),
    annexes: spec.annexes.filter((_, index) => index !== gone),
  };
}
