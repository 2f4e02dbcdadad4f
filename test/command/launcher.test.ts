import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "../../scripts/setup.mjs";

const setUpTime = 300_000;
/** What a fresh clone does not have. */
const made = ["node_modules", "dist", ".qauly", ".git"];

let folder: string;
let checkout: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qauly-launcher-"));
  checkout = join(folder, "checkout");
  cpSync(root, checkout, { recursive: true, filter: (path) => !made.includes(basename(path)) });
  symlinkSync(join(checkout, "qauly"), join(folder, "link"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ending {
  status: number | null;
  stdout: string;
  stderr: string;
}

function ending(child: ChildProcess): Promise<Ending> {
  const said = { stdout: "", stderr: "" };
  child.stdout?.on("data", (chunk) => {
    said.stdout += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    said.stderr += chunk;
  });
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, ...said })));
}

/** Runs the copied checkout's launcher, by default with the machine's own environment. */
function launch(args: readonly string[], env: NodeJS.ProcessEnv = process.env): Ending {
  return spawnSync(process.execPath, [join(checkout, "qauly"), ...args], { cwd: folder, env, encoding: "utf8" });
}

/** An environment whose `pnpm` is a script that gives the pinned version and fails to install. */
function withFailingPnpm(): NodeJS.ProcessEnv {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  const script = '#!/bin/sh\nif [ "$1" = --version ]; then echo 10.99.0; else echo "no registry"; exit 7; fi\n';
  writeFileSync(join(bin, "pnpm"), script, { mode: 0o755 });
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
}

describe("./qauly in a fresh clone", () => {
  it("ends with one clear last line and exit code 1 when the packages cannot be installed", () => {
    const { status, stdout, stderr } = launch(["--version"], withFailingPnpm());
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^qauly: set-up: pnpm install .+ failed \(exit code 7\): \S/);
    expect(stderr).not.toMatch(/\n {4}at /);
  });

  it(
    "gets ready once for two first runs, from another folder and through a link",
    async () => {
      const start = () => spawn(join(folder, "link"), ["--version"], { cwd: tmpdir() });
      const endings = await Promise.all([ending(start()), ending(start())]);
      for (const { status, stdout, stderr } of endings) expect([status, stdout], stderr).toEqual([0, "0.1.0\n"]);
      const installs = endings.filter(({ stderr }) => stderr.includes("installing the packages"));
      expect(installs).toHaveLength(1);
      expect(existsSync(join(checkout, ".qauly/setup.lock"))).toBe(false);
    },
    setUpTime,
  );

  it("has nothing more to say the next time", () => {
    expect(launch(["--version"])).toMatchObject({ status: 0, stdout: "0.1.0\n", stderr: "" });
  });

  it("takes over the lock of a run that was ended", () => {
    const gone = execFileSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).trim();
    const lock = join(checkout, ".qauly/setup.lock");
    mkdirSync(lock);
    writeFileSync(join(lock, "owner"), gone);
    rmSync(join(checkout, ".qauly/command.mjs"));
    expect(launch(["--version"])).toMatchObject({ status: 0, stdout: "0.1.0\n" });
    expect(existsSync(lock)).toBe(false);
  });

  it("builds again after a change, and says so when that fails", () => {
    const source = join(checkout, "packages/qauly/src/command/version.ts");
    writeFileSync(source, 'export const version = "0.1.0-changed";\n');
    expect(launch(["--version"])).toMatchObject({ status: 0, stdout: "0.1.0-changed\n" });
    appendFileSync(source, "export const broken: number = version;\n");
    const { status, stdout, stderr } = launch(["--version"]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("version.ts");
    expect(stderr.trimEnd().split("\n").at(-1)).toMatch(/^qauly: set-up: .+ failed \(exit code \d+\): \S/);
  });
});

it("asks for a newer Node.js on an old one", () => {
  const pretence = `Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } });`;
  const hook = join(folder, "old-node.cjs");
  writeFileSync(hook, pretence);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--require", hook, join(root, "qauly"), "--version"],
    {
      encoding: "utf8",
    },
  );
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toBe("qauly: Node.js 18.20.0 is too old: install Node.js 20.19 or newer\n");
});
