// Fits what each sign of trust weighs, and states what each level has meant on acts that nothing was fitted on.
//
//   node scripts/fit-trust.mjs [--acts 300] [--scans 40] [--worsened 1500] [--samples FILE] [--write] [FOLDER…]
//
// Reads drawn acts (--acts seeds in each layout), scans of such (--scans), damaged ones (--worsened) and the acts of
// each FOLDER, NAME.txt or NAME.pdf with NAME.truth.json; notes of each which parts came out wrong and which signs were
// seen. Half of them, by a hash of the act's name, are fitted on; the other half states the figures. `--samples` keeps
// what was read for another run. `--write` puts the weights into packages/model/src/trust/weights.ts and the figures
// into docs/trust.md.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { prepare, root } from "./setup.mjs";
import { writeTrustPage } from "./trust-page.mjs";

const args = process.argv.slice(2);
function option(name, otherwise) {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : args.splice(at, 2)[1];
}
const acts = Number(option("--acts", 300));
const worsened = Number(option("--worsened", 1500));
const scans = Number(option("--scans", 40));
const kept = option("--samples");
const write = args.includes("--write") && args.splice(args.indexOf("--write"), 1).length > 0;
const folders = args;

prepare();
const { parseAct } = await import("../packages/qauly/dist/index.js");
const { levels } = await import("../packages/model/dist/trust/weights.js");
const { openOcr } = await import("../packages/qauly/dist/ocr.js");
const { signsOf, findingRules } = await import("../packages/model/dist/rules.js");

/** The acts are part of the tests, and Node.js 20 runs no TypeScript. */
async function load() {
  // Beside the packages whose names the acts import.
  const folder = join(root, "packages/qauly/.qauly/bench");
  const bundle = await rolldown({
    input: { trust: join(root, "test/trust/bench-entry.ts") },
    platform: "node",
    external: [/^[^./]/],
  });
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
  return import(pathToFileURL(join(folder, "trust.mjs")).href);
}

const parts = ["identity", "structure", "tables", "references", "quota"];

/** What is kept of a reading: which parts are wrong, and which signs each part and the act showed. */
function noted({ name, layout, answer }, result, wrongParts) {
  const seen = {};
  for (const { sign, parts: of, count } of signsOf(result)) {
    const known = seen[sign] ?? { parts: [], count: 0 };
    seen[sign] = {
      parts: of.length === 0 || known.parts.includes("all") ? ["all"] : [...new Set([...known.parts, ...of])],
      count: known.count + count,
    };
  }
  return {
    name,
    layout,
    method: result.source.method,
    language: result.language,
    wrong: wrongParts(result, answer),
    seen,
  };
}

const folderSamples = (folder) =>
  readdirSync(folder)
    .sort()
    .flatMap((file) => {
      const truth = join(folder, file.replace(/\.(?:txt|pdf)$/, ".truth.json"));
      if (!/\.(?:txt|pdf)$/.test(file) || !existsSync(truth)) return [];
      const layout = `acts of ${basename(folder)}`;
      const source = readFileSync(join(folder, file));
      return { name: `${basename(folder)}/${file}`, layout, source, answer: JSON.parse(readFileSync(truth, "utf8")) };
    });

async function read() {
  const { drawnSamples, layouts, scannedSamples, worsenedSamples, wrongParts } = await load();
  const readings = [];
  const batch = 20;
  const add = async (samples, options = {}) => {
    for (const sample of samples) {
      try {
        readings.push(noted(sample, await parseAct(sample.source, options), wrongParts));
      } catch (error) {
        // A refusal claims nothing.
        if (!("code" in error)) throw error;
      }
    }
  };
  const seeds = (from, count) => Array.from({ length: count }, (_, at) => from + at);
  for (const layout of layouts) {
    for (let at = 0; at < acts; at += batch) {
      await add(await drawnSamples(layout, seeds(200_001 + at, Math.min(batch, acts - at))));
    }
    process.stderr.write(`read ${layout}\n`);
  }
  const reader = openOcr({ jobs: 2 });
  for (let at = 0; at < scans; at += 4) await add(await scannedSamples(seeds(400_001 + at, 4)), { reader });
  await reader.close();
  for (let at = 0; at < worsened; at += batch) {
    await add(worsenedSamples(seeds(300_001 + at, Math.min(batch, worsened - at))));
  }
  for (const folder of folders) await add(folderSamples(folder));
  return readings;
}

/** A hash of a name that tells the halves apart: the same act in other layouts goes to the same half. */
function half(name) {
  let hash = 2166136261;
  for (const char of name.replace(/^.*?(\d+)$/, "$1").replace(/-(?:kk|ru)\.\w+$/, "")) {
    hash = Math.imul(hash ^ char.charCodeAt(0), 16777619);
  }
  return ((hash ^ (hash >>> 15)) & 1) === 0 ? "fit" : "state";
}

/** Signs of a reading that concern a part; of the act all. */
const signsFor = (reading, part) =>
  Object.entries(reading.seen).flatMap(([sign, { parts: of }]) =>
    part === "act" || of.includes("all") || of.includes(part) ? [sign] : [],
  );

const sigmoid = (odds) => 1 / (1 + Math.exp(-odds));

