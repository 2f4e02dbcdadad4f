/**
 * The golden acts in `test/golden` parse to the answers beside them. `UPDATE_SAMPLES=1 npx vitest run
 * test/generator/golden-acts.test.ts` draws them anew.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseAct } from "qauly";
import { describe, expect, it } from "vitest";
import { compared } from "./agreement.js";
import type { Answer } from "./answer.js";
import { drawAct } from "./draw/draw-act.js";
import { expected } from "./expected.js";
import { type Golden, goldens } from "./goldens.js";
import { render } from "./rendering.js";
import { writePdf } from "./write-pdf.js";

const folder = new URL("../golden/", import.meta.url);
const actFile = ({ name, form }: Golden): URL => new URL(`${name}.${form === "pdf" ? "pdf" : "txt"}`, folder);
const answerFile = ({ name }: Golden): URL => new URL(`${name}.expected.json`, folder);

async function draw(golden: Golden): Promise<void> {
  const spec = drawAct(golden.seed);
  const { form } = golden;
  mkdirSync(folder, { recursive: true });
  writeFileSync(actFile(golden), form === "pdf" ? await writePdf(spec) : render(spec, form, golden.seed).text);
  const answer = expected(spec, form === "pdf" ? "pdf" : "text");
  writeFileSync(answerFile(golden), `${JSON.stringify(answer, null, 2)}\n`);
}

describe("the golden acts", () => {
  it.each(goldens)("$name", async (golden) => {
    if (process.env.UPDATE_SAMPLES === "1") await draw(golden);
    const answer: Answer = JSON.parse(readFileSync(answerFile(golden), "utf8"));
    const { got, want } = compared(await parseAct(new Uint8Array(readFileSync(actFile(golden)))), answer);
    expect(got).toEqual(want);
  });
});
