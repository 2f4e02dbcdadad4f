import { readFileSync } from "node:fs";
import type { Finding, Resolution } from "@qauly/model";
import { describe, expect, it } from "vitest";
import { inFolder, qauly, sample, samplePdf } from "./command.js";

const parsed = qauly(["parse", sample]).stdout;
const act: Resolution = JSON.parse(parsed);

/** The act after an edit by hand. */
function edited(edit: (act: Resolution) => void): string {
  const copy = structuredClone(act);
  edit(copy);
  return JSON.stringify(copy);
}

describe("qauly validate", () => {
  it("gives a fresh result the findings that it has", () =>
    inFolder({ "act.json": parsed }, (cwd) => {
      const { status, stdout, stderr } = qauly(["validate", "--format", "json", "act.json"], { cwd });
      expect([status, stderr]).toEqual([0, ""]);
      const key = ({ code, path }: Finding) => `${code} ${path}`;
      expect(JSON.parse(stdout).map(key).sort()).toEqual(act.findings.map(key).sort());
    }));

  it("prints a line for each finding", () => {
    const { status, stdout } = qauly(["validate", "-"], { input: parsed });
    expect(status).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines).toHaveLength(act.findings.length);
    expect(lines.some((line) => /^warning +annex\.date-mismatch +\/annexes\/0\/heading\/date +\S/.test(line))).toBe(
      true,
    );
  });

  it("tells file and line of a plain text, file and page of a PDF", () => {
    const { stdout } = qauly(["validate", "-"], { input: parsed });
    const raw = readFileSync(sample, "utf8").split("\n");
    const line = Number(/annexes\/0\/heading\/date +bayterek-593\.txt, line (\d+) /.exec(stdout)?.[1]);
    expect(raw.slice(line - 1, line + 2).join(" ")).toContain("2023 жылғы 30 қарашадағы");
    const fromPdf = qauly(["validate", "-"], { input: qauly(["parse", samplePdf]).stdout }).stdout;
    expect(fromPdf).toMatch(/annexes\/1\/heading\/date +bayterek-593\.pdf, page 2 /);
  });

  it("checks a result of an earlier version, which tells no lines", () => {
    const input = edited((copy) => {
      delete copy.source.lineStarts;
      for (const { organization } of copy.quota?.allocations ?? []) delete organization.key;
      for (const category of copy.quota?.categories ?? []) delete category.percentRange;
    });
    const { status, stdout } = qauly(["validate", "-"], { input });
    expect(status).toBe(0);
    expect(stdout).toContain("bayterek-593.txt, page 1");
  });

  it("checks all acts of a list, and says of which each finding is", () => {
    const broken = JSON.stringify({ ...act, language: "xx" });
    const wrong = edited((copy) => {
      const [first] = copy.quota?.allocations ?? [];
      if (first !== undefined) first.positions = 99;
    });
    const lines = `${parsed}${broken}\n${wrong}\n`;
    return inFolder({ "acts.jsonl": lines, "list.json": `[${parsed},${wrong}]` }, (cwd) => {
      const { status, stdout, stderr } = qauly(["validate", "acts.jsonl"], { cwd });
      expect(status).toBe(3);
      expect(stdout.match(/^acts\.jsonl: act \d \(bayterek-593\.txt\)$/gm)).toEqual(
        [1, 3].map((line) => `acts.jsonl: act ${line} (bayterek-593.txt)`),
      );
      expect(stderr).toMatch(
        /^qauly: acts\.jsonl: act 2: [^\n]+\nqauly: acts\.jsonl: 2 acts checked, 2 with findings, 1 with errors\n$/,
      );
      expect(qauly(["validate", "-"], { input: lines })).toMatchObject({
        status: 3,
        stdout: expect.stringMatching(/act 3/),
      });
      const listed = qauly(["validate", "--strict", "--format", "json", "list.json"], { cwd });
      expect(listed.status).toBe(1);
      expect(JSON.parse(listed.stdout)).toMatchObject([{ line: 1 }, { line: 2, fileName: "bayterek-593.txt" }]);
      expect(qauly(["validate", "--source", sample, "list.json"], { cwd }).status).toBe(2);
    });
  });

  it.each([
    ["kk", /Қосымшаның тақырыбында .*30\.11\.2023/, /-жол /],
    ["ru", /В заголовке приложения .*30\.11\.2023/, /, строка \d+ /],
  ])("speaks %s", (lang, message, place) => {
    const { stdout } = qauly(["validate", "--lang", lang, "-"], { input: parsed });
    expect(stdout).toMatch(message);
    expect(stdout).toMatch(place);
    const spoken: Resolution = JSON.parse(qauly(["parse", "--lang", lang, sample]).stdout);
    expect(spoken.findings.map(({ message }) => message).join("\n")).toMatch(message);
  });

  it("takes rules of the user's own, in parse as well", () => {
    const own = {
      rules: [
        { id: "own", categories: ["probation"], minHeadcount: 500, source: { citation: "Our rules" }, verified: [] },
      ],
    };
    return inFolder({ "act.json": parsed, "rules.json": JSON.stringify(own) }, (cwd) => {
      const { stdout } = qauly(["validate", "--rules", "rules.json", "act.json"], { cwd });
      expect(stdout).toMatch(/quota\.headcount-below-minimum .* 500 on: Our rules; unverified/);
      const result = qauly(["parse", "--rules", "rules.json", sample], { cwd }).stdout;
      expect(result).toContain("Our rules");
    });
  });

  it.each([
    ["not-json", "{", /not JSON/],
    ["no-rules", '{"rules":[{"id":"own"}]}', /not a rule file: \/rules\/0\/categories: /],
  ])("refuses rules that are none (%s), naming the place", (name, content, why) =>
    inFolder({ "act.json": parsed, [`${name}.json`]: content }, (cwd) => {
      for (const args of [
        ["validate", "act.json"],
        ["parse", sample],
      ]) {
        const { status, stdout, stderr } = qauly([...args, "--rules", `${name}.json`], { cwd });
        expect([status, stdout]).toEqual([3, ""]);
        expect(stderr).toMatch(new RegExp(`^qauly: ${name}\\.json: [^\\n]+\\n$`));
        expect(stderr).toMatch(why);
      }
    }),
  );

  it("finds what an edit broke, and under --strict ends with 1", () => {
    const input = edited((copy) => {
      const [first] = copy.quota?.allocations ?? [];
      if (first) first.positions = 7;
    });
    const { status, stdout } = qauly(["validate", "--strict", "--format", "json", "-"], { input });
    expect(JSON.parse(stdout)).toContainEqual(
      expect.objectContaining({ code: "quota.positions-mismatch", path: "/quota/allocations/0/positions" }),
    );
    expect(status).toBe(1);
  });

  it.each([
    ["no JSON", "{"],
    ["not UTF-8", Buffer.from([0x22, 0xff, 0x22])],
    ["another document", "{}"],
    ["a field of the wrong type", edited((copy) => Object.assign(copy.act, { number: 593 }))],
    ["a field that the schema does not know", edited((copy) => Object.assign(copy, { extra: true }))],
  ])("refuses %s with one line and exit code 3", (_, input) => {
    const { status, stdout, stderr } = qauly(["validate", "-"], { input });
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/^qauly: standard input: [^\n]+: [^\n]+\n$/);
  });
});

