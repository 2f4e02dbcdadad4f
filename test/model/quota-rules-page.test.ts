import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as model from "../../packages/model/src/index.js";
import { exampleFile, pageFile, quotaRulesPage } from "../../scripts/quota-rules-page.mjs";

test("docs/quota-rules.md is what the data say: node scripts/quota-rules-page.mjs writes it anew", () => {
  expect(readFileSync(pageFile, "utf8")).toBe(quotaRulesPage(model));
});

test("the rule file that the page shows is one", () => {
  const [own, ...rest] = model.parseQuotaRules(exampleFile);
  expect(own).toMatchObject({ id: "regional-probation", tiers: null, verified: ["minHeadcount", "percent"] });
  expect(rest).toEqual(model.quotaRules);
});
