import type { PinpointStep } from "@qauly/model";
import type { Citation, Stretch } from "../grammar/citation.js";
import type { Reading, Token } from "../grammar/tokens/token.js";
import { pointerTo } from "../text/pointer.js";

/** Where a citation's values stand in its text, by their pointers within the reference. */
export type CitedPlaces = ReadonlyMap<string, Stretch>;

/**
 * The places of the values that a citation prints as they are or as a date: its title without the quotation marks, its
 * dates and numbers, the numbers of its pinpoint. Told by the tokens of which the citation consists, so a value that
 * they do not hold (one that another citation or a definition said) has no place here.
 */
export function placesOf(citation: Citation, reading: Reading): CitedPlaces {
  const places = new Map<string, Stretch>();
  const tokens = reading.tokens.slice(
    firstFrom(reading.tokens, citation.start),
    firstFrom(reading.tokens, citation.end),
  );
  const put = (pointer: string, place: Stretch | undefined): void => {
    if (place !== undefined) places.set(pointer, place);
  };
  if (citation.kind === "act") {
    const { title, date, number, registration } = citation;
    put(
      pointerTo("act", "title"),
      tokens.map((token) => titlePlace(token, title, reading.text)).find(isPlace) ??
        namePlace(citation, title, reading.text),
    );
    put(
      pointerTo("act", "date"),
      tokens.find((token) => isDate(token, date)),
    );
    put(pointerTo("act", "number"), tokens.map((token) => numberPlace(token, number, reading.text)).find(isPlace));
    if (registration !== null) {
      const last = [...tokens].reverse();
      put(
        pointerTo("act", "registration", "number"),
        last.map((token) => numberPlace(token, registration.number, reading.text)).find(isPlace),
      );
      put(
        pointerTo("act", "registration", "date"),
        last.find((token) => isDate(token, registration.date)),
      );
    }
  }
  for (const [step, place] of pinpointPlaces(citation.pinpoint, tokens))
    put(pointerTo("pinpoint", step, "number"), place);
  return places;
}

/** Index of the first token that starts at or after an offset. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const isPlace = (place: Stretch | undefined): place is Stretch => place !== undefined;

const isDate = (token: Token, iso: string | null): boolean => token.kind === "date" && token.iso === iso;

function titlePlace(token: Token, title: string | null, text: string): Stretch | undefined {
  return token.kind === "quoted" && token.title === title ? within(token, title, text) : undefined;
}

/** A code's name has no quotation marks: `Еңбек кодексі` of `Еңбек кодексіне`. */
function namePlace(citation: Stretch, title: string | null, text: string): Stretch | undefined {
  return title === null ? undefined : within(citation, title, text);
}

function numberPlace(token: Token, number: string | null, text: string): Stretch | undefined {
  const isNumber = (token.kind === "number" || token.kind === "figure") && token.number === number;
  return isNumber && number !== null ? within(token, number, text) : undefined;
}

/** Where a token prints its value. */
function within({ start, end }: Stretch, value: string, text: string): Stretch | undefined {
  const at = text.slice(start, end).indexOf(value);
  return at < 0 ? undefined : { start: start + at, end: start + at + value.length };
}

/**
 * The figures of the steps. A pinpoint stands at one end of its citation, its steps in their order or, in Russian, the
 * innermost first: of the two the one is taken that finds them all in a row of figures.
 */
function pinpointPlaces(pinpoint: readonly PinpointStep[], tokens: readonly Token[]): [step: number, place: Stretch][] {
  const figures = tokens.filter((token) => token.kind === "figure");
  const numbered = pinpoint.flatMap(({ number }, step) => (number === null ? [] : [{ step, number }]));
  const inRow = (steps: typeof numbered, row: typeof figures): [number, Stretch][] | null => {
    const found = steps.map(({ step, number }, at): [number, Stretch] | null => {
      const figure = row[at];
      return figure?.number === number ? [step, { start: figure.start, end: figure.start + number.length }] : null;
    });
    return found.includes(null) ? null : (found as [number, Stretch][]);
  };
  if (numbered.length === 0) return [];
  const innermostFirst = [...numbered].reverse();
  return (
    inRow(numbered, figures.slice(-numbered.length)) ??
    inRow(innermostFirst, figures.slice(0, numbered.length)) ??
    inRow(numbered, figures.slice(0, numbered.length)) ??
    []
  );
}
