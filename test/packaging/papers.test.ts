import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { root } from "../../scripts/setup.mjs";

const read = (path: string) => readFileSync(join(root, path), "utf8");

it("the citation names the version and the licence of the packages", () => {
  const { version, license } = JSON.parse(read("package.json"));
  const citation = Object.fromEntries(
    [...read("CITATION.cff").matchAll(/^([a-z-]+): (.*)$/gm)].map(([, key, value]) => [key, value]),
  );
  expect(citation).toMatchObject({ "cff-version": "1.2.0", version, license, type: "software" });
  expect(citation.title).toBeTruthy();
  expect(read("CITATION.cff")).toMatch(/^authors:\n {2}- name: \S/m);
});

it.each(["LICENSE-DATA.md", "docs/datasheet.md", "docs/datasets.md"])("links of %s lead somewhere", (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => link!);
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(existsSync(join(root, dirname(page), link)), link).toBe(true);
});
