/** All kinds of sabotage, by name. */
import { clauseDropped, subClauseDropped } from "./clause-dropped.js";
import { columnShifted } from "./column-shifted.js";
import {
  digitOfAllocation,
  digitOfCategory,
  digitOfCell,
  digitOfCitation,
  digitOfClause,
  digitOfDate,
  digitOfNumber,
} from "./digit-changed.js";
import { pageLeftOut } from "./page-left-out.js";
import { annexDropped, citationRemoved, signatureDropped, titleCut } from "./parts-dropped.js";
import { allocationDropped, rowDropped, rowsMerged } from "./rows.js";
import type { Sabotage } from "./sabotage.js";
import { wordDropped } from "./word-dropped.js";

export const kinds = {
  "clause dropped": clauseDropped,
  "sub-clause dropped": subClauseDropped,
  "rows merged": rowsMerged,
  "row dropped": rowDropped,
  "allocation dropped": allocationDropped,
  "digit of a cell": digitOfCell,
  "digit of a text": digitOfClause,
  "digit of a number": digitOfNumber,
  "digit of a date": digitOfDate,
  "digit of a citation": digitOfCitation,
  "digit of an allocation": digitOfAllocation,
  "digit of a category": digitOfCategory,
  "page left out": pageLeftOut,
  "citation removed": citationRemoved,
  "column shifted": columnShifted,
  "word dropped": wordDropped,
  "annex dropped": annexDropped,
  "signature dropped": signatureDropped,
  "title cut": titleCut,
} as const satisfies Readonly<Record<string, Sabotage>>;

export type Kind = keyof typeof kinds;
