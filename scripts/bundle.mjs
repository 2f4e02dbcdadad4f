// Joins the built command and all that it imports into one file, which ./qauly runs: finding and opening some hundred
// small modules takes Node.js longer than reading an act. For running from a checkout only; the packages are
// published as tsc builds them.
//
//   node scripts/bundle.mjs FILE
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = process.argv[2];

/** pdf.js stays a module of its own, at the place where the extractor finds it: it is large, and only PDFs need it. */
const pdfjsOutside = {
  name: "pdfjs-outside",
  resolveId(specifier, importer) {
    if (!specifier.startsWith("pdfjs-dist/")) return null;
    return { id: pathToFileURL(createRequire(importer).resolve(specifier)).href, external: true };
  },
};

const bundle = await rolldown({
  input: join(root, "packages/qauly/dist/bin.js"),
  platform: "node",
  plugins: [pdfjsOutside],
});
const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
await bundle.close();

mkdirSync(dirname(target), { recursive: true });
const partial = `${target}.${process.pid}`;
writeFileSync(partial, output[0].code);
renameSync(partial, target);
