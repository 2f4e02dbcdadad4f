/**
 * What lies beside the samples is what the command prints of them. `UPDATE_SAMPLES=1 npx vitest run
 * test/command/samples.test.ts` writes it anew.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "@qauly/model";
import { expect, it } from "vitest";
import { root } from "../../scripts/setup.mjs";
import { qauly } from "./command.js";

const folder = join(root, "samples");
const files = readdirSync(folder);
const acts = files.filter((name) => !name.endsWith(".json"));

it("each sample has its result, and no other file lies there", () => {
  expect(files.toSorted()).toEqual(acts.flatMap((name) => [name, `${name}.json`]).toSorted());
});

it.each(acts)("%s.json is what `qauly parse --pretty` prints", (name) => {
  const { status, stdout } = qauly(["parse", `samples/${name}`, "--pretty"]);
  expect(status).toBe(0);
  const kept = join(folder, `${name}.json`);
  if (process.env.UPDATE_SAMPLES === "1") writeFileSync(kept, stdout);
  expect(stdout).toBe(readFileSync(kept, "utf8"));
});

it("the README shows an employer as it stands there", () => {
  const [, shown = ""] = /```json\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  const act: Resolution = JSON.parse(readFileSync(join(folder, "bayterek-593.txt.json"), "utf8"));
  const allocation = JSON.parse(shown);
  expect(act.quota?.allocations.find(({ path }) => path === allocation.path)).toEqual(allocation);
});
