import type { SourceDocument } from "@qauly/extractor";
import type { Finding } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import type { Recorder } from "./assemble/recorder.js";
import type { RepairRecord } from "./text/change.js";
import type { SourceRange } from "./text/sourced-text.js";

/** A word that OCR read with less confidence than this may be another one. */
const THRESHOLD = 0.6;
/** Of a long text so many doubtful words are named. */
const NAMED = 5;

/** Values that the act states in words of its own; what is derived from them shares their doubt. */
const STATED =
  /^\/(?:act|preamble|clauses|sections|signatories|annexes|quota\/allocations\/\d+\/(?:headcount|percent|positions)$)/;

interface Doubt extends SourceRange {
  readonly text: string;
  readonly confidence: number;
}

/** One finding for each value with words that OCR was not sure of; words that a repair has settled are none. */
export function doubtfulWordFindings(
  document: SourceDocument,
  recorder: Recorder,
  repairs: readonly RepairRecord[],
): Finding[] {
  const doubts = doubtsOf(document, repairs);
  if (doubts.length === 0) return [];
  return recorder.doubting(doubts).flatMap(([path, found]) => {
    if (!STATED.test(path)) return [];
    const words = found.slice(0, NAMED).map(({ text }) => text);
    const actual = found.length > NAMED ? [...words, "…"].join(" ") : words.join(" ");
    const confidence = Math.min(...found.map((doubt) => doubt.confidence));
    return finding("ocr.low-confidence", path, {
      key: "ocr.low-confidence",
      values: { text: actual, confidence },
      expected: null,
      actual,
    });
  });
}

function doubtsOf({ pages }: SourceDocument, repairs: readonly RepairRecord[]): Doubt[] {
  return pages.flatMap((page) => {
    const settled = repairs.filter(({ kind, at }) => kind === "ocr" && at.page === page.number);
    return page.tokens.flatMap(({ text, start, end, confidence, hidden }): Doubt[] => {
      if (hidden || confidence === null || confidence >= THRESHOLD || !/[\p{L}\p{N}]/u.test(text)) return [];
      if (settled.some(({ at }) => at.start <= start && at.end >= end)) return [];
      return [{ page: page.number, start, end, text, confidence }];
    });
  });
}
