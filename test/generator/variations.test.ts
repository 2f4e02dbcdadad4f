import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ActSpec } from "./act-spec.js";
import { bayterek } from "./bayterek.js";
import { brokenParagraph } from "./broken-lines.js";
import { mistakes, withMistake } from "./errors.js";
import { expected } from "./expected.js";
import { citingFields } from "./fields.js";
import { random } from "./random.js";
import { characters, linked, oneLine, plain, runsOf } from "./runs.js";
import { isAllocation } from "./table.js";
import { testAct } from "./test-act.js";
import { variation, variations } from "./variations.js";
import { writeCleanText } from "./write-clean.js";
import { writeBrokenText } from "./write-text.js";

const sample = (name: string) => readFileSync(new URL(`../../samples/${name}`, import.meta.url), "utf8");
const acts = [bayterek, ...variations(1)];

describe("the answer reckoned from a description", () => {
  it("is the hand-made answer for the first sample", () => {
    const answerFile = new URL("../golden/bayterek-593.expected.json", import.meta.url);
    const { source: _, ...answer } = JSON.parse(readFileSync(answerFile, "utf8"));
    expect(expected(bayterek, "text")).toEqual(answer);
  });

  it("differs between the forms only in what a hyperlink gives", () => {
    const { references: text, ...restOfText } = expected(bayterek, "text");
    const { references: pdf, ...restOfPdf } = expected(bayterek, "pdf");
    expect(restOfPdf).toEqual(restOfText);
    expect(pdf.map(({ target }) => target?.id)).toEqual(text.map(({ target }) => target?.id));
    expect(text.map(({ target }) => target?.basis ?? null).slice(0, 4)).toEqual([...Array(3).fill("catalogue"), null]);
    expect(pdf.map(({ target }) => target?.basis ?? null).slice(0, 4)).toEqual([...Array(3).fill("link"), null]);
  });

  it("places every reference where its text stands", () => {
    for (const spec of acts) {
      const answer = expected(spec, "text");
      for (const { at, text } of answer.references) {
        if (at === null) continue;
        const field = at.path
          .split("/")
          .slice(1)
          .reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], answer);
        expect((field as string).slice(at.start, at.end)).toBe(text);
      }
    }
  });
});

