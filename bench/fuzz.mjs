// Damages acts in every way it knows and judges what the reader makes of them (docs/fuzzing.md).
//
//   npm run fuzz -- --minutes 10 [--count N] [--seed S] [--only I] [--guided] [--jobs 2] [--limit 15] [--out FOLDER]
//                   [--minimise 40] [--kept] [--pdf] [--text] [--docx] [--html] [--image] [--zip]
//
// Without a form: PDFs and texts. Each form gets its share of the time, or `--count` mutants. The same seed gives the
// same mutants; `--seed S --pdf --only I` makes mutant I alone, writes it to the folder and says all of it (a guided
// one by its chain, 5.61.80). `--kept` reads the kept failures instead. Exit code 1 where a mutant failed.
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { prepare, root } from "../scripts/setup.mjs";
import { joinModule } from "./fuzz/load.mjs";
import { openWorker } from "./fuzz/pool.mjs";
import { memoryLine, Tally } from "./fuzz/report.mjs";

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

prepare();
const bundle = await joinModule();
const { inputKinds, mutantsOfSource, mutationNames, oracles, readKept } = await import(bundle);

const minutes = Number(option("--minutes", 1));
const count = Number(option("--count", Number.POSITIVE_INFINITY));
const seed = Number(option("--seed", Math.floor(Math.random() * 1_000_000)));
const only = option("--only");
const jobs = Number(option("--jobs", 2));
const limit = Number(option("--limit", 15)) * 1000;
const minimise = Number(option("--minimise", 40));
const guided = flag("--guided");
const kept = flag("--kept");
const out = option("--out", join(root, ".qauly/fuzz", `seed-${seed}`));
const asked = inputKinds.filter((kind) => flag(`--${kind}`));
const kinds = asked.length > 0 ? asked : ["pdf", "text"];
if (args.length > 0) {
  console.error(`npm run fuzz: unknown: ${args.join(" ")}`);
  process.exit(2);
}
const endings = { pdf: "pdf", text: "txt", docx: "docx", html: "html", image: "png", zip: "zip" };
const nameOf = (kind, chain) => `${kind}-${seed}-${chain.join(".")}`;
mkdirSync(out, { recursive: true });

if (only !== undefined) {
  const [kind] = kinds;
  const chain = only.split(".").map(Number);
  const path = join(out, `${nameOf(kind, chain)}.${endings[kind]}`);
  const worker = openWorker(bundle, limit);
  const ended = await worker.run({ job: "one", kind, seed, chain, path, wait: 300 }, (message) => {
    if (message.at === "end") console.log(JSON.stringify(message, null, 1));
  });
  worker.stop();
  if (ended.outcome !== "done") console.log(`${ended.outcome}: ${ended.detail}`);
  console.log(path);
  process.exit(ended.outcome === "done" ? 0 : 1);
}

if (kept) process.exit(await readKeptFiles());

let failed = 0;
for (const kind of kinds) failed += await fuzz(kind, performance.now() + (minutes * 60_000) / kinds.length);
process.exitCode = failed > 0 ? 1 : 0;

/** Says of each kept failure whether it holds now; gives the number of those that are not as `kept.json` has them. */
async function readKeptFiles() {
  const folder = join(root, "test/fuzz/kept");
  let wrong = 0;
  for (const one of readKept(folder)) {
    const worker = openWorker(bundle, limit);
    let fault = null;
    const ended = await worker.run({ job: "kept", kept: one, folder }, (message) => {
      if (message.at === "kept") fault = message.fault;
    });
    worker.stop();
    if (ended.outcome !== "done") fault = `${ended.outcome}: ${ended.detail}`;
    if ((fault !== null) !== (one.open === true)) wrong += 1;
    const state = fault === null ? (one.open ? "mended, still listed as open" : "right") : one.open ? "open" : "WRONG";
    console.log(`${one.file}: ${state}${fault === null ? "" : ` (${fault.slice(0, 200)})`}`);
  }
  return wrong > 0 ? 1 : 0;
}

