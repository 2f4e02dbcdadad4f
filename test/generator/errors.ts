/** Mistakes that a source may hold, put into a description on purpose; its answer then carries the finding. */
import type { ActSpec, AllocationRow, AnnexSpec, ClauseSpec, Passage, RowSpec } from "./act-spec.js";
import { positionsFor } from "./expected-quota-findings.js";
import { isAllocation } from "./table.js";

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

/** Mistakes that need more of an act than every variation has. */
export const moreMistakes = ["total", "cell unreadable", "unreferenced annex"] as const;

export type Mistake = (typeof mistakes)[number] | (typeof moreMistakes)[number];

/** The act with one mistake; those of rows fall on the first annex with at least two of them. */
export function withMistake(spec: ActSpec, mistake: Mistake): ActSpec {
  switch (mistake) {
    case "positions":
      return withRow(spec, (row) => ({ ...row, positions: row.positions + 2 }));
    case "percent":
      return withRow(spec, (row) => reckoned({ ...row, percent: row.percent === 4 ? 3 : row.percent + 1 }));
    case "headcount below minimum":
      return withRow(spec, (row) => reckoned({ ...row, headcount: 37 }));
    case "row number gap":
      return withRow(spec, (row) => ({ ...row, rowNumber: row.rowNumber + 1 }));
    case "duplicate organization":
      return withRow(spec, (row, before) => ({ ...row, organization: before.organization }));
    case "cell unreadable":
      return withRow(spec, (row) => ({ ...row, unreadable: { role: "positions", cell: "екі" } }));
    case "total":
      return withRows(spec, (rows) => rows.map((row) => (row.kind === "total" ? { ...row, error: 10 } : row)));
    case "heading number":
      return {
        ...spec,
        annexes: spec.annexes.map((annex, index) => (index === 0 ? misnumbered(annex) : annex)),
      };
    case "missing annex":
      return withoutAnnex(spec, spec.annexes.length - 1);
    case "unreferenced annex":
      return { ...spec, annexes: [...spec.annexes, uncited(spec.annexes.at(-1)!)] };
    case "missing signatory":
      return { ...spec, signatories: [], agreements: [] };
  }
}

/** One annex more, headed like the last, of which no clause speaks. */
function uncited({ number, heading }: AnnexSpec): AnnexSpec {
  const next = number! + 1;
  const last = heading.lines.at(-1)!;
  return {
    number: next,
    heading: {
      ...heading,
      lines: [...heading.lines.slice(0, -1), last.replace(new RegExp(`${number}(?=[ -]қосымша$)`), String(next))],
    },
    title: "Жауапты орындаушылардың тізімі",
    paragraphs: [],
    table: {
      columns: [
        { header: "№", role: "row-number" },
        { header: "Тегі, аты, әкесінің аты", role: "other" },
        { header: "Лауазымы", role: "other" },
      ],
      rows: [
        { kind: "plain", cells: ["1", "Сабитов А.Қ.", "бөлім басшысы"] },
        { kind: "plain", cells: ["2", "Тілеулина М.С.", "бас маман, хатшы"] },
      ],
      percentSign: "",
      rowNumberDot: "",
    },
  };
}

const reckoned = (row: AllocationRow): AllocationRow => ({
  ...row,
  positions: positionsFor(row.headcount, row.percent),
});

/** Changes the last row of the first annex that has one before it. */
function withRow(spec: ActSpec, change: (row: AllocationRow, before: AllocationRow) => AllocationRow): ActSpec {
  return withRows(spec, (rows) => {
    const [before, last] = rows.filter(isAllocation).slice(-2) as [AllocationRow, AllocationRow];
    return rows.map((row) => (row === last ? change(last, before) : row));
  });
}

function withRows(spec: ActSpec, change: (rows: readonly RowSpec[]) => RowSpec[]): ActSpec {
  const at = spec.annexes.findIndex((annex) => (annex.table?.rows.filter(isAllocation) ?? []).length > 1);
  if (at < 0) throw new Error(`${spec.name} has no annex of two rows for this mistake`);
  const annexes = spec.annexes.map((annex, index) =>
    index === at && annex.table ? { ...annex, table: { ...annex.table, rows: change(annex.table.rows) } } : annex,
  );
  return { ...spec, annexes };
}

/** Prints the annex's number where the act's is due, a digit longer. */
function misnumbered(annex: AnnexSpec): AnnexSpec {
  const { number, lines } = annex.heading;
  const other = `${number}1`;
  return {
    ...annex,
    heading: {
      ...annex.heading,
      number: other,
      lines: lines.map((line) => line.replace(new RegExp(`${number}(?= (?:қаулы|шешім|бұйры|өкім))`), other)),
    },
  };
}

/** The clause goes on citing the annex, which now leads nowhere. */
function withoutAnnex(spec: ActSpec, gone: number): ActSpec {
  const unlink = (passage: Passage): Passage => {
    if (!cites(passage, gone)) return passage;
    return { ...passage, path: null, runs: passage.runs.map((run) => ({ ...run, link: null })) };
  };
  return {
    ...withTexts(spec, unlink),
    annexes: spec.annexes.filter((_, index) => index !== gone),
  };
}

const cites = (passage: Passage, annex: number): passage is Extract<Passage, { kind: "internal" }> =>
  typeof passage !== "string" && passage.kind === "internal" && passage.path === `/annexes/${annex}`;

function withTexts(spec: ActSpec, change: (passage: Passage) => Passage): ActSpec {
  const clause = (each: ClauseSpec): ClauseSpec => ({
    ...each,
    text: each.text.map(change),
    children: each.children.map(clause),
  });
  return { ...spec, clauses: spec.clauses.map(clause) };
}
