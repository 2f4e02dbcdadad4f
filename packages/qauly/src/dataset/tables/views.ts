/** Views: what most questions are asked of, so that an act counts once. */
export interface View {
  readonly name: string;
  readonly description: string;
  /** The table of whose rows it holds those that are current, with the same columns. */
  readonly table: string;
  /** Whether it is the whole table under an earlier name of it. */
  readonly whole?: boolean;
  /** The query that makes it, where it is no part of the table. */
  readonly query?: string;
}

/**
 * A repeal holds whatever became of the repealing act later: that one's own repeal brings nothing back into force. What notes
 * of the register say of an act counts as well.
 */
const inForce = `
WITH done AS (
  SELECT cited_identity AS identity, kind, acts.act_identity AS by_identity, effect_from, effect_until
  FROM relations JOIN acts USING (act_key)
  WHERE effect_by = 'this' AND cited_identity IS NOT NULL AND acts.is_best
  UNION ALL
  SELECT acts.act_identity, kind, cited_identity, effect_from, effect_until
  FROM relations JOIN acts USING (act_key)
  WHERE effect_by = 'other' AND acts.act_identity IS NOT NULL
), ends AS (
  SELECT identity,
    min(by_identity) FILTER (kind = 'repeals') AS repealed_by,
    bool_or(kind = 'repeals' AND (effect_from IS NULL OR effect_from <= current_date)) AS is_repealed,
    bool_or(kind = 'suspends' AND (effect_until IS NULL OR effect_until >= current_date)) AS is_suspended,
    count(DISTINCT by_identity) FILTER (kind IN ('amends', 'supplements', 'replaces-wording', 'repeals-part')) AS amendments
  FROM done GROUP BY identity
)
SELECT act_key, act_identity, type, number, date, title, authority,
  CASE
    WHEN status = 'repealed' OR coalesce(is_repealed, false) THEN 'repealed'
    WHEN force_until < current_date THEN 'ended'
    WHEN coalesce(is_suspended, false) THEN 'suspended'
    WHEN force_from > current_date THEN 'not-yet'
    WHEN status = 'in-force' THEN 'in-force'
    ELSE 'unknown'
  END AS state,
  repealed_by, coalesce(amendments, 0) AS amendment_count, force_from, force_until
FROM acts LEFT JOIN ends ON ends.identity = acts.act_identity
WHERE is_best`;

export const views: readonly View[] = [
  {
    name: "acts_current",
    description: "The acts that are not repealed, each once: in its most trusted reading.",
    table: "acts",
  },
  {
    name: "allocations_current",
    description:
      "The allocations of the acts that are not repealed, those of each act once: in its most trusted reading.",
    table: "allocations",
  },
  {
    name: "in_force",
    description:
      "Each act once, and whether it has force, as far as the results tell: by its own status, by the acts that repeal or " +
      "suspend it or change it, and by its own last day. What nothing is known of is `unknown`.",
    table: "acts",
    query: inForce,
  },
  {
    name: "annex_cells",
    description: "All cells, under an earlier name of their table.",
    table: "table_cells",
    whole: true,
  },
];
