import type { Steps } from "@qauly/model/rules";
import type { FlowItem, Line } from "../text/flow.js";
import { readAgreements } from "./agreements.js";
import type { ActSections, PartBody } from "./draft.js";
import { doubtsOfSignatories } from "./flattened-columns.js";
import { withoutFurniture } from "./furniture.js";
import { furtherActs } from "./further-acts.js";
import { readHead } from "./head/head.js";
import { subjectOf } from "./head/subject.js";
import { readMainText } from "./main-text.js";
import { withoutNotes } from "./notes.js";
import type { Reading } from "./read-text.js";
import { findSections } from "./sections/sections.js";
import { readSignatures } from "./signatures.js";

/** The head of an act, what it says of the act by which an annex names it, and the flow below. */
export function* readTop(flow: readonly FlowItem[], reading: Reading) {
  const { items, notes } = yield* withoutNotes(yield* withoutFurniture(flow), reading);
  const top = items.findIndex((_, at) => beginsTable(items, at));
  const lines = (top < 0 ? items : items.slice(0, top)).filter((item): item is Line => item.kind === "line");
  const { end, ...head } = readHead(lines, reading);
  const parts = head.requisite?.parts;
  const number = parts?.number ?? null;
  const own = {
    number: number === null ? null : (head.requisite?.text.text.slice(number.start, number.end) ?? null),
    date: parts?.date?.iso ?? null,
    title: head.title?.text ?? null,
  };
  return { head, own, notes, below: items.slice(end) };
}

/** Marks that part the cells of drawn tables. */
const uprightMark = /[|│┃║]/g;

/** Whether no head can go on at an item: a table stands there, drawn on the page or with marks between its cells. */
function beginsTable(items: readonly FlowItem[], at: number): boolean {
  const marks = (item: FlowItem | undefined): number =>
    item?.kind === "line" ? (item.text.text.match(uprightMark)?.length ?? 0) : 0;
  return items[at]?.kind === "grid" || (marks(items[at]) > 1 && marks(items[at]) === marks(items[at + 1]));
}

/**
 * Reads the repaired flow of a document as one act; what its annexes hold is still lines and grids. `others` are the
 * readings in other languages, in which a further act may stand below; `partBody` finds the tables of clauses.
 */
export function* readAct(
  flow: readonly FlowItem[],
  reading: Reading,
  partBody: PartBody,
  others: readonly Reading[] = [],
): Steps<ActSections> {
  const { head: whole, own, notes, below } = yield* readTop(flow, reading);
  yield;
  const { decisions: ofHead, ...head } = whole;
  const sections = yield* findSections(below, own, reading);
  const { main, signatures, agreements, annexes, doubts } = sections;
  const { notes: headNotes, ...mainText } = yield* readMainText(yield* partBody(main, reading), reading);
  yield;
  const signatories = readSignatures(signatures, reading);
  yield;
  const repealed = notes.find(({ kind }) => kind === "status");
  return {
    ...head,
    status: repealed === undefined ? head.status : { value: "repealed", text: repealed.text },
    ...mainText,
    subject: head.requisite?.parts.authority == null ? subjectOf(mainText, reading.language) : null,
    signatories,
    agreed: readAgreements(agreements, reading),
    notes: [...headNotes, ...notes],
    annexes,
    furtherActs: yield* furtherActs(flow, [reading, ...others]),
    doubts: [...doubts, ...doubtsOfSignatories(signatories, reading.language)],
    decisions: () => [...ofHead(), ...sections.decisions()],
  };
}
