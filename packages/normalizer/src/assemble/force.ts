import type { Act, Finding, Force, TextPlace } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import type { FoundDate } from "../grammar/found.js";
import type { ForceWords } from "../grammar/governing.js";
import { sentencesOf } from "../grammar/sentences.js";
import type { Language } from "../language/language.js";
import { masked } from "../relations/mask.js";
import { under } from "../text/pointer.js";
import type { Recorder } from "./recorder.js";
import { runningTexts, type Texts } from "./running-texts.js";

/** When the act enters into force, by the last of its own sentences that says it. */
export function assembleForce(act: Act, texts: Texts, language: Language, recorder: Recorder): Force | null {
  let entry: FoundForce | null = null;
  let end: FoundForce | null = null;
  for (const found of forcesIn(texts, language)) {
    // An end of its own in a later sentence does not take away how the act began.
    if (entry === null || found.words.basis !== "other") entry = found;
    if (found.words.until !== null) end = found;
  }
  if (entry === null) return null;
  const { words, place } = entry;
  const { basis, days } = words;
  const put = (field: "from" | "appliesSince" | "until", found: FoundForce, day: FoundDate | null): string | null => {
    if (day === null) return null;
    const { path, start } = found.place;
    recorder.part(under(FORCE, field), path, start + day.start, start + day.end);
    return day.iso;
  };
  recorder.part(FORCE, place.path, place.start, place.end);
  recorder.same(under(FORCE, "basis"), FORCE);
  if (days !== null) recorder.same(under(FORCE, "days"), FORCE);
  const derived = dayOf(words, act, recorder);
  return {
    from: basis === "day" ? put("from", entry, words.from) : derived,
    basis,
    days,
    appliesSince: put("appliesSince", entry, words.appliesSince),
    until: end === null ? null : put("until", end, end.words.until),
    at: place,
  };
}

const FORCE = "/act/force";

interface FoundForce {
  readonly words: ForceWords;
  readonly place: TextPlace;
}

function* forcesIn(texts: Texts, language: Language): Generator<FoundForce> {
  for (const { path, text, wording, annex } of runningTexts({ ...texts, preamble: null, notes: [] }, language)) {
    if (annex !== null) continue;
    const own = masked(text, wording === null ? [] : [wording]);
    for (const { start, end } of sentencesOf(text)) {
      const words = language.relations.findForce(own.slice(start, end));
      if (words !== null) yield { words, place: { path, start, end } };
    }
  }
}

/** Words on entry into force in which neither a day nor a rule was read. */
export function forceFindings(force: Force | null, texts: Texts, language: Language): Finding[] {
  if (force === null || force.basis !== "other" || force.until !== null) return [];
  const { path, start, end } = force.at;
  const said =
    [...runningTexts(texts, language)].find((running) => running.path === path)?.text.slice(start, end) ?? "";
  return [
    finding("force.unresolved", "/act/force", {
      key: "force.unresolved",
      values: { text: said.slice(0, LONGEST_QUOTE) },
      expected: null,
      actual: null,
    }),
  ];
}

/** Characters that a finding quotes. */
const LONGEST_QUOTE = 120;

/** The day that a rule gives, with its place; days of publication are not in the act. */
function dayOf({ basis }: ForceWords, { date, registration }: Act, recorder: Recorder): string | null {
  if (basis !== "signature" && basis !== "registration") return null;
  const [day, from] =
    basis === "signature" ? [date, "/act/date"] : [registration?.date ?? null, "/act/registration/date"];
  if (day !== null) recorder.same(under(FORCE, "from"), from);
  return day;
}
