import { mapInSteps, type Steps } from "@qauly/model/rules";
import type { FlowItem, Line } from "../text/flow.js";
import type { SourceRange } from "../text/sourced-text.js";
import { readRequisite } from "./head/requisite.js";
import { requisiteThreshold } from "./head/requisite-weights.js";
import type { Reading } from "./read-text.js";

/** Lines above a formula within which the requisites of its act stand, and lines that requisites fill. */
const headLines = 30;
const longestRequisite = 4;
/** Characters of a line and of the one above it in which a formula is sought. */
const longestFormula = 200;

/**
 * Where the requisites of further acts begin below the first, in any of the languages: each by requisites of its own
 * and, below them, a formula of its own. An act that is cited has no formula below it, an annex no requisites in the
 * nominative.
 */
export function* furtherActs(flow: readonly FlowItem[], readings: readonly Reading[]): Steps<SourceRange[]> {
  const lines = flow.filter((item): item is Line => item.kind === "line");
  const ends = yield* mapInSteps(lines, (_, at) => endsInFormula(lines, at, readings));
  const formulas = ends.flatMap((isEnd, at) => (isEnd ? [at] : []));
  let above = formulas[0];
  if (above === undefined) return [];
  const heads: SourceRange[] = [];
  for (const formula of formulas.slice(1)) {
    yield;
    const head = requisiteBetween(lines, Math.max(above + 1, formula - headLines), formula, readings);
    if (head === null) continue;
    const place = head.text.extent();
    if (place !== null) heads.push(place);
    above = formula;
  }
  return heads;
}

function endsInFormula(lines: readonly Line[], at: number, readings: readonly Reading[]): boolean {
  const text = (lines[at] as Line).text.text.trimEnd();
  if (!text.endsWith(":")) return false;
  const whole = `${lines[at - 1]?.text.text ?? ""} ${text}`.slice(-longestFormula);
  return readings.some(({ language }) => language.findFormula(whole) !== null);
}

function requisiteBetween(lines: readonly Line[], from: number, to: number, readings: readonly Reading[]): Line | null {
  for (let at = from; at < to; at += 1) {
    const line = lines[at] as Line;
    if (!/^["«“]?\p{Lu}/u.test(line.text.text.trim())) continue;
    let text = "";
    for (let end = at; end < Math.min(to, at + longestRequisite); end += 1) {
      text = `${text} ${(lines[end] as Line).text.text.trim()}`.trim();
      if (readings.some((reading) => isRequisite(text, reading))) return line;
    }
  }
  return null;
}

/** Behind a cited act its sentence goes on; requisites end with their number or with what is said of registration. */
function isRequisite(text: string, reading: Reading): boolean {
  const found = readRequisite(text, reading);
  return (
    found !== null &&
    found.score >= requisiteThreshold &&
    found.requisite.authority !== null &&
    found.requisite.date !== null &&
    !found.signs.includes("tail")
  );
}
