import type { Finding, Reference, Relation, Target } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import type { Stretch } from "../grammar/citation.js";
import { DefinedNames } from "../grammar/defined-names.js";
import { tokenize } from "../grammar/tokens/tokenize.js";
import type { Language } from "../language/language.js";
import { citationsIn } from "../references/find-citations.js";
import { type CitedPlaces, placesOf } from "../references/places.js";
import { type Asked, governed, type LeadWords } from "../relations/govern.js";
import { groundsOf } from "../relations/grounds.js";
import { listed } from "../relations/lists.js";
import { doneBy } from "../relations/notes.js";
import { isRemark, remarked } from "../relations/remarks.js";
import type { FoundRelation, Statement } from "../relations/statement.js";
import { indexIn, pointerTo, under } from "../text/pointer.js";
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
  const remarks = new Set<FoundRelation>();
  for (const statement of withBelow(operative)) {
    if (!isRemark(statement, asked)) continue;
    for (const relation of remarked(statement, asked)) {
      remarks.add(relation);
      found.push(relation);
    }
  }
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
    const whole = relationOf(relation, {
      reference: relation.index,
      act: reference?.act ?? null,
      target: reference === null ? ITSELF : reference.target,
      part: reference === null || reference.kind === "internal" ? [] : reference.pinpoint,
      by: remarks.has(relation) ? "other" : "this",
    });
    record(relation, whole, relations.length, recorder, reference?.at.path ?? null);
    relations.push(whole);
  }
  for (const { relation, whole, path, places, at } of relationsOfNotes(texts, asked, language)) {
    record(relation, whole, relations.length, recorder, null, { path, places, at });
    relations.push(whole);
  }
  return { relations, findings };
}

/**
 * The places of a relation's words and values: those of the reference's, of the days in the text that cites the act, or of
 * the whole citation in a note.
 */
function record(
  { from, until }: FoundRelation,
  { reference, act, at, effect }: Relation,
  index: number,
  recorder: Recorder,
  citing: string | null,
  note: Pick<NoteRelation, "path" | "places" | "at"> | null = null,
): void {
  const here = pointerTo("relations", index);
  recorder.part(here, at.path, at.start, at.end);
  const put = (pointer: string, value: unknown): void => {
    if (value === null) return;
    if (note !== null) {
      const { start, end } = note.places.get(pointer) ?? note.at;
      recorder.part(`${here}${pointer}`, note.path, start, end);
    } else if (reference !== null)
      recorder.same(`${here}${pointer}`, `${pointerTo("references", reference)}${pointer}`);
  };
  const { registration = null, ...stated } = act ?? {};
  for (const [field, value] of Object.entries(stated)) put(pointerTo("act", field), value);
  for (const [field, value] of Object.entries(registration ?? {})) put(pointerTo("act", "registration", field), value);
  if (reference !== null) {
    for (const [step, pinned] of effect.part.entries()) {
      for (const [field, value] of Object.entries(pinned)) {
        if (value === null) continue;
        recorder.same(
          under(here, "effect", "part", step, field),
          pointerTo("references", reference, "pinpoint", step, field),
        );
      }
    }
  }
  for (const [field, day] of [["from", from] as const, ["until", until] as const]) {
    if (day !== null && citing !== null) recorder.part(under(here, "effect", field), citing, day.start, day.end);
  }
}

interface NoteRelation {
  readonly relation: FoundRelation;
  readonly whole: Relation;
  readonly path: string;
  /** Of the citation, and of its values within the text. */
  readonly at: Stretch;
  readonly places: CitedPlaces;
}

/** What notes of the register say that others did. Their citations are no references of the act, which is older. */
function relationsOfNotes({ notes }: Texts, asked: Asked, language: Language): NoteRelation[] {
  return notes.flatMap(({ kind, text }, note) => {
    if (kind === "footnote") return [];
    const reading = tokenize(text, language);
    const citations = citationsIn(reading, language, new DefinedNames()).filter((one) => one.kind === "act");
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
      const concerned = { reference: null, act: citedAct(citation), target: null, part: [], by: "other" } as const;
      return {
        relation: found,
        whole: relationOf(found, { ...concerned, part: [] }),
        path,
        at: citation,
        places: placesOf(citation, reading),
      };
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
): Relation => ({
  ...{ kind, reference, act, at: { path, start, end }, target },
  effect: { by, part, from: from?.iso ?? null, until: until?.iso ?? null },
});

const doubtful = (read: Relation["kind"], other: Relation["kind"], at: number): Finding =>
  finding("relation.doubtful", pointerTo("relations", at, "kind"), {
    key: "relation.doubtful",
    values: { read, other },
    expected: null,
    actual: read,
  });

/** Statements with all that stand below them. */
const withBelow = (statements: readonly Statement[]): Statement[] =>
  statements.flatMap((statement) => [statement, ...withBelow(statement.children)]);

/** The first words of each kind. */
const byKind = (words: readonly LeadWords[]): LeadWords[] =>
  words.filter(({ kind }, at) => words.findIndex((other) => other.kind === kind) === at);
