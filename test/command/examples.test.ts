/** The examples of the README and of docs/ run as they are printed, in a folder that has what a clone has. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { prepare, root } from "../../scripts/setup.mjs";

prepare();

const pages = ["README.md", ...readdirSync(join(root, "docs")).map((name) => join("docs", name))].filter((name) =>
  name.endsWith(".md"),
);

/** What asks for a terminal, for what was decided in one, for the network or for many minutes. */
const left = /^(?:\.\/qauly (?:review|certificate) |npm |.*--corrections |.*~\/)/;

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

it.each(examples.filter(({ lines }) => lines.length > 0))("$page", ({ lines }) => {
  for (const line of lines.filter((each) => !run.has(each))) {
    const { status, stderr } = spawnSync("sh", ["-c", line], { cwd: folder, encoding: "utf8" });
    expect([line, status], stderr).toEqual([line, 0]);
    run.add(line);
  }
});

it("each example that names the command calls it as a clone has it", () => {
  for (const page of pages) {
    for (const line of linesOf(page)) expect([page, line]).not.toEqual([page, expect.stringMatching(/^qauly /)]);
  }
});