/** What one sign adds is held near what is taken for its kind before anything is known, the more so the rarer it is. */
const priorStrength = 2;
const priorOf = (sign) => {
  const [code, degree] = sign.split(":");
  const rule = findingRules[code];
  if (rule === undefined) return 0.5;
  const kind = degree === "info" ? "info" : rule.severity;
  return kind === "info" ? 0.25 : rule.ofReading === true ? 3 : 1.5;
};

/** A finding that says that the reading failed somewhere is worth a look, however often it turned out to be nothing. */
const floorOf = (sign) => (findingRules[sign]?.ofReading === true && findingRules[sign].severity !== "info" ? 3 : 0);

/**
 * Logistic regression with one weight a sign for the act and all its parts together, and one start each: a sign says as
 * much of a part as of the act. Signs only take trust: no weight is under nought. Drawn acts without damage count as
 * they come; of the damaged each counts a little, for so much damage is seldom.
 */
function fitted(readings) {
  const targets = ["act", ...parts];
  const signs = [...new Set(readings.flatMap(({ seen }) => Object.keys(seen)))].sort();
  const index = new Map(signs.map((sign, at) => [sign, at]));
  const weight = signs.map((sign) => Math.max(priorOf(sign), floorOf(sign)));
  const start = Object.fromEntries(targets.map((target) => [target, 6]));
  // Damaged acts are wrong more often, whatever is seen: that must not go to the signs that any act shows.
  const shift = Object.fromEntries(targets.map((target) => [target, 0]));
  const rows = readings.flatMap((reading) =>
    targets.map((target) => ({
      target,
      damaged: reading.layout.startsWith("worsened"),
      on: signsFor(reading, target).map((sign) => index.get(sign)),
      right: target === "act" ? reading.wrong.length === 0 : !reading.wrong.includes(target),
      share: shareOf(reading) * (target === "act" ? 1 : 0.4),
    })),
  );
  const prior = signs.map(priorOf);
  const floor = signs.map(floorOf);
  let rate = 0.02;
  for (let round = 0; round < 1500; round += 1) {
    const slope = weight.map((value, at) => priorStrength * (value - prior[at]));
    const startSlope = Object.fromEntries(targets.map((target) => [target, 0.5 * (start[target] - 6)]));
    const shiftSlope = Object.fromEntries(targets.map((target) => [target, 0]));
    for (const { target, on, right, share, damaged } of rows) {
      const odds = on.reduce((sum, at) => sum - weight[at], start[target] - (damaged ? shift[target] : 0));
      const miss = share * (sigmoid(odds) - (right ? 1 : 0));
      startSlope[target] += miss;
      if (damaged) shiftSlope[target] -= miss;
      for (const at of on) slope[at] -= miss;
    }
    for (const [at, value] of slope.entries()) weight[at] = Math.max(floor[at], weight[at] - rate * clamp(value));
    for (const target of targets) {
      start[target] -= rate * clamp(startSlope[target]);
      shift[target] = Math.max(0, shift[target] - rate * clamp(shiftSlope[target]));
    }
    if (round % 300 === 299) rate /= 2;
  }
  // The starts once more, on acts as they are alone: what a score states is what such acts show.
  for (let round = 0; round < 2000; round += 1) {
    const slope = Object.fromEntries(targets.map((target) => [target, 0.2 * (start[target] - 6)]));
    for (const { target, on, right, damaged } of rows) {
      if (damaged) continue;
      const odds = on.reduce((sum, at) => sum - weight[at], start[target]);
      slope[target] += sigmoid(odds) - (right ? 1 : 0);
    }
    for (const target of targets) start[target] -= 0.02 * clamp(slope[target]);
  }
  return { start, weights: Object.fromEntries(signs.map((sign, at) => [sign, weight[at]])) };
}

/** Of many damaged acts each counts a little, of the few scans each counts double. */
const shareOf = ({ layout }) => (layout.startsWith("worsened") ? 0.3 : layout === "scan" ? 2 : 1);

const clamp = (value) => Math.max(-10, Math.min(10, value));

const scoreOf = ({ start, weights }, reading, target) =>
  sigmoid(signsFor(reading, target).reduce((sum, sign) => sum - (weights[sign] ?? 1), start[target]));

const readings = kept !== undefined && existsSync(kept) ? JSON.parse(readFileSync(kept, "utf8")) : await read();
if (kept !== undefined && !existsSync(kept)) writeFileSync(kept, JSON.stringify(readings));

const model = fitted(readings.filter(({ name }) => half(name) === "fit"));
const stated = readings.filter(({ name }) => half(name) === "state");
const worth = Object.entries(model.weights).sort(([, a], [, b]) => b - a);
for (const [sign, value] of worth) {
  const with_ = readings.filter(({ seen }) => sign in seen);
  const wrong = with_.filter((one) => one.wrong.length > 0).length;
  process.stdout.write(`${value.toFixed(2).padStart(6)}  ${sign}  (${with_.length} acts, ${wrong} of them wrong)\n`);
}
process.stdout.write(`start ${JSON.stringify(model.start)}\n`);
writeTrustPage({ fitted: model, levels, stated, scoreOf, parts, write, round });

function round(value) {
  return Math.round(value * 100) / 100;
}
