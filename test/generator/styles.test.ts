/** The PDFs of several producers: the reader finds in each what the act says, and the same as in its text. */
import type { Resolution } from "@qauly/model";
import { parseAct } from "qauly";
import { beforeAll, describe, expect, it } from "vitest";
import type { ActSpec } from "./act-spec.js";
import { compared } from "./agreement.js";
import { drawAct } from "./draw/draw-act.js";
import { expected } from "./expected.js";
import { actOfRows } from "./styles/many-rows.js";
import { type PdfStyle, pdfStyles } from "./styles/style.js";
import { isAvailable, styledSpec, styleFeatures, writeStyled } from "./styles/write-styled.js";
import { writeCleanText } from "./write-clean.js";

const seeds = [5, 14, 32, 41];
const rows = 120;

/** What needs a program that a machine may lack is skipped there; the name says which. */
const needs: Readonly<Record<PdfStyle, string>> = {
  registry: "",
  aligned: "",
  crafted: "",
  browser: " (where Chromium is)",
  office: " (where LibreOffice is)",
};

interface Written {
  readonly spec: ActSpec;
  readonly pdf: Uint8Array;
}

describe.each(pdfStyles)("the reader of PDFs in the style: %s", (style) => {
  const written = new Map<number, Written>();

  beforeAll(async () => {
    if (!isAvailable(style)) return;
    const acts = [...seeds.map((seed) => ({ seed, act: drawAct(seed) })), { seed: rows, act: actOfRows(rows) }];
    const styled = acts.map(({ seed, act }) => ({ seed, spec: styledSpec(act, style, seed) }));
    const pdfs = await writeStyled(style, styled);
    for (const [index, { seed, spec }] of styled.entries()) written.set(seed, { spec, pdf: pdfs[index]! });
  }, 120_000);

  it.skipIf(!isAvailable(style)).each(seeds)(`finds what act %i says, as in its text${needs[style]}`, async (seed) => {
    const { spec, pdf } = written.get(seed)!;
    const parsed = await parseAct(pdf);
    const { got, want } = compared(parsed, expected(spec, "pdf"));
    expect(got, [...spec.features, ...styleFeatures(style, seed)].join("; ")).toEqual(want);
    expect(apartFromForm(parsed)).toEqual(apartFromForm(await parseAct(writeCleanText(spec))));
  });

  it.skipIf(!isAvailable(style))(`finds a table of ${rows} rows whole${needs[style]}`, async () => {
    const { spec, pdf } = written.get(rows)!;
    const parsed = await parseAct(pdf);
    expect(parsed.source.pageCount).toBeGreaterThan(3);
    expect(parsed.annexes[0]?.tables.map((table) => table.rows.length)).toEqual([rows]);
    const { got, want } = compared(parsed, expected(spec, "pdf"));
    expect(got).toEqual(want);
  });
});

/** Repairs of what a form does to a text: its line ends, blanks and letter-spaced words. */
const ofForm = new Set(["hyphen", "line-join", "letter-spacing"]);

/** Findings that rest on what a form shows: links, and the place of a line on its page. */
const findingsOfForm = new Set(["reference.unresolved", "structure.doubtful"]);

/** What the form of a source decides left out: places, targets and what is said of them, such repairs. */
function apartFromForm({ repairs, references, relations, findings, ...act }: Resolution): object {
  const { source, provenance, furniture, trust, annexes, ...rest } = act;
  return {
    ...rest,
    // A text shows neither the rows of a header nor which cells are joined.
    annexes: annexes.map(({ tables, ...annex }) => ({
      ...annex,
      tables: tables.map(({ headerRows, spans, ...table }) => table),
    })),
    references: references.map(({ target: ___, ...reference }) => reference),
    relations: relations.map(({ target: ___, ...relation }) => relation),
    findings: findings.filter(({ code }) => !findingsOfForm.has(code)),
    repairs: repairs
      .filter(({ kind, before }) => !ofForm.has(kind) && before.trim() !== "")
      .map(({ at: ___, ...repair }) => repair),
  };
}
