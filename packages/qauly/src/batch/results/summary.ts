/** What a batch comes to, in numbers. */
import { SCHEMA_VERSION } from "@qauly/model/rules";
import { version } from "../../command/version.js";
import { type ReviewLevel, reviewLevels } from "../../queue/level.js";
import type { CorrectionCounts, DocumentStatus } from "../document.js";
import type { JournalLine } from "./journal.js";

/** Counts by name, the names in order. */
export type Counts = Readonly<Record<string, number>>;

/** Holds no times: the same documents, options and version give the same bytes. */
export interface BatchSummary {
  /** What the file is. */
  readonly kind: "qauly-batch-summary";
  /** Version of Qauly. */
  readonly version: string;
  /** Version of the form of the acts. */
  readonly schemaVersion: string;
  /** False where the batch was ended early. */
  readonly complete: boolean;
  /** Number of documents by status, and of all. */
  readonly documents: Readonly<Record<DocumentStatus | "total", number>>;
  /** Pages of the documents that were read, and those of them of which something is missing. */
  readonly pages: { readonly total: number; readonly missing: number };
  /** Documents by their level in `review.csv`. */
  readonly levels: Readonly<Record<ReviewLevel, number>>;
  /** Decisions of people on the documents, where a corrections file was given. */
  readonly corrections: CorrectionCounts;
  /** Number of findings in all acts. */
  readonly findings: { readonly total: number; readonly bySeverity: Counts; readonly byCode: Counts };
  /** Number of repairs in all acts. */
  readonly repairs: { readonly total: number; readonly byKind: Counts };
  /** Documents that are failed, by code. */
  readonly failures: { readonly byCode: Counts };
}

/** Counts journal lines up. */
export interface Tally {
  add(line: JournalLine): void;
  summary(complete: boolean): BatchSummary;
}

const severities = ["error", "warning", "info"] as const;

export function tally(): Tally {
  const documents = { total: 0, done: 0, partial: 0, failed: 0, skipped: 0, "not-an-act": 0 };
  const pages = { total: 0, missing: 0 };
  const levels = new Map<ReviewLevel, number>(reviewLevels.map((level) => [level, 0]));
  const decisions = { applied: 0, stale: 0, refused: 0 };
  const findings = new Map<string, number>();
  const bySeverity = new Map<string, number>(severities.map((severity) => [severity, 0]));
  const repairs = new Map<string, number>();
  const failures = new Map<string, number>();
  return {
    add({ status, failure, counts, standing, corrections }) {
      documents.total += 1;
      documents[status] += 1;
      pages.total += counts.pages;
      pages.missing += failure?.pages.length ?? 0;
      if (status !== "skipped") addAll(levels, { [standing?.level ?? "not reckoned"]: 1 });
      decisions.applied += corrections?.applied ?? 0;
      decisions.stale += corrections?.stale ?? 0;
      decisions.refused += corrections?.refused ?? 0;
      addAll(findings, counts.findings);
      addAll(bySeverity, counts.severities);
      addAll(repairs, counts.repairs);
      if (status === "failed" && failure !== null) addAll(failures, { [failure.code]: 1 });
    },
    summary: (complete) => ({
      kind: "qauly-batch-summary",
      version,
      schemaVersion: SCHEMA_VERSION,
      complete,
      documents: { ...documents },
      pages: { ...pages },
      levels: Object.fromEntries(levels) as Record<ReviewLevel, number>,
      corrections: { ...decisions },
      findings: { total: sum(findings), bySeverity: Object.fromEntries(bySeverity), byCode: inOrder(findings) },
      repairs: { total: sum(repairs), byKind: inOrder(repairs) },
      failures: { byCode: inOrder(failures) },
    }),
  };
}

function addAll(counts: Map<string, number>, more: Counts): void {
  for (const [name, count] of Object.entries(more)) counts.set(name, (counts.get(name) ?? 0) + count);
}

const sum = (counts: ReadonlyMap<string, number>): number => [...counts.values()].reduce((a, b) => a + b, 0);

function inOrder(counts: ReadonlyMap<string, number>): Counts {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
