/** One description in all its forms, with the answers that a reader of each form must give. */
import type { ActSpec } from "./act-spec.js";
import type { Answer } from "./answer.js";
import { expected } from "./expected.js";
import { writeCleanText } from "./write-clean.js";
import { writePdf } from "./write-pdf.js";
import { writeBrokenText } from "./write-text.js";

export interface TestAct {
  readonly spec: ActSpec;
  readonly brokenText: string;
  readonly cleanText: string;
  readonly pdf: () => Promise<Uint8Array>;
  readonly expected: { readonly text: Answer; readonly pdf: Answer };
}

/** The seed decides the accidents of the broken text. */
export function testAct(spec: ActSpec, seed: number): TestAct {
  return {
    spec,
    brokenText: writeBrokenText(spec, seed),
    cleanText: writeCleanText(spec),
    pdf: () => writePdf(spec),
    expected: { text: expected(spec, "text"), pdf: expected(spec, "pdf") },
  };
}
