import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, cpSync, existsSync, readFileSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { inFolder, qauly, samplePdf, ways } from "../command/command.js";
import { actsIn, contentsOf, documentsIn, drawnActs } from "./folder.js";

const acts = drawnActs(101, 126);
const args = ["batch", ".", "--exclude", "*out", "--jobs", "2", "--quiet"];

function start(cwd: string, ...more: string[]): ChildProcess {
  return spawn(process.execPath, [...ways["./qauly"], ...args, ...more], { cwd, stdio: "ignore" });
}

/** Resolves once the journal tells of so many documents; false where the process ended before. */
async function written(documents: number, journal: string, run: ChildProcess): Promise<boolean> {
  for (;;) {
    const lines = existsSync(journal) ? readFileSync(journal, "utf8").split("\n").length - 2 : 0;
    if (lines >= documents) return true;
    if (run.exitCode !== null || run.signalCode !== null) return false;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The processes that read for another. Linux tells; elsewhere none is known. */
function childrenOf(pid: number | undefined): number[] {
  const list = `/proc/${pid}/task/${pid}/children`;
  return existsSync(list) ? readFileSync(list, "utf8").split(" ").filter(Boolean).map(Number) : [];
}

it("killed at several moments, it goes on to the same bytes", () =>
  inFolder(acts, async (cwd) => {
    const [out, whole] = [join(cwd, "cut.out"), join(cwd, "whole.out")];
    for (const documents of [0, 5, 12]) {
      const run = start(cwd, "--out", out, "--resume");
      const ended = once(run, "exit");
      if (await written(documents, join(out, "journal.jsonl"), run)) run.kill("SIGKILL");
      await ended;
    }
    const run = start(cwd, "--out", out, "--resume");
    const ended = once(run, "exit");
    for (const documents of [15, 20]) {
      await written(documents, join(out, "journal.jsonl"), run);
      for (const child of childrenOf(run.pid)) process.kill(child, "SIGKILL");
    }
    expect(await ended).toEqual([0, null]);
    expect(qauly([...args, "--out", whole], { cwd }).status).toBe(0);
    expect(contentsOf(out)).toEqual(contentsOf(whole));
    expect(actsIn(out)).toHaveLength(Object.keys(acts).length);
  }));

it("goes on from whatever a cut left: a torn line, half an act, no whole header", () =>
  inFolder(drawnActs(201, 203), (cwd) => {
    const resume = (out: string) => qauly([...args, "--resume", "--out", out], { cwd }).status;
    expect(resume("whole.out")).toBe(0);
    const whole = contentsOf(join(cwd, "whole.out"));
    const journal = whole["journal.jsonl"] ?? "";
    const secondLine = journal.indexOf("\n", journal.indexOf("\n") + 1) + 1;
    for (const length of [20, secondLine + 30]) {
      const out = join(cwd, `${length}.out`);
      cpSync(join(cwd, "whole.out"), out, { recursive: true });
      truncateSync(join(out, "journal.jsonl"), length);
      appendFileSync(join(out, "acts.jsonl"), '{"half": "an a');
      expect(resume(out)).toBe(0);
      expect(contentsOf(out)).toEqual(whole);
    }
  }));

/** A run that has read the first acts of a list and waits for more paths. */
async function waiting(cwd: string, out: string, count: number) {
  const batch = ["batch", "-", "--jobs", "2", "--quiet", "--out", out];
  const run = spawn(process.execPath, [...ways["./qauly"], ...batch], { cwd, stdio: ["pipe", "ignore", "ignore"] });
  const ended = once(run, "exit");
  run.stdin.write(`${Object.keys(acts).slice(0, count).join("\n")}\n`);
  await written(count, join(out, "journal.jsonl"), run);
  return { run, ended };
}

it("ended by Ctrl-C, it writes what it has read and a summary", () =>
  inFolder(acts, async (cwd) => {
    const out = join(cwd, "out");
    const { run, ended } = await waiting(cwd, out, 3);
    run.kill("SIGINT");
    expect(await ended).toEqual([130, null]);
    const { complete, documents } = JSON.parse(readFileSync(join(out, "summary.json"), "utf8"));
    expect([complete, documents.total]).toEqual([false, 3]);
    expect(documentsIn(out)).toHaveLength(3);
    expect(actsIn(out)).toHaveLength(3);
  }));

it("says what Ctrl-C waits for, and a second one stops at once", () =>
  inFolder({ "act.pdf": readFileSync(samplePdf) }, async (cwd) => {
    const out = join(cwd, "out");
    const batch = ["batch", "act.pdf", "--ocr", "always", "--out", out];
    const run = spawn(process.execPath, [...ways["./qauly"], ...batch], { cwd, stdio: ["ignore", "ignore", "pipe"] });
    const ended = once(run, "exit");
    let said = "";
    run.stderr.on("data", (text) => {
      said += text;
      if (/once more/.test(said)) run.kill("SIGINT");
    });
    await written(0, join(out, "journal.jsonl"), run);
    while (childrenOf(run.pid).length === 0 && process.platform === "linux") {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    run.kill("SIGINT");
    expect(await ended).toEqual([130, null]);
    expect(said).toMatch(
      /^qauly: batch: ending: this document is finished first \(act\.pdf[^\n]*\): Ctrl-C once more[^\n]+\n$/,
    );
    expect(documentsIn(out)).toEqual([]);
  }));

it("lets one run at a time into a folder", () =>
  inFolder(acts, async (cwd) => {
    const out = join(cwd, "out");
    const { run, ended } = await waiting(cwd, out, 1);
    const { status, stderr } = qauly([...args, "--resume", "--out", out], { cwd });
    expect([status, stderr]).toEqual([2, expect.stringContaining(`process ${run.pid} `)]);
    run.stdin.end();
    expect(await ended).toEqual([0, null]);
    expect(documentsIn(out)).toHaveLength(1);
  }));
