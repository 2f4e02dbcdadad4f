// Long acts: PDFs of 75 to 600 pages, each parsed in a process of its own, with the time of a page and the most memory that the
// process ever held. In proportion means that the time of a page stays the same.
//
//   node bench/long-pdf.mjs [PAGES …]
import { spawnSync } from "node:child_process";
import { prepare } from "../scripts/setup.mjs";
import { pdfOfPages } from "./acts.mjs";

prepare();

const parser = JSON.stringify(new URL("../packages/qauly/dist/index.js", import.meta.url).href);
/** A short act first, so that loading and warming up are not counted; it is the start of the input. */
const child = `
  const { readFileSync } = await import("node:fs");
  const { parseAct } = await import(${parser});
  const input = readFileSync(0);
  const short = Number(process.argv[1]);
  for (let run = 0; run < 5; run += 1) await parseAct(Uint8Array.from(input.subarray(0, short)));
  const before = process.resourceUsage().maxRSS;
  const bytes = Uint8Array.from(input.subarray(short));
  const began = performance.now();
  const { source, annexes } = await parseAct(bytes);
  const ms = performance.now() - began;
  const rows = annexes.reduce((sum, { tables }) => sum + tables.reduce((all, table) => all + table.rows.length, 0), 0);
  console.log(JSON.stringify({ pages: source.pageCount, rows, ms, before, peak: process.resourceUsage().maxRSS }));`;

const short = await pdfOfPages(5);
const wanted = process.argv.slice(2).map(Number);
for (const pages of wanted.length > 0 ? wanted : [75, 150, 300, 600]) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--input-type=module", "-e", child, String(short.length)],
    {
      input: Buffer.concat([short, await pdfOfPages(pages)]),
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stderr);
  const { pages: read, rows, ms, before, peak } = JSON.parse(stdout);
  const mib = (kib) => Math.round(kib / 1024);
  console.log(
    `${read} pages, ${rows} rows: ${ms.toFixed(0)} ms, ${(ms / read).toFixed(2)} ms per page, ` +
      `${mib(peak)} MiB at most (${mib(before)} MiB before)`,
  );
}
