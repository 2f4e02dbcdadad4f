// The figures of a working copy: a text act, PDF acts of 1, 5 and 40 pages beside the bare engines on the same files
// (interleaved, so that what else the machine does falls on all alike), the time of a start, memory.
//
//   node bench/run.mjs [RUNS]
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { prepare, root } from "../scripts/setup.mjs";
import { pdfOfPages } from "./acts.mjs";

const runs = Number(process.argv[2] ?? 15);
prepare();
const { parseAct } = await import("../packages/qauly/dist/index.js");
const { barePdfium, barePdfjs } = await import("./bare.mjs");

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

const readers = {
  qauly: (bytes) => parseAct(Uint8Array.from(bytes)),
  PDFium: await barePdfium(),
  "pdf.js": await barePdfjs(),
};
for (const pages of [1, 5, 40]) {
  const bytes = await pdfOfPages(pages);
  const measured = Object.fromEntries(Object.keys(readers).map((name) => [name, []]));
  for (let run = -3; run < runs; run += 1) {
    for (const [name, read] of Object.entries(readers)) {
      const ms = await time(() => read(bytes));
      if (run >= 0) measured[name].push(ms);
    }
  }
  const ms = Object.fromEntries(Object.entries(measured).map(([name, values]) => [name, median(values)]));
  console.log(
    `PDF of ${pages} pages: ${ms.qauly.toFixed(1)} ms; ` +
      `${(ms.qauly / ms.PDFium).toFixed(2)} × bare PDFium (${ms.PDFium.toFixed(1)} ms), ` +
      `${(ms.qauly / ms["pdf.js"]).toFixed(2)} × bare pdf.js (${ms["pdf.js"].toFixed(1)} ms)`,
  );
}

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
  input: await pdfOfPages(40),
  encoding: "utf8",
});
const resident = child.stdout
  .trim()
  .split("\n")
  .map((line) => line.split(" "));
console.log(`resident memory, 40 pages: ${resident.map(([run, mib]) => `${mib} MiB after ${run}`).join(", ")}`);

spawnSync(process.execPath, [join(root, "bench/start.mjs")], { stdio: "inherit" });
