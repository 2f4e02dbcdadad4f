import type { Span } from "@qauly/model";
import type { ToldLanguage } from "../language/detect.js";
import type { DraftDecision, WeighedSign } from "../structure/decision.js";
import type { DraftAct, DraftClause, DraftTable } from "../structure/draft.js";
import { closeCall } from "../structure/sections/weights.js";
import { withoutHeadings } from "../tables/finish/row-kinds.js";
import { rolesDecision } from "../tables/roles/column-roles.js";
import { closeRoles } from "../tables/roles/weights.js";
import type { SourcedText } from "../text/sourced-text.js";
import type { Locator } from "./provenance.js";

/** A decision of the reading that was made by signs: for people who look at a reading. */
export interface Decision {
  /** What was decided on. */
  readonly about: "language" | DraftDecision["about"] | "columns";
  /** What was read, and what the next best reading is. */
  readonly read: string;
  /** The next best reading. */
  readonly other: string;
  /** The words that were decided on, and where they stand; empty where it is the whole document. */
  readonly text: string;
  /** Where the words stand; empty where it is the whole document. */
  readonly spans: readonly Span[];
  /** Whether the part was read; else it was passed over. */
  readonly taken: boolean;
  /** By how much what was read outweighs the other, in the weights of its signs; of the language from 0 to 1. */
  readonly margin: number;
  /** Whether another sign or two would have turned it. */
  readonly isClose: boolean;
  /** What spoke for the part that is decided on, above zero, and against it. */
  readonly signs: readonly WeighedSign[];
}

/** All decisions of a reading, in the order in which they are made. */
export function assembleDecisions(draft: DraftAct, told: ToldLanguage, place: Locator): Decision[] {
  return [
    languageDecision(told),
    ...draft.decisions().map((decision) => structureDecision(decision, place)),
    ...[...tablesOf(draft.clauses), ...draft.annexes.flatMap(({ tables }) => tables)].flatMap((table) =>
      columnsDecision(table, place),
    ),
  ];
}

const tablesOf = (clauses: readonly DraftClause[]): DraftTable[] =>
  clauses.flatMap(({ tables, children }) => [...tables, ...tablesOf(children)]);

function languageDecision({ language: { code }, margin, isDoubtful, signs }: ToldLanguage): Decision {
  const side = code === "kk" ? 1 : -1;
  return {
    about: "language",
    read: code,
    other: code === "kk" ? "ru" : "kk",
    text: "",
    spans: [],
    taken: true,
    margin: rounded(margin),
    isClose: isDoubtful,
    signs: Object.entries(signs).map(([why, weight]) => ({ why: namesOfSigns[why] ?? why, weight: side * weight })),
  };
}

const namesOfSigns: Readonly<Record<string, string>> = {
  formula: "enacting formula",
  functionWord: "function words",
  actNoun: "nouns of acts",
  ending: "endings",
  letter: "letters",
};

/** What the words are where they are not the part that was decided on. */
const otherwise: Readonly<Record<DraftDecision["about"], string>> = {
  requisite: "title or text",
  signatures: "clause",
  signatories: "signatures",
  "annex-heading": "text",
  "annex-title": "text",
};

function structureDecision({ about, text, taken, margin, signs }: DraftDecision, place: Locator): Decision {
  const [read, other] = taken ? [about, otherwise[about]] : [otherwise[about], about];
  const isClose = margin < closeCall.info;
  return { about, read, other, ...placed(text, place), taken, margin, isClose, signs };
}

/** A table of whose columns none showed a role leaves nothing to decide. */
function columnsDecision({ headers, rows, rowKinds, roles: given, quota }: DraftTable, place: Locator): Decision[] {
  const texts = (row: readonly SourcedText[]): string[] => row.map(({ text }) => text);
  const asked = withoutHeadings(rows, rowKinds).map(texts);
  const { roles, others, margin, signs } = rolesDecision(texts(headers), asked, quota ?? null);
  if ([...roles, ...others].every((role) => role === "other")) return [];
  const shown = [headers, ...rows].find((row) => row.some(({ length }) => length > 0)) ?? [];
  const decision: Decision = {
    about: "columns",
    // Groups of columns are determined one by one, and then with what the others showed.
    read: given.join(", "),
    other: others.join(", "),
    text: texts(shown).join(" | "),
    spans: shown.flatMap((cell) => place.spans(cell.ranges())),
    taken: true,
    margin: rounded(margin),
    isClose: margin < closeRoles,
    signs: signs.map(({ column, role, why, weight }) => ({ why: `column ${column + 1}, ${role}: ${why}`, weight })),
  };
  return [decision];
}

function placed(text: SourcedText, place: Locator): Pick<Decision, "text" | "spans"> {
  return { text: text.text, spans: place.spans(text.ranges()) };
}

function rounded(margin: number): number {
  return Math.round(margin * 100) / 100;
}
