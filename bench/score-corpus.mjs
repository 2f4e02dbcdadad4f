// Parses the acts of a corpus folder and compares the results with the answers beside them.
//
//   node bench/score-corpus.mjs CORPUS FOLDER [--out DIR] [--scorer FILE] [scorer's options, as --misses 20]
//
// FOLDER holds NAME.txt or NAME.pdf with NAME.truth.json or NAME.expected.json. The results go to DIR as NAME.json
// (without --out to a temporary folder). The scorer is CORPUS/../contract/score.mjs unless given. An act that gives
// no result is named on standard error and counts as missing; anything but a QaulyError is a fault of the program,
// and the exit code is then 1. A low score is none.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, parse, resolve } from "node:path";
import { prepare } from "../scripts/setup.mjs";

const args = process.argv.slice(2);

function option(name) {
  const at = args.indexOf(name);
  return at < 0 ? undefined : args.splice(at, 2)[1];
}

const out = option("--out");
const scorerGiven = option("--scorer");
const [corpus, folder, ...scorerOptions] = args;
if (corpus === undefined || folder === undefined) {
  console.error("usage: node bench/score-corpus.mjs CORPUS FOLDER [--out DIR] [--scorer FILE] [scorer's options]");
  process.exit(2);
}

prepare();
const { parseAct, QaulyError } = await import("../packages/qauly/dist/index.js");
const { openOcr } = await import("../packages/qauly/dist/ocr.js");
const reader = openOcr({ jobs: Math.min(availableParallelism(), 4) });

const acts = resolve(corpus, folder);
const scorer = scorerGiven ?? resolve(corpus, "../contract/score.mjs");
const results = out ?? mkdtempSync(join(tmpdir(), "qauly-score-"));
mkdirSync(results, { recursive: true });

let faults = 0;
let parsed = 0;
const began = performance.now();
for (const file of readdirSync(acts).sort()) {
  const { name, ext } = parse(file);
  if (![".txt", ".pdf", ".html", ".docx"].includes(ext)) continue;
  try {
    const resolution = await parseAct(readFileSync(join(acts, file)), { fileName: file, reader });
    writeFileSync(join(results, `${name}.json`), JSON.stringify(resolution));
    parsed += 1;
  } catch (error) {
    const isKnown = error instanceof QaulyError;
    if (!isKnown) faults += 1;
    console.error(`${file}: ${isKnown ? `${error.code}: ${error.message}` : (error?.stack ?? error)}`);
  }
}
await reader.close();
const seconds = (performance.now() - began) / 1000;

const { status } = spawnSync(process.execPath, [scorer, acts, results, ...scorerOptions], { stdio: "inherit" });
console.error(`${parsed} acts parsed in ${seconds.toFixed(2)} s`);
if (out === undefined) rmSync(results, { recursive: true });
process.exitCode = faults > 0 || status === null ? 1 : 0;
