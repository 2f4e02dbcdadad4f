// The figures of a working copy: a text act, PDF acts of 1, 5 and 40 pages beside the bare engines on the same files
// (interleaved, so that what else the machine does falls on all alike), the time of a start, memory.
//
//   node bench/run.mjs [RUNS]
import { fork, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepare, root } from "../scripts/setup.mjs";
import { pdfOfPages } from "./acts.mjs";

const runs = Number(process.argv[2] ?? 25);
prepare();
const { parseAct } = await import("../packages/qauly/dist/index.js");

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

async function time(work) {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

const text = readFileSync(join(root, "samples/bayterek-593.txt"), "utf8");
for (let run = 0; run < 300; run += 1) await parseAct(text);
const times = [];
for (let run = 0; run < 101; run += 1) times.push(await time(() => parseAct(text)));
console.log(`text act of ${text.length} characters: ${median(times).toFixed(1)} ms`);

/** Each reader in a process of its own, see bench/reader.mjs. */
const names = ["qauly", "PDFium", "pdf.js"];
const readers = names.map((name) => fork(join(root, "bench/reader.mjs"), [name]));
await Promise.all(readers.map((reader) => once(reader, "message")));

async function readBy(reader, path) {
  const answer = once(reader, "message");
  reader.send(path);
  return (await answer)[0];
}

const folder = mkdtempSync(join(tmpdir(), "qauly-bench-"));
for (const pages of [1, 5, 40]) {
  const path = join(folder, `${pages}.pdf`);
  writeFileSync(path, await pdfOfPages(pages));
  const measured = names.map(() => []);
  const warmUp = Math.ceil(600 / (pages + 3));
  for (let run = -warmUp; run < runs; run += 1) {
    // There and back: what a reader leaves running behind it, as the collection of its garbage, falls on no one else alone.
    const order = run % 2 === 0 ? [0, 1, 2] : [2, 1, 0];
    for (const index of order) {
      const ms = await readBy(readers[index], path);
      if (run >= 0) measured[index].push(ms);
    }
  }
  const [qauly, pdfium, pdfjs] = measured.map(median);
  console.log(
    `PDF of ${pages} pages: ${qauly.toFixed(1)} ms; ` +
      `${(qauly / pdfium).toFixed(2)} × bare PDFium (${pdfium.toFixed(1)} ms), ` +
      `${(qauly / pdfjs).toFixed(2)} × bare pdf.js (${pdfjs.toFixed(1)} ms)`,
  );
}
for (const reader of readers) reader.kill();

/** Resident memory after the same 40 pages were parsed once, 10 and 50 times, in a process of its own. */
const memory = `
  const { readFileSync } = await import("node:fs");
  const { parseAct } = await import(${JSON.stringify(new URL("../packages/qauly/dist/index.js", import.meta.url).href)});
  const bytes = readFileSync(0);
  for (let run = 1; run <= 50; run += 1) {
    await parseAct(Uint8Array.from(bytes));
    if ([1, 10, 50].includes(run)) console.log(run, Math.round(process.memoryUsage.rss() / 2 ** 20));
  }`;
const child = spawnSync(process.execPath, ["--input-type=module", "-e", memory], {
  input: readFileSync(join(folder, "40.pdf")),
  encoding: "utf8",
});
const resident = child.stdout
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
console.log(`resident memory, 40 pages: ${resident.map(([run, mib]) => `${mib} MiB after ${run}`).join(", ")}`);

rmSync(folder, { recursive: true });

spawnSync(process.execPath, [join(root, "bench/start.mjs")], { stdio: "inherit" });
