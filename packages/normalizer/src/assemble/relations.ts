import type { Finding, Reference, Relation, Target } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import { findCitations } from "../references/find-citations.js";
import { type Asked, governed, type LeadWords } from "../relations/govern.js";
import { groundsOf } from "../relations/grounds.js";
import { listed } from "../relations/lists.js";
import { doneBy } from "../relations/notes.js";
import type { FoundRelation } from "../relations/statement.js";
import { indexIn, pointerTo } from "../text/pointer.js";
import { citedAct } from "./cited-values.js";
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
  const { preamble, operative, annexes } = statementsOf([...runningTexts(texts, language)], references);
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
  const said = new Set<string>();
  const relations: Relation[] = [];
  const findings: Finding[] = [];
  for (const relation of found) {
    const key = `${relation.kind} ${relation.index}`;
    if (said.has(key)) continue;
    said.add(key);
    if (relation.rival !== null) findings.push(doubtful(relation.kind, relation.rival, relations.length));
    const reference = relation.index === null ? null : (references[relation.index] ?? null);
    relations.push(
      relationOf(relation, {
        reference: relation.index,
        act: reference?.act ?? null,
        target: reference === null ? ITSELF : reference.target,
        part: reference === null || reference.kind === "internal" ? [] : reference.pinpoint,
        by: "this",
      }),
    );
  }
  relations.push(...relationsOfNotes(texts, asked, language));
  for (const [at, { at: place }] of relations.entries()) {
    recorder.part(pointerTo("relations", at), place.path, place.start, place.end);
  }
  return { relations, findings };
}

/** What notes of the register say that others did. Their citations are no references of the act, which is older. */
function relationsOfNotes({ notes }: Texts, asked: Asked, language: Language): Relation[] {
  return notes.flatMap(({ kind, text }, note) => {
    if (kind === "footnote") return [];
    const citations = findCitations(text, language).filter((one) => one.kind === "act");
    const cited = citations.map(({ start, end, pinpoint }, index) => ({
      index,
      start,
      end,
      isAct: true,
      isPart: pinpoint.length > 0,
    }));
    const path = pointerTo("notes", note, "text");
    return [...doneBy({ path, text, wording: null, cited, children: [] }, asked)].flatMap((found) => {
      const citation = citations[found.index ?? -1];
      if (citation === undefined) return [];
      return relationOf(found, { reference: null, act: citedAct(citation), target: null, part: [], by: "other" });
    });
  });
}

interface Concerned extends Pick<Relation, "reference" | "act" | "target"> {
  readonly part: Relation["effect"]["part"];
  readonly by: Relation["effect"]["by"];
}

const relationOf = (
  { kind, path, start, end, from, until }: FoundRelation,
  { reference, act, target, part, by }: Concerned,
): Relation => ({ kind, reference, act, at: { path, start, end }, target, effect: { by, part, from, until } });

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
