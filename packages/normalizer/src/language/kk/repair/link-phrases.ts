import { actNouns, annexNoun } from "../acts/act-nouns.js";
import { unitNouns } from "../citations/pinpoint-units.js";
import { analyse, type NounForm } from "../morphology.js";

/** What a link of the registry covers, by its words: the type word of a cited act, a pinpoint, an annex, a number. */
export type LinkPhraseKind = "act-noun" | "pinpoint" | "annex" | "number";

export interface LinkPhrase {
  readonly kind: LinkPhraseKind;
  /** Tokens that it takes. */
  readonly length: number;
  /** The case of its last noun; null for a bare number. */
  readonly case: NounForm["case"] | null;
  /** Whether it starts with its own number: `1 қосымшасына`, `9-бабына`. */
  readonly numbered: boolean;
}

const figure = /^№?\d+(?:[-/]\d+)*[-–]?\)?-?$/;

/** A number of an act without its sign. */
const bareNumber = /^\d+(?:[-/]\d+)*(?:[-/][IVXLІХ]+)?$/;

/** The link phrases that start at `tokens[at]`, longest first. */
export function linkPhrasesAt(tokens: readonly string[], at: number): LinkPhrase[] {
  const found: LinkPhrase[] = [];
  const pinpoint = pinpointAt(tokens, at);
  if (pinpoint !== null) found.push(pinpoint);
  const annex = annexAt(tokens, at);
  if (annex !== null) found.push(annex);
  const noun = actNounAt(tokens, at);
  if (noun !== null) {
    const chained = pinpointAt(tokens, at + 1);
    if (chained?.numbered && noun.case === "genitive") {
      found.push({ kind: "act-noun", length: chained.length + 1, case: chained.case, numbered: false });
    }
    found.push(noun);
  }
  const number = numberAt(tokens, at);
  if (number !== null) {
    // `№ 156 Заңына`: two links in a row, thrown out of one hole.
    const named = actNounAt(tokens, at + number.length);
    if (named !== null) found.push({ ...number, length: number.length + named.length, case: named.case });
    found.push(number);
  }
  return found.sort((a, b) => b.length - a.length);
}

function stripMarks(token: string): string {
  return token.replace(/[,;.]+$/, "");
}

function actNounAt(tokens: readonly string[], at: number): LinkPhrase | null {
  const token = stripMarks(tokens[at] ?? "");
  for (const noun of actNouns) {
    const form = analyse(token, noun);
    if (form !== null && (form.case !== "nominative" || form.possessed)) {
      return { kind: "act-noun", length: 1, case: form.case, numbered: false };
    }
  }
  return null;
}

function annexAt(tokens: readonly string[], at: number): LinkPhrase | null {
  const whole = /^(?:(\d+)[-–])?(\p{L}+)$/u.exec(stripMarks(tokens[at] ?? ""));
  if (whole !== null) {
    const form = analyse(whole[2] as string, annexNoun);
    if (form !== null) return { kind: "annex", length: 1, case: form.case, numbered: whole[1] !== undefined };
  }
  const sign = tokens[at] === "№" ? 1 : 0;
  if (!figure.test(tokens[at + sign] ?? "")) return null;
  const form = analyse(stripMarks(tokens[at + sign + 1] ?? ""), annexNoun);
  return form === null ? null : { kind: "annex", length: sign + 2, case: form.case, numbered: true };
}

/** One or more steps, the earlier ones in the genitive or plain: `31-бабының 1-тармағының 18) тармақшасына`. */
function pinpointAt(tokens: readonly string[], at: number): LinkPhrase | null {
  // The number of the first step may stand at the end of the line above: `… Заңының 9-` | ` сәйкес, … бабының`.
  const unnumbered = unitForm(tokens[at] ?? "");
  let length = unnumbered === null ? 0 : 1;
  let last = unnumbered;
  while (last === null || last.case === "genitive" || last.case === "nominative") {
    const step = pinpointStepAt(tokens, at + length);
    if (step === null) break;
    length += step.length;
    last = step.form;
  }
  return last === null ? null : { kind: "pinpoint", length, case: last.case, numbered: unnumbered === null };
}

function unitForm(word: string): NounForm | null {
  for (const noun of unitNouns) {
    if (noun.unit === "annex" || noun.unit === "section") continue;
    const form = analyse(stripMarks(word), noun);
    if (form !== null) return form;
  }
  return null;
}

function pinpointStepAt(tokens: readonly string[], at: number): { length: number; form: NounForm } | null {
  const whole = /^\d+(?:-\d+)?\)?[-–](\p{L}+[,;.]?)$/u.exec(tokens[at] ?? "");
  if (whole !== null) {
    const form = unitForm(whole[1] as string);
    return form === null ? null : { length: 1, form };
  }
  if (!/^\d+(?:-\d+)?[-–)]{0,2}$/.test(tokens[at] ?? "")) return null;
  const form = unitForm(tokens[at + 1] ?? "");
  return form === null ? null : { length: 2, form };
}

function numberAt(tokens: readonly string[], at: number): LinkPhrase | null {
  const token = tokens[at] ?? "";
  if (/^№\S*\d/.test(token)) return { kind: "number", length: 1, case: null, numbered: true };
  if (token === "№" && /^\p{L}?\S*\d/u.test(tokens[at + 1] ?? "")) {
    return { kind: "number", length: 2, case: null, numbered: true };
  }
  // `19-7`, whose sign stands elsewhere: before the hole, or nowhere.
  if (bareNumber.test(token)) return { kind: "number", length: 1, case: null, numbered: false };
  return null;
}