it("qauly schema prints the JSON Schema", () => {
  const { status, stdout } = qauly(["schema"]);
  expect(status).toBe(0);
  const schema = JSON.parse(stdout);
  expect(schema.$schema).toMatch(/^https:\/\/json-schema\.org\//);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(act));
});

describe("qauly validate --source", () => {
  it("holds a result against its file with --source", () => {
    const right = qauly(["validate", "--source", sample, "--format", "json", "-"], { input: parsed });
    expect(JSON.parse(right.stdout)).toHaveLength(act.findings.length);
    const input = edited((copy) => {
      copy.clauses.pop();
      const last = `/clauses/${copy.clauses.length}/`;
      for (const path of Object.keys(copy.provenance)) if (path.startsWith(last)) delete copy.provenance[path];
    });
    const cut = qauly(["validate", "--source", sample, "-"], { input });
    expect(cut.stdout).toMatch(/^warning +text\.unplaced +\/unplaced +bayterek-593\.txt, line \d+ /m);
  });

  it("refuses another file than the one that was read", () => {
    const { status, stdout, stderr } = qauly(["validate", "--source", samplePdf, "-"], { input: parsed });
    expect([status, stdout]).toEqual([3, ""]);
    expect(stderr).toMatch(/not the file that the result was read from/);
  });
});
