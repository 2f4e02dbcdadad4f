import type { Act, Annex, Clause, Preamble, Signatory } from "@qauly/model";
import { territoryOf } from "../language/kk/places.js";
import { authorityKind, type Part } from "../language/kk/requisite.js";
import type { DraftAct, DraftAnnex, DraftClause } from "../structure/draft.js";
import { columnRoles } from "../tables/roles.js";
import type { SourcedText } from "../text/sourced-text.js";
import type { Recorder } from "./recorder.js";

/** Metadata of the act from its title and requisite line. */
export function assembleAct(draft: DraftAct, recorder: Recorder): Act {
  const { requisite } = draft;
  const cut = (pointer: string, part: Part | null | undefined): string | null =>
    requisite === null || part == null ? null : recorder.putStated(pointer, requisite.text.slice(part.start, part.end));
  const parts = requisite?.parts;
  const name = cut("/act/authority/name", parts?.authority);
  cut("/act/date", parts?.date);
  cut("/act/type", parts?.actNoun);
  if (parts?.registration != null) cut("/act/registration/date", parts.registration.date);
  return {
    type: parts?.actNoun.type ?? "other",
    typeLabel: parts?.actNoun.label ?? null,
    title: recorder.putStated("/act/title", draft.title),
    number: cut("/act/number", parts?.number),
    date: parts?.date?.iso ?? null,
    authority: name === null ? null : { name, kind: authorityKind(name), ...territoryOf(name) },
    registration:
      parts?.registration == null
        ? null
        : {
            number: cut("/act/registration/number", parts.registration.number) ?? "",
            date: parts.registration.date?.iso ?? null,
            authority: cut("/act/registration/authority", parts.registration.authority),
          },
    adiletId: null,
    status: draft.status,
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
    const { heading } = draft;
    if (heading.date !== null) recorder.put(`${here}/heading/date`, heading.date.text);
    return {
      number: heading.annexNumber,
      heading: {
        text: recorder.put(`${here}/heading/text`, heading.text),
        authority: recorder.putStated(`${here}/heading/authority`, heading.authority),
        date: heading.date?.iso ?? null,
        number: recorder.putStated(`${here}/heading/number`, heading.number),
      },
      title: recorder.putStated(`${here}/title`, draft.title),
      paragraphs: draft.paragraphs.map((text, at) => recorder.put(`${here}/paragraphs/${at}`, text)),
      tables: draft.tables.map((table, at) => {
        const tablePath = `${here}/tables/${at}`;
        const roles = columnRoles(table.headers.map((header) => header.text));
        return {
          columns: table.headers.map((header, column) => ({
            header: recorder.put(`${tablePath}/columns/${column}/header`, header),
            role: roles[column] ?? "other",
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
