/** Adds up what tables and clauses state, writes `table.identity-broken`. */
import { finding } from "../findings/finding.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { Steps } from "../steps.js";
import { identitiesInSteps } from "../tables/identities/identities.js";
import type { Identity } from "../tables/identities/identity.js";
import { cellPlace } from "../tables/table-path.js";

export function* checkIdentities(resolution: Resolution): Steps<Finding[]> {
  const identities = yield* identitiesInSteps(resolution);
  // A number that breaks two identities is wrong once.
  const told = new Set<string>();
  return identities.flatMap((identity) => {
    // That some sums of a table cannot be told is said once.
    const place = identity.state === "unread" ? (cellPlace(identity.path)?.table ?? identity.path) : identity.path;
    if (identity.state === "holds" || told.has(place)) return [];
    told.add(place);
    return said(identity);
  });
}

function said({ rule, state, path, of, expected, actual }: Identity): Finding[] {
  if (state === "unread") {
    const values = { of, identity: rule, actual };
    const severity = "info";
    return [
      finding("table.identity-broken", path, {
        key: "table.identity-unread",
        values,
        expected: null,
        actual,
        severity,
      }),
    ];
  }
  if (expected === null) return [];
  const values = { of, identity: rule, expected, actual };
  if (state === "broken")
    return [finding("table.identity-broken", path, { key: "table.identity-broken", values, expected, actual })];
  return [
    finding("table.identity-broken", path, {
      key: "table.identity-rounded",
      values,
      expected,
      actual,
      severity: "info",
    }),
  ];
}
