import type { ColumnRole } from "@qauly/model";
import type { Triple } from "./arithmetic-evidence.js";
import { type GivenRole, givenRoles, type Sign } from "./sign.js";
import { least, weights } from "./weights.js";

/** The roles of a table's columns, and by how much their signs outweigh those of any other roles. */
export interface TableRoles {
  readonly roles: readonly ColumnRole[];
  /** The roles that weigh second most. */
  readonly others: readonly ColumnRole[];
  readonly margin: number;
}

/** Columns that are tried for one role: those with the strongest signs. */
const mostCandidates = 6;

/** For each role the column that bears it, -1 where none does. */
type Bearers = Record<GivenRole, number>;

interface Candidate {
  readonly column: number;
  readonly sum: number;
  /** The part of the sum that counts beside columns of a quota alone. */
  readonly ofQuota: number;
}

/** Gives each role to at most one column, so that the signs of all together weigh most. */
export function assignRoles(width: number, signs: readonly Sign[], triples: readonly Triple[]): TableRoles {
  const candidates = givenRoles.map((role) => candidatesFor(role, signs, triples));
  const bearers: Bearers = { "row-number": -1, organization: -1, headcount: -1, percent: -1, positions: -1 };
  const chosen: Candidate[] = [];
  let best: { readonly sum: number; readonly bearers: Bearers } = {
    sum: Number.NEGATIVE_INFINITY,
    bearers: { ...bearers },
  };
  let second = best;
  const tryRole = (at: number): void => {
    const role = givenRoles[at];
    if (role === undefined) {
      const sum = sumOf(bearers, chosen, triples);
      if (sum > best.sum) [best, second] = [{ sum, bearers: { ...bearers } }, best];
      else if (sum > second.sum) second = { sum, bearers: { ...bearers } };
      return;
    }
    for (const candidate of candidates[at] as readonly Candidate[]) {
      if (chosen.some(({ column }) => column === candidate.column)) continue;
      bearers[role] = candidate.column;
      chosen.push(candidate);
      tryRole(at + 1);
      chosen.pop();
    }
    bearers[role] = -1;
    tryRole(at + 1);
  };
  tryRole(0);
  const rolesOf = (borne: Bearers): ColumnRole[] =>
    Array.from({ length: width }, (_, column) => givenRoles.find((role) => borne[role] === column) ?? "other");
  // Without any candidate there is no second.
  const margin = best.sum - (second.sum === Number.NEGATIVE_INFINITY ? 0 : second.sum);
  return { roles: rolesOf(best.bearers), others: rolesOf(second.bearers), margin };
}

function candidatesFor(role: GivenRole, signs: readonly Sign[], triples: readonly Triple[]): Candidate[] {
  const sums = new Map<number, { sum: number; ofQuota: number }>();
  const at = (column: number): { sum: number; ofQuota: number } => {
    const known = sums.get(column) ?? { sum: 0, ofQuota: 0 };
    sums.set(column, known);
    return known;
  };
  for (const sign of signs) {
    if (sign.role !== role) continue;
    at(sign.column).sum += sign.weight;
    if (sign.ofQuota) at(sign.column).ofQuota += sign.weight;
  }
  const reckoned = new Map<number, number>();
  if (role === "headcount" || role === "percent" || role === "positions") {
    for (const triple of triples) {
      if (triple[role] < 0) continue;
      at(triple[role]);
      reckoned.set(triple[role], Math.max(reckoned.get(triple[role]) ?? 0, triple.weight));
    }
  }
  return [...sums]
    .map(([column, { sum, ofQuota }]) => ({ column, sum, ofQuota }))
    .filter(({ column, sum }) => sum + (reckoned.get(column) ?? 0) >= least)
    .sort((a, b) => b.sum - a.sum)
    .slice(0, mostCandidates)
    .sort((a, b) => a.column - b.column);
}

function sumOf(bearers: Bearers, chosen: readonly Candidate[], triples: readonly Triple[]): number {
  const { headcount, percent, positions, organization } = bearers;
  const triple = triples.find(
    (one) => one.headcount === headcount && one.percent === percent && one.positions === positions,
  );
  const reckoned = (column: number): number =>
    triple !== undefined && [headcount, percent, positions].includes(column) ? triple.weight : 0;
  // Employers are no reason for a column of a quota: what counts beside one counts beside one that its own signs bear out.
  const ofQuota = chosen.some(
    ({ column, sum: own }) => (column === percent || column === positions) && own + reckoned(column) >= least,
  );
  let sum = 0;
  for (const { column, sum: own, ofQuota: conditional } of chosen) {
    const weight = own + reckoned(column) - (ofQuota ? 0 : conditional);
    // A role that its signs do not bear out costs more than it gives.
    sum += weight >= least ? weight : weight - 2 * least;
  }
  if (positions >= 0 && headcount >= 0 && headcount < positions) sum += weights.order;
  if (positions >= 0 && percent >= 0 && percent < positions) sum += weights.order;
  const figures = [headcount, percent, positions].filter((column) => column >= 0);
  const lone = figures.length === 1 && organization < 0;
  const known = chosen.some(({ column, sum: own }) => column === figures[0] && own >= weights.positions - 1);
  return lone && !known ? sum + weights.alone - least : sum;
}
