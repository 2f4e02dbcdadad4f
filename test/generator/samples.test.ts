/** The samples that are made by a writer: `UPDATE_SAMPLES=1 npx vitest run test/generator/samples.test.ts` makes them anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { bayterek } from "./bayterek.js";
import { streams } from "./pdf-reading.js";
import { writePdf } from "./write-pdf.js";

const bayterekPdf = new URL("../../samples/bayterek-593.pdf", import.meta.url);

it("samples/bayterek-593.pdf is what the writer makes of the description", async () => {
  const made = await writePdf(bayterek);
  if (process.env.UPDATE_SAMPLES === "1") writeFileSync(bayterekPdf, made);
  const kept = streams(readFileSync(bayterekPdf));
  expect(kept.length).toBeGreaterThan(2);
  expect(kept).toEqual(streams(made));
});
