// Fits the weights by which the sections of an act and its requisite are told, and prints what each sign is worth.
//
//   node scripts/fit-sections.mjs [--texts 400] [--pdfs 80] [--changed 250] [--rounds 3]
//     [--only sections|requisite] [--without TABLE.SIGN,…] [--wrong] [--write] [FOLDER…]
//
// Trains on drawn acts (--texts, --pdfs), on every written form of signatures, headings and requisites, on acts changed in
// one way (--changed sources in each language), and on the acts of each FOLDER, NAME.txt or NAME.pdf with NAME.truth.json.
// Two fifths of them, by a hash of the source's name, are held out: no step loses more of those than it wins.
//
// The fit is a coordinate ascent that starts from the tables as they are: one weight at a time moves by quarters as long as
// more acts come out right, or come out right by a larger margin, than the distance from the start costs. `--write` puts
// the weights into the tables; `--rounds 0` only prints what the signs are worth; `--wrong` names the acts that come out wrong.
// `--without` prints what several signs are worth together, and nothing else.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { rolldown } from "rolldown";
import { prepare, root } from "./setup.mjs";

const args = process.argv.slice(2);
function option(name, otherwise) {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : Number(args.splice(at, 2)[1]);
}
const texts = option("--texts", 400);
const pdfs = option("--pdfs", 80);
const changedSources = option("--changed", 250);
const rounds = option("--rounds", 3);
const only = args.includes("--only") ? args.splice(args.indexOf("--only"), 2)[1] : null;
const without = args.includes("--without") ? args.splice(args.indexOf("--without"), 2)[1].split(",") : [];
const flag = (name) => args.includes(name) && args.splice(args.indexOf(name), 1).length > 0;
const writes = flag("--write");
const namesWrong = flag("--wrong");
const folders = args;

prepare();
const { extract } = await import("../packages/extractor/dist/index.js");
const normalizer = (path) => import(`../packages/normalizer/dist/${path}.js`);
const { normalizeTraced, readFlow } = await normalizer("normalize");
const { atOnce } = await import("../packages/model/dist/rules.js");
const { readTop } = await normalizer("structure/read-act");
const { gatherEvidence } = await normalizer("structure/sections/evidence");
const { segment } = await normalizer("structure/sections/segment");
const { weigh } = await normalizer("structure/sections/weighed");
const { closeCall, sectionWeights } = await normalizer("structure/sections/weights");
const { requisiteWeights } = await normalizer("structure/head/requisite-weights");

/** Kinds of acts by what they count: real ones most, of many drawn alike each one little. */
const counts = { real: 3, form: 1, PDF: 1, drawn: 0.5, changed: 0.5 };
/** A margin above it is as good as any. */
const enough = 3;
/** An act that comes out right against one that does so by a margin that is enough. */
const rightness = 4;
/** What a weight pays for a distance of 1 from where it started. */
const distanceCost = 0.002;
const quarters = [0.25, -0.25, 0.5, -0.5, 1, -1];

