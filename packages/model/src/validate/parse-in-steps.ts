/** The gate of the schema, one clause, row or finding at a time: a long act has a hundred thousand of them. */
import type { z } from "zod";
import { AnnexSchema } from "../schema/annex.js";
import { isProvedBy } from "../schema/proof.js";
import { isPlaced, type Provenance } from "../schema/provenance.js";
import { QuickResolutionSchema, type Resolution } from "../schema/resolution.js";
import { TableSchema } from "../schema/table.js";
import { mapInSteps, type Steps } from "../steps.js";
import { parseResolution } from "./validate-resolution.js";

/**
 * Does what `parseResolution` does with a result of this version.
 *
 * @throws QaulyError `schema.invalid`
 */
export function* parseInSteps(result: Resolution): Steps<Resolution> {
  const parsed = yield* inParts(result);
  // What is wrong, and where, only the whole schema says.
  return parsed ?? parseResolution(result);
}

/** Without its parts: what they are is asked for each. */
const lists = ["clauses", "references", "findings", "repairs", "furniture", "unplaced"] as const;

function* inParts(result: Resolution): Steps<Resolution | null> {
  const quota = withoutAllocations(result.quota);
  const bare = { ...result, annexes: [] as unknown[], quota, provenance: {}, provedBy: {} };
  for (const list of lists) bare[list] = [];
  const whole = QuickResolutionSchema.safeParse(bare);
  yield;
  if (!whole.success) return null;
  const { shape } = QuickResolutionSchema;
  const parsed: Resolution = whole.data;
  for (const list of lists) {
    const items = yield* each<unknown>(result[list], shape[list].element);
    if (items === null) return null;
    (parsed[list] as unknown[]) = items;
  }
  const allocations = yield* each(result.quota?.allocations ?? [], shape.quota.unwrap().shape.allocations.element);
  if (allocations === null) return null;
  if (parsed.quota !== null) parsed.quota.allocations = allocations;
  for (const annex of result.annexes) {
    const own = yield* annexInParts(annex);
    if (own === null) return null;
    parsed.annexes.push(own);
  }
  const { provenance, provedBy } = result;
  if (!(yield* isProvenanceInSteps(provenance)) || !isProvedBy(provedBy)) return null;
  return { ...parsed, provenance, provedBy };
}

function* isProvenanceInSteps(provenance: Provenance): Steps<boolean> {
  const sound = new Set<unknown>();
  for (const pointer of Object.keys(provenance)) {
    yield;
    if (!isPlaced(pointer, provenance[pointer], sound)) return false;
  }
  return true;
}

const withoutAllocations = (quota: Resolution["quota"]): Resolution["quota"] =>
  quota === null ? null : { ...quota, allocations: [] };

function* annexInParts(annex: Resolution["annexes"][number]): Steps<Resolution["annexes"][number] | null> {
  const whole = AnnexSchema.safeParse({ ...annex, paragraphs: [], tables: [] });
  if (!whole.success) return null;
  const paragraphs = yield* each(annex.paragraphs, AnnexSchema.shape.paragraphs.element);
  if (paragraphs === null) return null;
  const tables: Resolution["annexes"][number]["tables"] = [];
  for (const table of annex.tables) {
    const columns = TableSchema.safeParse({ ...table, rows: [] });
    const rows = yield* each(table.rows, TableSchema.shape.rows.element);
    if (!columns.success || rows === null) return null;
    if (rows.some(({ cells }) => cells.length !== table.columns.length)) return null;
    tables.push({ ...columns.data, rows });
  }
  return { ...whole.data, paragraphs, tables };
}

function* each<T>(items: readonly unknown[], schema: z.ZodType<T>): Steps<T[] | null> {
  const parsed = yield* mapInSteps(items, (item) => schema.safeParse(item));
  const data: T[] = [];
  for (const one of parsed) {
    if (!one.success) return null;
    data.push(one.data);
  }
  return data;
}
