import type { Annex, Clause, PinpointStep, Section, Target } from "@qauly/model";
import { annexesMeant } from "@qauly/model/rules";
import type { InternalCitation } from "../grammar/citation.js";
import { foldTitle } from "../text/fold.js";
import { pointerTo, under } from "../text/pointer.js";
import type { Place, RunningText, Texts } from "./running-texts.js";
import { sectionIndex } from "./section-index.js";

/**
 * An internal citation with the way to its place from outermost: `осы тармақтың 2) тармақшасы` in clause 3 is clause 3,
 * subclause 2. Null where the text that holds it has no such unit, or speaks of a document that is none.
 */
export function inItsPlace(citation: InternalCitation, { way, annex }: Place): InternalCitation | null {
  const { scope } = citation;
  // In rules that are annexed, `прилагаемые документы` are those that somebody hands in.
  if (scope === "attached") return annex === null ? citation : null;
  if (scope === "act") return citation;
  if (scope === "document") return annex === null ? null : citation;
  const last = way.findIndex(({ unit }) => unit === scope);
  if (last < 0) return null;
  return { ...citation, pinpoint: [...way.slice(0, last + 1), ...citation.pinpoint] };
}

/** The annex, table or clause of this document that a citation in a running text names. */
export function internalTarget(citation: InternalCitation, from: RunningText, texts: Texts): Target | null {
  const path = pathOf(citation, from, texts);
  return path === null ? null : { id: null, uri: null, path, basis: "internal" };
}

function pathOf(citation: InternalCitation, from: RunningText, texts: Texts): string | null {
  const { scope, pinpoint, table } = citation;
  const [first] = pinpoint;
  if (first === undefined) return null;
  if (scope === "document") return documentPath(pinpoint, from, texts.annexes);
  if (first.unit !== "annex") {
    return (
      clausePath(pinpoint, texts.clauses, pointerTo("clauses")) ??
      sectionPath(pinpoint, texts.sections, pointerTo("sections"))
    );
  }
  const { annexes } = texts;
  const rest = from.text.slice(citation.end);
  const isUnnumbered = scope === "attached" && first.number === null;
  const index = isUnnumbered ? attached(annexes, rest) : annexNumbered(first.number, annexes);
  if (index === null) return null;
  const here = pointerTo("annexes", index);
  return table !== null && annexes[index]?.tables[table - 1] !== undefined ? under(here, "tables", table - 1) : here;
}

/** `осы Қағидалардың 5-тармағы`: the clause or chapter of the same annex, or its paragraph that begins with the number. */
function documentPath(pinpoint: readonly PinpointStep[], { annex }: Place, annexes: readonly Annex[]): string | null {
  const [first] = pinpoint;
  const own = annex === null ? undefined : annexes[annex];
  if (annex === null || own === undefined || first === undefined) return null;
  const section = sectionPath(pinpoint, own.sections, pointerTo("annexes", annex, "sections"));
  if (section !== null || first.unit !== "clause") return section;
  const index = own.paragraphs.findIndex((text) => text.startsWith(`${first.number}.`));
  return index < 0 ? null : pointerTo("annexes", annex, "paragraphs", index);
}

/**
 * The section of a way of steps, or the clause in it. Outer steps may be left out: an article is found in whatever chapter
 * it stands. Null where several can be meant.
 */
function sectionPath(steps: readonly PinpointStep[], sections: readonly Section[], path: string): string | null {
  const [step, ...rest] = steps;
  if (step === undefined) return null;
  const index = sectionIndex(sections, path);
  const isClause = step.unit === "clause" || step.unit === "subclause";
  const meant = isClause ? index.holding(step.number) : index.numbered(step.unit, step.number);
  // Where a hundred articles have a clause 1, none is meant.
  if (meant.length > mostMeant) return null;
  const found = meant.flatMap(([section, here]) => {
    const place = isClause
      ? clausePath(steps, section.clauses, under(here, "clauses"))
      : withinSection(rest, section, here);
    return place === null ? [] : [place];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Sections of one number among which the further steps may decide. */
const mostMeant = 20;

/** The place of the further steps in a section. Parts and indents have no numbers of their own: what holds them is it. */
function withinSection(steps: readonly PinpointStep[], section: Section, here: string): string | null {
  const [step, ...rest] = steps;
  if (step === undefined) return here;
  if (step.unit === "part" || step.unit === "indent") return withinSection(rest, section, here);
  const { clauses, sections } = section;
  return clausePath(steps, clauses, under(here, "clauses")) ?? sectionPath(steps, sections, under(here, "sections"));
}

/** The annex that a number names; without one, the only annex that can be meant. */
function annexNumbered(number: string | null, annexes: readonly Annex[]): number | null {
  const unnumbered = only(annexesMeant("annex", annexes, () => false));
  if (number === null) return unnumbered;
  const index = annexes.findIndex((annex) => String(annex.number) === number);
  if (index >= 0) return index;
  // The heading of a first or only annex may leave its number out.
  return number === "1" && unnumbered !== null && annexes[unnumbered]?.number === null ? unnumbered : null;
}

/** `қоса беріліп отырған …`, `прилагаемые …`: of several that can be meant, the one whose title the clause goes on with. */
function attached(annexes: readonly Annex[], rest: string): number | null {
  const meant = annexesMeant("attached", annexes, () => false);
  if (meant.length < 2) return only(meant);
  const words = foldTitle(rest);
  return only(
    meant.filter((index) => {
      const title = annexes[index]?.title ?? "";
      return title !== "" && words.includes(foldTitle(title));
    }),
  );
}

const only = (indexes: readonly number[]): number | null => (indexes.length === 1 ? (indexes[0] ?? null) : null);

function clausePath(steps: readonly PinpointStep[], clauses: readonly Clause[], path: string): string | null {
  const [step, ...rest] = steps;
  if (step === undefined || (step.unit !== "clause" && step.unit !== "subclause")) return null;
  const index = clauses.findIndex((clause) => clause.number === step.number);
  const clause = clauses[index];
  if (clause === undefined) return null;
  const here = under(path, index);
  const [inner] = rest;
  // Parts and indents have no numbers of their own in a document: what holds them is the nearest place.
  if (inner === undefined || inner.unit === "part" || inner.unit === "indent") return here;
  return clausePath(rest, clause.children, under(here, "children"));
}
