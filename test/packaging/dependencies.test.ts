/** What the lock file pins: its licences, and its bill of materials. */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { licencesOf, readLock } from "../../scripts/dependencies.mjs";
import { isAllowed, misfits } from "../../scripts/licences.mjs";
import { sbom } from "../../scripts/sbom.mjs";

const lockText = readFileSync(new URL("../../pnpm-lock.yaml", import.meta.url), "utf8");

test("every package of the lock file has a licence that fits", () => {
  const licences = licencesOf(readLock(lockText));
  expect(licences.size).toBeGreaterThan(100);
  expect(misfits(licences)).toEqual([]);
});

test("a licence that is not on the list is named, and none at all too", () => {
  const licences = new Map([
    ["good@1.0.0", "MIT"],
    ["bad@1.0.0", "GPL-3.0-only"],
    ["lightningcss@2.0.0", "GPL-3.0-only"],
    ["silent@1.0.0", null],
  ]);
  expect(misfits(licences)).toEqual([
    "bad@1.0.0: GPL-3.0-only",
    "lightningcss@2.0.0: GPL-3.0-only",
    "silent@1.0.0: no licence is stated",
  ]);
});

test.each([
  ["MIT", true],
  ["(MIT OR GPL-3.0-only)", true],
  ["MIT AND GPL-3.0-only", false],
  ["Apache-2.0 WITH LLVM-exception", true],
  ["UNLICENSED", false],
])("%s: %s", (expression, allowed) => {
  expect(isAllowed(expression)).toBe(allowed);
});

test("the bill of materials names every package with its digest, and is the same each time", () => {
  const document = sbom(lockText, { version: "1.2.3" });
  expect(document).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
  expect(document.serialNumber).toMatch(
    /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  );
  expect(document.components).toHaveLength(Object.keys(readLock(lockText).packages).length);
  const refs = new Set(document.components.map((one) => one["bom-ref"]));
  expect(refs.size).toBe(document.components.length);
  for (const { name, hashes } of document.components) {
    expect([name, hashes]).toEqual([name, [{ alg: "SHA-512", content: expect.stringMatching(/^[0-9a-f]{128}$/) }]]);
  }
  for (const { dependsOn } of document.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  const scopeOf = (name: string) => document.components.find((one) => one.name === name)?.scope;
  expect([scopeOf("zod"), scopeOf("vitest")]).toEqual(["required", "excluded"]);
  expect(sbom(lockText, { version: "1.2.3" })).toEqual(document);
});
