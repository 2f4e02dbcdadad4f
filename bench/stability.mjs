// Changes texts of acts in small ways that leave what they say as it is, and counts how many results keep every part
// that the change does not touch.
//
//   node bench/stability.mjs [--count 5000] [--seed 1] [--failures 40] [--json FILE] [FOLDER…]
//
// Each FOLDER holds real or other acts as NAME.txt, which are tried beside drawn ones, half and half. Half of the changes
// fall on Kazakh acts, half on Russian ones, and all kinds of change come up as often. Every change is made by a seed of
// its own, which is printed with a failure: `--seed SEED --count 1` shows it again.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { prepare, root } from "../scripts/setup.mjs";

const args = process.argv.slice(2);
function option(name, otherwise) {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : args.splice(at, 2)[1];
}
const count = Number(option("--count", 5000));
const firstSeed = Number(option("--seed", 1));
const shown = Number(option("--failures", 40));
const json = option("--json");
const folders = args;

prepare();
const { parseAct } = await import("../packages/qauly/dist/index.js");

/** The perturbations are part of the tests, and Node.js 20 runs no TypeScript. */
async function load() {
  const folder = join(root, ".qauly/bench");
  const bundle = await rolldown({
    input: { stability: join(root, "test/stability/bench-entry.ts") },
    platform: "node",
    external: [/^[^./]/],
  });
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
  return import(pathToFileURL(join(folder, "stability.mjs")).href);
}
const { perturbed, perturbations, drawnText } = await load();

/** Results before a change, one for each text: many changes fall on one act. */
const read = new Map();
async function sourceOf({ name, text }) {
  if (!read.has(name)) {
    if (read.size > 400) read.clear();
    read.set(name, { name, text, act: await parseAct(text) });
  }
  return read.get(name);
}

const written = { kk: [], ru: [] };
for (const folder of folders) {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".txt")) continue;
    const text = readFileSync(join(folder, file), "utf8");
    const name = `${basename(folder)}/${file}`;
    const { act } = await sourceOf({ name, text });
    written[act.language].push({ name, text });
  }
}

/** The change of one seed: language and kind go round, the act is drawn or written. Null where the act is of no use. */
async function change(seed) {
  const language = seed % 2 === 0 ? "kk" : "ru";
  const kind = perturbations[Math.floor(seed / 2) % perturbations.length];
  const round = Math.floor(seed / (2 * perturbations.length));
  const acts = written[language];
  // The acts of the folders are walked through with another step for each kind.
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const fromFolder = acts.length > 0 && (round + attempt) % 2 === 1;
    const text = fromFolder
      ? acts[(round * 7 + attempt * 13 + perturbations.indexOf(kind)) % acts.length]
      : drawnText(language, (seed % 600) + 600 * attempt);
    const outcome = await perturbed(await sourceOf(text), kind, seed, parseAct);
    if (outcome !== null) return { ...outcome, isDrawn: !fromFolder };
  }
  return null;
}

const outcomes = [];
let useless = 0;
const began = performance.now();
for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
  const outcome = await change(seed);
  if (outcome === null) useless += 1;
  else outcomes.push(outcome);
}

const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
const kept = (list) => list.filter(({ lost }) => lost.length === 0).length;
const keptAll = (list) => list.filter(({ lost, own }) => lost.length === 0 && own.length === 0).length;

console.log(
  `${outcomes.length} changes (seeds ${firstSeed}–${firstSeed + count - 1}; ${useless} found no act to change)`,
);
const rows = [["kind of change", "kk", "kept", "and its own", "ru", "kept", "and its own"]];
for (const { name } of perturbations) {
  const row = [name];
  for (const language of ["kk", "ru"]) {
    const list = outcomes.filter((outcome) => outcome.kind === name && outcome.language === language);
    row.push(String(list.length), percent(kept(list), list.length), percent(keptAll(list), list.length));
  }
  rows.push(row);
}
for (const [name, list] of [
  ["all", outcomes],
  ["drawn acts", outcomes.filter(({ isDrawn }) => isDrawn)],
  ["acts of the folders", outcomes.filter(({ isDrawn }) => !isDrawn)],
]) {
  const row = [name];
  for (const language of ["kk", "ru"]) {
    const own = list.filter((outcome) => outcome.language === language);
    row.push(String(own.length), percent(kept(own), own.length), percent(keptAll(own), own.length));
  }
  rows.push(row);
}
const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)));
for (const row of rows) {
  console.log(row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]) : cell.padStart(widths[at]))).join("  "));
}
console.log(`every other part kept: ${percent(kept(outcomes), outcomes.length)}`);

const lostParts = new Map();
for (const { kind, lost } of outcomes) {
  for (const { part } of lost) lostParts.set(`${kind}: ${part}`, (lostParts.get(`${kind}: ${part}`) ?? 0) + 1);
}
console.log("\nlost parts, by kind:");
for (const [what, times] of [...lostParts].sort((a, b) => b[1] - a[1]))
  console.log(`${String(times).padStart(5)}  ${what}`);

const failures = outcomes.filter(({ lost }) => lost.length > 0);
console.log(`\nfailures (${Math.min(shown, failures.length)} of ${failures.length}):`);
for (const { seed, kind, language, act, lost } of failures.slice(0, shown)) {
  console.log(`\nseed ${seed}, ${language}, ${kind}, ${act}`);
  for (const { part, before, after } of lost) console.log(`  ${part}\n    before ${before}\n    after  ${after}`);
}
if (json !== undefined) writeFileSync(json, JSON.stringify(outcomes, null, 1));
console.error(`${((performance.now() - began) / 1000).toFixed(1)} s`);
