// Looks for inputs whose cost grows faster than their length: parses many repeated pieces (growth-cases.mjs) at a length
// and at twice it, and prints those whose time does not stay in proportion, with the exponent. Each case runs in a thread
// that is ended where it takes too long.
//
//   node bench/growth.mjs [--families parts,characters,words,lines] [--length 40000] [--only TEXT]
import { parseArgs } from "node:util";
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { growthCases } from "./growth-cases.mjs";

const FAMILIES = ["parts", "characters", "words", "lines"];
/** Exponent from which on time is out of proportion, and milliseconds from which on a time is no noise. */
const STEEP = 1.35;
const NOISE = 60;
/** Milliseconds. */
const LIMIT = 20_000;

if (isMainThread) await search();
else await serve();

async function search() {
  const { values } = parseArgs({
    options: {
      families: { type: "string", default: FAMILIES.join(",") },
      length: { type: "string", default: "40000" },
      only: { type: "string", default: "" },
    },
  });
  const length = Number(values.length);
  let worker = new Worker(new URL(import.meta.url));
  const time = (text) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        void worker.terminate();
        worker = new Worker(new URL(import.meta.url));
        resolve(Number.POSITIVE_INFINITY);
      }, LIMIT);
      worker.once("message", (ms) => {
        clearTimeout(timer);
        resolve(ms);
      });
      worker.postMessage(text);
    });
  let count = 0;
  let steep = 0;
  for (const { name, make } of growthCases(values.families.split(","))) {
    if (!name.includes(values.only)) continue;
    count += 1;
    const [small, large] = [make(length), make(2 * length)];
    if (count === 1) for (let run = 0; run < 20; run += 1) await time(small);
    const second = await time(large);
    if (second < NOISE && values.only === "") continue;
    const first = Math.min(await time(small), await time(small));
    const again = Math.min(second, await time(large));
    const exponent = Math.log(again / first) / Math.log(large.length / small.length);
    if (exponent < STEEP && again < LIMIT && values.only === "") continue;
    steep += 1;
    console.log(`${name}: ${first.toFixed(0)} ms, ${again.toFixed(0)} ms, exponent ${exponent.toFixed(2)}`);
  }
  console.log(`${count} cases, ${steep} out of proportion`);
  await worker.terminate();
}

async function serve() {
  const { parseAct } = await import("../packages/qauly/dist/index.js");
  parentPort.on("message", async (text) => {
    const start = performance.now();
    await parseAct(text).catch((error) => error.code ?? Promise.reject(error));
    parentPort.postMessage(performance.now() - start);
  });
}
