import { QaulyError } from "@qauly/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { line, makePdf } from "./make-pdf.js";
import { extractPdf } from "./read.js";

test("a PDF with damaged bytes gives a document or a typed error, never anything else", async () => {
  const bytes = await makePdf(
    (pdf) => {
      for (const text of ["Аудан әкімдігі", "қаулы етеді"]) {
        line(pdf, text, 50, 50);
        pdf.rect(50, 100, 200, 60).stroke();
        pdf.link(50, 50, 100, 14, "https://adilet.zan.kz/");
        pdf.addPage();
      }
    },
    { compress: false },
  );
  const damage = fc.array(fc.record({ at: fc.nat(bytes.length - 1), value: fc.integer({ min: 0, max: 255 }) }), {
    minLength: 1,
    maxLength: 40,
  });
  await fc.assert(
    fc.asyncProperty(damage, async (changes) => {
      const damaged = bytes.slice();
      for (const { at, value } of changes) damaged[at] = value;
      const outcome = await extractPdf(damaged).catch((error: unknown) => error);
      expect(outcome instanceof QaulyError || (outcome as { pages?: unknown }).pages !== undefined).toBe(true);
    }),
    { numRuns: 40 },
  );
}, 30_000);
