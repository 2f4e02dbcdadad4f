/** Drawn Kazakh acts in every text form, and as PDFs. */
import type { Resolution } from "qauly";
import type { Answer } from "../../generator/answer.js";
import { drawAct } from "../../generator/draw/draw-act.js";
import { expected } from "../../generator/expected.js";
import { render, textForms } from "../../generator/rendering.js";
import { writePdf } from "../../generator/write-pdf.js";
import { saysWhatIs } from "./said.js";
import type { TrainingAct } from "./training-act.js";

export async function* drawnActs(texts: number, pdfs: number): AsyncGenerator<TrainingAct> {
  for (let seed = 1; seed <= texts; seed += 1) {
    const spec = drawAct(seed);
    const form = textForms[seed % textForms.length] as (typeof textForms)[number];
    yield { ...judgedBy(expected(spec, "text"), `drawn ${seed} ${form}`), input: render(spec, form, seed).text };
  }
  for (let seed = 100_001; seed <= 100_000 + pdfs; seed += 1) {
    const spec = drawAct(seed);
    const input = await writePdf(spec);
    yield { ...judgedBy(expected(spec, "pdf"), `drawn ${seed} PDF`), group: "PDF", input };
  }
}

function judgedBy(answer: Answer, name: string): Omit<TrainingAct, "input"> {
  const above = ({ act, preamble }: Pick<Resolution, "preamble"> & { act: object }) => {
    const { title, type, number, date, registration } = act as Resolution["act"];
    return JSON.stringify([title, type, number, date, registration, preamble?.text ?? null]);
  };
  return {
    ...{ name, base: name, group: "drawn" },
    isRight: (act) => saysWhatIs(answer, act),
    isRightAbove: (act) => above(act) === above(answer as Pick<Resolution, "preamble"> & { act: object }),
  };
}
