import type { FoundDate, Part } from "./found.js";
import type { ForceWords } from "./governing.js";

/** How a language speaks of the day on which an act enters into force. */
export interface ForcePatterns {
  /** The act that the sentence is part of. */
  readonly self: RegExp;
  /** Entry into force; its end, or the time of its force. */
  readonly entry: RegExp;
  readonly term: RegExp;
  /** Relations that arose before and are governed as well. */
  readonly lookingBack: RegExp;
  readonly publication: RegExp;
  readonly signature: RegExp;
  readonly registration: RegExp;
  /** What enters into force on another day than the rest. */
  readonly exception: RegExp;
  /** Behind a day, or behind so many days: `өткен соң`, `по истечении`. */
  readonly after: RegExp;
  /** Days that must pass, in words or figures (group 1). */
  readonly days: RegExp;
  /** Whether a day stands before the words that speak of it. */
  readonly daysFirst: boolean;
  readonly numberOf: (words: string) => number | null;
  readonly findDates: (text: string) => FoundDate[];
  readonly roleOfDay: (text: string, day: Part) => "from" | "until" | null;
}

/** Reads what a sentence says of its own act's force; null where it says nothing of it. */
export function findForceBy(patterns: ForcePatterns, whole: string): ForceWords | null {
  if (!patterns.self.test(whole)) return null;
  const sentence = whole.replace(patterns.exception, (found) => " ".repeat(found.length));
  const enters = patterns.entry.test(sentence);
  if (!enters && !patterns.term.test(sentence)) return null;
  const days = patterns.findDates(sentence);
  const nearest = (role: "from" | "until", isBack: boolean): FoundDate | null =>
    days.find(
      (day) => patterns.roleOfDay(sentence, day) === role && isOfRelations(day, patterns, sentence) === isBack,
    ) ?? null;
  const until = nearest("until", false);
  if (!enters) return until === null ? null : { ...NOTHING, basis: "other", until };
  const from = nearest("from", false);
  return { ...basisOf(patterns, sentence, from), from, appliesSince: nearest("from", true), until };
}

const NOTHING = { days: null, from: null, appliesSince: null, until: null };

function basisOf(
  patterns: ForcePatterns,
  sentence: string,
  from: FoundDate | null,
): Pick<ForceWords, "basis" | "days"> {
  if (from !== null) return { basis: "day", days: null };
  const rule = ruleOf(patterns, sentence);
  const bases = (["publication", "registration", "signature"] as const)
    .map((basis) => ({ basis, at: placeOf(patterns[basis], rule, patterns.daysFirst) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => (patterns.daysFirst ? other.at - one.at : one.at - other.at));
  const nearest = bases[0]?.basis ?? "other";
  if (nearest !== "publication") return { basis: nearest, days: null };
  const counted = patterns.days.exec(rule)?.[1];
  const days = counted === undefined ? null : patterns.numberOf(counted.toLowerCase());
  return days === null && !patterns.after.test(rule)
    ? { basis: "publication", days: null }
    : { basis: "after-publication", days };
}

/** The words that belong to the last entry into force that a sentence names: before it, or behind it. */
function ruleOf({ entry, daysFirst }: ForcePatterns, sentence: string): string {
  const entries = [...sentence.matchAll(new RegExp(entry.source, `${entry.flags.replace("g", "")}g`))];
  const last = entries.at(-1);
  if (last === undefined) return sentence;
  if (!daysFirst) return sentence.slice(last.index + last[0].length);
  const before = entries.at(-2);
  return sentence.slice(before === undefined ? 0 : before.index + before[0].length, last.index);
}

/** Where a pattern matches: last where words stand before what they belong to, else first; -1 for nowhere. */
function placeOf(pattern: RegExp, text: string, last: boolean): number {
  const found = [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace("g", "")}g`))];
  return (last ? found.at(-1) : found[0])?.index ?? -1;
}

/** Whether the words on relations are nearer to a day than those on entry, on the side on which its words stand. */
function isOfRelations(day: Part, { daysFirst, entry, lookingBack }: ForcePatterns, sentence: string): boolean {
  const back = lookingBack.exec(sentence)?.index;
  const enters = entry.exec(sentence)?.index;
  if (back === undefined || enters === undefined) return back !== undefined;
  if (daysFirst) return back >= day.end && (enters < day.end || back < enters);
  return back <= day.start && (enters > day.start || back > enters);
}
