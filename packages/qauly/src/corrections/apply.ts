/** Decisions of people put into a result: values, what follows from them, and the rules run again. */
import {
  type CheckOptions,
  type Correction,
  checkResolution,
  type Finding,
  messageLanguages,
  parseResolution,
  type Resolution,
} from "@qauly/model";
import { renderedIn } from "@qauly/model/rules";
import { anchoredIn, placesOf, type SourceText, type Staleness } from "./anchor.js";
import { corrected } from "./derived.js";
import type { DecisionEntry, Entry, Value } from "./entry.js";
import { at, isCorrectable } from "./values.js";

export interface StaleDecision {
  readonly entry: DecisionEntry;
  readonly why: Staleness;
}

export interface Applied {
  /** The result itself where nothing was decided on it. */
  readonly resolution: Resolution;
  /** Decisions that hold, those of the result's own `corrections` among them. */
  readonly decided: readonly Correction[];
  /** Decisions that are to be shown again. */
  readonly stale: readonly StaleDecision[];
  /** Corrections that the schema forbids, such as a day that does not exist. */
  readonly refused: readonly DecisionEntry[];
  /** Values read from the words of a corrected one that still say what it said. */
  readonly notFollowed: readonly string[];
}

export interface ApplyOptions {
  /** Raw text of the source's pages, by which evidence is compared; without it its places are. */
  readonly sourceText?: SourceText | null;
  /** Under which findings are made again. Default: the built-in rules, in the language of the result's own findings. */
  readonly checks?: CheckOptions;
}

/**
 * Puts decisions into a result; those on other documents are passed over. Of several on one value the latest counts.
 * One whose evidence is no longer what it was is not applied but listed as stale.
 */
export function applyCorrections(
  resolution: Resolution,
  entries: readonly Entry[],
  { sourceText = null, checks }: ApplyOptions = {},
): Applied {
  const own = entries.filter(
    (entry): entry is DecisionEntry => entry.kind === "decision" && entry.anchor.sha256 === resolution.source.sha256,
  );
  const untouched: Applied = { resolution, decided: resolution.corrections, stale: [], refused: [], notFollowed: [] };
  if (own.length === 0) return untouched;
  const base = asRead(resolution);
  const { latest, stale } = latestOf(own, base, sourceText);
  const kept = resolution.corrections
    .filter(({ path }) => !latest.has(path))
    .map(({ path, new: value, ...rest }) => ({ path, value, correction: { path, new: value, ...rest } }));
  const decisions = [...latest].flatMap(([path, entry]) => (entry.action === "withdraw" ? [] : [{ path, entry }]));
  // A file from elsewhere may name any field, also one that tells of the reading.
  const wanted = decisions.filter(({ path }) => isCorrectable(base, path));
  const others = decisions.filter(({ path }) => !isCorrectable(base, path)).map(({ entry }) => entry);
  const all: Change[] = [
    ...kept.map(({ path, value, correction }) => ({ path, value, correction, entry: null })),
    ...wanted.map(({ path, entry }) => ({
      path,
      value: entry.new,
      correction: correctionOf(base, path, entry),
      entry,
    })),
  ];
  if (all.length === 0 && resolution.corrections.length === 0) return { ...untouched, stale, refused: others };
  const { accepted, refused } = sound(base, all);
  const result = withAll(base, accepted);
  const corrections = accepted
    .map(({ correction }) => correction)
    .sort((a, b) => Date.parse(a.when) - Date.parse(b.when));
  const unproved = without(result.resolution, result.changed);
  const draft: Resolution = { ...unproved, corrections };
  return {
    resolution: { ...draft, findings: findingsOf(resolution, draft, checks) },
    decided: corrections,
    stale,
    refused: [...others, ...refused.flatMap(({ entry }) => entry ?? [])],
    notFollowed: result.notFollowed,
  };
}

/** The same for many results: entries are sorted by document once. */
export function correcting(entries: readonly Entry[], options: ApplyOptions = {}): (resolution: Resolution) => Applied {
  const byDocument = new Map<string, DecisionEntry[]>();
  for (const entry of entries) {
    if (entry.kind !== "decision") continue;
    const known = byDocument.get(entry.anchor.sha256);
    if (known === undefined) byDocument.set(entry.anchor.sha256, [entry]);
    else known.push(entry);
  }
  return (resolution) => applyCorrections(resolution, byDocument.get(resolution.source.sha256) ?? [], options);
}

/** The result as it was before its own corrections. */
function asRead(resolution: Resolution): Resolution {
  if (resolution.corrections.length === 0) return resolution;
  return [...resolution.corrections]
    .reverse()
    .reduce<Resolution>((result, { path, old }) => corrected(result, path, old).resolution, {
      ...resolution,
      corrections: [],
    });
}

function latestOf(own: readonly DecisionEntry[], base: Resolution, sourceText: SourceText | null) {
  const placesAt = placesOf(base);
  const latest = new Map<string, DecisionEntry>();
  const stale = new Map<string, StaleDecision>();
  const inOrder = [...own].sort((a, b) => Date.parse(a.when) - Date.parse(b.when));
  for (const entry of inOrder) {
    const anchored = anchoredIn(entry, base, placesAt, sourceText);
    const key = `${entry.path} ${JSON.stringify(entry.anchor.spans)}`;
    const why = anchored.kind === "stale" ? anchored.why : misread(entry, at(base, anchored.path), sourceText);
    if (why === null) {
      stale.delete(key);
      latest.set(anchored.path, entry);
    } else if (entry.action === "withdraw") stale.delete(key);
    else stale.set(key, { entry, why });
  }
  // A value that was decided anew is not shown again for what was decided on it before.
  const isSettled = ({ entry }: StaleDecision): boolean => {
    const later = latest.get(entry.path);
    return later !== undefined && Date.parse(later.when) > Date.parse(entry.when);
  };
  return { latest, stale: [...stale.values()].filter((one) => !isSettled(one)) };
}

