/** All rules over one Resolution. */
import { isOfReading } from "../findings/codes.js";
import type { MessageKey } from "../findings/messages/message.js";
import { renderedIn } from "../findings/messages/render.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import { atOnce, type Steps } from "../steps.js";
import { checkAct } from "./act.js";
import { checkAnnexCitations } from "./annex-citations.js";
import { checkAnnexHeadings } from "./annex-headings.js";
import { withCauses } from "./because.js";
import { type CheckContext, type CheckOptions, checkContext } from "./check-context.js";
import { checkClauseSequence } from "./clause-sequence.js";
import { checkDerivedValues } from "./derived-values.js";
import { checkEmptyQuotes } from "./empty-quotes.js";
import { checkIdentities } from "./identities.js";
import { checkLetters } from "./letters.js";
import { checkQuotaCategories } from "./quota-categories.js";
import { checkQuotaLists } from "./quota-lists.js";
import { checkQuotaRows } from "./quota-rows.js";
import { checkQuotaTables } from "./quota-tables.js";
import { checkQuotaUnreadRows } from "./quota-unread-rows.js";
import { checkReferences } from "./references.js";
import { checkSectionSequence } from "./section-sequence.js";
import { checkSentences } from "./sentences.js";
import { checkTableCells } from "./table-cells.js";
import { checkUnreadCitations } from "./unread-citations.js";
import { checkUnreadNumbers } from "./unread-numbers.js";

/** Those that look at every text of an act or every row of a table work in steps. */
const CHECKS: readonly ((resolution: Resolution, context: CheckContext) => Finding[] | Steps<Finding[]>)[] = [
  checkAct,
  checkClauseSequence,
  checkSectionSequence,
  checkAnnexHeadings,
  checkAnnexCitations,
  checkReferences,
  checkUnreadNumbers,
  checkUnreadCitations,
  checkDerivedValues,
  checkQuotaCategories,
  checkQuotaRows,
  checkQuotaLists,
  checkQuotaTables,
  checkQuotaUnreadRows,
  checkTableCells,
  checkIdentities,
  checkLetters,
  checkEmptyQuotes,
  checkSentences,
];

/** What checks say in codes that are the reader's as well. */
const MADE_ANEW: ReadonlySet<MessageKey | null> = new Set(["text.letters", "text.empty-quotes"]);

/** A row that is no allocation is the check's, one that became a paragraph the reader's. */
const isRow = ({ code, path }: Finding): boolean => code === "quota.row-unread" && path.includes("/rows/");

/** Whether a finding is the reader's own. */
const isKept = (finding: Finding): boolean =>
  isOfReading(finding.code) && !MADE_ANEW.has(finding.key) && !isRow(finding);

/**
 * All findings about a Resolution, in the order of the document's parts: those that its content decides, made anew, and
 * the reader's own (such as `text.unrepaired`), kept. References are judged with the targets that they
 * have; the quota by the rules that are in force on the act's date. Findings of one cause name it.
 */
export function checkResolution(resolution: Resolution, options: CheckOptions = {}): Finding[] {
  return atOnce(checkInSteps(resolution, options));
}

/** The same in steps. */
export function* checkInSteps(resolution: Resolution, options: CheckOptions = {}): Steps<Finding[]> {
  const context = checkContext(options);
  const findings: Finding[] = [];
  for (const check of CHECKS) {
    yield;
    const found = check(resolution, context);
    for (const finding of Array.isArray(found) ? found : yield* found) findings.push(finding);
  }
  for (const finding of resolution.findings) if (isKept(finding)) findings.push(finding);
  return renderedIn(options.lang ?? "en", withCauses(findings, resolution));
}
