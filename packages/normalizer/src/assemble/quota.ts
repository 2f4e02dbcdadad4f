import type { Allocation, Annex, Clause, Finding, Quota, Table } from "@qauly/model";
import { finding, rowPlace, type Steps, tableOfRow } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { setsJobQuota } from "../quota/annex-categories.js";
import type { FoundCategory } from "../quota/categories.js";
import { type CategoryColumns, categoryColumns } from "../quota/category-columns.js";
import { outOfBoundsFindings } from "../quota/out-of-bounds.js";
import { findQuota } from "../quota/quota.js";
import { shareUnread, titleSetsQuota, unreadShareFindings } from "../quota/unread-shares.js";
import { pointerTo, under } from "../text/pointer.js";
import type { Recorder } from "./recorder.js";

export interface AssembledQuota {
  readonly quota: Quota | null;
  readonly findings: readonly Finding[];
}

/** Reads the quota and records where each of its values stands. */
export function* assembleQuota(
  title: string | null,
  clauses: Clause[],
  annexes: Annex[],
  language: Language,
  recorder: Recorder,
): Steps<AssembledQuota> {
  const found = yield* findQuota(title, clauses, annexes, language);
  if (found === null) {
    const texts = [title ?? "", ...clauses.map(({ text }) => text)];
    if (!setsJobQuota(texts, language)) return { quota: null, findings: [] };
    const findings = yield* unreadShareFindings(clauses, [], language);
    const isUnread = findings.length === 0 && title !== null && titleSetsQuota(title, clauses, language);
    return { quota: null, findings: isUnread ? [shareUnread(title, pointerTo("act", "title"))] : findings };
  }
  found.categories.forEach(({ category, labelPath, label, percentPath, percent, tierPaths }, index) => {
    const here = pointerTo("quota", "categories", index);
    recorder.part(under(here, "label"), labelPath, label.start, label.end);
    if (percent !== null) {
      const field = category.percent === null ? "percentRange" : "percent";
      recorder.part(under(here, field), percentPath, percent.start, percent.end);
    }
    for (const [at, path] of tierPaths.entries()) {
      for (const field of statedIn(category.tiers?.[at])) recorder.same(under(here, "tiers", at, field), path);
    }
    recorder.same(under(here, "category"), under(here, "label"));
    recordAnnexNumber(under(here, "annexNumber"), category.annexNumber, annexes, recorder);
  });
  if (found.year?.value != null) recorder.part("/quota/year", found.year.path, found.year.start, found.year.end);
  const columns = columnsOnce(language);
  for (const [index, allocation] of found.quota.allocations.entries()) {
    yield;
    recordAllocation(allocation, index, { clauses, annexes }, columns, recorder);
    recordOrganization(allocation, pointerTo("quota", "allocations", index, "organization"), recorder);
    // The category is determined by the words that name it, where the clauses or the annex do.
    const same = found.quota.categories.filter(({ category }) => category === allocation.category);
    const own = same.find(({ annexNumber }) => annexNumber === allocation.annexNumber) ?? same[0];
    const named = own === undefined ? -1 : found.quota.categories.indexOf(own);
    if (named >= 0)
      recorder.same(
        pointerTo("quota", "allocations", index, "category"),
        pointerTo("quota", "categories", named, "label"),
      );
  }
  return {
    quota: found.quota,
    findings: [
      ...found.categories.flatMap(boundFinding),
      ...outOfBoundsFindings(found, clauses, annexes, language),
      ...(yield* unreadShareFindings(clauses, found.categories, language)),
    ],
  };
}

/** Says of a category for which the act sets only a bound that this is no percentage. */
function boundFinding({ bound }: FoundCategory, index: number): Finding[] {
  if (bound === null) return [];
  return [
    finding("quota.percent-bound", pointerTo("quota", "categories", index, "percent"), {
      key: "quota.percent-bound",
      values: { percent: bound.value, bound: bound.bound },
      expected: null,
      actual: bound.value,
    }),
  ];
}

