import type { Act, Finding, Force } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import type { ForceWords } from "../grammar/governing.js";
import { sentencesOf } from "../grammar/sentences.js";
import type { Language } from "../language/language.js";
import { masked } from "../relations/mask.js";
import { under } from "../text/pointer.js";
import type { Recorder } from "./recorder.js";
import { runningTexts, type Texts } from "./running-texts.js";

/** When the act enters into force, by the last of its own sentences that says it. */
export function assembleForce(act: Act, texts: Texts, language: Language, recorder: Recorder): Force | null {
  let found: Force | null = null;
  for (const { path, text, wording, annex } of runningTexts({ ...texts, preamble: null, notes: [] }, language)) {
    if (annex !== null) continue;
    const own = masked(text, wording === null ? [] : [wording]);
    for (const { start, end } of sentencesOf(text)) {
      const words = language.relations.findForce(own.slice(start, end));
      if (words === null) continue;
      const { basis, days, appliesSince, until } = words;
      // An end of its own in a later sentence does not take away how the act began.
      const before: Force | null = found;
      if (before !== null && basis === "other") {
        found = { ...(before as Force), until: (before as Force).until ?? until };
        continue;
      }
      found = { from: dayOf(words, act), basis, days, appliesSince, until, at: { path, start, end } };
      recorder.part(FORCE, path, start, end);
    }
  }
  for (const [field, value] of Object.entries(found ?? {})) {
    if (field !== "at" && value !== null) recorder.same(under(FORCE, field), FORCE);
  }
  return found;
}

const FORCE = "/act/force";

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

/** The day that a rule gives; days of publication are not in the act. */
function dayOf({ basis, from }: ForceWords, { date, registration }: Act): string | null {
  if (basis === "day") return from;
  if (basis === "signature") return date;
  return basis === "registration" ? (registration?.date ?? null) : null;
}
