/** What of a result is to be looked at: findings above info, reasons of its trust, decisions that no longer hold. */
import { createHash } from "node:crypto";
import { type Finding, type FindingCode, findingRules, type Resolution, type TrustReason } from "@qauly/model";
import type { Staleness } from "../corrections/anchor.js";
import type { Applied, StaleDecision } from "../corrections/apply.js";
import type { Entry, PartEntry, Value } from "../corrections/entry.js";
import { at, isCorrectable } from "../corrections/values.js";

export interface Why {
  /** Code of a finding, or another sign. */
  readonly sign: string;
  readonly severity: "error" | "warning" | "info" | null;
  readonly message: string;
}

export interface Doubt {
  /** JSON pointer; a value, or a part of the result. */
  readonly path: string;
  readonly why: readonly Why[];
  /** Another reading of the same words, that may be taken; null where there is none. */
  readonly other: Value;
  /** What a rule asks for, where it is another value. It is no reading: the source may be what is wrong. */
  readonly due: Value;
  /** The decision that no longer holds, where the doubt is about one. */
  readonly stale: StaleDecision | null;
}

/** Doubts that nobody decided on: stale decisions first, then by severity, then in the order of the document. */
export function doubtsOf({ resolution, decided, stale }: Applied, entries: readonly Entry[]): Doubt[] {
  const settled = new Set(decided.map(({ path }) => path));
  const parts = acceptedParts(resolution, entries);
  const byPath = new Map<string, Doubt & { why: Why[] }>();
  const add = (path: string, why: Why, { other, due }: Pick<Doubt, "other" | "due">): void => {
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, { path, why: [why], other, due, stale: null });
    else if (!known.why.some(({ sign, message }) => sign === why.sign && message === why.message)) known.why.push(why);
  };
  for (const finding of resolution.findings) {
    if (finding.severity !== "info") add(finding.path, whyOf(finding), alternative(finding));
  }
  for (const reason of reasonsOf(resolution)) {
    const path = reason.path ?? "";
    if (byPath.get(path)?.why.some(({ sign }) => sign === reason.sign)) continue;
    // A reason that says only that there are such findings is told by these.
    if (resolution.findings.some(({ code, severity }) => code === reason.sign && severity !== "info")) continue;
    add(path, whyOfReason(reason), { other: null, due: null });
  }
  const open = [...byPath.values()].filter(({ path }) => !settled.has(path) && !parts.has(path));
  const graveness = ({ why }: Doubt): number => Math.min(...why.map(({ severity }) => ranks[severity ?? "info"]));
  return [
    ...stale.map(
      (one): Doubt => ({ path: one.entry.path, why: [whyStale(one)], other: one.entry.new, due: null, stale: one }),
    ),
    ...open
      .map((doubt, index) => ({ doubt, index }))
      .sort((a, b) => graveness(a.doubt) - graveness(b.doubt) || a.index - b.index)
      .map(({ doubt }) => doubt),
  ];
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

const whyOf = ({ code, severity, message }: Finding): Why => ({ sign: code, severity, message });

/** Findings in which two readings differ. In all others the value that is due is what a rule asks for. */
const ofReadings = /^(?:ocr|text|reading|reader)\./;

function alternative({ code, expected, actual }: Finding): Pick<Doubt, "other" | "due"> {
  const value = expected === actual ? null : expected;
  return ofReadings.test(code) ? { other: value, due: null } : { other: null, due: value };
}

function reasonsOf({ trust }: Resolution): TrustReason[] {
  if (trust === null) return [];
  return [trust.reasons, ...Object.values(trust.parts).map((part) => part?.reasons ?? [])].flat();
}

function whyOfReason({ sign, count }: TrustReason): Why {
  const rule = sign in findingRules ? findingRules[sign as FindingCode] : null;
  const often = count > 1 ? ` (${count} times)` : "";
  return { sign, severity: null, message: `${rule?.description ?? "This lowers the trust in the reading."}${often}` };
}

const whyStaleWords: Readonly<Record<Staleness, string>> = {
  "evidence-gone": "the words that it rests on are no longer read there",
  "evidence-ambiguous": "several values now stand where it was",
  "read-otherwise": "the same place is read otherwise now",
};

function whyStale({ entry, why }: StaleDecision): Why {
  const what =
    entry.action === "accept"
      ? `found ${quoted(entry.old)} right`
      : `put ${quoted(entry.new)} for ${quoted(entry.old)}`;
  const message = `${entry.who} ${what} on ${entry.when.slice(0, 10)}, but ${whyStaleWords[why]}.`;
  return { sign: "correction.stale", severity: "warning", message };
}

const quoted = (value: Value): string => (value === null ? "“not stated”" : `“${value}”`);

/** Parts that a person found right and that are still the same. */
function acceptedParts(resolution: Resolution, entries: readonly Entry[]): Set<string> {
  const latest = new Map<string, PartEntry>();
  for (const entry of entries) {
    if (entry.kind === "part" && entry.anchor.sha256 === resolution.source.sha256) latest.set(entry.path, entry);
  }
  return new Set(
    [...latest.values()].flatMap((entry) => (entry.action === "accept" ? (placeOf(entry, resolution) ?? []) : [])),
  );
}

/** Where the part stands now: in its place, or moved within its list. */
function placeOf({ path, digest }: PartEntry, resolution: Resolution): string | null {
  if (partDigest(resolution, path) === digest) return path;
  const list = /^(.*)\/\d+$/.exec(path)?.[1];
  const all = list === undefined ? undefined : at(resolution, list);
  const places = Array.isArray(all) ? all.map((_, index) => `${list}/${index}`) : [];
  const same = places.filter((place) => partDigest(resolution, place) === digest);
  return same.length === 1 ? (same[0] ?? null) : null;
}

/** Whether a decision there is one on a value; on anything else it is one on a part. */
export const isDecidable = (resolution: Resolution, path: string): boolean => isCorrectable(resolution, path);

/** By which it is known whether a part is still what a person looked at. */
export function partDigest(resolution: Resolution, path: string): string {
  const { act, preamble, clauses, signatories, agreed, annexes, notes, references, quota } = resolution;
  const part =
    path === ""
      ? { act, preamble, clauses, signatories, agreed, annexes, notes, references, quota }
      : (at(resolution, path) ?? null);
  return createHash("sha256").update(JSON.stringify(part)).digest("hex");
}
