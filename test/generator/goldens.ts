/** The golden acts of `test/golden`: drawn once and kept, so that they stay what they are when the draws change. */
import type { TextForm } from "./rendering.js";

export interface Golden {
  readonly name: string;
  readonly seed: number;
  readonly form: TextForm | "pdf";
}

export const goldens: readonly Golden[] = [
  { name: "quota-list-agreed", seed: 226, form: "clean" },
  { name: "quota-list-taxpayer-numbers", seed: 378, form: "broken" },
  { name: "quota-list-look-alikes", seed: 50, form: "dirty" },
  { name: "quota-list-unreadable-cell", seed: 118, form: "pdf" },
  { name: "quota-clauses-addresses", seed: 159, form: "broken" },
  { name: "quota-clauses-wrong-total", seed: 136, form: "pdf" },
  { name: "quota-tiers-totals", seed: 371, form: "broken" },
  { name: "quota-tiers-groups", seed: 34, form: "clean" },
  { name: "quota-tiers-no-table", seed: 44, form: "dirty" },
  { name: "quota-share-no-table", seed: 236, form: "broken" },
  { name: "repeal-list", seed: 33, form: "dirty" },
  { name: "amendment-quoted-paragraphs", seed: 184, form: "broken" },
  { name: "working-group-approved", seed: 285, form: "dirty" },
  { name: "working-group-paragraphs", seed: 169, form: "clean" },
  { name: "directive-missing-annex", seed: 51, form: "dirty" },
  { name: "tariffs-two-signatories", seed: 282, form: "broken" },
  { name: "tariffs-unreferenced-annex", seed: 314, form: "clean" },
  { name: "rules-chapters", seed: 352, form: "clean" },
  { name: "rules-of-a-minister", seed: 142, form: "pdf" },
  { name: "streets-renamed", seed: 94, form: "dirty" },
  { name: "measures-of-a-rural-akim", seed: 130, form: "broken" },
];
