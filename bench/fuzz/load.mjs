// Joins test/fuzz into one module, since Node.js 20 runs no TypeScript.
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { root } from "../../scripts/setup.mjs";

/** Writes the module, one for each run, since runs may go on side by side; gives its address. Gone at the end. */
export async function joinModule() {
  const folder = join(root, ".qauly/bench", `fuzz-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const joined = await rolldown({
    input: { fuzz: join(root, "test/fuzz/bench-entry.ts") },
    platform: "node",
    external: [/^[^./]/],
  });
  await joined.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await joined.close();
  return pathToFileURL(join(folder, "fuzz.mjs")).href;
}
