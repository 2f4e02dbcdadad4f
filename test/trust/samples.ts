/** Acts with their answers in every form, each by a seed. */
import type { ActSpec } from "../generator/act-spec.js";
import { drawAct } from "../generator/draw/draw-act.js";
import { expected } from "../generator/expected.js";
import { random } from "../generator/random.js";
import { render, type TextForm, textForms } from "../generator/rendering.js";
import { drawManner, pdfOfPictures, scannedPages } from "../generator/scans/scan.js";
import { type PdfStyle, pdfStyles } from "../generator/styles/style.js";
import { isAvailable, styledSpec, writeStyled } from "../generator/styles/write-styled.js";
import { writePdf } from "../generator/write-pdf.js";
import type { KnownAnswer } from "./rightness.js";
import { worsenings } from "./worsen.js";

export type Layout = TextForm | PdfStyle;
export const layouts: readonly Layout[] = [...textForms, ...pdfStyles.filter(isAvailable)];

export interface Sample {
  readonly name: string;
  readonly layout: string;
  readonly source: string | Uint8Array;
  readonly answer: KnownAnswer;
  /** Codes and pointers of the findings that the act itself calls for. */
  readonly due: readonly string[];
}

const isText = (layout: Layout): layout is TextForm => (textForms as readonly string[]).includes(layout);

/** The drawn act of each seed in one layout. */
export async function drawnSamples(layout: Layout, seeds: readonly number[]): Promise<Sample[]> {
  const acts = seeds.map((seed) => ({ seed, spec: drawAct(seed) }));
  if (isText(layout)) {
    return acts.map(({ seed, spec }) => sample(layout, seed, spec, "text", render(spec, layout, seed).text));
  }
  const styled = acts.map(({ seed, spec }) => ({ seed, spec: styledSpec(spec, layout, seed) }));
  const pdfs = await writeStyled(layout, styled);
  return styled.map(({ seed, spec }, at) => sample(layout, seed, spec, "pdf", pdfs[at] as Uint8Array));
}

function sample(layout: Layout, seed: number, spec: ActSpec, form: "text" | "pdf", source: Sample["source"]): Sample {
  const answer = expected(spec, form);
  return {
    name: `${layout} ${seed}`,
    layout,
    source,
    answer: answer as unknown as KnownAnswer,
    due: answer.findings.map(({ code, path }) => `${code} ${path}`),
  };
}

/** Drawn acts as a scanner gives them, each in a manner of its own. */
export async function scannedSamples(seeds: readonly number[]): Promise<Sample[]> {
  const samples: Sample[] = [];
  for (const seed of seeds) {
    const spec = drawAct(seed);
    const choose = random(seed);
    const manner = drawManner(choose);
    const scan = await pdfOfPictures(await scannedPages(await writePdf(spec), manner, choose), manner.dpi);
    samples.push({ ...sample("registry", seed, spec, "text", scan), layout: "scan", name: `scan ${seed}` });
  }
  return samples;
}

/** Drawn acts as text, each with one kind of damage; kinds and forms go round. */
export function worsenedSamples(seeds: readonly number[]): Sample[] {
  const kinds = Object.entries(worsenings);
  return seeds.map((seed) => {
    const form = textForms[seed % textForms.length] as TextForm;
    const [kind, worsen] = kinds[Math.floor(seed / textForms.length) % kinds.length] as (typeof kinds)[number];
    const spec = drawAct(seed);
    const text = worsen(render(spec, form, seed).text, random(seed));
    return { ...sample(form, seed, spec, "text", text), layout: `worsened: ${kind}`, name: `${kind}, ${form} ${seed}` };
  });
}
