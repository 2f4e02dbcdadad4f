/** Values of a citation that have no place of their own in it: what it says in another form, or leaves to what was cited before. */
import type { Reference } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";
import { valueAt } from "../text/json-pointer.js";
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
  const isSaid = field.endsWith("/date")
    ? saysDay(text, value)
    : figuresOf(value).every((one) => figures.includes(one));
  // What has a figure for each step leaves none to what was cited before.
  const isWhole = part === "pinpoint" && figures.length >= own.filter(({ number }) => number !== null).length;
  if (isSaid || isWhole) return isSaid;
  const earlier = references.slice(0, Number(index));
  return part === "pinpoint"
    ? earlier.some(({ pinpoint }) => pinpoint.some(({ number }) => number === value))
    : earlier.some(({ act }) => valueAt(act, field) === value);
}
