import type {
  Act,
  Agreement,
  Annex,
  AnnexHeading,
  AuthorityKind,
  Clause,
  Note,
  Preamble,
  Section,
  Signatory,
} from "@qauly/model";
import { mapInSteps, type Steps } from "@qauly/model/rules";
import type { Language, NamedPart, Part, RequisiteRegistration } from "../language/language.js";
import type { DraftAct, DraftAnnex, DraftAnnexHeading, DraftClause, DraftSection } from "../structure/draft.js";
import type { SourceRange } from "../text/change.js";
import { pointerTo, under } from "../text/pointer.js";
import { SourcedText } from "../text/sourced-text.js";
import { assembleJoint } from "./joint.js";
import type { Recorder } from "./recorder.js";
import { assembleTables } from "./tables.js";

/** Metadata of the act from its title and requisite line. */
export function assembleAct(draft: DraftAct, language: Language, recorder: Recorder): Act {
  const { requisite } = draft;
  const parts = requisite?.parts;
  const { cut, named } = cutter(requisite?.text ?? null, recorder);
  const stamp = parts?.registration == null ? draft.stamp : null;
  const registration = parts?.registration ?? stamp?.parts ?? null;
  const ofRegistration = stamp === null ? { cut, named } : cutter(stamp.text, recorder);
  if (requisite !== null) recorder.put("/act", wordingOf(requisite));
  if (stamp !== null) recorder.put("/act/registration", stamp.whole);
  const { subject } = draft;
  const name = named("/act/authority/name", parts?.authority) ?? subjectName(subject, recorder);
  cut("/act/date", parts?.date);
  const kind = parts?.kind ?? subject?.kind ?? null;
  const kindText = cut("/act/type", parts?.kind) ?? recorder.putStated("/act/type", subject?.kind.text ?? null);
  if (kindText !== null) recorder.same("/act/typeLabel", "/act/type");
  if (draft.status !== null) recorder.put("/act/status", draft.status.text);
  return {
    type: kind?.type ?? "other",
    typeLabel: kind?.label ?? null,
    title: recorder.putStated("/act/title", draft.title),
    number: cut("/act/number", parts?.number),
    date: parts?.date?.iso ?? null,
    authority: name === null ? null : authorityOf(name, kind?.type ?? "other", language, recorder),
    jointWith: assembleJoint(draft, language, recorder, (body, type, pointer) =>
      authorityOf(body, type, language, recorder, pointer),
    ),
    session: cut("/act/session", parts?.session),
    registration: registration === null ? null : registrationOf(registration, ofRegistration.cut, ofRegistration.named),
    adiletId: null,
    // Found in the clauses, once they are read.
    force: null,
    status: draft.status?.value ?? "unknown",
  };
}

/** A name of which nothing but blanks is left, as where its letters cannot be seen, is none. */
const stated = (name: string | null | undefined): string | null => (name != null && /\S/.test(name) ? name : null);

/** Takes parts of a text as the places of values. */
function cutter(text: SourcedText | null, recorder: Recorder) {
  const cut = (pointer: string, part: Part | null | undefined): string | null =>
    text === null || part == null ? null : recorder.putStated(pointer, text.slice(part.start, part.end));
  const named = (pointer: string, part: NamedPart | null | undefined): string | null =>
    cut(pointer, part) === null ? null : stated(part?.name);
  return { cut, named };
}

/**
 * The words that state what the act is, between the values themselves; remarks and words that were not read are none.
 */
function wordingOf({ text, parts }: NonNullable<DraftAct["requisite"]>): SourcedText {
  const others = [...parts.rest, ...parts.unread].sort((a, b) => a.start - b.start);
  const ends = [...others, { start: text.length, end: text.length }];
  return SourcedText.concat(ends.map(({ start }, at) => text.slice(others[at - 1]?.end ?? 0, start)));
}

/** Kind and territory stand in the name itself. */
function authorityOf(
  name: string,
  type: Act["type"],
  language: Language,
  recorder: Recorder,
  pointer = "/act/authority",
): NonNullable<Act["authority"]> {
  const authority = { name, kind: kindOf(name, type, language), ...language.territoryOf(name) };
  for (const [field, value] of Object.entries(authority)) {
    if (field !== "name" && value !== null) recorder.same(under(pointer, field), under(pointer, "name"));
  }
  return authority;
}

/** Laws and codes are Parliament's, whatever body or state their line names. */
function kindOf(name: string, type: Act["type"], language: Language): AuthorityKind {
  return type === "law" || type === "code" ? "parliament" : language.authorityKind(name);
}

/** The body that the enacting formula names. */
function subjectName(subject: DraftAct["subject"], recorder: Recorder): string | null {
  if (subject?.authority == null) return null;
  recorder.put("/act/authority/name", subject.authority.text);
  return stated(subject.authority.name);
}

function registrationOf(
  registration: RequisiteRegistration,
  cut: (pointer: string, part: Part | null) => string | null,
  named: (pointer: string, part: NamedPart | null) => string | null,
): Act["registration"] {
  const number = cut("/act/registration/number", registration.number);
  if (number === null) return null;
  cut("/act/registration/date", registration.date);
  return {
    number,
    date: registration.date?.iso ?? null,
    authority: named("/act/registration/authority", registration.authority),
  };
}

