import type { Annex, Clause, PinpointStep, Target } from "@qauly/model";
import { annexesMeant } from "@qauly/model/rules";
import type { InternalCitation } from "../grammar/citation.js";
import { foldTitle } from "../text/fold.js";
import { pointerTo, under } from "../text/pointer.js";
import type { Place, RunningText, Texts } from "./running-texts.js";

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
  const depth = scope === "clause" ? 1 : 2;
  if (way.length < depth) return null;
  return { ...citation, pinpoint: [...way.slice(0, depth), ...citation.pinpoint] };
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
  if (scope === "document") return paragraphPath(first, from, texts.annexes);
  if (first.unit !== "annex") return clausePath(pinpoint, texts.clauses, pointerTo("clauses"));
  const { annexes } = texts;
  const rest = from.text.slice(citation.end);
  const isUnnumbered = scope === "attached" && first.number === null;
  const index = isUnnumbered ? attached(annexes, rest) : annexNumbered(first.number, annexes);
  if (index === null) return null;
  const here = pointerTo("annexes", index);
  return table !== null && annexes[index]?.tables[table - 1] !== undefined ? under(here, "tables", table - 1) : here;
}

/** `осы Қағидалардың 5-тармағы`: the paragraph of the same annex that begins with the number. */
function paragraphPath({ unit, number }: PinpointStep, { annex }: Place, annexes: readonly Annex[]): string | null {
  if (annex === null || unit !== "clause") return null;
  const index = annexes[annex]?.paragraphs.findIndex((text) => text.startsWith(`${number}.`)) ?? -1;
  return index < 0 ? null : pointerTo("annexes", annex, "paragraphs", index);
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
