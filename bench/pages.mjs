// Pages per second for the PDFs of a folder: all of them parsed in one process, ROUNDS times after a first round
// that warms up, the median round counts.
//
//   node bench/pages.mjs FOLDER [ROUNDS]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "../scripts/setup.mjs";

const [folder, rounds = "5"] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node bench/pages.mjs FOLDER [ROUNDS]");
  process.exit(2);
}

prepare();
const { parseAct } = await import("../packages/qauly/dist/index.js");

const files = readdirSync(folder)
  .filter((name) => name.endsWith(".pdf"))
  .sort()
  .map((fileName) => ({ fileName, bytes: readFileSync(join(folder, fileName)) }));

async function round() {
  let pages = 0;
  const began = performance.now();
  for (const { fileName, bytes } of files) {
    // A copy: a PDF engine may take the bytes over.
    const { source } = await parseAct(Uint8Array.from(bytes), { fileName });
    pages += source.pageCount;
  }
  return { pages, seconds: (performance.now() - began) / 1000 };
}

const first = await round();
const later = [];
for (let count = 0; count < Number(rounds); count += 1) later.push(await round());
const middle = later.sort((a, b) => a.seconds - b.seconds)[later.length >> 1];
const rate = ({ pages, seconds }) => `${(pages / seconds).toFixed(1)} pages per second`;
console.log(`${files.length} files, ${first.pages} pages: ${rate(middle)}, first round ${rate(first)}`);
