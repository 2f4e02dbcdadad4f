/**
 * Writes drawn acts with their answers for `bench/score-corpus.mjs`, when asked to:
 *
 *     QAULY_SEEDS=1-500 QAULY_OUT=DIR npx vitest run test/generator/score.test.ts
 *     node bench/score-corpus.mjs DIR clean --scorer FILE
 *
 * With QAULY_HTML=1 they are written as web pages, too: DIR/html-DESIGN; with QAULY_DOCX=1 as documents of Word: DIR/docx. With QAULY_SCANS=registry,browser they are written as scans of these styles, too: DIR/scan-STYLE. With QAULY_PDF=1 the acts are written as PDF, too, in every style; QAULY_PDF=browser,office names some. DIR gets a folder for each form, with NAME.txt, NAME.truth.json and manifest.json, which names what each act exercises.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { drawAct } from "./draw/draw-act.js";
import { expected } from "./expected.js";
import { random } from "./random.js";
import { render, textForms } from "./rendering.js";
import { drawManner, pdfOfPictures, scannedPages } from "./scans/scan.js";
import { type PdfStyle, pdfStyles } from "./styles/style.js";
import { styledSpec, styleFeatures, writeStyled } from "./styles/write-styled.js";
import { docxStyle, writeDocx } from "./write-docx.js";
import { htmlDesigns, writeHtml } from "./write-html.js";

const { QAULY_SEEDS: seeds, QAULY_OUT: out, QAULY_PDF: pdf, QAULY_SCANS: scans, QAULY_HTML: html } = process.env;
const { QAULY_DOCX: docx } = process.env;

test.skipIf(seeds === undefined || out === undefined)("drawn acts are written for scoring", () => {
  const [first, last] = seeds!.split("-").map(Number) as [number, number?];
  for (const form of textForms) {
    const folder = join(out!, form);
    mkdirSync(folder, { recursive: true });
    const acts: Record<string, { features: readonly string[]; layout: readonly string[] }> = {};
    for (let seed = first; seed <= (last ?? first); seed += 1) {
      const spec = drawAct(seed);
      const { text, features } = render(spec, form, seed);
      writeFileSync(join(folder, `${spec.name}.txt`), text);
      writeFileSync(join(folder, `${spec.name}.truth.json`), JSON.stringify(expected(spec, "text"), null, 1));
      acts[spec.name] = { features: spec.features, layout: features };
    }
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ layout: `text-${form}`, acts }, null, 1));
    expect(Object.keys(acts)).toHaveLength((last ?? first) - first + 1);
  }
});

test.skipIf(seeds === undefined || out === undefined || html === undefined).each(htmlDesigns)(
  "drawn acts are written as web pages: %s",
  (design) => {
    const [first, last] = seeds!.split("-").map(Number) as [number, number?];
    const folder = join(out!, `html-${design}`);
    mkdirSync(folder, { recursive: true });
    const acts: Record<string, { features: readonly string[]; layout: readonly string[] }> = {};
    for (let seed = first; seed <= (last ?? first); seed += 1) {
      const spec = drawAct(seed);
      writeFileSync(join(folder, `${spec.name}.html`), writeHtml(spec, design, seed));
      writeFileSync(join(folder, `${spec.name}.truth.json`), JSON.stringify(expected(spec, "pdf"), null, 1));
      acts[spec.name] = { features: spec.features, layout: [] };
    }
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ layout: `html-${design}`, acts }, null, 1));
    expect(Object.keys(acts)).toHaveLength((last ?? first) - first + 1);
  },
);

test.skipIf(seeds === undefined || out === undefined || docx === undefined)(
  "drawn acts are written as documents of Word",
  () => {
    const [first, last] = seeds!.split("-").map(Number) as [number, number?];
    const folder = join(out!, "docx");
    mkdirSync(folder, { recursive: true });
    const acts: Record<string, { features: readonly string[]; layout: readonly string[] }> = {};
    for (let seed = first; seed <= (last ?? first); seed += 1) {
      const spec = drawAct(seed);
      const style = docxStyle(seed);
      writeFileSync(join(folder, `${spec.name}.docx`), writeDocx(spec, style));
      writeFileSync(join(folder, `${spec.name}.truth.json`), JSON.stringify(expected(spec, "pdf"), null, 1));
      acts[spec.name] = { features: spec.features, layout: Object.values(style).map(String) };
    }
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ layout: "docx", acts }, null, 1));
    expect(Object.keys(acts)).toHaveLength((last ?? first) - first + 1);
  },
);

/** The acts of the seeds as PDFs in a style, and the folder into which they go. */
async function drawn(style: PdfStyle, name: string) {
  const [first, last] = seeds!.split("-").map(Number) as [number, number?];
  const folder = join(out!, name);
  mkdirSync(folder, { recursive: true });
  const acts = Array.from({ length: (last ?? first) - first + 1 }, (_, index) => {
    const seed = first + index;
    return { seed, spec: styledSpec(drawAct(seed), style, seed) };
  });
  const features: Record<string, { features: readonly string[]; layout: readonly string[] }> = {};
  return { folder, acts, written: await writeStyled(style, acts), features };
}

const styles = pdfStyles.filter((style) => pdf === "1" || pdf?.split(",").includes(style));

test.skipIf(seeds === undefined || out === undefined || pdf === undefined).each(styles)(
  "drawn acts are written as PDF: %s",
  async (style) => {
    const { folder, acts, written, features } = await drawn(style, `pdf-${style}`);
    acts.forEach(({ spec, seed }, index) => {
      expect(written[index]!.length).toBeGreaterThan(1000);
      writeFileSync(join(folder, `${spec.name}.pdf`), written[index]!);
      writeFileSync(join(folder, `${spec.name}.truth.json`), JSON.stringify(expected(spec, "pdf"), null, 1));
      features[spec.name] = { features: spec.features, layout: styleFeatures(style, seed) };
    });
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ layout: `pdf-${style}`, acts: features }, null, 1));
  },
  600_000,
);

const scanned = pdfStyles.filter((style) => scans?.split(",").includes(style));

test.skipIf(seeds === undefined || out === undefined || scans === undefined).each(scanned)(
  "drawn acts are written as scans: %s",
  async (style) => {
    const { folder, acts, written, features } = await drawn(style, `scan-${style}`);
    for (const [index, { spec, seed }] of acts.entries()) {
      const choose = random(seed);
      const manner = drawManner(choose);
      const pages = await scannedPages(written[index]!, manner, choose);
      writeFileSync(join(folder, `${spec.name}.pdf`), await pdfOfPictures(pages, manner.dpi));
      writeFileSync(join(folder, `${spec.name}.truth.json`), JSON.stringify(expected(spec, "text"), null, 1));
      const told = Object.entries(manner).map(([name, value]) => `${name} ${value}`);
      features[spec.name] = { features: spec.features, layout: [...styleFeatures(style, seed), ...told] };
    }
    writeFileSync(join(folder, "manifest.json"), JSON.stringify({ layout: `scan-${style}`, acts: features }, null, 1));
  },
  600_000,
);
