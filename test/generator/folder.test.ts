/**
 * Writes a folder of drawn acts, for batches of any size:
 *
 *     QAULY_FOLDER=DIR QAULY_COUNT=20000 npx vitest run test/generator/folder.test.ts
 *
 * Of four documents three are texts, one in each form, and one is a PDF; a hundred lie in a folder. The same number
 * gives the same acts.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawAct } from "./draw/draw-act.js";
import { render, textForms } from "./rendering.js";
import { writePdf } from "./write-pdf.js";

const { QAULY_FOLDER: folder, QAULY_COUNT: count = "1000" } = process.env;

test.skipIf(folder === undefined)(
  "a folder of drawn acts is written",
  async () => {
    for (let seed = 0; seed < Number(count); seed += 1) {
      const name = String(seed).padStart(6, "0");
      const under = join(folder!, name.slice(0, -2));
      if (seed % 100 === 0) mkdirSync(under, { recursive: true });
      const spec = drawAct(seed);
      const form = textForms[seed % 4];
      if (form === undefined) writeFileSync(join(under, `${name}.pdf`), await writePdf(spec));
      else writeFileSync(join(under, `${name}.txt`), render(spec, form, seed).text);
    }
    expect(Number(count)).toBeGreaterThan(0);
  },
  3_600_000,
);
