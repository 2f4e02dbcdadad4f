/** An act as the blocks that stand under each other on its page; the writers differ in how they set a block. */
import type { ActSpec, AnnexSpec, ClauseSpec, NoteSpec, Run, SignatorySpec, TableSpec } from "./act-spec.js";
import { clauseRuns, plain, runsOf } from "./runs.js";

export type Part = "title" | "status" | "requisite" | "note" | "body" | "annex title" | "annex text";

export type Block =
  | { readonly kind: "paragraph"; readonly part: Part; readonly runs: readonly Run[] }
  | { readonly kind: "signature"; readonly signatory: SignatorySpec }
  | { readonly kind: "agreement"; readonly lines: readonly string[] }
  | { readonly kind: "annex heading"; readonly lines: readonly string[]; readonly index: number }
  | { readonly kind: "table"; readonly table: TableSpec };

export function blocksOf(spec: ActSpec): Block[] {
  return [
    ...Array.from({ length: spec.titleTwice ? 2 : 1 }, () => words("title", spec.title)).flat(),
    ...words("status", spec.statusWord),
    ...words("requisite", spec.subtitle),
    ...spec.notes.flatMap(noteBlocks),
    ...preambleBlocks(spec),
    ...spec.clauses.flatMap((clause) => clauseBlocks(clause, 0)),
    ...spec.signatories.map((signatory): Block => ({ kind: "signature", signatory })),
    ...spec.agreements.map(({ lines }): Block => ({ kind: "agreement", lines })),
    ...spec.annexes.flatMap(annexBlocks),
  ];
}

function words(part: Part, text: string | null): Block[] {
  return text === null ? [] : [{ kind: "paragraph", part, runs: [plain(text)] }];
}

const noteBlocks = ({ paragraphs }: NoteSpec): Block[] => paragraphs.flatMap((text) => words("note", text));

function preambleBlocks({ preamble, enactingFormula, formulaApart }: ActSpec): Block[] {
  if (preamble === null) return [];
  const runs = runsOf(preamble);
  if (enactingFormula === null) return [{ kind: "paragraph", part: "body", runs }];
  const formula = plain(`${enactingFormula}:`);
  if (runs.length === 0) return [{ kind: "paragraph", part: "body", runs: [formula] }];
  if (formulaApart) {
    return [
      { kind: "paragraph", part: "body", runs },
      { kind: "paragraph", part: "body", runs: [formula] },
    ];
  }
  return [{ kind: "paragraph", part: "body", runs: [...runs, plain(" "), formula] }];
}

function clauseBlocks(clause: ClauseSpec, depth: number): Block[] {
  return [
    { kind: "paragraph", part: "body", runs: clauseRuns(clause, depth) },
    ...clause.children.flatMap((child) => clauseBlocks(child, depth + 1)),
    ...(clause.note === undefined ? [] : noteBlocks(clause.note)),
  ];
}

function annexBlocks(annex: AnnexSpec, index: number): Block[] {
  return [
    { kind: "annex heading", lines: annex.heading.lines, index },
    ...words("annex title", annex.title),
    ...annex.paragraphs.flatMap((text) => words("annex text", text)),
    ...(annex.table ? [{ kind: "table" as const, table: annex.table }] : []),
  ];
}
