/** What of a result is to be looked at: findings above info, reasons of its trust, decisions that no longer hold. */
import { createHash } from "node:crypto";
import {
  type Finding,
  type FindingCode,
  findingRules,
  type Resolution,
  type Span,
  type TrustReason,
} from "@qauly/model";
import { trustSignWords } from "@qauly/model/rules";
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
  /** Where it was seen, if the path does not lead there. */
  readonly place: Span | null;
  /** The decision that no longer holds, where the doubt is about one. */
  readonly stale: StaleDecision | null;
}

type Alternative = Pick<Doubt, "other" | "due" | "place">;

const nothingElse: Alternative = { other: null, due: null, place: null };

/** Doubts that nobody decided on: stale decisions first, then by severity, then in the order of the document. */
export function doubtsOf({ resolution, decided, stale }: Applied, entries: readonly Entry[]): Doubt[] {
  const settled = new Set(decided.map(({ path }) => path));
  const parts = acceptedParts(resolution, entries);
  const byPath = new Map<string, Doubt & { why: Why[] }>();
  const add = (path: string, why: Why, more: Alternative): void => {
    const known = byPath.get(path);
    if (known === undefined) byPath.set(path, { path, why: [why], ...more, stale: null });
    else if (!known.why.some(({ sign, message }) => sign === why.sign && message === why.message)) known.why.push(why);
  };
  const told = resolution.findings.filter(({ severity }) => severity !== "info");
  const causes = told.map((finding) => causeOf(finding, resolution.findings));
  for (const finding of new Set(causes)) add(finding.path, whyOf(finding), alternative(finding, resolution));
  // What follows from another finding is told with it, and answered with it.
  for (const [index, finding] of told.entries()) {
    const cause = causes[index];
    if (cause !== undefined && cause !== finding) add(cause.path, whyOf(finding), nothingElse);
  }
  for (const reason of reasonsOf(resolution)) {
    const path = reason.path ?? "";
    if (byPath.get(path)?.why.some(({ sign }) => sign === reason.sign)) continue;
    // A reason that says only that there are such findings is told by these.
    if (resolution.findings.some(({ code, severity }) => code === reason.sign && severity !== "info")) continue;
    add(path, whyOfReason(reason), nothingElse);
  }
  const open = [...byPath.values()].filter(({ path }) => !settled.has(path) && !parts.has(path));
  const graveness = ({ why }: Doubt): number => Math.min(...why.map(({ severity }) => ranks[severity ?? "info"]));
  return [
    ...stale.map(
      (one): Doubt => ({
        path: one.entry.path,
        why: [whyStale(one)],
        other: one.entry.new,
        due: null,
        place: null,
        stale: one,
      }),
    ),
    ...open
      .map((doubt, index) => ({ doubt, index }))
      .sort((a, b) => graveness(a.doubt) - graveness(b.doubt) || a.index - b.index)
      .map(({ doubt }) => doubt),
  ];
}

const ranks = { error: 0, warning: 1, info: 2 } as const;

const whyOf = ({ code, severity, message }: Finding): Why => ({ sign: code, severity, message });

/** The gravest finding that is told of from which this one follows; itself where there is none. */
function causeOf(finding: Finding, all: readonly Finding[]): Finding {
  let cause = finding;
  for (let steps = 0; steps < all.length && cause.because !== null; steps += 1) {
    const next = all[cause.because];
    if (next === undefined || next.severity === "info") break;
    cause = next;
  }
  return cause;
}

/** Findings in which two readings differ. In all others the value that is due is what a rule asks for. */
const ofReadings = /^(?:ocr|text|reading|reader)\./;

function alternative(finding: Finding, resolution: Resolution): Alternative {
  const { code, path, expected, actual, place } = finding;
  const value = expected === actual ? null : expected;
  // A reading of a part of a text cannot stand in the place of the whole.
  const isOther = ofReadings.test(code) && String(at(resolution, path)) === String(actual);
  return isOther ? { other: value, due: null, place } : { other: null, due: value, place };
}

function reasonsOf({ trust }: Resolution): TrustReason[] {
  if (trust === null) return [];
  // What leaves a part clear is no doubt.
  const judged = [trust, ...Object.values(trust.parts)];
  return judged.flatMap((part) => (part === null || part.level === "clear" ? [] : part.reasons));
}

function whyOfReason({ sign, count }: TrustReason): Why {
  const code = sign.replace(/:\w+$/, "");
  const rule = code in findingRules ? findingRules[code as FindingCode] : null;
  const often = count > 1 ? ` (${count} times)` : "";
  const words = rule?.description ?? trustSignWords(sign)?.en ?? "This lowers the trust in the reading.";
  return { sign, severity: null, message: `${words}${often}` };
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
