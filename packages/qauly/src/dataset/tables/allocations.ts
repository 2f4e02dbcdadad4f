/** `allocations`: who must reserve how many jobs for whom. */
import type { Allocation, QuotaCategory } from "@qauly/model";
import { categories, legalForms } from "../codes.js";
import { type ActTable, actTable, coded, integer, number, required, text, words } from "../table.js";
import { actFacts, actKey, type OfAct, toAct } from "./act-columns.js";

interface Row extends OfAct {
  readonly allocation: Allocation;
  readonly index: number;
  readonly category: QuotaCategory | null;
}

/** The category's entry in the act: the one of its annex before others; none where two are left. */
function categoryOf(allocation: Allocation, categories: readonly QuotaCategory[]): QuotaCategory | null {
  const named = categories.filter(({ category }) => category === allocation.category);
  const here = named.filter(({ annexNumber }) => annexNumber === allocation.annexNumber);
  const candidates = here.length > 0 ? here : named;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function rowsOf(act: OfAct["act"]): Row[] {
  const { quota } = act.resolution;
  if (quota === null) return [];
  return quota.allocations.map((allocation, index) => ({
    act,
    allocation,
    index,
    category: categoryOf(allocation, quota.categories),
  }));
}

export const allocations: ActTable = actTable<Row>({
  name: "allocations",
  description: "One row for each organisation and category: the jobs that an act reserves there.",
  key: ["act_key", "allocation_position"],
  foreignKeys: [toAct, { columns: ["act_key", "path"], table: "annex_rows" }],
  rows: rowsOf,
  columns: [
    actKey,
    required(integer("allocation_position", "Place of the allocation in its act, from 1.", ({ index }) => index + 1)),
    ...actFacts,
    integer("quota_year", "Year for which the quota is set.", ({ act }) => act.resolution.quota?.year ?? null),
    coded(
      "category",
      categories,
      "Category of people; NULL when the table cannot be linked to one.",
      ({ allocation }) => allocation.category,
    ),
    number(
      "category_percent",
      "The single percentage that the act sets for the category.",
      ({ category }) => category?.percent ?? null,
    ),
    integer("annex_number", "Number of the annex.", ({ allocation }) => allocation.annexNumber),
    integer("row_number", "Number printed in the row.", ({ allocation }) => allocation.rowNumber),
    words("organization", "The whole organisation cell.", ({ allocation }) => allocation.organization.name),
    text(
      "organization_key",
      "By which the same organisation is known again.",
      ({ allocation }) => allocation.organization.key ?? null,
    ),
    words("proper_name", "What stands in its quotation marks.", ({ allocation }) => allocation.organization.properName),
    coded(
      "legal_form",
      legalForms,
      "Code of the legal form.",
      ({ allocation }) => allocation.organization.legalForm?.code ?? null,
    ),
    words(
      "legal_form_label",
      "The legal form's words.",
      ({ allocation }) => allocation.organization.legalForm?.label ?? null,
    ),
    number("headcount", "Employees on the list.", ({ allocation }) => allocation.headcount),
    number("percent", "Percentage printed in the row.", ({ allocation }) => allocation.percent),
    number("positions", "Jobs reserved.", ({ allocation }) => allocation.positions),
    required(text("path", "JSON pointer to the row in its act.", ({ allocation }) => allocation.path)),
    integer("page", "Page of the source.", ({ act, index }) =>
      act.pageOf(`/quota/allocations/${index}/organization/name`),
    ),
  ],
});
