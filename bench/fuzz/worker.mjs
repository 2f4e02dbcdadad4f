// Reads mutants in a process of its own, told a range of them, and says before each which one it is: whatever ends or
// holds up this process is that mutant's doing. Started by bench/fuzz.mjs with --unhandled-rejections=strict.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { root } from "../../scripts/setup.mjs";
import { coverage } from "./coverage.mjs";
import { product } from "./product.mjs";

/** The address of the joined module (load.mjs). */
const [, , bundle] = process.argv;
const { baseOf, drawMutant, faultOf, judge, minimised, mutantsOfSource, sourceNumber, subjectOf, subjectOfBytes } =
  await import(bundle);

/** Sources with their readings: those of late, since guided mutants go back to them. */
const sources = new Map();
async function sourceOf(kind, seed, index) {
  const key = `${kind} ${seed} ${sourceNumber(seed, index)}`;
  let known = sources.get(key);
  if (known === undefined) {
    const subject = await subjectOf(kind, sourceNumber(seed, index), root);
    known = { subject, base: await baseOf(kind, product, subject.source.bytes) };
    sources.set(key, known);
    if (sources.size > 12) sources.delete(sources.keys().next().value);
  }
  return known;
}

/** What is new to this process, and the chains of the mutants that reached it. */
let take = null;
const pool = [];
const poolSize = 400;

/** A mutant by its chain: the first is made of a source, each other one of the mutant before it. */
async function mutantOf(kind, seed, chain) {
  const [first, ...rest] = chain;
  let { subject, base } = await sourceOf(kind, seed, first);
  let mutant = drawMutant(kind, subject, seed, first);
  for (const index of rest) {
    subject = subjectOfBytes(kind, { name: `${subject.source.name} (${index})`, bytes: mutant.bytes });
    mutant = drawMutant(kind, subject, seed, index);
    // What a damaged file says is not known.
    mutant = { ...mutant, done: mutant.done.map((done) => ({ ...done, meant: true })) };
    base = null;
  }
  return { subject, mutant, base: base ?? (await baseOf(kind, product, subject.source.bytes)) };
}

/** Rejections that nobody waits for come up once the loop has gone round. */
const settled = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const spool = mkdtempSync(join(tmpdir(), "qauly-fuzz-"));
process.on("exit", () => rmSync(spool, { recursive: true, force: true }));

/** An archive goes the way of `qauly batch`: each of its files is a candidate or a failure. */
async function readArchive(bytes) {
  const path = join(spool, "mutant.zip");
  writeFileSync(path, bytes);
  const { candidatesOf } = await import("../../packages/qauly/dist/batch/inputs/candidate.js");
  const options = { maxSize: 64 * 1024 ** 2, spool, isExcluded: () => false };
  for await (const { file, isSpooled } of candidatesOf({ kind: "file", path }, options)) {
    if (isSpooled && file !== null) rmSync(file, { force: true });
  }
}

async function verdictOn(kind, seed, chain, { twice = false, wait = 0 } = {}) {
  const { mutant, base } = await mutantOf(kind, seed, chain);
  process.send({ at: "made", chain, source: mutant.source.name, done: mutant.done });
  const verdict = await judge(kind, product, base, mutant, twice);
  if (kind === "zip") {
    await readArchive(mutant.bytes).catch((error) => {
      verdict.failures.push({
        oracle: "untyped error",
        detail: String(error.stack).split("\n").slice(0, 3).join(" | "),
      });
      verdict.outcome = "failed";
    });
  }
  await settled(wait);
  return { mutant, verdict };
}

const summary = ({ done, source, bytes }) => ({ source: source.name, bytes: bytes.length, done });

const jobs = {
  /** Every mutant of a range. */
  range: async ({ kind, seed, from, to, guided, twiceEvery }) => {
    if (guided) take ??= await coverage();
    for (let index = from; index < to; index += 1) {
      // Every second mutant is made of one that reached something new, the later ones first.
      const parent = guided && index % 2 === 1 ? (pool.at(-1 - ((index >> 1) % Math.max(1, pool.length))) ?? []) : [];
      const chain = [...parent, index];
      process.send({ at: "begin", chain });
      const { mutant, verdict } = await verdictOn(kind, seed, chain, { twice: index % twiceEvery === 0 });
      const reached = take === null ? 0 : await take();
      if (reached > 0 && chain.length < 4 && mutant.bytes.length < 200_000) pool.push(chain);
      if (pool.length > poolSize) pool.shift();
      process.send({ at: "end", chain, ...summary(mutant), verdict, reached });
    }
  },
  /** One mutant, with its bytes. */
  one: async ({ kind, seed, chain, path, wait }) => {
    process.send({ at: "begin", chain });
    if (path !== undefined) {
      const { mutant } = await mutantOf(kind, seed, chain);
      writeFileSync(path, mutant.bytes);
    }
    const { mutant, verdict } = await verdictOn(kind, seed, chain, { twice: true, wait });
    process.send({ at: "end", chain, ...summary(mutant), verdict, reached: 0 });
  },
  /** A kept failure. */
  kept: async ({ kept, folder }) => {
    process.send({ at: "begin", chain: [0] });
    const fault = await faultOf(kept, folder, product);
    await settled(200);
    process.send({ at: "kept", fault });
  },
  /** The least that fails as a mutant does, written to a file. */
  minimise: async ({ kind, seed, chain, oracle, path, tries }) => {
    process.send({ at: "begin", chain });
    const { subject, mutant, base } = await mutantOf(kind, seed, chain);
    const fails = async (other) => {
      const own = other.source.bytes === subject.source.bytes ? base : await baseOf(kind, product, other.source.bytes);
      const { failures } = await judge(kind, product, own, other, oracle === "not repeatable");
      return failures.some((failure) => failure.oracle === oracle);
    };
    // What is lost is lost beside the source, which must then stay whole.
    const whole = ["untyped error", "schema", "slow", "not repeatable"].includes(oracle);
    const least = await minimised(subject, mutant, fails, { whole, tries });
    writeFileSync(path, least.mutant.bytes);
    if (kind === "text") writeFileSync(`${path}.source`, least.mutant.source.bytes);
    process.send({ at: "least", chain, ...summary(least.mutant), tries: least.tries });
  },
};

process.on("message", async (job) => {
  await jobs[job.job](job);
  globalThis.gc?.();
  const { rss, heapUsed, external } = process.memoryUsage();
  process.send({ at: "done", memory: { rss, heapUsed, external } });
});
process.send({ at: "ready", mutantsOfSource });
