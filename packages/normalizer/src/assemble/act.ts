import type { Act, Annex, AnnexHeading, Clause, ColumnRole, Preamble, Signatory } from "@qauly/model";
import type { Language, NamedPart, Part, RequisiteRegistration } from "../language/language.js";
import type { DraftAct, DraftAnnex, DraftAnnexHeading, DraftClause } from "../structure/draft.js";
import type { SourcedText } from "../text/sourced-text.js";
import type { Recorder } from "./recorder.js";

/** Metadata of the act from its title and requisite line. */
export function assembleAct(draft: DraftAct, language: Language, recorder: Recorder): Act {
  const { requisite } = draft;
  const parts = requisite?.parts;
  const cut = (pointer: string, part: Part | null | undefined): string | null =>
    requisite === null || part == null ? null : recorder.putStated(pointer, requisite.text.slice(part.start, part.end));
  const named = (pointer: string, part: NamedPart | null | undefined): string | null =>
    cut(pointer, part) === null ? null : (part?.name ?? null);
  const name = named("/act/authority/name", parts?.authority);
  cut("/act/date", parts?.date);
  if (cut("/act/type", parts?.actNoun) !== null) recorder.same("/act/typeLabel", "/act/type");
  if (draft.status !== null) recorder.put("/act/status", draft.status.text);
  return {
    type: parts?.actNoun.type ?? "other",
    typeLabel: parts?.actNoun.label ?? null,
    title: recorder.putStated("/act/title", draft.title),
    number: cut("/act/number", parts?.number),
    date: parts?.date?.iso ?? null,
    authority: name === null ? null : authorityOf(name, language, recorder),
    jointWith: [],
    session: null,
    registration: parts?.registration == null ? null : registrationOf(parts.registration, cut, named),
    adiletId: null,
    status: draft.status?.value ?? "unknown",
  };
}

/** Kind and territory stand in the name itself. */
function authorityOf(name: string, language: Language, recorder: Recorder): NonNullable<Act["authority"]> {
  const authority = { name, kind: language.authorityKind(name), ...language.territoryOf(name) };
  for (const [field, value] of Object.entries(authority)) {
    if (field !== "name" && value !== null) recorder.same(`/act/authority/${field}`, "/act/authority/name");
  }
  return authority;
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

export function assembleClauses(drafts: readonly DraftClause[], path: string, recorder: Recorder): Clause[] {
  return drafts.map((draft, index) => {
    const here = `${path}/${index}`;
    return {
      number: recorder.putStated(`${here}/number`, draft.number),
      text: recorder.put(`${here}/text`, draft.text),
      children: assembleClauses(draft.children, `${here}/children`, recorder),
    };
  });
}

export function assembleSignatories(draft: DraftAct, recorder: Recorder): Signatory[] {
  return draft.signatories.map(({ role, name }, index) => ({
    role: recorder.putStated(`/signatories/${index}/role`, role),
    name: recorder.putStated(`/signatories/${index}/name`, name),
  }));
}

export function assembleAnnexes(drafts: readonly DraftAnnex[], recorder: Recorder): Annex[] {
  return drafts.map((draft, index) => {
    const here = `/annexes/${index}`;
    const number = draft.heading.parts?.annexNumber ?? null;
    if (number !== null) recorder.put(`${here}/number`, draft.heading.text.slice(number.start, number.end));
    return {
      number: number?.value ?? null,
      heading: assembleHeading(draft.heading, `${here}/heading`, recorder),
      title: recorder.putStated(`${here}/title`, draft.title),
      paragraphs: draft.paragraphs.map((text, at) => recorder.put(`${here}/paragraphs/${at}`, text)),
      tables: draft.tables.map((table, at) => {
        const tablePath = `${here}/tables/${at}`;
        return {
          columns: table.headers.map((header, column) => ({
            header: recorder.put(`${tablePath}/columns/${column}/header`, header),
            role: roleOf(table.roles[column], `${tablePath}/columns/${column}`, recorder),
          })),
          rows: table.rows.map((row, rowAt) => ({
            cells: row.map((cell: SourcedText, column) =>
              recorder.put(`${tablePath}/rows/${rowAt}/cells/${column}`, cell),
            ),
          })),
        };
      }),
    };
  });
}

/** A role is told by the header's words. */
function roleOf(role: ColumnRole | undefined, path: string, recorder: Recorder): ColumnRole {
  recorder.same(`${path}/role`, `${path}/header`);
  return role ?? "other";
}

function assembleHeading({ text, parts }: DraftAnnexHeading, path: string, recorder: Recorder): AnnexHeading {
  const cut = (field: string, part: Part | null | undefined): string | null =>
    part == null ? null : recorder.putStated(`${path}/${field}`, text.slice(part.start, part.end));
  cut("date", parts?.date);
  return {
    text: recorder.put(`${path}/text`, text),
    authority: cut("authority", parts?.authority) === null ? null : (parts?.authority?.name ?? null),
    date: parts?.date?.iso ?? null,
    number: cut("number", parts?.number),
  };
}
