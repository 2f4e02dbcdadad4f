import type { Finding } from "@qauly/model";
import { finding, type StructurePart } from "@qauly/model/rules";
import type { Recorder } from "./assemble/recorder.js";
import type { DraftDecision } from "./structure/decision.js";
import type { DraftAct, DraftClause } from "./structure/draft.js";
import { closeCall } from "./structure/sections/weights.js";
import { stepsOf } from "./text/pointer.js";
import type { SourceRange } from "./text/sourced-text.js";

/** Says where another reading of the structure nearly won, and where an act has no enacting formula. */
export function structureFindings(draft: DraftAct, recorder: Recorder): Finding[] {
  return [
    ...draft.furtherActs.map(furtherActFinding),
    ...draft.doubts.flatMap((doubt) => doubtFinding(doubt, recorder)),
    ...preambleFindings(draft),
    ...unnumberedFindings(draft),
  ];
}

function furtherActFinding({ page, start, end }: SourceRange): Finding {
  return finding("input.several-acts", "/source/pageCount", {
    key: "input.several-acts",
    values: { page },
    expected: null,
    actual: page,
    place: { page, bbox: null, start, end, confidence: null },
  });
}

const partOf: Readonly<Record<DraftDecision["about"], StructurePart>> = {
  signatures: "signature",
  signatories: "signature",
  "annex-heading": "annex-heading",
  "annex-title": "annex-title",
  requisite: "requisite",
};

/** What the words at a place were read as. */
function readAs(path: string): StructurePart {
  const [field] = stepsOf(path);
  if (field === "signatories") return "signature";
  if (field === "agreed") return "agreement";
  return field === "annexes" ? "paragraph" : "clause";
}

function doubtFinding({ about, text, taken, margin }: DraftDecision, recorder: Recorder): Finding[] {
  const place = text.extent();
  const [path] = place === null ? [] : recorder.holding([place]);
  if (path === undefined) return [];
  const [read, other]: [StructurePart, StructurePart] = taken
    ? [partOf[about], about === "signatories" ? "signatures" : "clause"]
    : [readAs(path), partOf[about]];
  return [
    finding("structure.doubtful", path, {
      key: "structure.doubtful",
      values: { read, other },
      expected: null,
      actual: text.text.slice(0, longestQuote),
      severity: margin < closeCall.warning ? "warning" : "info",
    }),
  ];
}

/** Characters that a finding quotes. */
const longestQuote = 120;

/**
 * A clause without a number that holds several whole sentences, each a paragraph: they may be clauses whose numbers the
 * source does not show.
 */
function unnumberedFindings({ clauses }: DraftAct): Finding[] {
  const [only] = clauses;
  if (clauses.length !== 1 || only === undefined || only.number !== null) return [];
  const at = only.children.findIndex(({ number, text }, index) => {
    const above = only.children[index - 1] ?? only;
    return number === null && isWhole(text.text) && /[.!]["»”]?$/.test(lastText(above).trimEnd());
  });
  if (at < 0) return [];
  return [
    finding("structure.doubtful", `/clauses/0/children/${at}`, {
      key: "structure.doubtful",
      values: { read: "paragraph", other: "clause" },
      expected: null,
      actual: (only.children[at] as DraftClause).text.text.slice(0, longestQuote),
    }),
  ];
}

const isWhole = (text: string): boolean => /^["«„“]?\p{Lu}.*\p{L}{2}.*[.!]["»”]?$/su.test(text.trim());
const lastText = (clause: DraftClause): string =>
  clause.children.length === 0 ? clause.text.text : lastText(clause.children.at(-1) as DraftClause);

/**
 * An act with clauses and no formula; directives, laws of articles and acts that begin with their clauses have none.
 */
function preambleFindings({ preamble, clauses, requisite }: DraftAct): Finding[] {
  const isRead = preamble !== null;
  const type = requisite?.parts.kind.type ?? "other";
  const needsNone = type === "law" || type === "code" || type === "directive";
  if (preamble?.enactingFormula != null || clauses.length === 0 || needsNone) return [];
  if (!isRead && clauses[0]?.number?.text === "1") return [];
  return [
    finding("preamble.missing", "/preamble", {
      key: "preamble.missing",
      values: {},
      expected: null,
      actual: null,
      // Old acts go from their grounds to their clauses without a formula.
      ...(isRead && { severity: "info" as const }),
    }),
  ];
}
