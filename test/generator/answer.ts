/** The part of a Resolution that an act alone decides: without source, repairs, provenance and finding messages. */
import type {
  ActSpec,
  AgreementSpec,
  CategoryCode,
  CategorySpec,
  CitedAct,
  ColumnSpec,
  NoteSpec,
  OrganizationSpec,
  Pinpoint,
} from "./act-spec.js";

export interface ClauseAnswer {
  readonly number: string | null;
  readonly text: string;
  readonly children: readonly ClauseAnswer[];
}

export type AgreementAnswer = Omit<AgreementSpec, "lines">;

/** A note of the register carries no mark, and nothing in the text points to it. */
export interface NoteAnswer {
  readonly kind: NoteSpec["kind"];
  readonly mark: null;
  readonly text: string;
  readonly at: null;
}

export interface AnnexAnswer {
  readonly number: number | null;
  readonly heading: {
    readonly text: string;
    readonly authority: string | null;
    readonly date: string | null;
    readonly number: string | null;
  };
  readonly title: string | null;
  readonly paragraphs: readonly string[];
  readonly tables: readonly {
    readonly columns: readonly ColumnSpec[];
    readonly rows: readonly { readonly cells: readonly string[] }[];
  }[];
}

export interface ReferenceAnswer {
  readonly id: string;
  readonly kind: "act" | "internal";
  /** Null with `at` where the answer leaves open how far a reference goes. */
  readonly text: string | null;
  /** UTF-16 offsets into the field at `path`. */
  readonly at: { readonly path: string; readonly start: number; readonly end: number } | null;
  readonly act:
    | (Omit<CitedAct, "knownAs" | "registration"> & {
        readonly registration: { readonly number: string; readonly date: string | null } | null;
      })
    | null;
  readonly pinpoint: readonly Pinpoint[];
  readonly target: {
    readonly id: string | null;
    readonly uri: string | null;
    readonly path: string | null;
    readonly basis: "link" | "registration" | "catalogue" | "internal";
  } | null;
}

export interface CategoryAnswer extends CategorySpec {
  readonly clausePath: string;
}

export interface AllocationAnswer {
  readonly path: string;
  readonly annexNumber: number | null;
  readonly category: CategoryCode;
  readonly rowNumber: number | null;
  readonly organization: OrganizationSpec;
  readonly headcount: number | null;
  readonly percent: number | null;
  readonly positions: number | null;
}

export interface FindingAnswer {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly path: string;
  readonly expected: string | number | null;
  readonly actual: string | number | null;
}

export interface Answer {
  readonly schemaVersion: "1.1.0";
  readonly language: "kk";
  readonly act: Pick<
    ActSpec,
    "type" | "typeLabel" | "title" | "number" | "date" | "authority" | "registration" | "status"
  > & {
    readonly jointWith: readonly [];
    readonly session: null;
    readonly adiletId: null;
  };
  readonly preamble: { readonly text: string; readonly enactingFormula: string | null } | null;
  readonly clauses: readonly ClauseAnswer[];
  readonly signatories: ActSpec["signatories"];
  readonly agreed: readonly AgreementAnswer[];
  readonly annexes: readonly AnnexAnswer[];
  readonly notes: readonly NoteAnswer[];
  readonly references: readonly ReferenceAnswer[];
  readonly quota: {
    readonly year: number | null;
    readonly categories: readonly CategoryAnswer[];
    readonly allocations: readonly AllocationAnswer[];
  } | null;
  readonly findings: readonly FindingAnswer[];
}
