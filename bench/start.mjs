// Process time (user + system) and wall time of whole runs of the command, beside a bare Node.js: medians of
// interleaved runs, so that what else the machine does falls on all alike.
//
//   node bench/start.mjs [RUNS]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "../scripts/setup.mjs";

const runs = Number(process.argv[2] ?? 15);
const command = join(root, "qauly");
const subjects = {
  "node, empty script": ["-e", "0"],
  "qauly --version": [command, "--version"],
  "qauly parse, text sample": [command, "parse", join(root, "samples/bayterek-593.txt")],
  "qauly parse, PDF sample": [command, "parse", join(root, "samples/bayterek-593.pdf")],
};

function measure(args) {
  const began = performance.now();
  const { status, stderr, output } = spawnSync(
    process.execPath,
    ["--require", join(root, "bench/report-cpu.cjs"), ...args],
    { stdio: ["ignore", "ignore", "pipe", "pipe"], encoding: "utf8" },
  );
  if (status !== 0) throw new Error(`${args.join(" ")} ended with ${status}: ${stderr}`);
  return { cpu: Number(output[3]), wall: performance.now() - began };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

prepare();
const measured = Object.fromEntries(Object.keys(subjects).map((name) => [name, []]));
for (let run = 0; run < runs; run += 1) {
  for (const [name, args] of Object.entries(subjects)) measured[name].push(measure(args));
}
console.log(`median of ${runs} runs, milliseconds`.padEnd(32), "process".padStart(8), "wall".padStart(8));
for (const [name, values] of Object.entries(measured)) {
  const of = (key) => median(values.map((value) => value[key])).toFixed(0);
  console.log(name.padEnd(32), of("cpu").padStart(8), of("wall").padStart(8));
}
