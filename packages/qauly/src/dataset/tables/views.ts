/** Views: what most questions are asked of, so that an act counts once. */
export interface View {
  readonly name: string;
  readonly description: string;
  /** The table of whose rows it holds those that are current, with the same columns. */
  readonly table: string;
  /** Whether it is the whole table under an earlier name of it. */
  readonly whole?: boolean;
}

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
    name: "annex_cells",
    description: "All cells, under an earlier name of their table.",
    table: "table_cells",
    whole: true,
  },
];
