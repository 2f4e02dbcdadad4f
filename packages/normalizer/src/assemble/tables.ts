import type { ColumnRole, Table, TableColumn } from "@qauly/model";
import { mapInSteps, type Steps, tableValues } from "@qauly/model/rules";
import { isQuotaTable } from "../quota/table.js";
import type { DraftTable } from "../structure/draft.js";
import { typedTable } from "../tables/fields/table-kind.js";
import { under } from "../text/pointer.js";
import type { Recorder } from "./recorder.js";

/** `titles`: those above the tables, the nearest first. */
export function* assembleTables(
  drafts: readonly DraftTable[],
  path: string,
  recorder: Recorder,
  titles: readonly (string | null)[],
): Steps<Table[]> {
  const tables: Table[] = [];
  for (const [at, draft] of drafts.entries()) {
    tables.push(yield* assembleTable(draft, under(path, at), recorder, titles));
  }
  return tables;
}

function* assembleTable(
  draft: DraftTable,
  here: string,
  recorder: Recorder,
  titles: readonly (string | null)[],
): Steps<Table> {
  const headed = draft.headers.map(
    (header, column): TableColumn => ({
      header: recorder.put(under(here, "columns", column, "header"), header),
      role: roleOf(draft.roles[column], under(here, "columns", column), recorder),
      field: null,
    }),
  );
  const rows = yield* mapInSteps(draft.rows, (row, at) => ({
    kind: draft.rowKinds[at] ?? "data",
    cells: row.map((cell, column) => recorder.put(under(here, "rows", at, "cells", column), cell)),
  }));
  const caption = recorder.putStated(under(here, "caption"), draft.caption);
  const unit = recorder.putStated(under(here, "unit"), draft.unit);
  const headers = headed.map(({ header }) => header);
  const { roles } = draft;
  const { kind, fields } = isQuotaTable({ columns: headed })
    ? { kind: "quota" as const, fields: [] }
    : typedTable({ headers, rows, roles, unit, titles: [caption, ...titles] });
  yield;
  const columns = headed.map((column, at) => ({ ...column, field: fields[at] ?? null }));
  return {
    caption,
    unit,
    kind,
    columns,
    headerRows: draft.headerRows.map((row) => row.map(({ text }) => text)),
    rows,
    spans: [...draft.spans],
    values: tableValues(columns, rows),
    notes: draft.notes.map(({ mark, text }, at) => ({
      mark: recorder.putStated(under(here, "notes", at, "mark"), mark),
      text: recorder.put(under(here, "notes", at, "text"), text),
    })),
  };
}

/** A role is determined by the header's words. */
function roleOf(role: ColumnRole | undefined, path: string, recorder: Recorder): ColumnRole {
  recorder.same(under(path, "role"), under(path, "header"));
  return role ?? "other";
}
