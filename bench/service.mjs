// The service under load: a process of its own, many connections, every answer compared with the library's.
//
//   node bench/service.mjs FOLDER [--requests N] [--connections N] [--jobs N] [--hostile FOLDER] [--kill]
//
// FOLDER holds acts (.txt, .pdf, .html, .docx). --hostile sends a damaged file after each nine acts: its answer must be an
// act or a problem. --kill ends a process that reads, every second. Printed are answers that were lost or wrong, requests a
// second, times, and the memory of the service; the latter, and --kill, want Linux.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { Agent, request } from "node:http";
import { extname, join } from "node:path";
import { command, prepare } from "../scripts/setup.mjs";

const args = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = args.indexOf(name);
  return at < 0 ? otherwise : args.splice(at, 2)[1];
};
const flag = (name) => {
  const at = args.indexOf(name);
  return at >= 0 && args.splice(at, 1).length > 0;
};
const total = Number(option("--requests", "2000"));
const connections = Number(option("--connections", "200"));
const jobs = option("--jobs");
const hostileFolder = option("--hostile");
const kills = flag("--kill");
const [folder] = args;
if (folder === undefined) {
  console.error("usage: node bench/service.mjs FOLDER [--requests N] [--connections N] [--jobs N] [--hostile FOLDER]");
  process.exit(2);
}

prepare();
const { parseAct } = await import("../packages/qauly/dist/index.js");

const kinds = new Set([".txt", ".pdf", ".html", ".docx"]);
const filesIn = (where) =>
  readdirSync(where)
    .filter((name) => kinds.has(extname(name)))
    .map((name) => ({ name, bytes: readFileSync(join(where, name)) }));
const digest = (text) => createHash("sha256").update(text).digest("hex");

const acts = filesIn(folder);
const expected = new Map();
for (const { name, bytes } of acts) {
  expected.set(name, digest(`${JSON.stringify(await parseAct(bytes, { fileName: name }))}\n`));
}
const hostile = hostileFolder === undefined ? [] : filesIn(hostileFolder);

const service = spawn(
  process.execPath,
  [command, "serve", "--port", "0", "--queue", String(connections), "--timeout", "20", "--log-level", "silent"].concat(
    jobs === undefined ? [] : ["--jobs", jobs],
  ),
  { stdio: ["ignore", "ignore", "pipe"] },
);
const url = await new Promise((resolve, reject) => {
  let words = "";
  service.stderr.setEncoding("utf8").on("data", (text) => {
    words += text;
    const found = /listening on (\S+)/.exec(words)?.[1];
    if (found !== undefined) resolve(new URL(found));
  });
  service.on("exit", () => reject(new Error(words)));
});

const agent = new Agent({ keepAlive: true, maxSockets: connections });
function send({ name, bytes }) {
  return new Promise((resolve) => {
    const path = `/v1/acts?fileName=${encodeURIComponent(name)}`;
    const sent = request({ host: url.hostname, port: url.port, path, method: "POST", agent }, (response) => {
      const pieces = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("end", () => resolve({ status: response.statusCode, body: Buffer.concat(pieces) }));
      response.on("error", () => resolve(null));
    });
    sent.on("error", () => resolve(null));
    sent.end(bytes);
  });
}

const statusOf = (pid) => readFileSync(`/proc/${pid}/status`, "utf8");
const memoryOf = (pid) => Number(/VmRSS:\s+(\d+)/.exec(statusOf(pid))?.[1]) / 1024;
const readers = () =>
  readdirSync("/proc").filter((pid) => {
    try {
      return /^\d+$/.test(pid) && new RegExp(`PPid:\\s+${service.pid}\n`).test(statusOf(pid));
    } catch {
      return false;
    }
  });

const tally = { right: 0, wrong: 0, lost: 0, problems: 0, again: 0 };
const times = [];
let memory = 0;
let ended = 0;
const watch = setInterval(() => {
  memory = Math.max(memory, memoryOf(service.pid));
  if (!kills) return;
  const all = readers();
  const pid = all[Math.floor(Math.random() * all.length)];
  if (pid === undefined) return;
  process.kill(Number(pid), "SIGKILL");
  ended += 1;
}, 1000);

let next = 0;
async function client() {
  while (next < total) {
    const index = next;
    next += 1;
    const isHostile = hostile.length > 0 && index % 10 === 9;
    const file = isHostile ? hostile[Math.floor(index / 10) % hostile.length] : acts[index % acts.length];
    const began = performance.now();
    let answer = await send(file);
    while (answer?.status === 503) {
      tally.again += 1;
      await new Promise((resolve) => setTimeout(resolve, 200));
      answer = await send(file);
    }
    times.push(performance.now() - began);
    if (answer === null) tally.lost += 1;
    else if (isHostile) {
      const isProblem = answer.status >= 400 && answer.status < 500 && JSON.parse(answer.body).code !== undefined;
      if (answer.status === 200 || isProblem) tally.problems += 1;
      else tally.wrong += 1;
    } else if (answer.status === 200 && digest(answer.body) === expected.get(file.name)) tally.right += 1;
    else tally.wrong += 1;
  }
}

for (const file of acts.slice(0, 4)) await send(file);
const before = memoryOf(service.pid);
const began = performance.now();
await Promise.all(Array.from({ length: connections }, client));
const seconds = (performance.now() - began) / 1000;
clearInterval(watch);
const after = memoryOf(service.pid);
service.kill("SIGTERM");
agent.destroy();

times.sort((a, b) => a - b);
const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(0);
console.log(
  `${total} requests, ${connections} connections: right ${tally.right}, hostile answered ${tally.problems}, ` +
    `wrong ${tally.wrong}, lost ${tally.lost}, sent again after 503 ${tally.again}, processes ended ${ended}`,
);
console.log(`${(total / seconds).toFixed(1)} a second; p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`);
console.log(
  `memory of the service: ${before.toFixed(0)} MiB, at most ${memory.toFixed(0)}, at the end ${after.toFixed(0)}`,
);
