import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import * as model from "../../packages/model/src/rules.js";
import { errorsPage, pageFile } from "../../scripts/errors-page.mjs";

test("docs/errors.md is what the table says: node scripts/errors-page.mjs writes it anew", () => {
  expect(readFileSync(pageFile, "utf8")).toBe(errorsPage(model));
});

test("every cause and every advice is a sentence, and the page holds them all", () => {
  const page = errorsPage(model).replace(/\s+/g, " ");
  for (const [code, { cause, advice }] of Object.entries(model.errorExplanations)) {
    expect([cause, advice]).toEqual([expect.stringMatching(/^[A-Z].*\.$/), expect.stringMatching(/^[A-Z].*\.$/)]);
    expect(page).toContain(`### \`${code}\``);
    expect(page).toContain(cause);
    expect(page).toContain(advice);
  }
});