/** The training acts are part of the tests, and Node.js 20 runs no TypeScript. */
async function loadTraining() {
  const bundle = await rolldown({
    input: { training: join(root, "test/sections/training/bundle-entry.ts") },
    platform: "node",
    external: [/^[^./]/],
  });
  const folder = join(root, ".qauly/scripts");
  await bundle.write({ dir: folder, format: "esm", entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" });
  await bundle.close();
  return import(pathToFileURL(join(folder, "training.mjs")).href);
}

async function* trainingActs(training) {
  yield* training.drawnActs(texts, pdfs);
  yield* training.writtenActs();
  yield* training.writtenRequisites();
  const changed = async function* ({ name, text }, count, seed) {
    const act = normalizeTraced(await extract(bytesOf(text), {})).draft;
    yield* training.changedActs({ name, text, act }, count, seed);
  };
  for (let seed = 1; seed <= changedSources; seed += 1) {
    for (const language of ["kk", "ru"]) yield* changed(training.drawnText(language, seed), 3, seed);
  }
  for (const folder of folders) {
    for (const act of training.actsOf(folder)) {
      yield act;
      // What a change should leave as it is, is known only of an act that comes out right.
      if (typeof act.input !== "string") continue;
      const { draft } = normalizeTraced(await extract(bytesOf(act.input), {}));
      if (act.isRight(draft)) yield* changed({ name: act.base, text: act.input }, 4, act.input.length);
    }
  }
}

const bytesOf = (input) => (typeof input === "string" ? new TextEncoder().encode(input) : input);

/** An act with its evidence; whether a reading of it is right is found out once for each way to part it. */
async function prepared(act, isHeldOut) {
  const document = await extract(bytesOf(act.input), {});
  const { items, reading } = atOnce(readFlow(document));
  const { own, below, head } = atOnce(readTop(items, reading));
  const evidence = atOnce(gatherEvidence(below, own, reading));
  const parsed = (weights) => normalizeTraced(document, { ...reading.weights, ...weights }).draft;
  const readings = new Map();
  const heads = new Map();
  return {
    ...{ name: act.name, group: act.group, count: counts[act.group], isHeldOut, evidence, head },
    sections: act.isRight && {
      signs: new Set(signsIn(evidence)),
      evaluate(weights) {
        const { sections, margins } = atOnce(segment(atOnce(weigh(evidence, weights))));
        const key = sections.map(({ label, from, heading }) => `${label}${from}-${heading?.to ?? ""}`).join();
        if (!readings.has(key)) readings.set(key, act.isRight(parsed({ sections: weights })));
        const margin = margins.reduce((least, one) => Math.min(least, one.margin), Number.POSITIVE_INFINITY);
        return { right: readings.get(key), margin };
      },
    },
    // Reading a head anew takes its time; a small change further down says nothing about it.
    requisite: act.group !== "changed" &&
      act.isRightAbove && {
        signs: null,
        evaluate({ requisite: weights }) {
          const { head: read } = atOnce(
            readTop(items, { ...reading, weights: { ...reading.weights, requisite: weights } }),
          );
          const key = JSON.stringify([read.end, read.title?.text, read.requisite?.text.text]);
          if (!heads.has(key)) heads.set(key, act.isRightAbove(parsed({ requisite: weights })));
          return { right: heads.get(key), margin: 0 };
        },
      },
  };
}

/** Signs that show somewhere in an act, as `table.sign`. Caps and what stands at edges of sections are always asked. */
function* signsIn(evidence) {
  const of = (table, signs) => (signs ?? []).map((sign) => `${table}.${sign}`);
  for (const signs of evidence.signature) yield* of("signature", signs);
  for (const kind of ["signatureStart", "signatureGoesOn", "signatureEnd"])
    for (const signs of evidence[kind]) yield* of("signatureEdge", signs);
  for (const { signs } of evidence.headings) yield* of("heading", signs);
  for (let at = 0; at < evidence.lines.length; at += 1) yield* of("title", evidence.untitled(at));
  if (evidence.lines.some(({ clause }) => clause?.continues)) yield "main.clause-continues";
  yield* of("mostOfLine", ["first", "further"]);
  yield* of("signatureEdge", ["before-end", "before-heading"]);
  if (evidence.opensAgreement.some(Boolean)) yield* of("agreement", ["word"]);
  if (evidence.headings.length > 0) yield* of("heading", ["behind-signature", "behind-agreement"]);
}

/** What is fitted: some acts, tables of weights, and what each act says to them. */
function problemOf(acts, part, tables) {
  const judged = acts.filter((act) => act[part]);
  const evaluate = (act, weights) => act[part].evaluate(weights);
  return {
    acts: judged,
    tables,
    signs: Object.entries(tables).flatMap(([table, of]) => Object.keys(of).map((sign) => ({ table, sign }))),
    evaluateAll: (weights) => judged.map((act) => evaluate(act, weights)),
    /** The results with one weight changed; only acts that show the sign are read anew. */
    changed(results, weights, { table, sign }, value) {
      const other = { ...weights, [table]: { ...weights[table], [sign]: value } };
      const name = `${table}.${sign}`;
      return judged.map((act, at) =>
        act[part].signs === null || act[part].signs.has(name) ? evaluate(act, other) : results[at],
      );
    },
  };
}

const gain = ({ right, margin }) => {
  const sure = Math.min(margin, enough) / enough;
  return right ? rightness + sure : -sure;
};

function goodness(problem, results, weights) {
  let sum = 0;
  let all = 0;
  for (const [at, { count, isHeldOut }] of problem.acts.entries()) {
    if (isHeldOut) continue;
    sum += count * gain(results[at]);
    all += count;
  }
  let distance = 0;
  for (const { table, sign } of problem.signs) distance += (weights[table][sign] - problem.tables[table][sign]) ** 2;
  return sum / all - distanceCost * distance;
}

const lostAmong = (problem, before, after, heldOut) =>
  problem.acts.filter((act, at) => act.isHeldOut === heldOut && before[at].right && !after[at].right).length;
const wonAmong = (problem, before, after, heldOut) => lostAmong(problem, after, before, heldOut);

function fitted(problem) {
  let weights = problem.tables;
  let results = problem.evaluateAll(weights);
  let best = goodness(problem, results, weights);
  for (let round = 1; round <= rounds; round += 1) {
    let moved = 0;
    for (const one of problem.signs) {
      const from = weights[one.table][one.sign];
      // What speaks for a part never comes to speak against it.
      const values = quarters.map((step) => Math.round((from + step) * 4) / 4).filter((value) => value * from >= 0);
      const tried = values.map((value) => {
        const other = problem.changed(results, weights, one, value);
        const table = { ...weights[one.table], [one.sign]: value };
        return { value, results: other, goodness: goodness(problem, other, { ...weights, [one.table]: table }) };
      });
      const [top] = tried
        .filter(
          ({ results: other }) =>
            lostAmong(problem, results, other, true) === 0 ||
            wonAmong(problem, results, other, true) > lostAmong(problem, results, other, true),
        )
        .sort((a, b) => b.goodness - a.goodness);
      if (top === undefined || top.goodness <= best + 1e-6) continue;
      weights = { ...weights, [one.table]: { ...weights[one.table], [one.sign]: top.value } };
      ({ results, goodness: best } = top);
      moved += 1;
    }
    console.error(`round ${round}: ${moved} weights moved, goodness ${best.toFixed(4)}`);
    if (moved === 0) break;
  }
  return { weights, results };
}

const percent = (part, whole) => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(2)} %`);

function printShares(problem, title, results) {
  console.log(`\n${title}`);
  for (const heldOut of [false, true]) {
    const at = problem.acts.flatMap((act, index) => (act.isHeldOut === heldOut ? [index] : []));
    const right = at.filter((index) => results[index].right);
    const groups = Object.keys(counts).map((group) => {
      const own = at.filter((index) => problem.acts[index].group === group);
      return `${group} ${own.filter((index) => results[index].right).length}/${own.length}`;
    });
    const name = heldOut ? "held out" : "fitted on";
    console.log(
      `  ${name.padEnd(9)} ${right.length}/${at.length} ${percent(right.length, at.length)}   ${groups.join(", ")}`,
    );
  }
}

/** The mean margin of the right acts among those that show the sign. */
const meanMargin = (results, asked) => {
  const own = results.filter(({ right }, at) => right && asked(at));
  return own.reduce((sum, { margin }) => sum + Math.min(margin, enough), 0) / Math.max(1, own.length);
};

/** What each sign is worth: what is lost when it weighs nothing. */
function printWorth(problem, part, weights, results) {
  console.log(`\nwithout the sign           weight   shows in  lost: fitted  held out  won  margin`);
  for (const one of problem.signs) {
    const without = problem.changed(results, weights, one, 0);
    const name = `${one.table}.${one.sign}`;
    const shows = (at) => problem.acts[at][part].signs?.has(name) ?? true;
    const lost = [false, true].map((heldOut) => lostAmong(problem, results, without, heldOut));
    const won = [false, true].map((heldOut) => wonAmong(problem, results, without, heldOut)).join("+");
    const margin = meanMargin(without, shows) - meanMargin(results, shows);
    const seen = problem.acts.filter((_, at) => shows(at)).length;
    console.log(
      [
        name.padEnd(34),
        ...[weights[one.table][one.sign], seen, ...lost, won, margin.toFixed(3)].map((cell) =>
          String(cell).padStart(7),
        ),
      ].join(" "),
    );
  }
}

/** What some signs are worth together: one may stand in for another. */
function printTogether(problem, before) {
  const weights = structuredClone(problem.tables);
  for (const { table, sign } of problem.signs) if (without.includes(`${table}.${sign}`)) weights[table][sign] = 0;
  const after = problem.evaluateAll(weights);
  printShares(problem, `without ${without.join(", ")}`, after);
  for (const [at, { right }] of before.entries()) {
    if (right !== after[at].right) console.log(`  ${right ? "lost" : "won"}: ${JSON.stringify(problem.acts[at].name)}`);
  }
  console.log(`  margin ${(meanMargin(after, () => true) - meanMargin(before, () => true)).toFixed(3)}`);
  printCloseCalls(problem, after);
}

/** How often a close call is told of right acts and of wrong ones, by the margin under which it is. */
function printCloseCalls(problem, results) {
  console.log("\nmargin under which a decision is told: acts with one, right and wrong (fitted on; held out)");
  for (const under of [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 2.5, 3]) {
    const cells = [false, true].map((heldOut) => {
      const own = results.filter((_, at) => problem.acts[at].isHeldOut === heldOut);
      const told = (list) => percent(list.filter(({ margin }) => margin < under).length, list.length);
      return `right ${told(own.filter(({ right }) => right))}, wrong ${told(own.filter(({ right }) => !right))}`;
    });
    const name = Object.entries(closeCall).find(([, margin]) => margin === under)?.[0] ?? "";
    console.log(`  ${String(under).padEnd(5)} ${cells.join("; ")} ${name}`);
  }
}

/** Puts the weights into the source of the tables: the numbers change, and the comments stay. */
function writeTables(file, before, weights, declared) {
  const path = join(root, "packages/normalizer/src/structure", file);
  let source = readFileSync(path, "utf8");
  for (const [table, signs] of Object.entries(weights)) {
    const start = source.indexOf(`const ${declared(table)} = {`);
    const end = source.indexOf("} as const", start);
    let block = source.slice(start, end);
    for (const [sign, value] of Object.entries(signs)) {
      if (value === before[table][sign]) continue;
      const key = sign.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      block = block.replace(new RegExp(`([{,\\s]"?${key}"?: )-?[\\d.]+`), `$1${value}`);
    }
    source = source.slice(0, start) + block + source.slice(end);
  }
  writeFileSync(path, source);
}

const training = await loadTraining();
const acts = [];
const began = performance.now();
for await (const act of trainingActs(training)) acts.push(await prepared(act, training.isHeldOut(act.base)));
console.error(`${acts.length} acts gathered in ${((performance.now() - began) / 1000).toFixed(0)} s`);

for (const [part, tables, file, declared] of [
  ["sections", sectionWeights, "sections/weights.ts", (table) => table],
  ["requisite", { requisite: requisiteWeights }, "head/requisite-weights.ts", () => "requisiteWeights"],
]) {
  if (only !== null && only !== part) continue;
  const problem = problemOf(acts, part, tables);
  const before = problem.evaluateAll(tables);
  printShares(problem, `${part}: acts wholly right before`, before);
  for (const [at, { right }] of before.entries())
    if (!right && namesWrong) console.log(`  wrong: ${JSON.stringify(problem.acts[at].name)}`);
  if (without.length > 0) {
    printTogether(problem, before);
    continue;
  }
  const { weights, results } = fitted(problem);
  printShares(problem, `${part}: acts wholly right after`, results);
  for (const { table, sign } of problem.signs) {
    const [from, to] = [tables[table][sign], weights[table][sign]];
    if (from !== to) console.log(`  ${table}.${sign}: ${from} → ${to}`);
  }
  printWorth(problem, part, weights, results);
  if (part === "sections") printCloseCalls(problem, results);
  if (writes) writeTables(file, tables, weights, declared);
  console.error(`${part}: ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
