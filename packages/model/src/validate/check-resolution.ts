/** All rules over one Resolution. */
import type { KnownAct } from "../catalogue/known-act.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import { checkAct } from "./act.js";
import { checkAnnexCitations } from "./annex-citations.js";
import { checkAnnexHeadings } from "./annex-headings.js";
import { checkQuotaLists } from "./quota-lists.js";
import { checkQuotaRows } from "./quota-rows.js";
import { checkQuotaTables } from "./quota-tables.js";
import { checkReferences } from "./references.js";

export interface CheckOptions {
  /** The acts that references are held against; default: the known acts. */
  readonly catalogue?: readonly KnownAct[];
}

const CHECKS: readonly ((resolution: Resolution, options: CheckOptions) => Finding[])[] = [
  checkAct,
  checkAnnexHeadings,
  checkAnnexCitations,
  checkReferences,
  checkQuotaRows,
  checkQuotaLists,
  checkQuotaTables,
];

/** Findings that only the reader of the source can make; the document alone cannot show them again. */
const isReadersFinding = ({ code }: Finding) => code === "text.unrepaired" || code === "ocr.low-confidence";

/**
 * All findings about a Resolution, in the order of the document's parts: those that its content decides, made anew, and
 * the reader's own (`text.unrepaired`, `ocr.low-confidence`), kept. References are judged with the targets that they
 * have.
 */
export function checkResolution(resolution: Resolution, options: CheckOptions = {}): Finding[] {
  return [...CHECKS.flatMap((check) => check(resolution, options)), ...resolution.findings.filter(isReadersFinding)];
}
