import type { FlowItem, Line } from "../text/flow.js";
import { readAgreements } from "./agreements.js";
import type { ActSections } from "./draft.js";
import { withoutFurniture } from "./furniture.js";
import { readHead } from "./head/head.js";
import { subjectOf } from "./head/subject.js";
import { readMainText } from "./main-text.js";
import { withoutNotes } from "./notes.js";
import type { Reading } from "./read-text.js";
import { findSections } from "./sections/sections.js";
import { readSignatures } from "./signatures.js";

/** Reads the repaired flow of a document as one act; what its annexes hold is still lines and grids. */
export function readAct(flow: readonly FlowItem[], reading: Reading): ActSections {
  const { items, notes } = withoutNotes(withoutFurniture(flow), reading);
  const top = items.findIndex((item) => item.kind !== "line");
  const lines = (top < 0 ? items : items.slice(0, top)).filter((item): item is Line => item.kind === "line");
  const { end, decisions: ofHead, ...head } = readHead(lines, reading);
  const parts = head.requisite?.parts;
  const number = parts?.number ?? null;
  const own = {
    number: number === null ? null : (head.requisite?.text.text.slice(number.start, number.end) ?? null),
    date: parts?.date?.iso ?? null,
    title: head.title?.text ?? null,
  };
  const sections = findSections(items.slice(end), own, reading);
  const { main, signatures, agreements, annexes, doubts } = sections;
  const { notes: headNotes, ...mainText } = readMainText(
    main.filter((item): item is Line => item.kind === "line"),
    reading,
  );
  const repealed = notes.find(({ kind }) => kind === "status");
  return {
    ...head,
    status: repealed === undefined ? head.status : { value: "repealed", text: repealed.text },
    ...mainText,
    subject: head.requisite === null ? subjectOf(mainText, reading.language) : null,
    signatories: readSignatures(signatures, reading.language),
    agreed: readAgreements(agreements, reading.language),
    notes: [...headNotes, ...notes],
    annexes,
    doubts,
    decisions: () => [...ofHead(), ...sections.decisions()],
  };
}