describe("the variations", () => {
  it("come out the same for the same seed and differ for another", () => {
    expect(variations(1)).toEqual(variations(1));
    expect(variations(2)).not.toEqual(variations(1));
  });

  it("cover one to four annexes, districts and cities, both kinds of quotation marks and many legal forms", () => {
    const specs = variations(1);
    expect(new Set(specs.map((spec) => spec.annexes.length))).toEqual(new Set([1, 2, 3, 4]));
    expect(new Set(specs.map((spec) => spec.authority.district?.split(" ").at(-1)))).toEqual(
      new Set(["ауданы", "қаласы"]),
    );
    expect(new Set(specs.map((spec) => spec.authority.name)).size).toBe(10);
    const rowsOf = (spec: ActSpec) => spec.annexes.map(({ table }) => table?.rows.filter(isAllocation) ?? []);
    const names = specs.flatMap((spec) => rowsOf(spec).flatMap((rows) => rows.map((row) => row.organization)));
    expect(new Set(names.map(({ name }) => name.match(/["«]/)?.[0]))).toEqual(new Set(['"', "«", undefined]));
    expect(new Set(names.map(({ legalForm }) => legalForm?.code)).size).toBeGreaterThan(10);
    const rows = specs.flatMap((spec) => rowsOf(spec).map((each) => each.length));
    expect(Math.min(...rows)).toBe(1);
    expect(Math.max(...rows)).toBeGreaterThanOrEqual(20);
  });

  it("contradict nothing in their quotas unless asked to", () => {
    for (const spec of [...variations(1), ...variations(2)]) {
      const codes = expected(spec, "text").findings.map(({ code }) => code);
      expect(codes.filter((code) => code.startsWith("quota.") || code.startsWith("act."))).toEqual([]);
    }
  });

  const findings: Record<(typeof mistakes)[number], string> = {
    positions: "quota.positions-mismatch",
    percent: "quota.percent-mismatch",
    "headcount below minimum": "quota.headcount-below-minimum",
    "row number gap": "quota.row-number-gap",
    "duplicate organization": "quota.duplicate-organization",
    "heading number": "annex.number-mismatch",
    "missing annex": "annex.missing",
    "missing signatory": "act.missing-signatory",
  };

  it.each(mistakes)("get exactly one finding more by the mistake: %s", (mistake) => {
    const sound = variation(1, 4);
    const before = expected(sound, "text").findings.map(({ code }) => code);
    const after = expected(withMistake(sound, mistake), "text").findings.map(({ code }) => code);
    expect(after.toSorted()).toEqual([...before, findings[mistake]].toSorted());
  });
});

describe("the clean text", () => {
  it.each(acts)("holds every stretch of the description: $name", (spec) => {
    const text = oneLine(writeCleanText(spec));
    const stretches = [
      spec.title ?? "",
      spec.subtitle,
      ...citingFields(spec).map((field) =>
        runsOf(field.text)
          .map((run) => run.text)
          .join(""),
      ),
      ...spec.annexes.flatMap((annex) => [
        annex.heading.lines.join(" "),
        annex.title ?? "",
        ...(annex.table?.columns ?? []).map((column) => column.header),
        ...(annex.table?.rows.filter(isAllocation) ?? []).map(
          (row) => `${row.rowNumber} ${row.organization.name} ${row.headcount}`,
        ),
      ]),
    ];
    for (const stretch of stretches) expect(text).toContain(oneLine(stretch));
  });
});

describe("the broken text", () => {
  it.each(acts)("holds the characters of the clean text and no others: $name", (spec) => {
    expect(characters(writeBrokenText(spec, 3))).toBe(characters(writeCleanText(spec)));
  });

  it("has the shapes of the first sample", () => {
    const lines = new Set(writeBrokenText(bayterek, 1).split("\n"));
    const shapes = [
      "      Қазақстан Республикасының Қылмыстық–атқару , Қазақстан кодексіне",
      'қамту туралы"  және Қазақстан Республикасы Денсаулық сақтау және Заңына',
      "      осы қаулының  сәйкес бас бостандығынан айыру орындарынан 2 қосымшасына",
      "      2. Аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімінің басшысы (",
      "№ Ұйымның атауы Жұмыскерлердің ",
      "Б ә й т е р е к  ",
      'м е к т е б і "  ',
      '" А С Ф А "  ',
      "92 1 1",
    ];
    const kept = new Set(sample("bayterek-593.txt").split("\n"));
    for (const shape of shapes) {
      expect(kept, `in the sample: ${shape}`).toContain(shape);
      expect(lines, `in the writer's text: ${shape}`).toContain(shape);
    }
  });

  it("throws a link that two lines share to the end of each", () => {
    const link = { kind: "annex", index: 3 } as const;
    const runs = [plain("осы қаулының "), linked("4 қосымшасына", link), plain(" сәйкес, әрі")];
    expect(brokenParagraph(runs, { indent: 2, width: 21 }, random(1))).toEqual([
      "  осы қаулының 4",
      " сәйкес, қосымшасына",
      "әрі",
    ]);
  });
});

describe("a test act", () => {
  it("comes in all its forms", async () => {
    const act = testAct(bayterek, 1);
    expect(act.brokenText).toBe(writeBrokenText(bayterek, 1));
    expect(act.cleanText).toBe(writeCleanText(bayterek));
    expect(new TextDecoder().decode((await act.pdf()).subarray(0, 5))).toBe("%PDF-");
    expect(act.expected).toEqual({ text: expected(bayterek, "text"), pdf: expected(bayterek, "pdf") });
  });
});
