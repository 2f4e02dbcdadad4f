// Gets a checkout ready to run: installs the pinned packages and builds the sources, each only when something that
// decides the outcome has changed since the last time. Used by ./qauly and by `npm test`.
//
// "Changed" is determined by a fingerprint (path, size, time of change) of the deciding files, kept beside what it speaks
// of: throwing node_modules or a dist folder away throws the answer away too. Needs nothing but Node.js.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { withLock } from "./lock.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (...parts) => join(root, ...parts);

/** The file that ./qauly runs. */
export const command = at(".qauly/command.mjs");
/** The program of the processes in which `qauly batch` reads. */
const reader = at(".qauly/batch-child.mjs");

/** The checkout cannot be made ready. `message` is one line: what failed, and what to do. */
export class SetupError extends Error {
  name = "SetupError";
}

function note(text) {
  process.stderr.write(`qauly: set-up: ${text}\n`);
}

// --- What is there and what is stale ---------------------------------------------------------------------------

const packageFolders = () => readdirSync(at("packages")).filter((name) => existsSync(at("packages", name, "src")));

function* filesUnder(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else yield path;
  }
}

function fingerprint(paths) {
  const line = (path) => {
    const { size, mtimeMs } = statSync(path);
    return `${path} ${size} ${mtimeMs}`;
  };
  return paths.filter(existsSync).map(line).sort().join("\n");
}

const stepOf = {
  install: {
    stamp: () => at("node_modules/.cache/qauly/install"),
    decidedBy: () => [
      ...["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"].map((name) => at(name)),
      ...packageFolders().map((name) => at("packages", name, "package.json")),
    ],
    results: () => [
      at("node_modules/.modules.yaml"),
      ...packageFolders().map((n) => at("packages", n, "node_modules")),
    ],
    run: install,
  },
  build: {
    stamp: () => at("node_modules/.cache/qauly/build"),
    decidedBy: () => [
      ...["pnpm-lock.yaml", "tsconfig.json", "tsconfig.base.json", "scripts/join-natural.mjs"].map((name) => at(name)),
      ...packageFolders().map((name) => at("packages", name, "tsconfig.json")),
      ...packageFolders().flatMap((name) => [...filesUnder(at("packages", name, "src"))]),
    ],
    results: () => [
      ...packageFolders().map((name) => at("packages", name, "dist/index.js")),
      at("packages/normalizer/dist/natural/COPYING"),
    ],
    run: build,
  },
  bundle: {
    stamp: () => at("node_modules/.cache/qauly/bundle"),
    decidedBy: () => [...stepOf.build.decidedBy(), at("scripts/bundle.mjs")],
    results: () => [command, reader],
    run: bundle,
  },
};

function isStale({ stamp, decidedBy, results }) {
  if (!existsSync(stamp()) || !results().every(existsSync)) return true;
  return readFileSync(stamp(), "utf8") !== fingerprint(decidedBy());
}

/** Installs and builds what is missing or stale; quick when nothing is. Throws a SetupError. */
export function prepare() {
  const steps = Object.values(stepOf);
  if (!steps.some(isStale)) return;
  const lock = { folder: at(".qauly/setup.lock"), onWait: () => note("waiting for another run that is at it …") };
  withLock(lock, () => {
    // Asked again under the lock: another run may have done it meanwhile.
    for (const step of steps) {
      if (!isStale(step)) continue;
      // Taken before the step runs, so that an edit during a build makes the next run build again.
      const state = fingerprint(step.decidedBy());
      step.run();
      mkdirSync(dirname(step.stamp()), { recursive: true });
      writeFileSync(step.stamp(), state);
    }
  });
}

// --- The two steps ---------------------------------------------------------------------------------------------

/** CI: no tool asks a question. NODE_ENV is left out, since "production" would leave the compiler out. */
function childEnvironment() {
  const { NODE_ENV: _, ...env } = process.env;
  return { ...env, CI: "true", COREPACK_ENABLE_DOWNLOAD_PROMPT: "0" };
}

const inCheckout = { cwd: root, env: childEnvironment(), shell: process.platform === "win32" };

/** Runs a program with all that it prints on standard error: standard output belongs to the results. */
function run(program, args, whenItFails) {
  const { status, signal, error } = spawnSync(program, args, { ...inCheckout, stdio: ["ignore", 2, 2] });
  if (status === 0) return;
  const how = error?.message ?? (signal === null ? `exit code ${status}` : `ended by ${signal}`);
  throw new SetupError(`${[program, ...args].join(" ")} failed (${how}): ${whenItFails}`);
}

/** Program and first arguments: a pnpm of the pinned major version on the path, else the pinned one through npx. */
export function pnpm() {
  const { packageManager } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  const version = /^pnpm@(\d+)(?:\.\d+){2}/.exec(packageManager);
  if (version === null) throw new SetupError("package.json names no pnpm version: restore its packageManager");
  const [pinned, major] = version;
  const found = spawnSync("pnpm", ["--version"], {
    ...inCheckout,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  return found.status === 0 && found.stdout.split(".")[0] === major ? ["pnpm"] : ["npx", "--yes", pinned];
}

function install() {
  const [program, ...before] = pnpm();
  note("installing the packages that pnpm-lock.yaml pins …");
  run(
    program,
    [...before, "install", "--frozen-lockfile"],
    "see the lines above; the first run needs the npm registry, or a filled pnpm store",
  );
}

function build() {
  note("building the sources …");
  run(process.execPath, [at("node_modules/typescript/bin/tsc"), "-b"], "see the compiler's lines above");
  run(process.execPath, [at("scripts/join-natural.mjs")], "see the lines above");
}

function bundle() {
  run(process.execPath, [at("scripts/bundle.mjs"), command], "see the lines above");
}
