/** The part of a Resolution that an act alone decides: without source, repairs, provenance and finding messages. */
import type { CategoryCode, ColumnRole, LegalForm, Pinpoint } from "./act-spec.js";

export interface ClauseAnswer {
  readonly number: string | null;
  readonly text: string;
  readonly children: readonly ClauseAnswer[];
}

export interface AnnexAnswer {
  readonly number: number | null;
  readonly heading: {
    readonly text: string;
    readonly authority: string;
    readonly date: string;
    readonly number: string;
  };
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly tables: readonly {
    readonly columns: readonly { readonly header: string; readonly role: ColumnRole }[];
    readonly rows: readonly { readonly cells: readonly string[] }[];
  }[];
}

export interface ReferenceAnswer {
  readonly id: string;
  readonly kind: "act" | "internal";
  readonly text: string;
  /** UTF-16 offsets into the field at `path`. */
  readonly at: { readonly path: string; readonly start: number; readonly end: number };
  readonly act: {
    readonly type: string;
    readonly title: string;
    readonly authority: string;
    readonly date: string | null;
    readonly number: string | null;
    readonly registration: { readonly number: string; readonly date: string | null } | null;
  } | null;
  readonly pinpoint: readonly Pinpoint[];
  readonly target: {
    readonly id: string | null;
    readonly uri: string | null;
    readonly path: string | null;
    readonly basis: "link" | "registration" | "catalogue" | "internal";
  } | null;
}

export interface CategoryAnswer {
  readonly category: CategoryCode;
  readonly label: string;
  readonly percent: number;
  readonly tiers: null;
  readonly annexNumber: number | null;
  readonly clausePath: string;
}

export interface AllocationAnswer {
  readonly path: string;
  readonly annexNumber: number | null;
  readonly category: CategoryCode;
  readonly rowNumber: number;
  readonly organization: {
    readonly name: string;
    readonly properName: string | null;
    readonly legalForm: LegalForm | null;
  };
  readonly headcount: number;
  readonly percent: number;
  readonly positions: number;
}

export interface FindingAnswer {
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  readonly path: string;
  readonly expected: string | number | null;
  readonly actual: string | number | null;
}

export interface Answer {
  readonly schemaVersion: "1.0.0";
  readonly language: "kk";
  readonly act: {
    readonly type: "resolution";
    readonly typeLabel: string;
    readonly title: string;
    readonly number: string;
    readonly date: string;
    readonly authority: {
      readonly name: string;
      readonly kind: string;
      readonly region: string;
      readonly district: string;
    };
    readonly registration: null;
    readonly adiletId: null;
    readonly status: "unknown";
  };
  readonly preamble: { readonly text: string; readonly enactingFormula: string };
  readonly clauses: readonly ClauseAnswer[];
  readonly signatories: readonly { readonly role: string; readonly name: string }[];
  readonly annexes: readonly AnnexAnswer[];
  readonly references: readonly ReferenceAnswer[];
  readonly quota: {
    readonly year: number;
    readonly categories: readonly CategoryAnswer[];
    readonly allocations: readonly AllocationAnswer[];
  };
  readonly findings: readonly FindingAnswer[];
}
