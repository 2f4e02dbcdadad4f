/** A document as the report's list knows it. */
import type { FindingCode, QuotaCategoryCode, Resolution } from "@qauly/model";
import { regionName, territoryCodes } from "@qauly/model/rules";
import type { DocumentStatus } from "../batch/document.js";
import type { Standing } from "../dataset/current.js";
import { levelOf, type ReviewLevel } from "../queue/level.js";

export interface Entry {
  /** Path where the results tell it, else the file's name. */
  readonly name: string;
  readonly status: DocumentStatus;
  /** Why it failed or is partial. */
  readonly failure: { readonly code: string; readonly message: string; readonly advice: string } | null;
  /** Null for a document that gave no act of its own. */
  readonly act: ActFigures | null;
}

/** What the report counts of an act. */
export interface ActFigures {
  readonly type: Resolution["act"]["type"];
  readonly number: string | null;
  readonly date: string | null;
  readonly year: number | null;
  /** In Kazakh where the classifier knows it, so that acts of both languages are counted together. */
  readonly region: string | null;
  readonly reading: ReadingStanding;
  readonly pages: number;
  readonly errors: number;
  readonly warnings: number;
  /** Findings by code. */
  readonly findings: ReadonlyMap<FindingCode, number>;
  readonly repairs: number;
  readonly level: ReviewLevel;
  /** Estimated probability that everything is right; null where it was not reckoned. */
  readonly score: number | null;
  readonly quota: { readonly year: number | null; readonly shares: ReadonlyMap<CategoryName, Share> } | null;
}

/**
 * Whether the reading counts for its act: "other reading" where another reading of the same act can be trusted more,
 * "repealed" for the most trusted one of an act that is no longer in force.
 */
export type ReadingStanding = "current" | "repealed" | "other reading";

export function readingStanding({ isBest, isCurrent }: Standing): ReadingStanding {
  return isCurrent ? "current" : isBest ? "repealed" : "other reading";
}

/** Category of people; "none" where a table could not be linked to one. */
export type CategoryName = QuotaCategoryCode | "none";

export interface Share {
  /** Allocations, and those of them whose positions are not stated. */
  rows: number;
  unstated: number;
  positions: number;
}

/** As in `review.csv`; null for a document of the same bytes as another. */
export function entryLevel({ status, act }: Pick<Entry, "status" | "act">): ReviewLevel | null {
  if (status === "skipped") return null;
  return status === "failed" || status === "partial" || status === "not-an-act"
    ? status
    : (act?.level ?? "not reckoned");
}

function regionOf({ act: { authority } }: Resolution): string | null {
  if (authority === null) return null;
  const { region } = territoryCodes(authority.region, authority.district);
  return (region === null ? null : regionName(region)) ?? authority.region;
}

export function figuresOf(resolution: Resolution): Omit<ActFigures, "reading"> {
  const { act, source, findings, repairs, quota, trust } = resolution;
  const byCode = new Map<FindingCode, number>();
  for (const { code } of findings) byCode.set(code, (byCode.get(code) ?? 0) + 1);
  const shares = new Map<CategoryName, Share>();
  for (const { category, positions } of quota?.allocations ?? []) {
    const name = category ?? "none";
    const share = shares.get(name) ?? { rows: 0, unstated: 0, positions: 0 };
    share.rows += 1;
    if (positions === null) share.unstated += 1;
    else share.positions += positions;
    shares.set(name, share);
  }
  return {
    type: act.type,
    number: act.number,
    date: act.date,
    year: act.date === null ? null : Number(act.date.slice(0, 4)),
    region: regionOf(resolution),
    pages: source.pageCount,
    errors: findings.filter(({ severity }) => severity === "error").length,
    warnings: findings.filter(({ severity }) => severity === "warning").length,
    findings: byCode,
    repairs: repairs.length,
    level: levelOf(trust),
    score: trust?.score ?? null,
    quota: quota === null ? null : { year: quota.year, shares },
  };
}
