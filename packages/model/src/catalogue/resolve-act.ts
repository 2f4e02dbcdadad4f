/** From what a citation says about an act to the act in the catalogue. */
import { compareIsoDates } from "../iso-date.js";
import type { ActType } from "../schema/act.js";
import type { CitedAct } from "../schema/reference.js";
import { editDistance } from "../text/edit-distance.js";
import { foldNumber, foldText } from "../text/fold.js";
import { type KnownAct, knownActs } from "./acts.js";
import { foldLawNumber, indexOf, titleKeysOf, withoutConvocation } from "./catalogue-index.js";
import { titleKey } from "./title-key.js";

/** What a citation states about an act; every part but the type may be missing. */
export type ActDescription = Pick<CitedAct, "type" | "title" | "authority" | "date" | "number" | "registration">;

export interface ResolveOptions {
  /** Day of the citing act (ISO), by which an undated citation of a title that several acts bear is decided. */
  readonly onDate: string | null;
  /** The acts to choose from; default: the known acts. */
  readonly catalogue?: readonly KnownAct[];
}

/** A code is a kind of law and is cited as either. */
const sameType = (a: ActType, b: ActType) => a === b || [a, b].every((one) => one === "law" || one === "code");

const isLaw = ({ type }: KnownAct): boolean => type === "law" || type === "code";

/**
 * `482-V`; a convocation or a mark of the state's laws that the citation leaves out does not count, nor, for laws, one
 * that it adds to a number known without. Two convocations that differ do.
 */
function sameNumber(cited: string, known: KnownAct): boolean {
  if (known.number === null) return false;
  const number = foldLawNumber(cited);
  const whole = isLaw(known) ? foldLawNumber(known.number) : foldNumber(known.number);
  return (
    number === whole || number === withoutConvocation(whole) || (isLaw(known) && withoutConvocation(number) === whole)
  );
}

const bearsTitle = (known: KnownAct, key: string) => titleKeysOf(known).includes(key);

/** One misprint in every fifteen letters; only asked where date or number agree as well. */
function nearlyBearsTitle(known: KnownAct, key: string): boolean {
  return titleKeysOf(known).some((title) => {
    const limit = Math.floor(title.length / 15);
    return editDistance(title, key, limit) <= limit;
  });
}

/** A minister's number is unique only together with its body; where the citation names none, the title must fit. */
function sameAuthority({ authority, title }: ActDescription, known: KnownAct): boolean {
  if (known.authority === null) return true;
  if (authority === null) return title !== null && bearsTitle(known, titleKey(title));
  const name = foldText(authority);
  return known.authority.some((beginning) => name.includes(foldText(beginning)));
}

const only = (acts: readonly KnownAct[]) => (acts.length === 1 ? (acts[0] ?? null) : null);

/**
 * Of several acts with one title, the one that an undated citation means: among those adopted by `onDate` the latest
 * that was in force, else (all repealed, or none yet in force) the latest. A law that was repealed a year ago is still
 * cited by habit, and its last bearer is meant. Without a date only a title that a single act bears decides.
 */
function byTime(acts: readonly KnownAct[], onDate: string | null): KnownAct | null {
  if (onDate === null) return only(acts);
  const adopted = acts
    .filter((act) => compareIsoDates(act.date, onDate) <= 0)
    .sort((a, b) => compareIsoDates(a.date, b.date));
  const inForce = adopted.filter(
    (act) =>
      (act.inForceFrom === null || compareIsoDates(act.inForceFrom, onDate) <= 0) &&
      (act.inForceTo === null || compareIsoDates(onDate, act.inForceTo) < 0),
  );
  return inForce.at(-1) ?? adopted.at(-1) ?? null;
}

/** The acts among which those described must be: of one date, else of one number, else of one title. */
function candidatesFor({ title, date, number }: ActDescription, catalogue: readonly KnownAct[]): readonly KnownAct[] {
  const { byDate, byNumber, byTitle } = indexOf(catalogue);
  if (date !== null) return byDate.get(date) ?? [];
  if (number !== null) return byNumber.get(withoutConvocation(foldLawNumber(number))) ?? [];
  return title === null ? [] : (byTitle.get(titleKey(title)) ?? []);
}

/** All known acts that fit everything that the description states, a misprint in the title aside. */
export function findActs(described: ActDescription, catalogue: readonly KnownAct[] = knownActs): readonly KnownAct[] {
  const { type, title, date, number } = described;
  if (title === null && (date === null || number === null)) return [];
  const candidates = candidatesFor(described, catalogue).filter(
    (known) =>
      sameType(type, known.type) && sameAuthority(described, known) && (number === null || sameNumber(number, known)),
  );
  if (title === null) return candidates;
  const key = titleKey(title);
  const exact = candidates.filter((known) => bearsTitle(known, key));
  if (exact.length > 0 || (date === null && number === null)) return exact;
  // Acts are renamed, their date and number stay: the pair decides, unless the title is another act's.
  if (date !== null && number !== null) return indexOf(catalogue).byTitle.has(key) ? [] : candidates;
  return candidates.filter((known) => nearlyBearsTitle(known, key));
}

/** Title and number agree, the date does not: a misprinted date of an act that is otherwise certain. */
function withMisprintedDate({ title, ...rest }: ActDescription, catalogue: readonly KnownAct[]): KnownAct | null {
  if (title === null || rest.number === null) return null;
  const key = titleKey(title);
  return only(findActs({ ...rest, title, date: null }, catalogue).filter((known) => bearsTitle(known, key)));
}

/**
 * The known act that a citation means, or null. Date and number decide first, then the title with what else is stated;
 * an undated title that several acts bear is decided by the citing act's date. A statement that contradicts the
 * catalogue gives null, but for a date that is misprinted beside the right title and number.
 */
export function resolveAct(
  described: ActDescription,
  { onDate, catalogue = knownActs }: ResolveOptions,
): KnownAct | null {
  const found = findActs(described, catalogue);
  if (found.length > 1) return byTime(found, onDate);
  const [act] = found;
  if (act === undefined) return described.date === null ? null : withMisprintedDate(described, catalogue);
  const undated = described.date === null && described.number === null;
  return undated ? byTime(found, onDate) : act;
}

/** A part of a citation that contradicts the catalogue, beside two parts that agree with one act in it. */
export interface Contradiction {
  readonly part: "date" | "number";
  readonly known: KnownAct;
}

/**
 * Where a citation states title, date and number, and two of them fit one known act alone: the third, when it is not
 * that act's. A single part that differs beside one that fits contradicts nothing: an earlier act may bear the title.
 */
export function contradictionOf(
  described: ActDescription,
  catalogue: readonly KnownAct[] = knownActs,
): Contradiction | null {
  const { title, date, number } = described;
  if (title === null || date === null || number === null || findActs(described, catalogue).length > 0) return null;
  const key = titleKey(title);
  const bearer = (part: Partial<ActDescription>) =>
    only(findActs({ ...described, ...part }, catalogue).filter((known) => bearsTitle(known, key)));
  const misdated = bearer({ date: null });
  if (misdated !== null) return { part: "date", known: misdated };
  const misnumbered = bearer({ number: null });
  return misnumbered === null || misnumbered.number === null ? null : { part: "number", known: misnumbered };
}