export function assemblePreamble(draft: DraftAct, recorder: Recorder): Preamble | null {
  if (draft.preamble === null) return null;
  return {
    text: recorder.put("/preamble/text", draft.preamble.text),
    enactingFormula: recorder.putStated("/preamble/enactingFormula", draft.preamble.enactingFormula),
  };
}

export function* assembleClauses(
  drafts: readonly DraftClause[],
  path: string,
  recorder: Recorder,
  title: string | null,
): Steps<Clause[]> {
  const clauses: Clause[] = [];
  for (const [index, draft] of drafts.entries()) {
    const here = under(path, index);
    clauses.push({
      number: recorder.putStated(under(here, "number"), draft.number),
      text: recorder.put(under(here, "text"), draft.text),
      tables: yield* assembleTables(draft.tables, under(here, "tables"), recorder, [title]),
      children: yield* assembleClauses(draft.children, under(here, "children"), recorder, title),
    });
    yield;
  }
  return clauses;
}

export function* assembleSections(
  drafts: readonly DraftSection[],
  path: string,
  recorder: Recorder,
  title: string | null,
): Steps<Section[]> {
  const sections: Section[] = [];
  for (const [index, draft] of drafts.entries()) {
    const here = under(path, index);
    // The noun between number and name stands in no field of its own.
    recorder.put(here, draft.whole);
    sections.push({
      kind: draft.kind,
      number: recorder.putStated(under(here, "number"), draft.number),
      heading: recorder.putStated(under(here, "heading"), draft.heading),
      text: recorder.put(under(here, "text"), draft.text),
      clauses: yield* assembleClauses(draft.clauses, under(here, "clauses"), recorder, title),
      sections: yield* assembleSections(draft.sections, under(here, "sections"), recorder, title),
    });
    yield;
  }
  return sections;
}

export function assembleSignatories(draft: DraftAct, recorder: Recorder): Signatory[] {
  return draft.signatories.map(({ role, name }, index) => ({
    role: recorder.putStated(pointerTo("signatories", index, "role"), role),
    name: recorder.putStated(pointerTo("signatories", index, "name"), name),
  }));
}

export function assembleAgreements({ agreed }: DraftAct, recorder: Recorder): Agreement[] {
  // What names nobody and no day is no agreement; its words stand in `unplaced`.
  const known = agreed.filter(({ body, role, name, date }) => [body, role, name, date].some((part) => part !== null));
  return known.map(({ opening, body, role, name, date }, index) => {
    const here = pointerTo("agreed", index);
    if (opening !== null) recorder.put(here, opening);
    if (date !== null) recorder.put(under(here, "date"), date.text);
    return {
      body: recorder.putStated(under(here, "body"), body),
      role: recorder.putStated(under(here, "role"), role),
      name: recorder.putStated(under(here, "name"), name),
      date: date?.iso ?? null,
    };
  });
}

/** Notes of the register and footnotes. A note of the register that stands below a section's heading speaks of it. */
export function assembleNotes(
  { notes }: DraftAct,
  recorder: Recorder,
  sectionAt: (place: SourceRange) => string | null,
): Note[] {
  return notes.map(({ kind, mark, text }, index) => {
    const place = kind === "editorial" ? text.extent() : null;
    return {
      kind,
      mark: mark === undefined ? null : recorder.putStated(`/notes/${index}/mark`, mark),
      text: recorder.put(`/notes/${index}/text`, text),
      at: place === null ? null : sectionAt(place),
    };
  });
}

export function* assembleAnnexes(
  drafts: readonly DraftAnnex[],
  recorder: Recorder,
  actTitle: string | null,
): Steps<Annex[]> {
  const annexes: Annex[] = [];
  for (const [index, draft] of drafts.entries()) {
    const here = pointerTo("annexes", index);
    const number = draft.heading.parts?.annexNumber ?? null;
    if (number !== null) recorder.put(under(here, "number"), draft.heading.text.slice(number.start, number.end));
    const heading = assembleHeading(draft.heading, under(here, "heading"), recorder);
    const title = recorder.putStated(under(here, "title"), draft.title);
    annexes.push({
      number: number?.value ?? null,
      heading,
      title,
      paragraphs: yield* mapInSteps(draft.paragraphs, (text, at) => recorder.put(under(here, "paragraphs", at), text)),
      tables: yield* assembleTables(draft.tables, under(here, "tables"), recorder, [title, actTitle]),
      sections: yield* assembleSections(draft.sections, under(here, "sections"), recorder, title),
    });
    yield;
  }
  return annexes;
}

function assembleHeading({ text, parts }: DraftAnnexHeading, path: string, recorder: Recorder): AnnexHeading {
  const cut = (field: string, part: Part | null | undefined): string | null =>
    part == null ? null : recorder.putStated(under(path, field), text.slice(part.start, part.end));
  const act = parts?.acts[0];
  cut("date", act?.date);
  return {
    text: recorder.put(under(path, "text"), text),
    authority: cut("authority", act?.authority) === null ? null : stated(act?.authority?.name),
    date: act?.date?.iso ?? null,
    number: cut("number", act?.number),
  };
}
