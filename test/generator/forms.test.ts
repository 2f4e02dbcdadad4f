/** One act as text, PDF, DOCX and web page: `qauly diff` shows nothing between them. */
import type { Resolution } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, it } from "vitest";
import { compareActs } from "../../packages/qauly/src/diff/compare.js";
import { drawAct } from "./draw/draw-act.js";
import { plainStyle, writeCleanText } from "./write-clean.js";
import { docxStyle, writeDocx } from "./write-docx.js";
import { htmlDesigns, writeHtml } from "./write-html.js";
import { writePdf } from "./write-pdf.js";

/**
 * What a form alone decides: a text has no links, and the drawn PDFs have borders between the cells of a group's row,
 * so that its label stands in one of them.
 */
const withoutForm = (act: Resolution): Resolution => ({
  ...act,
  references: act.references.map((reference) => ({ ...reference, target: null })),
  annexes: act.annexes.map((annex) => ({
    ...annex,
    tables: annex.tables.map((table) => ({
      ...table,
      rows: table.rows.map((row) =>
        row.kind === "group" ? { ...row, cells: [...new Set(row.cells)].filter((cell) => cell !== "") } : row,
      ),
    })),
  })),
});

const seeds = Array.from({ length: 25 }, (_, at) => at + 901);

describe("the four forms of an act agree", () => {
  it.each(seeds)("act %i", async (seed) => {
    const spec = drawAct(seed);
    const design = htmlDesigns[seed % htmlDesigns.length] ?? "bare";
    const forms: Readonly<Record<string, Resolution>> = {
      pdf: await parseAct(await writePdf(spec)),
      docx: await parseAct(writeDocx(spec, docxStyle(seed))),
      html: await parseAct(new TextEncoder().encode(writeHtml(spec, design, seed))),
    };
    const text = await parseAct(writeCleanText(spec, { ...plainStyle, width: 10_000 }));
    for (const [form, act] of Object.entries(forms)) {
      const changes = compareActs(withoutForm(text), withoutForm(act));
      // The metadata say of what kind the file is.
      const told = changes.filter(({ part }) => part !== "metadata");
      expect(told, `${form}: ${spec.features.join("; ")}`).toEqual([]);
    }
  });
});
