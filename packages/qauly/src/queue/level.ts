/** How urgently a document needs a look: its place in the queue. */
import type { Finding, Resolution, Trust } from "@qauly/model";
import type { Failure } from "../batch/document.js";

/** The worst first. "not reckoned": the result says nothing of its trust; "not-an-act": there is no act to look at. */
export const reviewLevels = ["failed", "partial", "doubtful", "look", "not reckoned", "clear", "not-an-act"] as const;
export type ReviewLevel = (typeof reviewLevels)[number];

/** What the queue says of one document. */
export interface Standing {
  readonly level: ReviewLevel;
  /** Estimated probability that everything is right; null where it was not reckoned. */
  readonly score: number | null;
  /** For people: what lowers trust. */
  readonly reasons: string;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export const levelOf = (trust: Trust | null): ReviewLevel => trust?.level ?? "not reckoned";

export function standingOf({ trust, findings }: Pick<Resolution, "trust" | "findings">): Standing {
  const count = (wanted: string) => findings.filter(({ severity }) => severity === wanted).length;
  return {
    level: levelOf(trust),
    score: trust?.score ?? null,
    reasons: listed(trust === null ? ofFindings(findings) : trust.reasons),
    errors: count("error"),
    warnings: count("warning"),
    infos: count("info"),
  };
}

/** Of a document of which pages are missing, or all. */
export function standingOfFailure(failure: Failure, act: Standing | null): Standing {
  const what = failure.pages.length === 0 ? "" : ` (pages ${failure.pages.join(", ")})`;
  const reason = `${failure.code}: ${failure.message}${what}`;
  const level = failure.code === "input.not-an-act" ? "not-an-act" : "failed";
  if (act === null) return { level, score: null, reasons: reason, errors: 0, warnings: 0, infos: 0 };
  return { ...act, level: "partial", reasons: [reason, act.reasons].filter((text) => text !== "").join("; ") };
}

interface Reason {
  readonly sign: string;
  readonly path: string | null;
  readonly count: number;
}

/** So many are named; the queue is for finding documents, and the review tells the rest. */
const mostReasons = 6;

function listed(reasons: readonly Reason[]): string {
  const named = reasons
    .slice(0, mostReasons)
    .map(
      ({ sign, path, count }) => `${sign}${count > 1 ? ` ×${count}` : ""}${path === null ? "" : ` at ${path || "/"}`}`,
    );
  const more = reasons.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join("; ");
}

const graveness = { error: 0, warning: 1, info: 2 } as const;

/** In place of reasons that nobody reckoned: findings above info, the gravest first. */
function ofFindings(findings: readonly Finding[]): Reason[] {
  const reasons = new Map<string, { sign: string; path: string; count: number; grave: number }>();
  for (const { code, path, severity } of findings) {
    if (severity === "info") continue;
    const known = reasons.get(code);
    if (known === undefined) reasons.set(code, { sign: code, path, count: 1, grave: graveness[severity] });
    else {
      known.count += 1;
      known.grave = Math.min(known.grave, graveness[severity]);
    }
  }
  return [...reasons.values()].sort((a, b) => a.grave - b.grave);
}

/** By which documents are ordered; `order` decides between equal ones. */
export interface Rank extends Pick<Standing, "level" | "score" | "errors" | "warnings"> {
  readonly order: number;
}

/** The worst first: level, then score, then findings, then the order of the documents. */
export function byUrgency(a: Rank, b: Rank): number {
  return (
    reviewLevels.indexOf(a.level) - reviewLevels.indexOf(b.level) ||
    (a.score ?? 1) - (b.score ?? 1) ||
    b.errors - a.errors ||
    b.warnings - a.warnings ||
    a.order - b.order
  );
}
