/**
 * Values of a citation that have no place of their own in it: what it says in another form, or leaves to what was cited
 * before.
 */
import type { Reference } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";
import { valueAt } from "../text/json-pointer.js";
import { numbersInWords } from "../text/number-words.js";
import { saysDay } from "./says-day.js";

const VALUE = /^\/references\/(\d+)\/(act|pinpoint)(\/.+)$/;

/** The reference to whose whole text the place of a value leads; null for a value with a place of its own. */
export function citationOf(pointer: string, { references, provenance }: Resolution): Reference | null {
  const index = VALUE.exec(pointer)?.[1];
  if (index === undefined) return null;
  const own = provenance[pointer] ?? [];
  const whole = provenance[`/references/${index}/text`] ?? [];
  const isWhole =
    own.length === whole.length &&
    own.every(({ page, start, end }, at) => {
      const other = whole[at];
      return other?.page === page && other.start === start && other.end === end;
    });
  return isWhole ? (references[Number(index)] ?? null) : null;
}

const YEAR = /\d{4}|\d\.\d{2}(?!\d)/;
const SIGN = /№|(?<!\p{L})N\s?\d/u;

const figuresOf = (text: string): number[] => (text.match(/\d+/g) ?? []).map(Number);

/** Whether the citation's text holds the figures of the value, or an earlier citation has the same one. */
export function saidByCitation(
  value: string,
  pointer: string,
  { text, pinpoint: own }: Reference,
  { references }: Resolution,
): boolean {
  const [, index, part, field = ""] = VALUE.exec(pointer) ?? [];
  const figures = figuresOf(text);
  const isDay = field.endsWith("/date");
  if (isDay ? saysDay(text, value) : figuresOf(value).every((one) => figures.includes(one))) return true;
  if (numbersInWords(text).includes(Number(value))) return true;
  const earlier = references.slice(0, Number(index));
  if (part !== "pinpoint") {
    // What prints no day or no number leaves it to a definition.
    return !(isDay ? YEAR : SIGN).test(text) || earlier.some(({ act }) => valueAt(act, field) === value);
  }
  // What has no figure for each step leaves the outer ones to the place where it stands.
  return figures.length < own.filter(({ number }) => number !== null).length;
}
