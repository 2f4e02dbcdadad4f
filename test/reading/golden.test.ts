import { readFileSync } from "node:fs";
import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";
import { answeredAnnexes, answeredClauses, answeredQuota, decided } from "../generator/agreement.js";
import { mistakes, withMistake } from "../generator/errors.js";
import { testAct } from "../generator/test-act.js";
import { variations } from "../generator/variations.js";

/**
 * The parts of a result that an answer speaks of: what depends on the file alone, or speaks of the result, is left out.
 */
function answered(result: Resolution): unknown {
  const { source, repairs, provenance, findings, furniture, provedBy, trust, corrections, sections, ...stated } =
    result;
  // What acts do to one another, and when they enter into force, have tests of their own.
  const { relations, act, ...rest } = stated;
  const { force, ...head } = act;
  return {
    ...rest,
    act: head,
    clauses: answeredClauses(rest.clauses),
    annexes: answeredAnnexes(rest.annexes),
    quota: answeredQuota(rest.quota),
    references: rest.references.map(({ inNewWording, because, ...reference }) => reference),
    findings: findings.map(({ message, severity, ...finding }) => finding),
  };
}

interface Answer {
  readonly findings: readonly { readonly code: string; readonly path: string }[];
}

function expectAnswer(result: Resolution, answer: Answer): void {
  const { findings, ...rest } = answered(result) as { findings: Answer["findings"] };
  const { findings: expectedFindings, source, ...expected } = answer as Answer & { source?: unknown };
  // Laws and codes alone have articles.
  expect(result.sections).toEqual([]);
  // An act that was drawn says nothing that no field holds.
  expect(rest).toEqual({ ...expected, unplaced: [] });
  const keys = (list: Answer["findings"]): string[] =>
    list
      .filter(({ code }) => decided.test(code))
      .map(({ code, path }) => `${code} ${path}`)
      .sort();
  expect(keys(findings)).toEqual(keys(expectedFindings));
}

const sample = (name: string): Uint8Array => readFileSync(new URL(`../../samples/${name}`, import.meta.url));
const expectedSample = JSON.parse(
  readFileSync(new URL("../golden/bayterek-593.expected.json", import.meta.url), "utf8"),
);

describe("the sample act", () => {
  test("as broken text", async () => {
    expectAnswer(await parseAct(sample("bayterek-593.txt")), expectedSample);
  });

  test("as PDF, the cited acts by their hyperlinks", async () => {
    const linked = structuredClone(expectedSample);
    for (const { kind, target } of linked.references) if (kind === "act" && target !== null) target.basis = "link";
    expectAnswer(await parseAct(sample("bayterek-593.pdf")), linked);
  });
});

describe.each(variations(593).map((spec, index) => ({ index, spec })))("variation $index", ({ index, spec }) => {
  const act = testAct(spec, index + 1);

  test("as broken text", async () => expectAnswer(await parseAct(act.brokenText), act.expected.text));
  test("as clean text", async () => expectAnswer(await parseAct(act.cleanText), act.expected.text));
  test("as PDF", async () => expectAnswer(await parseAct(await act.pdf()), act.expected.pdf));
});

describe.each(mistakes.map((mistake, index) => ({ mistake, index })))(
  "an act with the mistake $mistake",
  ({ mistake, index }) => {
    const spec = variations(412)[index % 10];
    if (spec === undefined) throw new Error("no act to put a mistake into");
    const act = testAct(withMistake(spec, mistake), index + 1);

    test("is read as it is, and the mistake is found", async () => {
      expectAnswer(await parseAct(act.brokenText), act.expected.text);
      expectAnswer(await parseAct(await act.pdf()), act.expected.pdf);
    });
  },
);
