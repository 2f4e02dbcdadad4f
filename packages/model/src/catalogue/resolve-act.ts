/** From what a citation says about an act to the act in the catalogue. */
import { compareIsoDates } from "../iso-date.js";
import type { ActType } from "../schema/act.js";
import type { CitedAct } from "../schema/reference.js";
import { editDistance } from "../text/edit-distance.js";
import { foldNumber, foldText } from "../text/fold.js";
import { type KnownAct, knownActs } from "./acts.js";
import { titleKey } from "./title-key.js";

/** What a citation states about an act; every part but the type may be missing. */
export type ActDescription = Pick<CitedAct, "type" | "title" | "authority" | "date" | "number" | "registration">;

export interface ResolveOptions {
  /** Day of the citing act (ISO), by which an undated citation of a title that several acts bear is decided. */
  readonly onDate: string | null;
}

/** A code is a kind of law and is cited as either. */
const sameType = (a: ActType, b: ActType) => a === b || [a, b].every((one) => one === "law" || one === "code");

/** `ҚРЗ` or `ЗРК` after a law's number, as `foldNumber` leaves it: Р and К in Latin script. */
const STATE_LAW_MARK = /-?(?:ҚPЗ|ЗPK)$/;

/** `482-V`; a convocation or a mark of the state's laws that the citation leaves out or adds does not count. */
function sameNumber(cited: string, known: string): boolean {
  const number = foldNumber(cited).replace(STATE_LAW_MARK, "");
  const whole = foldNumber(known);
  return number === whole || number === whole.replace(/-[IVX]+$/, "");
}

/** Keys of the catalogue's titles, made when first asked for. */
const keysOf = new Map<KnownAct, readonly string[]>();

function titleKeys(known: KnownAct): readonly string[] {
  const keys = keysOf.get(known) ?? known.titles.map(titleKey);
  keysOf.set(known, keys);
  return keys;
}

const bearsTitle = (known: KnownAct, key: string) => titleKeys(known).includes(key);

/** One misprint in every fifteen letters; only asked where date or number agree as well. */
function nearlyBearsTitle(known: KnownAct, key: string): boolean {
  return titleKeys(known).some((title) => {
    const limit = Math.floor(title.length / 15);
    return editDistance(title, key, limit) <= limit;
  });
}

/** A minister's number is unique only together with its body; where the citation names none, the title must fit. */
function sameAuthority({ authority, title }: ActDescription, known: KnownAct): boolean {
  if (known.authority === null) return true;
  if (authority === null) return title !== null && bearsTitle(known, titleKey(title));
  const name = foldText(authority);
  return known.authority.some((beginning) => name.includes(beginning));
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

/** All known acts that fit everything that the description states, a misprint in the title aside. */
export function findActs(described: ActDescription): readonly KnownAct[] {
  const { type, title, date, number } = described;
  if (title === null && (date === null || number === null)) return [];
  const candidates = knownActs.filter(
    (known) =>
      sameType(type, known.type) &&
      sameAuthority(described, known) &&
      (date === null || known.date === date) &&
      (number === null || sameNumber(number, known.number)),
  );
  if (title === null) return candidates;
  const key = titleKey(title);
  const exact = candidates.filter((known) => bearsTitle(known, key));
  if (exact.length > 0 || (date === null && number === null)) return exact;
  // Acts are renamed, their date and number stay: the pair decides, unless the title is another act's.
  if (date !== null && number !== null) return knownActs.some((known) => bearsTitle(known, key)) ? [] : candidates;
  return candidates.filter((known) => nearlyBearsTitle(known, key));
}

/** Title and number agree, the date does not: a misprinted date of an act that is otherwise certain. */
function withMisprintedDate({ title, ...rest }: ActDescription): KnownAct | null {
  if (title === null || rest.number === null) return null;
  const key = titleKey(title);
  return only(findActs({ ...rest, title, date: null }).filter((known) => bearsTitle(known, key)));
}

/**
 * The known act that a citation means, or null. Date and number decide first, then the title with what else is stated;
 * an undated title that several acts bear is decided by the citing act's date. A statement that contradicts the
 * catalogue gives null, but for a date that is misprinted beside the right title and number.
 */
export function resolveAct(described: ActDescription, { onDate }: ResolveOptions): KnownAct | null {
  const found = findActs(described);
  if (found.length > 1) return byTime(found, onDate);
  const [act] = found;
  if (act === undefined) return described.date === null ? null : withMisprintedDate(described);
  const undated = described.date === null && described.number === null;
  return undated ? byTime(found, onDate) : act;
}
