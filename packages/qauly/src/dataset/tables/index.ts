/** All tables, in the order in which they are written and told of. */
import type { ActTable, TableForm } from "../table.js";
import { acts } from "./acts.js";
import { allocations } from "./allocations.js";
import { annexRows, printedTable, tableCells } from "./annex-tables.js";
import { citations } from "./citations.js";
import { clauses } from "./clauses.js";
import { corrections } from "./corrections.js";
import { documents } from "./documents.js";
import { findings } from "./findings.js";
import { notes } from "./notes.js";
import { pages } from "./pages.js";
import { provenance } from "./provenance.js";
import { quotaCategories } from "./quota-categories.js";
import { relations } from "./relations.js";
import { repairs } from "./repairs.js";
import { sections } from "./sections.js";
import { unplaced } from "./unplaced.js";

export const actTables: readonly ActTable[] = [
  acts,
  clauses,
  sections,
  notes,
  citations,
  relations,
  printedTable,
  annexRows,
  tableCells,
  quotaCategories,
  allocations,
  findings,
  repairs,
  unplaced,
  corrections,
  pages,
  provenance,
];

export const tables: readonly TableForm[] = [...actTables, documents];
