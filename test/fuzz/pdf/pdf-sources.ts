/** PDFs to damage: the same acts in the forms that the writers of PDF give them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ActSpec } from "../../generator/act-spec.js";
import { drawSoundAct } from "../../generator/draw/draw-act.js";
import { drawPdf } from "../../generator/styles/draw-pdf.js";
import { drawManner } from "../../generator/styles/manner.js";
import { writeCleanText } from "../../generator/write-clean.js";
import { writePdf } from "../../generator/write-pdf.js";
import { type PdfFile, readPdfFile, soundLayout } from "./pdf-file.js";
import { plainPdf } from "./plain-pdf.js";

/** Characters of the longest act that is taken: short acts make many mutants a minute. */
const longest = 3_500;

/** A short act; every second one has a table. */
export function shortAct(seed: number): ActSpec {
  for (let at = seed * 97; ; at += 1) {
    const act = drawSoundAct(at);
    const hasTable = act.annexes.some(({ table }) => table !== null && table !== undefined);
    if (seed % 2 === 0 && !hasTable) continue;
    if (writeCleanText(act).length <= longest) return act;
  }
}

const plain = { flate: true, packed: false, forms: false, parts: 1 } as const;

type Writer = (act: ActSpec, seed: number) => PdfFile | Promise<PdfFile>;

const packed = (file: PdfFile): PdfFile => {
  file.layout = { ...soundLayout, packed: true };
  return file;
};

const writers: Readonly<Record<string, Writer>> = {
  "plain strings": (act, seed) => plainPdf(act, { ...plain, seed, flate: false }),
  Flate: (act, seed) => plainPdf(act, { ...plain, seed }),
  "object streams": (act, seed) => plainPdf(act, { ...plain, seed, packed: true }),
  "form XObjects": (act, seed) => plainPdf(act, { ...plain, seed, forms: true }),
  "content in parts": (act, seed) => plainPdf(act, { ...plain, seed, parts: 3 }),
  "subset fonts": async (act) => readPdfFile(await writePdf(act)),
  "any manner": async (act, seed) => readPdfFile(await drawPdf(act, drawManner("crafted", seed).manner, seed)),
  "subset fonts in object streams": async (act) => packed(readPdfFile(await writePdf(act))),
};

export interface PdfSource {
  readonly name: string;
  readonly file: PdfFile;
}

/** The source of a number; every 24th is the sample of the checkout. */
export async function pdfSource(number: number, root: string): Promise<PdfSource> {
  if (number % 24 === 23) {
    return {
      name: "samples/bayterek-593.pdf",
      file: readPdfFile(readFileSync(join(root, "samples/bayterek-593.pdf"))),
    };
  }
  const names = Object.keys(writers);
  const name = names[number % names.length] as string;
  // Tables come up with every writer.
  const seed = number + Math.floor(number / names.length);
  const write = writers[name] as Writer;
  return { name: `act ${seed}, ${name}`, file: await write(shortAct(seed), seed) };
}
