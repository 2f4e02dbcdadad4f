/** From what a citation says about an act to the act in the catalogue. */
import { compareIsoDates } from "../iso-date.js";
import type { ApplicationPeriod } from "../references/application.js";
import type { ActType } from "../schema/act.js";
import type { CitedAct } from "../schema/reference.js";
import { editDistance } from "../text/edit-distance.js";
import { foldNumber, foldText, foldTitle } from "../text/fold.js";
import { type KnownAct, knownActs } from "./acts.js";
import { foldLawNumber, indexOf, titleKeysOf, withoutConvocation } from "./catalogue-index.js";
import { titleKey } from "./title-key.js";

/** What a citation states about an act; every part but the type may be missing. */
export type ActDescription = Pick<CitedAct, "type" | "title" | "authority" | "date" | "number" | "registration">;

/** What decides between acts that a citation may mean. */
export interface ResolveOptions {
  /** Day of the citing act (ISO), by which an undated citation of a title that several acts bear is decided. */
  readonly onDate: string | null;
  /** The acts to choose from; default: the known acts. */
  readonly catalogue?: readonly KnownAct[];
  /** When the citing act applies as it says itself; asked for only where it decides between codes of one name. */
  readonly applies?: () => readonly ApplicationPeriod[];
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

/** Letters that may differ in a title: one in every fifteen, and beside the right day of adoption three in any but a short one. */
const misprints = (length: number, isDated: boolean): number =>
  Math.max(Math.floor(length / 15), isDated ? Math.min(3, Math.floor(length / 3)) : 0);

/**
 * Whether a title differs from one of the act's by few letters; only asked where date or number agree as well. The titles
 * are compared whole too: a misprint in the state's name keeps a key from losing it.
 */
function nearlyBearsTitle(known: KnownAct, printed: string, isDated: boolean): boolean {
  const [printedKey, printedWhole] = [titleKey(printed), foldTitle(printed)];
  return [...known.titles.kk, ...known.titles.ru].some((title) => {
    const key = titleKey(title);
    const limit = misprints(key.length, isDated);
    return (
      editDistance(key, printedKey, limit) <= limit || editDistance(foldTitle(title), printedWhole, limit) <= limit
    );
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

/**
 * The codes that a name alone can mean: the one in force on the citing act's day, and one that was adopted by then to
 * follow it, where the citing act says that it applies when that is in force. Both only where it says that it applies
 * before that day and after it.
 */
function codesByName(acts: readonly KnownAct[], { onDate, applies }: ResolveOptions): readonly KnownAct[] {
  const current = byTime(acts, onDate);
  const successor = acts.find(
    ({ type, date, inForceFrom }) =>
      type === "code" &&
      onDate !== null &&
      inForceFrom !== null &&
      compareIsoDates(date, onDate) <= 0 &&
      compareIsoDates(inForceFrom, onDate) > 0,
  );
  if (current === null || successor === undefined || successor === current) return current === null ? [] : [current];
  const start = successor.inForceFrom ?? "";
  const periods = applies?.() ?? [];
  const isLater = periods.some(({ from, to }) => compareIsoDates(to ?? from, start) >= 0);
  const isEarlier = periods.some(({ from }) => compareIsoDates(from, start) < 0);
  if (!isLater) return [current];
  return isEarlier ? [current, successor] : [successor];
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
  const near = candidates.filter((known) => nearlyBearsTitle(known, title, date !== null));
  return near.length === 1 ? near : [];
}

/** Title and number agree, the date does not: a misprinted date of an act that is otherwise certain. */
function withMisprintedDate({ title, ...rest }: ActDescription, catalogue: readonly KnownAct[]): KnownAct | null {
  if (title === null || rest.number === null) return null;
  const key = titleKey(title);
  return only(findActs({ ...rest, title, date: null }, catalogue).filter((known) => bearsTitle(known, key)));
}

/**
 * The known acts that a citation may mean: one, none, or several codes of one name between which the citing act leaves
 * it open. Date and number decide first, then the title with what else is stated; an undated title that several acts bear
 * is decided by the citing act's date. A statement that contradicts the catalogue gives none, but for a date that is
 * misprinted beside the right title and number.
 */
export function actsMeant(described: ActDescription, options: ResolveOptions): readonly KnownAct[] {
  const { catalogue = knownActs, onDate } = options;
  const listed = (act: KnownAct | null): readonly KnownAct[] => (act === null ? [] : [act]);
  const found = findActs(described, catalogue);
  if (found.length === 0) return described.date === null ? [] : listed(withMisprintedDate(described, catalogue));
  if (described.date === null && described.number === null) return codesByName(found, options);
  return found.length > 1 ? listed(byTime(found, onDate)) : found;
}

/** The one known act that a citation means, or null. */
export function resolveAct(described: ActDescription, options: ResolveOptions): KnownAct | null {
  return only(actsMeant(described, options));
}

/** A part of a citation that contradicts the catalogue, beside two parts that agree with one act in it. */
export interface Contradiction {
  /** The part of the citation that is another there. */
  readonly part: "date" | "number";
  /** The act of the catalogue with which the other two parts agree. */
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
