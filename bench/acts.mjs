// Acts of any length for the benchmarks, drawn by the test generator (test/generator), which is joined into one module
// under .qauly first, since Node.js 20 runs no TypeScript.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { root } from "../scripts/setup.mjs";

const folder = join(root, ".qauly/bench");

async function load() {
  const bundle = await rolldown({
    input: {
      bayterek: join(root, "test/generator/bayterek.ts"),
      "write-pdf": join(root, "test/generator/write-pdf.ts"),
    },
    platform: "node",
    external: [/^[^./]/],
  });
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
  const module = (name) => import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  const [{ bayterek }, { writePdf }] = await Promise.all([module("bayterek"), module("write-pdf")]);
  return { bayterek, writePdf };
}

let generator;

/** A PDF of about `pages` pages: the first sample without its annexes, or with as many rows in its first as it takes. */
export async function pdfOfPages(pages) {
  generator ??= load();
  const { bayterek, writePdf } = await generator;
  return writePdf(
    pages <= 1 ? withoutAnnexes(bayterek) : withRows(bayterek, Math.round((pages - otherPages) * rowsPerPage)),
  );
}

/** Rows of the sample's table that one page holds; pages that hold none. */
const rowsPerPage = 4.213;
const otherPages = 1.7;

const withoutAnnexes = (act) => ({ ...act, annexes: [] });

/** The act with `count` rows in its first annex' table, numbered on. */
function withRows(act, count) {
  const [first, ...others] = act.annexes;
  const own = first.table.rows.filter(({ kind }) => kind === "allocation");
  const rows = Array.from({ length: count }, (_, index) => ({ ...own[index % own.length], rowNumber: index + 1 }));
  return { ...act, annexes: [{ ...first, table: { ...first.table, rows } }, ...others] };
}
