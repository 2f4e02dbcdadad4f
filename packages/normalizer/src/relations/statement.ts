import type { RelationKind } from "@qauly/model";
import type { Stretch } from "../grammar/citation.js";
import type { FoundDate } from "../grammar/found.js";

/** A citation within a statement: an index into the references of the act. */
export interface CitedHere extends Stretch {
  readonly index: number;
  readonly isAct: boolean;
  /** Whether it cites a part of the act, not the whole. */
  readonly isPart: boolean;
}

/** A text of the operative part, and the texts below it. */
export interface Statement {
  readonly path: string;
  readonly text: string;
  /** New wording of another act, which says nothing of what this act does. */
  readonly wording: Stretch | null;
  readonly cited: readonly CitedHere[];
  readonly children: readonly Statement[];
}

/** A relation as it is found: who does what is read from the words at the place. */
export interface FoundRelation extends Stretch {
  readonly kind: RelationKind;
  /** Index of the reference; null where the act speaks of itself. In notes of the register: of the citation. */
  readonly index: number | null;
  readonly path: string;
  readonly from: FoundDate | null;
  readonly until: FoundDate | null;
  /** Another kind that is nearly as likely. */
  readonly rival: RelationKind | null;
}
