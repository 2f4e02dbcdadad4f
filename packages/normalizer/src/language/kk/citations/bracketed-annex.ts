import type { InternalCitation } from "../../../grammar/citation.js";
import { bracketFrom, markAt, type Reading, stretchOf, wordAt } from "../../../grammar/tokens/token.js";
import { isAnnex, senseOf } from "./citation-words.js";
import { readPinpoints } from "./pinpoints.js";

/**
 * An annex that a bracket alone cites, behind what it holds: `тәртібі бекітілсін (1-қосымша)`, `(қосымша)`,
 * `(№ 2 қосымша)`, `(қосымша № 2)`, `(1, 2-қосымшалар)`. Older acts print strokes for brackets, `/№ 1 қосымша/`.
 */
const longestBracket = 9;
/** `(1-қосымша беріледі)`, `(1-қосымша тіркеледі)`, `(қосымша беріліп отыр)`. */
const isGiven = /^(?:бер[іи]л|т[іи]ркел|отыр)/;
/** `№ І`: a letter where a typewriter had no figure one; the same number in Roman figures. */
const typedOne = /^[iі]$/;

/** The citations in a bracket that opens at a token, and the index of its closing mark; null where it holds more. */
export function bracketedAnnexAt(
  reading: Reading,
  open: number,
): { citations: readonly InternalCitation[]; next: number } | null {
  const close = closeOf(reading, open);
  if (close === null || close - open > longestBracket || isOfOther(reading, open)) return null;
  const annexes = numberedBefore(reading, open + 1, close) ?? numberedBehind(reading, open + 1, close);
  if (annexes === null) return null;
  const citations = annexes.map(
    (annex): InternalCitation => ({
      kind: "internal",
      scope: "act",
      start: annex.start,
      end: annex.end,
      pinpoint: [{ unit: "annex", number: annex.number }],
      table: null,
    }),
  );
  return { citations, next: close };
}

interface CitedAnnex {
  readonly number: string | null;
  readonly start: number;
  readonly end: number;
}

function closeOf(reading: Reading, open: number): number | null {
  if (markAt(reading, open) !== "/") return bracketFrom(reading, open);
  for (let at = open + 2; at <= open + longestBracket; at += 1) if (markAt(reading, at) === "/") return at;
  return null;
}

/** `1-қосымша`, `1, 2-қосымшалар`, `қосымша`, with or without a word that says that they are given. */
function numberedBefore(reading: Reading, from: number, close: number): CitedAnnex[] | null {
  if (markAt(reading, from) === "№" && typedOne.test(wordAt(reading, from + 1)) && isAnnexAt(reading, from + 2)) {
    return endsAt(reading, from + 3, close) ? [{ number: "1", ...stretchOf(reading, from, from + 2) }] : null;
  }
  const found = readPinpoints(reading, from, true);
  if (found === null || !endsAt(reading, found.next, close)) return null;
  const last = found.points.length - 1;
  const annexes = found.points.map(({ steps, start, end }, index) => {
    const [step] = steps;
    const isAnnexAlone = step?.unit === "annex" && steps.length === 1;
    return isAnnexAlone ? { number: step.number, start, end: index === last ? found.end : end } : null;
  });
  return annexes.every((annex) => annex !== null) ? annexes : null;
}

/** `қосымша № 2`, `қосымша 2`. */
function numberedBehind(reading: Reading, from: number, close: number): CitedAnnex[] | null {
  const token = reading.tokens[from + 1];
  if (!isAnnexAt(reading, from) || (token?.kind !== "number" && token?.kind !== "figure")) return null;
  if (!/^\d+$/.test(token.number) || !endsAt(reading, from + 2, close)) return null;
  return [{ number: token.number, ...stretchOf(reading, from, from + 1) }];
}

const isAnnexAt = (reading: Reading, at: number): boolean => isAnnex(senseOf(wordAt(reading, at)));

function endsAt(reading: Reading, from: number, close: number): boolean {
  let at = from;
  while (at < close && isGiven.test(wordAt(reading, at))) at += 1;
  return at === close;
}

/** `№ 5 бұйрығына (1-қосымша)`, `Қағидаларға (1-қосымша)`: another document's; `қағидаларын (1-қосымша) бекіту`: the act's. */
function isOfOther(reading: Reading, open: number): boolean {
  const owner = senseOf(wordAt(reading, open - 1));
  if (owner?.is === "act") return owner.form.case !== "nominative";
  return owner?.is === "document" && /^(?:dative|genitive)$/.test(owner.form.case);
}
