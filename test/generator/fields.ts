/** An act's texts with their JSON pointers, in reading order. */
import type { ActSpec, ClauseSpec, Text } from "./act-spec.js";

export interface PlacedClause {
  readonly path: string;
  readonly clause: ClauseSpec;
}

export function placedClauses(clauses: readonly ClauseSpec[], trail = "/clauses"): PlacedClause[] {
  return clauses.flatMap((clause, index) => {
    const path = `${trail}/${index}`;
    return [{ path, clause }, ...placedClauses(clause.children, `${path}/children`)];
  });
}

/** The fields in which an act cites others or itself. */
export function citingFields(spec: ActSpec): { readonly path: string; readonly text: Text }[] {
  const clauses = placedClauses(spec.clauses).map(({ path, clause }) => ({ path: `${path}/text`, text: clause.text }));
  return [{ path: "/preamble/text", text: spec.preamble ?? [] }, ...clauses];
}
