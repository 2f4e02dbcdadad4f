/** The examples of the README and of docs/ run as they are printed, in a folder that has what a clone has. */
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { prepare, root } from "../../scripts/setup.mjs";

prepare();

const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => join("docs", name))].filter((name) =>
  name.endsWith(".md"),
);

/** What asks for a terminal, for what was decided in one, for the network, an engine, an answer or many minutes. */
const left = /^(?:\.\/qauly (?:review|certificate) |npm |docker |.*--corrections |.*~\/|curl .*\/ID[/?'])/;

/** The service is not waited for: the lines behind it ask it, and it ends with its page. */
const serves = /^\.\/qauly serve\b[^#&]*/;

/** No line takes longer, unless it hangs. */
const lineTime = 120_000;

/** Starts the service on a port that is free, and waits until it listens. */
function started(line: string, folder: string): Promise<{ child: ChildProcess; port: string }> {
  const child = spawn("sh", ["-c", `exec ${line} --port 0`], { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  let words = "";
  return new Promise((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      words += text;
      const port = /listening on \S+:(\d+)/.exec(words)?.[1];
      if (port !== undefined) resolve({ child, port });
    });
    child.once("exit", (code) => reject(new Error(`${line} ended with ${code}: ${words}`)));
  });
}

async function stopped(child: ChildProcess): Promise<void> {
  const end = once(child, "exit");
  child.kill();
  await end;
}

/** The lines of the blocks that a shell reads, in the order of the page. */
function linesOf(page: string): string[] {
  const text = readFileSync(join(root, page), "utf8");
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].flatMap(([, block = ""]) => block.trimEnd().split("\n"));
}

const examples = pages.map((page) => ({ page, lines: linesOf(page).filter((line) => !left.test(line)) }));

/** One for all pages, and each line is run once: what a page begins with was often made by one before. */
let folder: string;
const run = new Set<string>();
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "qauly-examples-"));
  for (const name of ["qauly", "samples", "docs"]) symlinkSync(join(root, name), join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each(examples.filter(({ lines }) => lines.length > 0))("$page", async ({ lines }) => {
  let service: { child: ChildProcess; port: string } | null = null;
  try {
    for (const line of lines) {
      const serve = serves.exec(line)?.[0].trim();
      if (serve !== undefined) {
        service = await started(serve, folder);
        continue;
      }
      if (run.has(line)) continue;
      const asked = line.replaceAll(":8080", `:${service?.port ?? 8080}`);
      const { status, stderr } = spawnSync("sh", ["-c", asked], { cwd: folder, encoding: "utf8", timeout: lineTime });
      expect([line, status], stderr).toEqual([line, 0]);
      run.add(line);
    }
  } finally {
    if (service !== null) await stopped(service.child);
  }
});

it("each example that names the command calls it as a clone has it", () => {
  for (const page of pages) {
    for (const line of linesOf(page)) expect([page, line]).not.toEqual([page, expect.stringMatching(/^qauly /)]);
  }
});
