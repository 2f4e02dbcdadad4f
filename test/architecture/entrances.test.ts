import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

/** All that a module of `qauly` and those of its package load, at once or later. */
function loaded(module: URL, seen = new Set<string>()): Set<string> {
  if (seen.has(module.href)) return seen;
  seen.add(module.href);
  const code = readFileSync(fileURLToPath(module), "utf8");
  const imports = [
    ...code.matchAll(/^(?:import|export) (type )?[^;]*?from "([^"]+)";/gm),
    ...code.matchAll(/\bimport\((type )?"([^"]+)"\)/g),
  ];
  for (const [, typeOnly, from = ""] of imports) {
    if (typeOnly !== undefined) continue;
    if (from.startsWith(".")) loaded(new URL(from.replace(/\.(m?)js$/, ".$1ts"), module), seen);
    else seen.add(from);
  }
  return seen;
}

const ofNode = (entrance: string) =>
  [...loaded(new URL(`../../packages/qauly/src/${entrance}`, import.meta.url))].filter((name) =>
    name.startsWith("node:"),
  );

test("the entrance for all runtimes loads nothing of Node.js, that for Node.js does", () => {
  expect(ofNode("index.ts")).toEqual([]);
  expect(ofNode("node.ts")).toContain("node:child_process");
});
