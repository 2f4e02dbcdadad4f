/**
 * Every finding is made where its cause is, and nowhere else: in drawn sound acts, and in acts into which the cause of
 * one finding was put.
 *
 *     QAULY_ACTS=500 npx vitest run test/generator/injected.test.ts
 *
 * reads that many sound acts and as many with causes, as clean, broken and dirty text in turn (with QAULY_PDF=1 as PDF), and
 * prints for each code how often it was found, missed, and made without a cause.
 */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import type { ActSpec } from "./act-spec.js";
import { drawSoundAct } from "./draw/draw-act.js";
import { expected } from "./expected.js";
import { legalFindings } from "./expected-legal-findings.js";
import { injections } from "./injected-errors.js";
import { render, textForms } from "./rendering.js";
import { writePdf } from "./write-pdf.js";

const wanted = Number(process.env.QAULY_ACTS ?? "66");
const patience = 600_000;

const asPdf = process.env.QAULY_PDF !== undefined;

const written = async (spec: ActSpec, seed: number): Promise<string | Uint8Array> =>
  asPdf ? writePdf(spec) : render(spec, textForms[seed % textForms.length]!, seed).text;

/** What is said of the reading and not of the act. */
const doubts: ReadonlySet<string> = new Set(["text.unrepaired", "structure.doubtful"]);

/** `code path` of what is found in an act and of what its description calls for; doubts of the reading left out. */
async function findingsOf(spec: ActSpec, seed: number): Promise<{ found: Set<string>; due: Set<string> }> {
  const { findings } = await parseAct(await written(spec, seed));
  const answer = expected(spec, asPdf ? "pdf" : "text");
  return {
    found: new Set(findings.filter(({ code }) => !doubts.has(code)).map(({ code, path }) => `${code} ${path}`)),
    due: new Set([...answer.findings.map(({ code, path }) => `${code} ${path}`), ...legalFindings(spec, answer)]),
  };
}

test(
  `no error is found in ${wanted} sound acts`,
  async () => {
    const errors: string[] = [];
    for (let seed = 1; seed <= wanted; seed += 1) {
      const { findings } = await parseAct(await written(drawSoundAct(seed), seed));
      for (const { severity, code, path } of findings) if (severity === "error") errors.push(`${seed} ${code} ${path}`);
    }
    expect(errors).toEqual([]);
  },
  patience,
);

test(
  `what is put into ${wanted} acts is found, and nothing else`,
  async () => {
    const codes = Object.keys(injections);
    const each = Math.ceil(wanted / codes.length);
    const count = new Map<string, { acts: number; found: number; missed: number; false: number }>();
    const of = (code: string) => {
      if (!count.has(code)) count.set(code, { acts: 0, found: 0, missed: 0, false: 0 });
      return count.get(code)!;
    };
    const wrong: string[] = [];
    for (const code of codes) {
      for (let seed = 1; of(code).acts < each && seed < 5000; seed += 1) {
        const spec = injections[code]!(drawSoundAct(seed));
        if (spec === null) continue;
        const { found, due } = await findingsOf(spec, seed);
        // A cause that calls for nothing would test nothing.
        expect(
          [...due].some((one) => one.startsWith(`${code} `)),
          `${code} in act ${seed}`,
        ).toBe(true);
        of(code).acts += 1;
        for (const one of due) {
          if (found.has(one)) of(one.split(" ")[0]!).found += 1;
          else {
            of(one.split(" ")[0]!).missed += 1;
            wrong.push(`act ${seed} with ${code}: missed ${one}`);
          }
        }
        for (const one of found) {
          if (due.has(one)) continue;
          of(one.split(" ")[0]!).false += 1;
          wrong.push(`act ${seed} with ${code}: false ${one}`);
        }
      }
      expect(of(code).acts, `acts with room for ${code}`).toBe(each);
    }
    if (process.env.QAULY_ACTS !== undefined) {
      console.table(Object.fromEntries(count));
      console.log(wrong.join("\n"));
    }
    expect(wrong).toEqual([]);
  },
  patience,
);
