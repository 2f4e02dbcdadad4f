import { fileURLToPath } from "node:url";
import { extract } from "@qauly/extractor";
import { QaulyError } from "@qauly/model";
import { describe, expect, test } from "vitest";
import { traceAct } from "../../packages/qauly/src/parse-act.js";
import { baseOf, judge, type Product, type Trace } from "./judge.js";
import { minimised } from "./minimise.js";
import { drawMutant, mutationNames, subjectOf } from "./mutants.js";
import { type InputKind, inputKinds, type Mutant } from "./mutation.js";
import { writePdfFile } from "./pdf/pdf-file.js";
import { shortAct } from "./pdf/pdf-sources.js";
import { plainPdf } from "./pdf/plain-pdf.js";
import { wordsOf } from "./words.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const product: Product = { traceAct, extract, clock: () => 0, patience: 20_000 };

/** Faults that no mutant may show, whatever was done to it. */
const never = new Set(["hang", "untyped error", "schema", "not repeatable"]);

async function run(kind: InputKind, number: number, count: number): Promise<string[]> {
  const subject = await subjectOf(kind, number, root);
  const base = await baseOf(kind, product, subject.source.bytes);
  const faults: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const mutant = drawMutant(kind, subject, number, index);
    const { failures } = await judge(kind, product, base, mutant, index % 10 === 0);
    for (const { oracle, detail } of failures) if (never.has(oracle)) faults.push(`${index}: ${oracle}: ${detail}`);
  }
  return faults;
}

describe("mutants", () => {
  test.each(inputKinds)("of %s are the same for the same seed, and damaged", async (kind) => {
    const [one, other] = [await subjectOf(kind, 3, root), await subjectOf(kind, 3, root)];
    expect(one.source.bytes).toEqual(other.source.bytes);
    for (let index = 1; index < 20; index += 1) {
      const mutant = drawMutant(kind, one, 5, index);
      expect(mutant.bytes).toEqual(drawMutant(kind, other, 5, index).bytes);
      expect(mutant.bytes).not.toEqual(one.source.bytes);
      expect(mutant.done.length).toBeGreaterThan(0);
    }
  });

  test.each(["pdf", "text"] as const)("of %s come in every kind", async (kind) => {
    const made = new Set<string>();
    for (const number of [0, 1, 2, 3, 4, 5]) {
      const subject = await subjectOf(kind, number, root);
      for (const name of mutationNames(kind)) {
        for (let seed = 0; seed < 5; seed += 1) {
          for (const { kind: own } of subject.mutated([{ kind: name, seed }]).done) made.add(own);
        }
      }
    }
    expect(mutationNames(kind).filter((name) => !made.has(name))).toEqual([]);
  });

  test("of a plain PDF read alike as a table and as streams of objects", async () => {
    const setting = { seed: 4, flate: true, forms: false, parts: 1 };
    const [one, other] = await Promise.all(
      [false, true].map(async (packed) => traceAct(writePdfFile(plainPdf(shortAct(4), { ...setting, packed })))),
    );
    expect(one?.document.pages.map(({ text }) => text)).toEqual(other?.document.pages.map(({ text }) => text));
    expect(one?.resolution.clauses.length).toBeGreaterThan(1);
  });
});

describe("a short run", () => {
  test.each([0, 1, 4])("of PDFs, source %i", async (number) => {
    expect(await run("pdf", number, 30)).toEqual([]);
  });

  test.each([0, 1, 2, 3])("of texts, source %i", async (number) => {
    expect(await run("text", number, 50)).toEqual([]);
  });

  test.each(["html", "docx", "image", "zip"] as const)("of %s: a result, or a typed refusal", async (kind) => {
    expect(await run(kind, 1, 20)).toEqual([]);
  });
});