/** Fuzzes one form until the time is over or all its mutants are made; gives the number of mutants that failed. */
async function fuzz(kind, until) {
  const began = performance.now();
  const tally = new Tally(mutationNames(kind));
  const failures = [];
  const memory = [];
  let next = 0;
  let reached = 0;
  /** What was said of a mutant before it was read, for one that gives no answer. */
  let made = new Map();

  const fail = (chain, source, done, found) => {
    const failure = { kind, seed, chain, source, done, failures: found };
    failures.push(failure);
    appendFileSync(join(out, `${kind}-failures.jsonl`), `${JSON.stringify(failure)}\n`);
  };

  async function runRange(worker, from, to) {
    let at = from;
    while (at < to) {
      const job = { job: "range", kind, seed, from: at, to, guided, twiceEvery: 10 };
      const ended = await worker.run(job, (message) => {
        if (message.at === "made") made.set(message.chain.at(-1), message);
        if (message.at === "done") memory.push(message.memory);
        if (message.at !== "end") return;
        at = message.chain.at(-1) + 1;
        reached += message.reached > 0 ? 1 : 0;
        tally.add(message.done[0]?.kind ?? "nothing changed", message.verdict);
        if (message.verdict.failures.length > 0)
          fail(message.chain, message.source, message.done, message.verdict.failures);
      });
      if (ended.outcome === "done") return;
      await blame(ended, at);
      at += 1;
    }
    made = new Map([...made].filter(([index]) => index >= to - 3));
  }

  /** A crash may be late: what it comes from is tried alone, with those before it. */
  async function blame({ outcome, chain, detail }, at) {
    const own = chain ?? [at];
    const suspects = outcome === "hang" ? [] : [own, ...(own.length > 1 ? [] : [[at - 1], [at - 2]])];
    let [guilty, found] = [
      own,
      { oracle: outcome, detail: outcome === "hang" ? detail : `not again alone: ${detail}` },
    ];
    for (const suspect of suspects.filter(([index]) => index >= 0)) {
      const alone = openWorker(bundle, limit);
      const ended = await alone.run({ job: "one", kind, seed, chain: suspect, wait: 400 }, () => undefined);
      alone.stop();
      if (ended.outcome === "done") continue;
      [guilty, found] = [suspect, { oracle: ended.outcome, detail: ended.detail }];
      break;
    }
    const { source = "", done = [] } = made.get(guilty.at(-1)) ?? {};
    tally.add(done[0]?.kind ?? "unknown", { outcome: "failed", failures: [found], ms: 0 });
    fail(guilty, source, done, [found]);
  }

  async function work() {
    const worker = openWorker(bundle, limit);
    while (performance.now() < until && next < count) {
      const from = next;
      next = Math.min(count, from + mutantsOfSource);
      await runRange(worker, from, next);
    }
    worker.stop();
  }
  await Promise.all(Array.from({ length: jobs }, work));

  const seconds = (performance.now() - began) / 1000;
  console.log(
    `\n${kind}: seed ${seed}, mutants 0–${next - 1}, ${seconds.toFixed(0)} s, ${(tally.all / seconds).toFixed(1)} a second`,
  );
  for (const line of tally.lines()) console.log(line);
  console.log(memoryLine(memory));
  if (guided) console.log(`mutants that reached new code: ${reached}`);
  for (const [fault, list] of classes(failures)) {
    const [{ chain, source, failures: found }] = list;
    console.log(`${String(list.length).padStart(5)}  ${fault}`);
    console.log(
      `       e.g. --${kind} --seed ${seed} --only ${chain.join(".")} (${source}): ${found[0].detail.slice(0, 200)}`,
    );
  }
  writeFileSync(
    join(out, `${kind}-report.json`),
    JSON.stringify({ kind, seed, next, seconds, ...tally.data(), memory }, null, 1),
  );
  await minimiseAll(kind, failures);
  return failures.length;
}

/** Failures by what went wrong and by the mutation, the worst first. */
function classes(failures) {
  const found = new Map();
  for (const failure of failures) {
    const [{ oracle, detail }] = failure.failures;
    const kindOf = failure.done[0]?.kind ?? "nothing changed";
    const stack = ["crash", "untyped error", "schema"].includes(oracle)
      ? ` ${detail.replace(/\d+/g, "#").slice(0, 110)}`
      : "";
    const name = stack === "" ? `${oracle} – ${kindOf}` : `${oracle} –${stack}`;
    found.set(name, [...(found.get(name) ?? []), failure]);
  }
  const rank = (name) => oracles.findIndex((oracle) => name.startsWith(oracle));
  return [...found].sort(([a, one], [b, other]) => rank(a) - rank(b) || other.length - one.length);
}

/** One failure of each class as the least file that shows it, with a line of what it is. */
async function minimiseAll(kind, failures) {
  const folder = join(out, "least");
  mkdirSync(folder, { recursive: true });
  const worker = openWorker(bundle, Math.max(limit, 60_000));
  for (const [fault, list] of classes(failures).slice(0, minimise)) {
    const [failure] = [...list].sort((a, b) => a.chain.length - b.chain.length);
    const { chain, source } = failure;
    const { oracle, detail } = failure.failures[0];
    const path = join(folder, `${nameOf(kind, chain)}.${endings[kind]}`);
    const isOutside = oracle === "crash" || oracle === "hang";
    let least = null;
    // What ends its process is written as it is.
    const job = isOutside
      ? { job: "one", kind, seed, chain, path, wait: 0 }
      : { job: "minimise", kind, seed, chain, oracle, path, tries: 150 };
    await worker.run(job, (message) => {
      if (message.at === "least") least = message;
    });
    const line = { file: path, fault, source, count: list.length, detail, done: (least ?? failure).done };
    appendFileSync(join(folder, "least.jsonl"), `${JSON.stringify(line)}\n`);
  }
  worker.stop();
}
