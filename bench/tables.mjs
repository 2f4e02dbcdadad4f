// How well tables of every make are read, beside other programs on the same files: drawn tables (test/generator/tables)
// in small acts, ten kinds, six layouts, both languages, scored as docs/tables.md says. The layouts html and docx, in which
// any of the tables can stand, are drawn where they are asked for.
//
//   node bench/tables.mjs [--count N] [--seed S] [--layout L] [--kind K] [--misses N] [--out DIR] [--peers DIR]
//                         [--only NAME]
//
// --out writes the files and what they hold; --misses prints the worst tables and what they miss. --peers names a folder
// with a node_modules of peers (docs/tables.md names their packages); a peer that is not there is left out.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { prepare, root } from "../scripts/setup.mjs";
import { openPeers } from "./tables/peers.mjs";
import { bagOf, cellsOf, f1, flattened, matched, relations } from "./tables/score.mjs";

const args = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : args[at + 1];
};
const count = Number(option("--count", "400"));
const seed = Number(option("--seed", "19"));
const misses = Number(option("--misses", "0"));
const [layout, kind, only, out, peersAt] = ["--layout", "--kind", "--only", "--out", "--peers"].map((name) =>
  option(name),
);

prepare();
const folder = join(root, ".qauly/bench");
const bundle = await rolldown({
  input: { "drawn-tables": join(root, "test/generator/tables/drawn.ts") },
  platform: "node",
  external: [/^[^./]/],
});
await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
await bundle.close();
const { drawn, layoutOf, kindOf, layouts, markupLayouts, kinds } = await import(
  pathToFileURL(join(folder, "drawn-tables.mjs")).href
);
const { parseAct } = await import("../packages/qauly/dist/index.js");
const peers = peersAt === undefined ? [] : await openPeers(peersAt);
if (out !== undefined) mkdirSync(out, { recursive: true });

/** A reader's scores: sums per layout and per kind. */
const scores = new Map();
function add(reader, keys, part, { right, expected, found }) {
  for (const key of keys) {
    const name = `${reader}|${part}|${key}`;
    const sum = scores.get(name) ?? { right: 0, expected: 0, found: 0, f1: 0, files: 0 };
    sum.right += right;
    sum.expected += expected;
    sum.found += found;
    sum.f1 += f1({ right, expected, found });
    sum.files += 1;
    scores.set(name, sum);
  }
}

const ourCells = (table) =>
  table.headerRows === undefined
    ? {
        flat: true,
        cells: cellsOf([table.columns.map(({ header }) => header), ...table.rows.map(({ cells }) => cells)], []),
      }
    : {
        flat: false,
        cells: cellsOf(
          [...table.headerRows, ...table.rows.map(({ cells }) => cells)],
          table.spans.map((span) => ({ ...span, row: span.row + table.headerRows.length })),
        ),
      };

const allocationKey = ({ organization, category, headcount, percent, positions }) =>
  [organization.replace(/\s+/g, " "), category, headcount, percent, positions].join(" | ");

const isAbout = ({ code, severity }) => severity !== "info" && /^(table|quota|structure)\./.test(code);

