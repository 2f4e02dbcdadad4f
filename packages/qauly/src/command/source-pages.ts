/** The pages that a result was read from, read again from its file. */
import { createHash } from "node:crypto";
import { type ChangesView, extract, type OcrMode } from "@qauly/extractor";
import { type PageText, QaulyError, type Resolution } from "@qauly/model";
import { withinTime } from "../limits.js";
import { readInput } from "./input.js";
import type { LimitOptions } from "./options.js";
import { openRecognition } from "./recognition.js";

/** How the result's characters were obtained, and so how they are obtained again. */
const modes: Readonly<Record<Resolution["source"]["method"], OcrMode>> = {
  "plain-text": "never",
  markup: "never",
  "text-layer": "never",
  mixed: "auto",
  ocr: "always",
};

/** Which text of a document with tracked changes was read: a finding says it. */
const viewOf = (findings: Resolution["findings"]): ChangesView =>
  findings.some(({ code, values }) => code === "text.tracked-changes" && values?.view === "original")
    ? "original"
    : "accepted";

/** Throws QaulyError `input.changed` where the file is not the one that was read, and what reading it may throw. */
export async function pagesOf(
  { source, findings }: Resolution,
  file: string,
  { maxSize, timeout }: Pick<LimitOptions, "maxSize" | "timeout">,
): Promise<readonly PageText[]> {
  const bytes = await readInput(file, maxSize);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  if (sha256 !== source.sha256) {
    throw new QaulyError(
      "input.changed",
      "this is not the file that the result was read from: its digest is another",
      "give the file that was parsed, or parse this one",
    );
  }
  const recognition = openRecognition({ ocr: modes[source.method], changes: viewOf(findings), quiet: true });
  try {
    const { onScan: _, signal: interrupted, ...options } = recognition.optionsFor(file);
    const { pages } = await withinTime(timeout, interrupted, ({ signal, restart }) =>
      extract(bytes, { ...options, signal, onScan: restart }),
    );
    return pages;
  } finally {
    await recognition.close();
  }
}