describe("the judge", () => {
  /** The product with its result changed. */
  const with_ = (change: (trace: Trace) => Trace): Product => ({
    ...product,
    traceAct: async (bytes, options) => change(await traceAct(bytes, options)),
  });
  const replaced = (trace: Trace, from: string | RegExp, to: string): Trace => ({
    ...trace,
    resolution: JSON.parse(JSON.stringify(trace.resolution).replace(from, to)),
  });

  async function faults(kind: InputKind, number: number, faulty: Product): Promise<string[]> {
    const subject = await subjectOf(kind, number, root);
    const base = await baseOf(kind, product, subject.source.bytes);
    const mutant = { ...subject.mutated([]), done: [{ kind: "none", seed: 0, what: "nothing" }] };
    const { failures } = await judge(kind, faulty, base, mutant, true);
    return failures.map(({ oracle }) => oracle);
  }

  /** A short word of the first clause. */
  async function wordOf(kind: InputKind, number: number): Promise<string> {
    const subject = await subjectOf(kind, number, root);
    const { resolution } = await traceAct(subject.source.bytes);
    const words = wordsOf(resolution.clauses[0]?.text ?? "").filter((word) => /^\p{L}{5,}$/u.test(word));
    return words.at(-1) as string;
  }

  test.each([
    ["pdf", 1],
    ["text", 0],
  ] as const)("finds nothing in a sound reading of %s", async (kind, number) => {
    expect(await faults(kind, number, product)).toEqual([]);
  });

  test.each([
    ["pdf", 1],
    ["text", 0],
  ] as const)("finds a word that is lost in %s", async (kind, number) => {
    const word = await wordOf(kind, number);
    const faulty = with_((trace) => replaced(trace, new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "gu"), ""));
    expect(await faults(kind, number, faulty)).toContain("silent loss");
  });

  test("finds a digit of a text that is another", async () => {
    const subject = await subjectOf("text", 0, root);
    const { resolution } = await traceAct(subject.source.bytes);
    const cell = JSON.stringify(resolution.annexes).match(/"cells":\["(\d+)"/)?.[1] ?? "";
    const faulty = with_((trace) => replaced(trace, `"cells":["${cell}"`, '"cells":["987654"'));
    expect(await faults("text", 0, faulty)).toContain("silent figures");
  });

  test("finds a quota that is another", async () => {
    const faulty = with_((trace) => replaced(trace, /"positions":\d+/, '"positions":987654'));
    expect(await faults("pdf", 2, faulty)).toContain("silent quota");
  });

  test("knows a typed refusal from an error that nobody foresaw", async () => {
    const throwing = (error: Error): Product => ({ ...product, traceAct: () => Promise.reject(error) });
    expect(await faults("text", 0, throwing(new QaulyError("input.damaged", "damaged", "none")))).toEqual([]);
    expect(await faults("text", 0, throwing(new QaulyError("schema.invalid", "wrong", "none")))).toEqual(["schema"]);
    expect(await faults("text", 0, throwing(new TypeError("undefined is not a function")))).toEqual(["untyped error"]);
  });

  test("asks both engines", async () => {
    const faulty: Product = {
      ...product,
      extract: async (bytes, options) => {
        const read = await extract(bytes, options);
        return { ...read, pages: read.pages.map((page) => ({ ...page, text: page.text.replace(/\d/g, "0") })) };
      },
    };
    expect(await faults("pdf", 1, faulty)).toContain("engines differ");
  });
});

test("a failure is made small, and its source with it", async () => {
  const subject = await subjectOf("text", 1, root);
  const steps = [
    { kind: "word doubled", seed: 1 },
    { kind: "huge line", seed: 5 },
  ];
  const mutant = subject.mutated(steps);
  const added = mutant.done[1]?.what.slice(1, 11) ?? "";
  const fails = async ({ bytes }: Mutant): Promise<boolean> => new TextDecoder().decode(bytes).includes(added);
  const least = await minimised(subject, mutant, fails, { whole: true, tries: 400 });
  expect(least.mutant.done.map(({ kind }) => kind)).toEqual(["huge line"]);
  expect(least.mutant.text?.split("\n").length).toBeLessThan(4);
  expect(least.mutant.source.bytes.length).toBeLessThan(subject.source.bytes.length / 4);
});
