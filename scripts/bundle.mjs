// Joins the built command and all that it imports into one file, which ./qauly runs: finding and opening some hundred
// small modules takes Node.js longer than reading an act. For running from a checkout only; the packages are
// published as tsc builds them.
//
//   node scripts/bundle.mjs FILE
import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { rolldown } from "rolldown";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const target = process.argv[2];

/**
 * What reads PDFs and pictures stays modules of its own, where the extractor finds it: it is large, few runs need it, and
 * it looks for files beside itself. So does the module that opens it.
 */
const readersOutside = {
  name: "readers-outside",
  async resolveId(specifier, importer) {
    if (!/^(?:pdfjs-dist|@hyzyla\/pdfium|@qauly\/extractor\/node)(?:\/|$)/.test(specifier)) return null;
    const { id } = await this.resolve(specifier, importer, { skipSelf: true });
    return { id: pathToFileURL(id).href, external: true };
  },
};

/** DuckDB is a program of the machine, which is not there on every one. */
const databaseOutside = {
  name: "database-outside",
  async resolveId(specifier, importer) {
    if (!specifier.startsWith("@duckdb/")) return null;
    const found = await this.resolve(specifier, importer, { skipSelf: true });
    return { id: found === null ? specifier : pathToFileURL(found.id).href, external: true };
  },
};

/** The command, and the program of the processes that read a batch, which the command looks for beside itself. */
const programs = [
  { input: "packages/qauly/dist/bin.js", output: target },
  {
    input: "packages/qauly/dist/batch/processes/batch-child.mjs",
    output: join(dirname(target), "batch-child.mjs"),
  },
];

mkdirSync(dirname(target), { recursive: true });
for (const { input, output: file } of programs) {
  const bundle = await rolldown({
    input: join(root, input),
    platform: "node",
    plugins: [readersOutside, databaseOutside],
  });
  const { output } = await bundle.generate({ format: "esm", codeSplitting: false });
  await bundle.close();
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, output[0].code);
  renameSync(partial, file);
}