/** The fields that are not null. */
const statedIn = (value: object | undefined): string[] =>
  Object.entries(value ?? {}).flatMap(([field, stated]) => (stated === null ? [] : [field]));

function recordAnnexNumber(
  pointer: string,
  number: number | null,
  annexes: readonly Annex[],
  recorder: Recorder,
): void {
  const index = number === null ? -1 : annexes.findIndex((annex) => annex.number === number);
  if (index >= 0) recorder.same(pointer, pointerTo("annexes", index, "number"));
}

/** Proper name and legal form are parts of the name; what is derived from it has its place. */
function recordOrganization({ organization }: Allocation, here: string, recorder: Recorder): void {
  const { name, properName, legalForm, key } = organization;
  const part = (pointer: string, words: string): void => {
    const start = name.indexOf(words);
    if (start < 0) recorder.same(pointer, under(here, "name"));
    else recorder.part(pointer, under(here, "name"), start, start + words.length);
  };
  if (properName !== null) part(under(here, "properName"), properName);
  if (legalForm !== null) {
    part(under(here, "legalForm", "label"), legalForm.label);
    recorder.same(under(here, "legalForm", "code"), under(here, "legalForm", "label"));
  }
  if (key != null) recorder.same(under(here, "key"), under(here, "name"));
}

/** A percentage that no cell of the row states: the header of its column does, or the title of the annex. */
function recordStated({ path }: Allocation, pointer: string, { stated }: CategoryColumns, recorder: Recorder): void {
  const place = rowPlace(path);
  if (place === null) return;
  if (stated !== null) recorder.same(pointer, under(place.table, "columns", stated.column, "header"));
  else recorder.same(pointer, under(place.table.replace(/\/tables\/\d+$/, ""), "title"));
}

type ColumnSets = (table: Table) => readonly CategoryColumns[];

/** The columns of each table, read once for all its rows. */
function columnsOnce(language: Language): ColumnSets {
  const known = new Map<Table, readonly CategoryColumns[]>();
  return (table) => {
    const sets = known.get(table) ?? categoryColumns(table, language);
    known.set(table, sets);
    return sets;
  };
}

function recordAllocation(
  allocation: Allocation,
  index: number,
  parts: { readonly clauses: Clause[]; readonly annexes: Annex[] },
  columnsOf: ColumnSets,
  recorder: Recorder,
): void {
  const here = pointerTo("quota", "allocations", index);
  const table = tableOfRow(parts, allocation.path);
  if (table === undefined) return;
  const sets = columnsOf(table);
  const at =
    sets.find(({ category, label }) => category === allocation.category && label === (allocation.label ?? null)) ??
    sets[0];
  if (at === undefined) return;
  recordAnnexNumber(under(here, "annexNumber"), allocation.annexNumber, parts.annexes, recorder);
  const record = (field: readonly string[], column: number): void => {
    if (column >= 0) recorder.same(under(here, ...field), under(allocation.path, "cells", column));
  };
  record(["organization", "name"], at.organization);
  if (allocation.rowNumber !== null) record(["rowNumber"], at.rowNumber);
  if (allocation.headcount !== null) record(["headcount"], at.headcount);
  if (allocation.percent !== null) {
    if (at.percent >= 0) record(["percent"], at.percent);
    else recordStated(allocation, under(here, "percent"), at, recorder);
  }
  const column = at.label === null ? -1 : table.columns.findIndex(({ header }) => header.includes(at.label ?? ""));
  const place = rowPlace(allocation.path);
  if (column >= 0 && place !== null && at.label !== null) {
    const start = table.columns[column]?.header.indexOf(at.label) ?? 0;
    const header = under(place.table, "columns", column, "header");
    recorder.part(under(here, "label"), header, start, start + at.label.length);
    recorder.same(under(here, "category"), under(here, "label"));
  }
  if (allocation.positions !== null) record(["positions"], at.positions);
}
