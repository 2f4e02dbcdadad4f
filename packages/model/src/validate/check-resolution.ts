/** All rules over one Resolution. */
import { type Say, unreadPages } from "../findings/messages/message.js";
import { sayIn } from "../findings/messages/say.js";
import { messageLanguages } from "../language.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import { checkAct } from "./act.js";
import { checkAnnexCitations } from "./annex-citations.js";
import { checkAnnexHeadings } from "./annex-headings.js";
import { type CheckContext, type CheckOptions, checkContext } from "./check-context.js";
import { checkQuotaCategories } from "./quota-categories.js";
import { checkQuotaLists } from "./quota-lists.js";
import { checkQuotaRows } from "./quota-rows.js";
import { checkQuotaTables } from "./quota-tables.js";
import { checkReferences } from "./references.js";

const CHECKS: readonly ((resolution: Resolution, context: CheckContext) => Finding[])[] = [
  checkAct,
  checkAnnexHeadings,
  checkAnnexCitations,
  checkReferences,
  checkQuotaCategories,
  checkQuotaRows,
  checkQuotaLists,
  checkQuotaTables,
];

/** Findings that only the reader of the source can make; the document alone cannot show them again. */
const isReadersFinding = ({ code }: Finding) => code === "text.unrepaired" || code === "ocr.low-confidence";

/** The reader's own words, which it says in any language, in the language that is asked for. */
function said(finding: Finding, { say }: CheckContext): Finding {
  const isSaid = (words: (as: Say) => string): boolean =>
    messageLanguages.some((lang) => finding.message === words(sayIn(lang)));
  const page = typeof finding.actual === "number" ? finding.actual : 0;
  const sentences = [
    (as: Say) => as("text.unrepaired", {}),
    (as: Say) => as("table.unread", {}),
    ...unreadPages.map((why) => (as: Say) => as("page.unread", { page, why })),
  ];
  const own = sentences.find(isSaid);
  return own === undefined ? finding : { ...finding, message: own(say) };
}

/**
 * All findings about a Resolution, in the order of the document's parts: those that its content decides, made anew, and
 * the reader's own (`text.unrepaired`, `ocr.low-confidence`), kept. References are judged with the targets that they
 * have; the quota by the rules that are in force on the act's date.
 */
export function checkResolution(resolution: Resolution, options: CheckOptions = {}): Finding[] {
  const context = checkContext(options);
  return [
    ...CHECKS.flatMap((check) => check(resolution, context)),
    ...resolution.findings.filter(isReadersFinding).map((finding) => said(finding, context)),
  ];
}
