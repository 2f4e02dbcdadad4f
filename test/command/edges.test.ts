/** The edges of the command: texts of others on the terminal, names that are bytes, outputs that are closed or full. */
import { spawnSync } from "node:child_process";
import { readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pathFromBytes, pathFromShown, shownPath, systemPath } from "../../packages/qauly/src/paths.js";
import { terminalLines, terminalText } from "../../packages/qauly/src/terminal-text.js";
import { root } from "../../scripts/setup.mjs";
import { inFolder, qauly, sample, ways } from "./command.js";

const text = readFileSync(sample, "utf8");

/** What moves the cursor, answers for the user, or turns what follows around. */
const hostile = "\u001b]0;owned\u0007\u001b[2J\u009b31m\u202eact\u2066.\u200f\u061c\ufeff\u{e0041}\r\n\u2028x";
const dangerous = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u;

describe("a text for the terminal", () => {
  it("is one line of characters that can be seen", () => {
    expect(terminalText(hostile)).toBe(
      "\\u{1b}]0;owned\\u{7}\\u{1b}[2J\\u{9b}31m\\u{202e}act\\u{2066}.\\u{200f}\\u{61c}\\u{feff}\\u{e0041} x",
    );
    expect(terminalText("Әкімдіктің «қаулысы»\tİ\u0301 👩🏽 со\u00adкращение")).toBe(
      "Әкімдіктің «қаулысы» İ\u0301 👩🏽 со\u00adкращение",
    );
    expect(terminalText("half \ud83d, byte \udce9")).toBe("half \\u{d83d}, byte \\xe9");
    expect(terminalLines("a\u001bb\n\tc\u202ed")).toBe("a\\u{1b}b\n\tc\\u{202e}d");
  });
});

/** A result in which every text is hostile. */
function hostileResult(): string {
  const act = JSON.parse(qauly(["parse", sample]).stdout);
  act.source.fileName = hostile;
  act.act.title = `${act.act.title} ${hostile}`;
  act.act.number = null;
  for (const reference of act.references) reference.text = `${hostile}${reference.text}`;
  for (const annex of act.annexes) annex.heading.number = hostile;
  return JSON.stringify(act);
}

describe("no command lets a text of others act on the terminal", () => {
  const result = hostileResult();
  const other = JSON.stringify({ ...JSON.parse(result), clauses: [] });
  it.each([
    ["validate, the table", "validate", "a.json"],
    ["diff", "diff", "a.json", "b.json"],
    ["query, the table", "query", "a.json", "select file_name, title from acts"],
    ["query, its error", "query", "a.json", `select "${hostile}"`],
    ["a file that is not there", "parse", hostile],
    ["an option that is not there", "parse", `--${hostile}`],
    ["a command that is not there", hostile],
    ["a finding that is not there", "explain", hostile],
    ["what is no JSON", "validate", "bad.json"],
    ["the same with its stack", "validate", "--debug", "bad.json"],
    ["another schema", "validate", "other.json"],
    ["results of none", "export", "--to", "csv", hostile],
    ["no folder for the output", "parse", "--out", `${hostile}/x`, "act.txt"],
  ])("%s", (_, ...args) =>
    inFolder(
      {
        "a.json": result,
        "b.json": other,
        "bad.json": `{"${hostile}`,
        "other.json": JSON.stringify({ ...JSON.parse(result), [hostile]: 1 }),
        "act.txt": text,
      },
      (cwd) => {
        const { stdout, stderr } = qauly(
          args.map((arg) => arg.replaceAll("\0", "")),
          { cwd },
        );
        expect(`${stdout}${stderr}`).not.toMatch(dangerous);
        expect(`${stdout}${stderr}`).not.toBe("");
      },
    ),
  );

  it("the table of citations", () =>
    inFolder({ "act.txt": text.replace("Заң", "\u202eЗаң\u001b[2J") }, (cwd) => {
      expect(qauly(["refs", "--format", "table", "act.txt"], { cwd }).stdout).not.toMatch(dangerous);
    }));
});

