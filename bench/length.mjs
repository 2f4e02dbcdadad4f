// Cost by length: parses texts of 10 kB to 10 MB and prints time, time per kB and the ratio to the step before; then the
// growth of each part of an act, up to 100,000 of it, with its exponent; then 1 MB each of inputs made to make patterns
// backtrack. Times are of a warm process.
//
//   node bench/length.mjs
import { readFileSync } from "node:fs";
import { parseAct } from "../packages/qauly/dist/index.js";
import { growthCases } from "./growth-cases.mjs";

const sample = readFileSync(new URL("../samples/bayterek-593.txt", import.meta.url), "utf8");
const body = sample.slice(sample.indexOf("      1. "), sample.indexOf("      Аудан әкімі"));

/** The sample with its clauses repeated up to a length in characters. */
function actOf(length) {
  const clauses = body.repeat(Math.max(1, Math.round((length - sample.length) / body.length) + 1));
  return sample.replace(body, clauses);
}

async function time(text) {
  const start = performance.now();
  await parseAct(text).catch((error) => error.code ?? Promise.reject(error));
  return performance.now() - start;
}

async function median(text, runs) {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await time(text));
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
}

for (let run = 0; run < 150; run += 1) await time(sample);
console.log(`the sample, ${sample.length} characters: ${(await median(sample, 41)).toFixed(1)} ms`);

let before = null;
for (const length of [10_000, 100_000, 1_000_000, 10_000_000]) {
  const text = actOf(length);
  const ms = await median(text, length > 500_000 ? 3 : 11);
  const ratio =
    before === null ? "" : `, ${(ms / before.ms / (text.length / before.length)).toFixed(2)} × in proportion`;
  console.log(
    `${text.length} characters: ${ms.toFixed(0)} ms, ${((1000 * ms) / text.length).toFixed(2)} ms per 1,000${ratio}`,
  );
  before = { ms, length: text.length };
}

// An exponent of 1 is time in proportion. Each part is repeated up to about 1 MB and to four times less.
for (const { name, make } of growthCases(["parts"])) {
  const [small, large] = [make(250_000), make(1_000_000)];
  const [first, last] = [await median(small, 3), await time(large)];
  const exponent = Math.log(last / first) / Math.log(large.length / small.length);
  console.log(`${name}: ${first.toFixed(0)} ms, ${last.toFixed(0)} ms, exponent ${exponent.toFixed(2)}`);
}

const fill = (piece) => piece.repeat(Math.ceil(1_000_000 / piece.length));
const adversarial = {
  blanks: `${fill(" ")}а`,
  "1.": fill("1."),
  "а ": fill("а "),
  'quotes "': fill('"'),
  "quotes «": fill("«"),
  brackets: fill("("),
  figures: fill("1 "),
  "№ ": fill("№ "),
  "осы қаулының ": fill("осы қаулының "),
  "Заңына ": fill("Заңына "),
  tabs: fill("\t"),
  pipes: fill("| "),
  "divided words": fill("а-\n"),
  "annex words": fill("қосымша\n"),
};
for (const [name, text] of Object.entries(adversarial)) {
  console.log(`1 MB of ${name.trim()}: ${((await time(text)) / 1000).toFixed(2)} s`);
}
