// Breaks one thing in results of right readings, as a faulty reader would, and counts how often the checks notice it.
//
//   node bench/sabotage.mjs [--count 2000] [--seed 1] [--acts 40] [--misses 3] [--alarms] [FOLDER…]
//
// --acts: drawn acts of each layout. Each FOLDER holds NAME.txt or NAME.pdf with NAME.truth.json; acts that were not
// read rightly are left out. Noticed is what gives a finding that the right result has not, at the fault, above it, or
// at a place of the source that it lost. --alarms lists what the checks say of the right results themselves, above
// info.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, parse } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { prepare, root } from "../scripts/setup.mjs";

const args = process.argv.slice(2);
function option(name, otherwise) {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : args.splice(at, 2)[1];
}
function flag(name) {
  const at = args.indexOf(name);
  if (at >= 0) args.splice(at, 1);
  return at >= 0;
}
const count = Number(option("--count", 2000));
const firstSeed = Number(option("--seed", 1));
const drawn = Number(option("--acts", 40));
const shown = Number(option("--misses", 3));
const alarms = flag("--alarms");
const folders = args;

prepare();
const { traceAct } = await import("../packages/qauly/dist/parse-act.js");

/** The kinds of sabotage are part of the tests, and Node.js 20 runs no TypeScript. */
async function load() {
  const folder = join(root, ".qauly/bench");
  const bundle = await rolldown({
    input: { sabotage: join(root, "test/conservation/sabotage/bench-entry.ts") },
    platform: "node",
    external: [/^(?!@qauly\/)[^./]/],
    resolve: {
      alias: {
        "@qauly/model/rules": join(root, "packages/model/dist/rules.js"),
        "@qauly/model": join(root, "packages/model/dist/index.js"),
      },
    },
  });
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
  return import(pathToFileURL(join(folder, "sabotage.mjs")).href);
}
const { drawnSamples, kinds, layouts, noticing, random, wrongParts } = await load();

const began = performance.now();
const sets = new Map();
let wrong = 0;
const ofChecks = /^(?:text\.(?:unplaced|unlike-source|read-twice)|value\.|reference\.unread|table\.|page\.unread)/;
const alarmed = [];

/** Of a result what an answer speaks of: answers of older forms say less. */
function spokenOf(got, want) {
  if (Array.isArray(got) && Array.isArray(want)) {
    return got.length === want.length ? got.map((item, index) => spokenOf(item, want[index])) : got;
  }
  if (got === null || want === null || typeof got !== "object" || typeof want !== "object") return got;
  // By its place it is seen whether a citation is one of those that the answer lists.
  const fields = new Set([...Object.keys(want), ...("at" in got ? ["at"] : [])]);
  return Object.fromEntries([...fields].map((field) => [field, spokenOf(got[field], want[field] ?? got[field])]));
}

async function add(set, name, source, answer) {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  let trace;
  try {
    trace = await traceAct(bytes, { ocr: "never" });
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    return;
  }
  const { document, resolution } = trace;
  if (wrongParts({ ...resolution, ...spokenOf(resolution, answer) }, answer).length > 0) {
    wrong += 1;
    return;
  }
  if (!sets.has(set)) sets.set(set, []);
  sets.get(set).push({ name, right: { result: resolution, pages: document.pages } });
  const found = resolution.findings.filter(({ code, severity }) => severity !== "info" && ofChecks.test(code));
  if (found.length > 0) alarmed.push({ name, found });
}

for (const layout of layouts) {
  // The programs that print are given few acts at a time.
  for (let from = 0; from < drawn; from += 50) {
    const seeds = Array.from({ length: Math.min(50, drawn - from) }, (_, at) => 7000 + firstSeed * 1000 + from + at);
    for (const { name, source, answer } of await drawnSamples(layout, seeds)) await add(layout, name, source, answer);
  }
}
for (const folder of folders) {
  for (const file of readdirSync(folder).sort()) {
    const { name, ext } = parse(file);
    const truth = join(folder, `${name}.truth.json`);
    if ((ext !== ".txt" && ext !== ".pdf") || !existsSync(truth)) continue;
    const set = folder.split("/").slice(-2).join("/");
    const answer = JSON.parse(readFileSync(truth, "utf8"));
    await add(set, `${basename(folder)}/${file}`, readFileSync(join(folder, file)), answer);
  }
}
const right = [...sets.values()].reduce((sum, { length }) => sum + length, 0);
console.log(
  `${right} right readings (${wrong} others left out): ${[...sets].map(([set, list]) => `${set} ${list.length}`).join(", ")}`,
);

const names = Object.keys(kinds);
const setNames = [...sets.keys()];
const table = new Map(names.map((kind) => [kind, { made: 0, noticed: 0, codes: new Map(), missed: [] }]));
for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
  const kind = names[seed % names.length];
  const choose = random(seed);
  for (let attempt = 0; attempt < 40; attempt += 1) {
    const { name, right } = choose.pick(sets.get(choose.pick(setNames)));
    const broken = kinds[kind](right, choose);
    if (broken === null) continue;
    const found = noticing(right, broken);
    const row = table.get(kind);
    row.made += 1;
    if (found.length > 0) row.noticed += 1;
    else row.missed.push({ seed, name, what: broken.what });
    for (const code of new Set(found.map((one) => one.code))) row.codes.set(code, (row.codes.get(code) ?? 0) + 1);
    break;
  }
}

const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);
let made = 0;
let noticed = 0;
for (const [kind, row] of table) {
  made += row.made;
  noticed += row.noticed;
  const codes = [...row.codes].sort((a, b) => b[1] - a[1]).map(([code, times]) => `${code} ${times}`);
  console.log(
    `${kind.padEnd(24)}${String(row.made).padStart(5)}${String(row.noticed).padStart(6)}  ${percent(row.noticed, row.made).padStart(8)}  ${codes.slice(0, 4).join(", ")}`,
  );
}
console.log(
  `${"all".padEnd(24)}${String(made).padStart(5)}${String(noticed).padStart(6)}  ${percent(noticed, made).padStart(8)}`,
);
for (const [kind, { missed }] of table) {
  for (const { seed, name, what } of missed.slice(0, shown))
    console.log(`missed: ${kind}, seed ${seed}, ${name}: ${what}`);
}
console.log(`right readings with a finding of these checks above info: ${alarmed.length} of ${right}`);
if (alarms) {
  for (const { name, found } of alarmed) {
    for (const { code, path, actual } of found)
      console.log(`  ${name}: ${code} ${path} ${JSON.stringify(actual)?.slice(0, 120)}`);
  }
}
console.error(`${((performance.now() - began) / 1000).toFixed(1)} s`);
