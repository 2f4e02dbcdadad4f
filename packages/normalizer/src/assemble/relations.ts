import type { Finding, Reference, Relation, Target } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { type Asked, governed, type LeadWords } from "../relations/govern.js";
import { groundsOf } from "../relations/grounds.js";
import { listed } from "../relations/lists.js";
import { doneBy } from "../relations/notes.js";
import type { FoundRelation } from "../relations/statement.js";
import { indexIn, pointerTo } from "../text/pointer.js";
import type { Recorder } from "./recorder.js";
import { runningTexts, type Texts } from "./running-texts.js";
import { statementsOf } from "./statements.js";

/** This act, as the target of what it says of itself. */
const ITSELF: Target = { id: null, uri: null, path: "", basis: "internal" };

export interface AssembledRelations {
  readonly relations: Relation[];
  /** Relations that another kind is nearly as likely to be. */
  readonly findings: Finding[];
}

/** What the act does to others, and what the notes of the register say that others did to it. */
export function assembleRelations(
  texts: Texts,
  references: readonly Reference[],
  language: Language,
  recorder: Recorder,
): AssembledRelations {
  const asked: Asked = { grammar: language.relations, findDates: language.findDates };
  const { preamble, operative, annexes, notes } = statementsOf([...runningTexts(texts, language)], references);
  const found: FoundRelation[] = [];
  for (const statement of preamble) found.push(...groundsOf(statement, asked));
  // What clauses say of an annex they do to the acts that it lists.
  const leads = new Map<number, LeadWords[]>();
  for (const statement of operative) {
    for (const relation of governed(statement, asked, null)) {
      const reference = relation.index === null ? null : references[relation.index];
      const annex = reference?.kind === "internal" ? indexIn("annexes", reference.target?.path ?? "") : null;
      if (reference?.kind !== "internal" || relation.kind === "approves") found.push(relation);
      else if (annex !== null) leads.set(annex, [...(leads.get(annex) ?? []), { ...relation, orders: true }]);
    }
  }
  for (const [index, paragraphs] of annexes) {
    const title = texts.annexes[index]?.title ?? "";
    const path = pointerTo("annexes", index, "title");
    const ofTitle = language.relations.findListed(title).map((one) => ({ ...one, path }));
    found.push(...listed(paragraphs, byKind([...(leads.get(index) ?? []), ...ofTitle]), asked));
  }
  const own = found.length;
  for (const note of notes) found.push(...doneBy(note, asked));
  const said = new Set<string>();
  const relations: Relation[] = [];
  const findings: Finding[] = [];
  for (const [at, relation] of found.entries()) {
    const key = `${relation.kind} ${relation.index} ${at >= own}`;
    if (said.has(key)) continue;
    said.add(key);
    if (relation.rival !== null) findings.push(doubtful(relation.kind, relation.rival, relations.length));
    relations.push(toRelation(relation, relations.length, references, at >= own, recorder));
  }
  return { relations, findings };
}

const doubtful = (read: Relation["kind"], other: Relation["kind"], at: number): Finding =>
  finding("relation.doubtful", pointerTo("relations", at, "kind"), {
    key: "relation.doubtful",
    values: { read, other },
    expected: null,
    actual: read,
  });

/** The first words of each kind. */
const byKind = (words: readonly LeadWords[]): LeadWords[] =>
  words.filter(({ kind }, at) => words.findIndex((other) => other.kind === kind) === at);

function toRelation(
  { kind, index, path, start, end, from, until }: FoundRelation,
  at: number,
  references: readonly Reference[],
  byOther: boolean,
  recorder: Recorder,
): Relation {
  const reference = index === null ? null : (references[index] ?? null);
  recorder.part(pointerTo("relations", at), path, start, end);
  return {
    kind,
    reference: index,
    at: { path, start, end },
    target: reference === null ? ITSELF : reference.target,
    effect: {
      by: byOther ? "other" : "this",
      part: reference === null || reference.kind === "internal" ? [] : reference.pinpoint,
      from,
      until,
    },
  };
}