const worst = [];
const silent = [];
const parsing = [];
for (let index = 0; index < count; index += 1) {
  const asked = markupLayouts.includes(layout) ? layout : layoutOf(index);
  if (layout !== undefined && asked !== layout) continue;
  if (kind !== undefined && kindOf(index) !== kind) continue;
  const file = await drawn(index, seed, asked);
  if (only !== undefined && !file.name.startsWith(only)) continue;
  const { grids, allocations } = file.table;
  const keys = ["all", file.layout, file.table.kind];
  const fileName = `${file.name}.${file.extension}`;
  if (out !== undefined) {
    writeFileSync(join(out, fileName), file.bytes);
    writeFileSync(join(out, `${file.name}.truth.json`), JSON.stringify(file.table, null, 1));
  }
  const truth = new Map();
  for (const grid of grids) relations(grid.cells, truth);
  const began = performance.now();
  let act;
  try {
    act = await parseAct(file.bytes, { fileName });
  } catch (error) {
    console.error(`${fileName}: ${error.message}`);
    act = { annexes: [], clauses: [], findings: [], quota: { allocations: [] } };
  }
  parsing.push(performance.now() - began);
  if (out !== undefined) writeFileSync(join(out, `${file.name}.json`), JSON.stringify(act, null, 1));
  const tables = act.annexes.flatMap((annex) => annex.tables).map(ourCells);
  const found = new Map();
  for (const { cells } of tables) relations(cells, found);
  let wanted = truth;
  if (tables.some(({ flat }) => flat)) {
    wanted = new Map();
    for (const grid of grids) relations(cellsOf(flattened(grid), []), wanted);
  }
  const structure = matched(wanted, found);
  add("qauly", keys, "structure", structure);
  let quota = null;
  if (allocations !== null) {
    quota = matched(
      bagOf(allocations.map(allocationKey)),
      bagOf(
        (act.quota?.allocations ?? []).map((row) =>
          allocationKey({ ...row, organization: row.organization.name, category: row.category ?? "" }),
        ),
      ),
    );
    add("qauly", keys, "quota", quota);
  }
  const wrong = f1(structure) < 1 || (quota !== null && f1(quota) < 1);
  if (wrong && !act.findings.some(isAbout)) silent.push(file.name);
  if (wrong) worst.push({ name: file.name, style: file.style, structure, quota, wanted, found, act, allocations });
  if (file.extension !== "pdf") continue;
  for (const peer of peers) {
    const got = new Map();
    for (const rows of await peer.tables(file.bytes, file.name)) relations(cellsOf(rows, []), got);
    add(peer.name, keys, "structure", matched(truth, got));
  }
}

const readers = ["qauly", ...peers.map(({ name }) => name)];
const columns = [...readers.map((reader) => [reader, "structure"]), ["qauly", "quota"]];
const cell = (text) => text.padStart(14);
console.log(
  `${"".padEnd(14)}${columns.map(([reader, part]) => cell(part === "quota" ? "quota" : reader.slice(0, 13))).join("")}`,
);
for (const key of [...layouts, ...markupLayouts, ...kinds, "all"]) {
  const row = columns.map(([reader, part]) => {
    const sum = scores.get(`${reader}|${part}|${key}`);
    return cell(sum === undefined ? "" : f1(sum).toFixed(4));
  });
  if (row.some((text) => text.trim() !== "")) console.log(`${key.padEnd(14)}${row.join("")}`);
}
const wrongBy = (part) => worst.filter((each) => each[part] !== null && f1(each[part]) < 1).length;
console.log(
  `${parsing.length} tables, ${wrongBy("structure")} with a wrong structure, ${wrongBy("quota")} with wrong allocations; ` +
    `wrong in silence: ${silent.length}; ${(parsing.reduce((sum, ms) => sum + ms, 0) / 1000).toFixed(1)} s`,
);
if (silent.length > 0) console.log(`silent: ${silent.join(" ")}`);

worst.sort((a, b) => f1(a.structure) - f1(b.structure) || f1(a.quota ?? a.structure) - f1(b.quota ?? b.structure));
if (misses > 0) {
  for (const { name, style, structure, quota } of worst)
    console.log(
      `${name} (${style}) ${f1(structure).toFixed(3)} ${quota === null ? "" : `quota ${f1(quota).toFixed(3)}`}`,
    );
}
if (misses > 0 && only !== undefined) {
  for (const { wanted, found, act, allocations } of worst) {
    const less = (a, b) => [...a].filter(([key, number]) => number > (b.get(key) ?? 0)).map(([key]) => key);
    for (const key of less(wanted, found).slice(0, misses)) console.log(`  - ${key}`);
    for (const key of less(found, wanted).slice(0, misses)) console.log(`  + ${key}`);
    for (const row of (allocations ?? []).slice(0, misses / 4)) console.log(`  a- ${allocationKey(row)}`);
    for (const row of (act.quota?.allocations ?? []).slice(0, misses / 4))
      console.log(`  a+ ${allocationKey({ ...row, organization: row.organization.name })}`);
    console.log(`  findings: ${act.findings.map(({ code }) => code).join(" ")}`);
  }
}
for (const peer of peers) await peer.close?.();
