/**
 * Writes a folder of drawn acts, for batches of any size:
 *
 *     QAULY_FOLDER=DIR QAULY_COUNT=20000 npx vitest run test/generator/folder.test.ts
 *
 * Of four documents three are texts, one in each form, and one is a PDF; QAULY_FORM=docx, html, pdf or txt gives all
 * in one form. A hundred lie in a folder. The same number gives the same acts.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { ActSpec } from "./act-spec.js";
import { drawAct } from "./draw/draw-act.js";
import { render, textForms } from "./rendering.js";
import { plainStyle, writeCleanText } from "./write-clean.js";
import { docxStyle, writeDocx } from "./write-docx.js";
import { htmlDesigns, writeHtml } from "./write-html.js";
import { writePdf } from "./write-pdf.js";

const { QAULY_FOLDER: folder, QAULY_COUNT: count = "1000", QAULY_FORM: only } = process.env;

const writers: Readonly<Record<string, (spec: ActSpec, seed: number) => string | Uint8Array | Promise<Uint8Array>>> = {
  docx: (spec, seed) => writeDocx(spec, docxStyle(seed)),
  html: (spec, seed) => writeHtml(spec, htmlDesigns[seed % htmlDesigns.length] ?? "bare", seed),
  pdf: (spec) => writePdf(spec),
  txt: (spec) => writeCleanText(spec, plainStyle),
};

/** The act in the one form, or in that of its turn, with the ending of its name. */
async function written(spec: ActSpec, seed: number): Promise<[ending: string, content: string | Uint8Array]> {
  const form = textForms[seed % 4];
  if (only === undefined && form !== undefined) return ["txt", render(spec, form, seed).text];
  const ending = only ?? "pdf";
  const writer = writers[ending];
  if (writer === undefined) throw new Error(`no form ${ending}`);
  return [ending, await writer(spec, seed)];
}

test.skipIf(folder === undefined)(
  "a folder of drawn acts is written",
  async () => {
    for (let seed = 0; seed < Number(count); seed += 1) {
      const name = String(seed).padStart(6, "0");
      const under = join(folder!, name.slice(0, -2));
      if (seed % 100 === 0) mkdirSync(under, { recursive: true });
      const spec = drawAct(seed);
      const [ending, content] = await written(spec, seed);
      writeFileSync(join(under, `${name}.${ending}`), content);
    }
    expect(Number(count)).toBeGreaterThan(0);
  },
  3_600_000,
);
