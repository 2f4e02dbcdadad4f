// What a process of its own costs `qauly parse`: the same files with and without one, in turns, so that a busy machine is
// as busy for both. Prints the least and the middle time of the clock, and the processor time of all processes.
//
//   node bench/isolation.mjs [RUNS] [FILE]
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "../scripts/setup.mjs";

prepare();
const [runs = 15, file = join(root, "samples/bayterek-593.pdf")] = process.argv.slice(2);
const ways = { "a process of its own": [], "--in-process": ["--in-process"] };
const seen = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));

const command = join(root, ".qauly/command.mjs");
for (let run = 0; run < Number(runs); run += 1) {
  for (const [way, options] of Object.entries(ways)) {
    const began = performance.now();
    const script = `TIMEFORMAT='%U %S'; time "$@" > /dev/null`;
    const args = [process.execPath, command, "parse", ...options, file];
    const { stderr } = spawnSync("bash", ["-c", script, "bash", ...args], { encoding: "utf8" });
    const clock = performance.now() - began;
    const [user = 0, system = 0] = stderr.trim().split(" ").map(Number);
    seen[way].push({ clock, processor: (user + system) * 1000 });
  }
}

for (const [way, times] of Object.entries(seen)) {
  const sorted = (name) => times.map((time) => time[name]).sort((a, b) => a - b);
  const line = (name) => {
    const all = sorted(name);
    return `${name} ${all[0].toFixed(0)} ms least, ${all[all.length >> 1].toFixed(0)} ms middle`;
  };
  console.log(`${way}: ${line("clock")}; ${line("processor")}`);
}