/** The same place that is read otherwise now: the decision holds where the characters there are certainly the same. */
function misread(entry: DecisionEntry, read: unknown, sourceText: SourceText | null): Staleness | null {
  if (read === entry.old || read === entry.new || entry.action === "withdraw") return null;
  return entry.anchor.exact !== null && sourceText !== null ? null : "read-otherwise";
}

function correctionOf(base: Resolution, path: string, entry: DecisionEntry): Correction {
  const old = at(base, path) as Value;
  const action = old === entry.new ? "accept" : "correct";
  return { path, action, old, new: entry.new, who: entry.who, when: entry.when };
}

interface Change {
  readonly path: string;
  readonly value: Value;
  readonly correction: Correction;
  readonly entry: DecisionEntry | null;
}

/** Changes after which the result is still one; each is tried alone only where they are not together. */
function sound(base: Resolution, all: readonly Change[]) {
  if (isSound(withAll(base, all).resolution)) return { accepted: all, refused: [] };
  const accepted: Change[] = [];
  const refused: Change[] = [];
  for (const change of all) {
    (isSound(withAll(base, [...accepted, change]).resolution) ? accepted : refused).push(change);
  }
  return { accepted, refused };
}

export function isSound(resolution: Resolution): boolean {
  try {
    parseResolution(resolution);
    return true;
  } catch {
    return false;
  }
}

function withAll(base: Resolution, changes: readonly Change[]) {
  let resolution = base;
  const notFollowed = new Set<string>();
  const changed = new Set<string>();
  for (const { path, value } of changes) {
    if (at(resolution, path) !== value) changed.add(path);
    const step = corrected(resolution, path, value);
    resolution = step.resolution;
    for (const each of step.followed) changed.add(each);
    for (const each of step.notFollowed) notFollowed.add(each);
  }
  for (const { path } of changes) notFollowed.delete(path);
  return { resolution, changed, notFollowed: [...notFollowed].filter((path) => !changed.has(path)) };
}

/** What arithmetic proved of values that are others now is proved no longer. */
function without(resolution: Resolution, changed: ReadonlySet<string>): Resolution {
  if (![...changed].some((path) => path in resolution.provedBy)) return resolution;
  const provedBy = Object.fromEntries(Object.entries(resolution.provedBy).filter(([path]) => !changed.has(path)));
  return { ...resolution, provedBy };
}

/**
 * Findings of the corrected result: what the rules say of it. Where the result was made under other rules than those at
 * hand, what these say newly is added and what they say no longer goes. A doubt of recognition is answered by the
 * decision on it.
 */
function findingsOf(original: Resolution, draft: Resolution, checks: CheckOptions | undefined): Finding[] {
  const options = checks ?? { lang: languageOf(original) };
  const decided = new Set(draft.corrections.map(({ path }) => path));
  const isAnswered = ({ code, path }: Finding): boolean => code === "ocr.low-confidence" && decided.has(path);
  const after = checkResolution(draft, options);
  const before = new Set(checkResolution(original, options).map(identity));
  const own = original.findings.map(identity);
  const isOfTheseRules = own.length === before.size && own.every((one) => before.has(one));
  const found = checks !== undefined || isOfTheseRules ? linked(after) : withChanges(original.findings, before, after);
  return unlinked(found.filter(({ finding }) => !isAnswered(finding)));
}

function withChanges(own: readonly Finding[], before: ReadonlySet<string>, after: readonly Finding[]): Linked[] {
  const now = new Set(after.map(identity));
  const there = new Set(own.map(identity));
  const isGone = (one: string): boolean => before.has(one) && !now.has(one);
  const isNew = (one: string): boolean => !before.has(one) && !there.has(one);
  return [
    ...linked(own).filter(({ finding }) => !isGone(identity(finding))),
    ...linked(after).filter(({ finding }) => isNew(identity(finding))),
  ];
}

/** A finding with its cause by name: its index changes when findings come and go. */
interface Linked {
  readonly finding: Finding;
  readonly cause: string | null;
}

function linked(findings: readonly Finding[]): Linked[] {
  return findings.map((finding) => {
    const cause = finding.because === null ? undefined : findings[finding.because];
    return { finding, cause: cause === undefined ? null : identity(cause) };
  });
}

function unlinked(all: readonly Linked[]): Finding[] {
  const places = new Map(all.map(({ finding }, index) => [identity(finding), index]));
  return all.map(({ finding, cause }) => ({
    ...finding,
    because: cause === null ? null : (places.get(cause) ?? null),
  }));
}

const identity = ({ code, path, expected, actual }: Finding): string => JSON.stringify([code, path, expected, actual]);

/** The language in which the result's findings are worded, as far as they tell. */
function languageOf({ findings }: Resolution): (typeof messageLanguages)[number] {
  const worded = (lang: (typeof messageLanguages)[number]): number =>
    renderedIn(lang, findings).filter(({ message }, index) => message === findings[index]?.message).length;
  const [best] = messageLanguages.map((lang) => ({ lang, said: worded(lang) })).sort((a, b) => b.said - a.said);
  return best?.lang ?? "en";
}
