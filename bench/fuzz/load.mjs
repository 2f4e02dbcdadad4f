// Joins test/fuzz into one module, since Node.js 20 runs no TypeScript.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { root } from "../../scripts/setup.mjs";

const folder = join(root, ".qauly/bench");

export const bundle = pathToFileURL(join(folder, "fuzz.mjs")).href;

/** Writes the module and gives its address. */
export async function joinModule() {
  const joined = await rolldown({
    input: { fuzz: join(root, "test/fuzz/bench-entry.ts") },
    platform: "node",
    external: [/^[^./]/],
  });
  await joined.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await joined.close();
  return bundle;
}
