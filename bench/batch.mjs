// What `qauly batch` takes for a folder of documents: documents a second, memory of the command and of its processes.
//
//   node bench/batch.mjs write FOLDER COUNT     draws acts into a folder: three texts, then a PDF, and so on
//   node bench/batch.mjs run FOLDER [JOBS]      one run: rate, memory after 1,000 documents and at the end
//   node bench/batch.mjs jobs FOLDER [ROUNDS]   runs with one process and with two in turn: how much quicker two are
//   node bench/batch.mjs kill FOLDER [KILLS]    kills the command and its processes at random moments, goes on each
//                                               time, and compares the results with those of an undisturbed run
//
// Memory and processes are read from /proc, so all but `write` and `jobs` want Linux. Results go into a new folder for
// temporary files, which is removed.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { command, prepare, root } from "../scripts/setup.mjs";

const [what, folder, number] = process.argv.slice(2);
const scratch = mkdtempSync(join(tmpdir(), "qauly-batch-"));
const modes = { write, run: oneRun, jobs: compareJobs, kill: killAndGoOn };
if (!(what in modes) || folder === undefined) {
  console.error("usage: node bench/batch.mjs write|run|jobs|kill FOLDER [NUMBER]");
  process.exit(2);
}

function write(target, count = 1000) {
  const vitest = [join(root, "node_modules/vitest/vitest.mjs"), "run", "--project", "all"];
  spawnSync(process.execPath, [...vitest, "test/generator/folder.test.ts"], {
    cwd: root,
    env: { ...process.env, QAULY_FOLDER: target, QAULY_COUNT: String(count) },
    stdio: ["ignore", 2, 2],
  });
}

function start(out, jobs, ...more) {
  const args = [command, "batch", folder, "--out", out, "--jobs", String(jobs), "--quiet", ...more];
  return spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"] });
}

// --- One run ---------------------------------------------------------------------------------------------------

const mebibyte = 1024 ** 2;

function residentMebibytes(pid) {
  try {
    return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "latin1"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8").split(" ").filter(Boolean).map(Number);
  } catch {
    return [];
  }
}

/** Lines that were written whole; counted as the file grows. */
function lineCounter(path) {
  let from = 0;
  let lines = 0;
  return () => {
    if (!existsSync(path) || statSync(path).size <= from) return lines;
    const bytes = readFileSync(path).subarray(from);
    from += bytes.length;
    for (const byte of bytes) if (byte === 0x0a) lines += 1;
    return lines;
  };
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** The mean of some seconds: memory goes up and down between two collections. */
function averages(samples) {
  return {
    documents: samples.at(-1)?.documents ?? 0,
    parent: mean(samples.map(({ parent }) => parent)),
    child: mean(samples.flatMap(({ children }) => children)),
    largestChild: Math.max(0, ...samples.flatMap(({ children }) => children)),
  };
}

async function oneRun(_, jobs = 2) {
  const out = join(scratch, "out");
  const documents = lineCounter(join(out, "documents.jsonl"));
  const began = performance.now();
  const batch = start(out, jobs);
  const ended = once(batch, "exit");
  const samples = [];
  let isOver = false;
  ended.then(() => {
    isOver = true;
  });
  while (!isOver) {
    await pause(500);
    const children = childrenOf(batch.pid).map(residentMebibytes);
    if (children.length > 0) samples.push({ documents: documents(), parent: residentMebibytes(batch.pid), children });
  }
  const [code] = await ended;
  const seconds = (performance.now() - began) / 1000;
  const window = 40;
  const early = samples.findIndex((sample) => sample.documents >= 1000);
  console.log(
    `exit code ${code}, ${documents()} documents in ${seconds.toFixed(0)} s: ${(documents() / seconds).toFixed(1)} a second`,
  );
  const rows = {
    "after 1,000": samples.slice(early, early + window),
    "at the end": samples.slice(-window),
    all: samples,
  };
  console.table(
    Object.fromEntries(
      Object.entries(rows).map(([name, some]) => [
        name,
        Object.fromEntries(Object.entries(averages(some)).map(([key, value]) => [key, Math.round(value)])),
      ]),
    ),
  );
  console.log(`memory in MiB; results ${(statSync(join(out, "acts.jsonl")).size / mebibyte).toFixed(0)} MiB`);
}

// --- One process, two processes --------------------------------------------------------------------------------

async function compareJobs(_, rounds = 3) {
  const seconds = { 1: [], 2: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const jobs of [1, 2]) {
      const out = join(scratch, `${round}-${jobs}`);
      const began = performance.now();
      await once(start(out, jobs), "exit");
      seconds[jobs].push((performance.now() - began) / 1000);
      rmSync(out, { recursive: true, force: true });
    }
  }
  const middle = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
  const tell = (jobs) => `${jobs}: ${seconds[jobs].map((value) => value.toFixed(1)).join(", ")} s`;
  console.log(`${tell(1)}; ${tell(2)}; two are ${(middle(seconds[1]) / middle(seconds[2])).toFixed(2)} times as quick`);
}

// --- Kills -----------------------------------------------------------------------------------------------------

async function killAndGoOn(_, kills = 20) {
  const whole = join(scratch, "whole");
  const cut = join(scratch, "cut");
  const began = performance.now();
  const undisturbed = start(whole, 2);
  const documents = lineCounter(join(whole, "documents.jsonl"));
  while (documents() === 0) await pause(10);
  const startUp = performance.now() - began;
  await once(undisturbed, "exit");
  const milliseconds = performance.now() - began - startUp;
  const moments = [];
  for (let count = 0; count < kills; count += 1) {
    const batch = start(cut, 2, "--resume");
    const ended = once(batch, "exit");
    // Every third time the processes twice: the command goes on after the first.
    for (let hits = 0; hits < 2; hits += 1) {
      await pause(Math.random() * (startUp + (1.5 * milliseconds) / kills));
      for (const child of childrenOf(batch.pid)) process.kill(child, "SIGKILL");
      if (count % 3 !== 2) break;
    }
    batch.kill("SIGKILL");
    await ended;
    moments.push(lineCounter(join(cut, "documents.jsonl"))());
  }
  const [code] = await once(start(cut, 2, "--resume"), "exit");
  console.log(`killed after ${moments.join(", ")} documents; the last run ended with ${code}`);
  const names = readdirSync(whole).sort();
  const same = names.filter((name) => readFileSync(join(whole, name)).equals(readFileSync(join(cut, name))));
  const isSame = same.length === names.length && readdirSync(cut).length === names.length;
  console.log(
    isSame ? `all files are the same: ${names.join(", ")}` : `the same: ${same.join(", ")} of ${names.join(", ")}`,
  );
  if (!isSame) process.exitCode = 1;
}

prepare();
try {
  await modes[what](resolve(folder), number === undefined ? undefined : Number(number));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