describe("names that are no UTF-8", () => {
  const names = { CP1251: "eae0f3ebfb2e747874", "Latin-1": "e974e92e747874", "cut UTF-8": "d2d0b02e747874" };

  it("are texts and bytes alike", () => {
    for (const hex of [...Object.values(names), "d29b", "eda080", "f09f9880", "c0af", "ff"]) {
      const path = pathFromBytes(Buffer.from(hex, "hex"));
      expect(Buffer.from(systemPath(path) as string).toString("hex")).toBe(hex);
      expect(pathFromShown(shownPath(path))).toBe(path);
    }
    expect(shownPath(pathFromBytes(Buffer.from("61e9", "hex")))).toBe("a\\xe9");
  });

  // Other systems have no such names.
  it.runIf(process.platform === "linux").each(Object.entries(names))("%s: are read", (_, hex) =>
    inFolder({ folder: null }, (cwd) => {
      const bytes = Buffer.from(hex, "hex");
      writeFileSync(Buffer.concat([Buffer.from(`${cwd}/folder/`), bytes]), text);
      const shown = shownPath(pathFromBytes(bytes));
      const batch = qauly(["batch", "folder", "--out", "results"], { cwd });
      expect(batch.status).toBe(0);
      expect(readFileSync(join(cwd, "results/documents.jsonl"), "utf8")).toContain(JSON.stringify(`folder/${shown}`));
      const script = `"${join(root, "qauly")}" parse --format jsonl folder/*; printf 'folder/%s' "$(ls -N folder)" | "${join(root, "qauly")}" batch - --out other`;
      const { status, stdout } = spawnSync("bash", ["-c", script], { cwd, encoding: "utf8" });
      expect([status, JSON.parse(stdout).source.fileName]).toEqual([0, shown]);
      const { stderr } = spawnSync("bash", ["-c", `"${join(root, "qauly")}" parse $'\\xe9.txt'`], {
        cwd,
        encoding: "utf8",
      });
      expect(stderr).toBe("qauly: \\xe9.txt: no such file: check the path\n");
    }),
  );
});

describe.runIf(process.platform === "linux")("standard output", () => {
  const run = (way: string, script: string) =>
    spawnSync("bash", ["-c", script.replaceAll("QAULY", way)], { encoding: "utf8" });
  const all = [
    `"${join(root, "qauly")}"`,
    ...Object.values(ways).map(([program]) => `"${process.execPath}" "${program}"`),
  ];

  it.each(all)("%s: that is closed is an error, unless nothing is written there", (way) => {
    for (const command of [`parse "${sample}"`, "schema", "explain", "--version", "parse --help", `refs "${sample}"`]) {
      const { status, stderr } = run(way, `QAULY ${command} >&-`);
      expect([command, status, stderr]).toEqual([
        command,
        2,
        expect.stringMatching(/^qauly: standard output: it is closed: [^\n]+\n$/),
      ]);
    }
    expect(run(way, `QAULY parse --out /dev/null "${sample}" >&-`).status).toBe(0);
    expect(run(way, `QAULY parse "${sample}" > /dev/null`)).toMatchObject({ status: 0, stderr: "" });
  });

  it("that is given to nobody by a program is none", () => {
    const { status } = spawnSync(join(root, "qauly"), ["parse", sample], { stdio: ["ignore", "ignore", "pipe"] });
    expect(status).toBe(0);
    expect(spawnSync(process.execPath, [ways["./qauly"][0], "parse", sample], { stdio: "ignore" }).status).toBe(0);
  });

  it.each(["parse", "refs", "validate"])("%s: that is full is an error", (command) =>
    inFolder({ "a.json": qauly(["parse", sample]).stdout }, (cwd) => {
      const file = command === "validate" ? join(cwd, "a.json") : sample;
      const { status, stderr } = run(all[0] as string, `QAULY ${command} "${file}" > /dev/full`);
      expect([status, stderr]).toEqual([
        2,
        "qauly: standard output: cannot be written (ENOSPC): check where it goes\n",
      ]);
    }),
  );
});

it("a folder for temporary files that is not there is no fault of Qauly", () =>
  inFolder({ "a.json": qauly(["parse", sample]).stdout }, (cwd) => {
    const env = { ...process.env, TMPDIR: join(cwd, "nowhere") };
    const { status, stderr } = spawnSync(join(root, "qauly"), ["query", "a.json", "select 1"], {
      cwd,
      env,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([
      3,
      `qauly: a.json: the folder for temporary files, ${join(cwd, "nowhere")}, cannot be written (ENOENT): let TMPDIR name one that can\n`,
    ]);
  }));

describe("a query", () => {
  it.each([
    ["time", ["--timeout", "2"], "select count(*) from range(100000000000) a, range(1000000) b"],
    [
      "memory",
      ["--max-memory", "300"],
      "select max(s) from (select repeat('a', 30000000 + range::int) s from range(100))",
    ],
  ])("is ended when its %s is over", (_, options, sql) =>
    inFolder({ "a.json": qauly(["parse", sample]).stdout }, (cwd) => {
      const { status, stdout, stderr } = qauly(["query", ...options, "a.json", sql], { cwd });
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(
        /^qauly: the query (?:was ended|failed): [^\n]+\n$|^qauly: the query was ended after 2 seconds: [^\n]+\n$/,
      );
    }),
  );
});

it("a file of results that is too large is an error", () =>
  inFolder({ "large.json": "[" }, (cwd) => {
    // Its middle takes no room on the disk.
    truncateSync(join(cwd, "large.json"), 300 * 1024 ** 2);
    const { status, stderr } = qauly(["export", "--to", "csv", "large.json"], { cwd });
    expect([status, stderr]).toEqual([
      3,
      expect.stringMatching(/^qauly: large\.json: [^\n]+ 256 MiB[^\n]*: [^\n]+\n$/),
    ]);
  }));
