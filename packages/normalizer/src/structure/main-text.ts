import type { Language } from "../language/language.js";
import { joinLines } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import { readClauses } from "./clauses.js";
import type { DraftAct } from "./draft.js";
import { withoutNotes } from "./notes.js";
import { groupParagraphs } from "./paragraphs.js";
import { type Reading, readText } from "./read-text.js";
import { type SignatureReader, signatureReader } from "./signatories.js";

/** Reads the lines between the requisite and the first annex: preamble, clauses, signatories. */
export function readMainText(
  lines: readonly Line[],
  reading: Reading,
): Pick<DraftAct, "preamble" | "clauses" | "signatories"> & { readonly repealed: SourcedText | null } {
  const signatures = signatureReader(reading.language);
  const { paragraphs: groups, repealed } = withoutNotes(groupParagraphs(lines, signatures.startsLine));
  const paragraphs = groups.map((group) => readParagraph(group, signatures, reading));
  const opening = findOpening(paragraphs, reading.language);
  const { body, signatories } = signatures.split(opening?.body ?? paragraphs);
  return { preamble: opening?.preamble ?? null, clauses: readClauses(body), signatories, repealed };
}

/** A signature in one line may part role and name by a wide gap, which is no sign that words are missing. */
function readParagraph(lines: readonly Line[], signatures: SignatureReader, reading: Reading): SourcedText {
  const isSignature = lines.length === 1 && signatures.isSignature((lines[0] as Line).text.text);
  return isSignature ? joinLines(lines, reading.stock) : readText(lines, reading);
}

/** The paragraphs up to the operative formula; what follows the colon in the same paragraph belongs to the clauses. */
function findOpening(
  paragraphs: readonly SourcedText[],
  language: Language,
): { preamble: NonNullable<DraftAct["preamble"]>; body: SourcedText[] } | null {
  for (const [index, paragraph] of paragraphs.entries()) {
    const formula = language.findFormula(paragraph.text);
    if (formula === null) continue;
    const before = [...paragraphs.slice(0, index), paragraph.slice(0, formula.start).trim()];
    const after = paragraph.slice(formula.rest).trim();
    return {
      preamble: {
        text: joinWithBlanks(before.filter((part) => part.length > 0)),
        enactingFormula: paragraph.slice(formula.start, formula.end),
      },
      body: [...(after.length > 0 ? [after] : []), ...paragraphs.slice(index + 1)],
    };
  }
  return null;
}

function joinWithBlanks(parts: readonly SourcedText[]): SourcedText {
  const blank = SourcedText.standingFor(" ", null);
  return SourcedText.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [blank, part])));
}
