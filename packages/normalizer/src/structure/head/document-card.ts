/** The card of a document above its text: a line, or two, for each thing that the line of requisites says elsewhere. */
import { tokenize } from "../../grammar/tokens/tokenize.js";
import { type CardField, cardLabel } from "../../language/document-card.js";
import type { Language, Requisite } from "../../language/language.js";
import type { Line } from "../../text/flow.js";
import { SourcedText } from "../../text/sourced-text.js";
import type { DraftAct } from "../draft.js";

/** The lines of a card, and what they say. */
export interface DocumentCard {
  readonly from: number;
  readonly to: number;
  readonly requisite: NonNullable<DraftAct["requisite"]>;
}

interface Field {
  readonly field: CardField;
  /** Places in the text of the card: with its label, and without it. */
  readonly start: number;
  readonly value: number;
  readonly end: number;
}

/** Fields of which a card needs so many, the day or the number among them. */
const needed: ReadonlySet<CardField> = new Set(["type", "authority", "date", "number"]);
const least = 2;

/** The card in the lines above an act's enacting formula; null where none says of which kind and day or number it is. */
export function findCard(lines: readonly Line[], formula: number, language: Language): DocumentCard | null {
  for (let from = 0; from < formula; from += 1) {
    if (cardLabel(textOf(lines[from])) === null) continue;
    const card = cardFrom(lines, from, formula, language);
    if (card !== null) return card;
  }
  return null;
}

const textOf = (line: Line | undefined): string => line?.text.text.trim() ?? "";

function cardFrom(lines: readonly Line[], from: number, formula: number, language: Language): DocumentCard | null {
  const fields: Field[] = [];
  const parts: SourcedText[] = [];
  let length = 0;
  const put = (line: Line): { start: number; end: number } => {
    if (length > 0) parts.push(SourcedText.standingFor(" ", null));
    const start = length === 0 ? 0 : length + 1;
    const text = line.text.trim();
    parts.push(text);
    length = start + text.length;
    return { start, end: length };
  };
  let to = from;
  while (to < formula) {
    const label = cardLabel(textOf(lines[to]));
    if (label === null) break;
    const own = put(lines[to] as Line);
    to += 1;
    let [value, end] = [own.start + label.value, own.end];
    // The value stands below its label, as in a list of terms.
    if (value >= end && to < formula && cardLabel(textOf(lines[to])) === null) {
      const below = put(lines[to] as Line);
      [value, end] = [below.start, below.end];
      to += 1;
    }
    fields.push({ field: label.field, start: own.start, value, end });
  }
  if (fields.filter(({ field }) => needed.has(field)).length < least) return null;
  const text = SourcedText.concat(parts);
  const requisite = requisiteOf(text.text, fields, language);
  return requisite === null ? null : { from, to, requisite: { text, parts: requisite } };
}

function requisiteOf(text: string, fields: readonly Field[], language: Language): Requisite | null {
  const field = (name: CardField): Field | undefined => fields.find((one) => one.field === name);
  const kind = kindIn(text, field("type"), language);
  const date = dateIn(text, field("date"), language);
  const number = numberIn(text, field("number"));
  if (kind === null || (date === null && number === null)) return null;
  const body = field("authority");
  const authority =
    body === undefined || body.value >= body.end
      ? null
      : { name: text.slice(body.value, body.end), start: body.value, end: body.end, known: true };
  const used = new Set<Field | undefined>([field("type"), field("date"), field("number"), body]);
  return {
    kind,
    authority,
    date,
    number,
    session: null,
    joint: [],
    registration: null,
    force: null,
    rest: fields.filter((one) => !used.has(one)),
    unread: [],
  };
}

function kindIn(text: string, field: Field | undefined, language: Language): Requisite["kind"] | null {
  if (field === undefined) return null;
  const reading = tokenize(text.slice(field.value, field.end), language);
  for (const [at, token] of reading.tokens.entries()) {
    const word = token.kind === "word" ? language.phrase.wordAt(reading, at) : null;
    if (word?.is !== "act") continue;
    const [start, end] = [field.value + token.start, field.value + token.end];
    return { ...word.kind, case: "nominative", start, end };
  }
  return null;
}

function dateIn(text: string, field: Field | undefined, language: Language): Requisite["date"] {
  if (field === undefined) return null;
  const [date] = language.findDates(text.slice(field.value, field.end));
  return date === undefined ? null : { iso: date.iso, start: field.value + date.start, end: field.value + date.end };
}

function numberIn(text: string, field: Field | undefined): Requisite["number"] {
  if (field === undefined) return null;
  const [, sign = "", number] = /^(№\s*)?(\S*\d\S*)/u.exec(text.slice(field.value, field.end)) ?? [];
  if (number === undefined) return null;
  const start = field.value + sign.length;
  return { start, end: start + number.length };
}
