import { allMatches } from "@qauly/model/rules";
import { endsInInitials, personIn } from "../grammar/person.js";
import type { Language } from "../language/language.js";
import { collapseBlanks, joinLines } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { DraftSignatory } from "./draft.js";
import type { Reading } from "./read-text.js";
import { withoutMarks } from "./sections/marks.js";
import { officeGoesOn } from "./sections/signs/signature.js";

/** One line of a block of signatures: an office, a name, or both in either order. */
interface Entry {
  readonly role: SourcedText | null;
  readonly name: SourcedText | null;
  /** The name stands before the office. */
  readonly nameFirst: boolean;
  readonly blankBefore: boolean;
}

/**
 * Reads the lines of signatures. Office and name stand in one line, or each in lines of its own; an office may fill
 * several lines; one that no name follows is a signatory without a name.
 */
export function readSignatures(lines: readonly Line[], reading: Reading): DraftSignatory[] {
  const { language } = reading;
  const entries = withoutColumns(withWholeNames(lines), language).flatMap((line) => entryOf(line, language));
  // Names alone stand above their offices where the first line is a name and the last is none.
  const nameFirst =
    entries.length > 1 &&
    isNameAlone(entries[0] as Entry) &&
    !isNameAlone(entries.at(-1) as Entry) &&
    entries.every(({ role, name }) => role === null || name === null);
  return nameFirst ? namesAbove(entries, reading) : namesBelow(entries, reading);
}

const surname = /^\p{Lu}[\p{L}-]+[.|\s]*$/u;

/** `… министрі Н.Б.` above `Ермекұлы`: the lines of a name that a line's end parts are one. */
function withWholeNames(lines: readonly Line[]): Line[] {
  const kept: Line[] = [];
  for (const line of lines) {
    const above = kept.at(-1);
    if (above !== undefined && endsInInitials(above.text.text.trim()) && surname.test(line.text.text.trim())) {
      const blank = SourcedText.standingFor(" ", null);
      kept[kept.length - 1] = { ...above, text: SourcedText.concat([above.text.trim(), blank, line.text.trim()]) };
    } else kept.push(line);
  }
  return kept;
}

/** Blanks between two columns of signatures. */
const gutter = /\s{3,}|\t+|\s*\|\s*/g;

/** Offices side by side with the names below them: each office and its name as lines of their own. */
function withoutColumns(lines: readonly Line[], { signatures }: Language): Line[] {
  const result: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [upper, lower] = [columnsOf(lines[at] as Line), columnsOf(lines[at + 1])];
    const holdsNames = (columns: readonly Line[]): boolean =>
      columns.every(({ text }) => personIn(text.text.trim(), signatures)?.start === 0);
    const isPaired = upper.length > 1 && upper.length === lower.length && holdsNames(lower) && !holdsNames(upper);
    if (isPaired) {
      for (const [column, office] of upper.entries()) result.push(office, lower[column] as Line);
      at += 1;
    } else result.push(lines[at] as Line);
  }
  return result;
}

function columnsOf(line: Line | undefined): Line[] {
  if (line === undefined) return [];
  const columns: Line[] = [];
  let from = 0;
  const text = line.text.text.trimEnd();
  for (const match of allMatches(text, gutter)) {
    if (match.index > from) columns.push({ ...line, text: line.text.slice(from, match.index) });
    from = match.index + match[0].length;
  }
  return from < text.length ? [...columns, { ...line, text: line.text.slice(from, text.length) }] : columns;
}

const isNameAlone = ({ role, name }: Entry): boolean => role === null && name !== null;

function entryOf(line: Line, { signatures }: Language): Entry[] {
  const { text } = withoutMarks(line.text.text);
  const lead = text.length - text.trimStart().length;
  const bare = text.trim();
  if (!/[\p{L}\p{N}]/u.test(bare)) return [];
  // One blank for each wide gap, so that persons are found; offsets are those of the line.
  const plain = bare.replace(/\s/g, " ");
  const person = personIn(plain, signatures);
  const isFirst = person !== null && person.start === 0 && person.end < plain.length - 1;
  const cut = (from: number, to: number): SourcedText | null => {
    const part = plain.slice(from, to);
    const start = from + (part.length - part.replace(/^[\s,:;|–—-]+/u, "").length);
    const beside = person === null ? /[\s|]+$/u : /[\s,:;|–—-]+$/u;
    const end = from + part.replace(beside, "").length;
    return end <= start ? null : collapseBlanks(line.text.slice(lead + start, lead + end));
  };
  const blankBefore = line.blankBefore > 0;
  if (person === null) return [{ role: cut(0, plain.length), name: null, nameFirst: false, blankBefore }];
  const role = isFirst ? cut(person.end, plain.length) : cut(0, person.start);
  return [{ role, name: cut(person.start, person.end), nameFirst: isFirst && role !== null, blankBefore }];
}

/** Offices with the names that stand in their line or below them. */
function namesBelow(entries: readonly Entry[], reading: Reading): DraftSignatory[] {
  const { language } = reading;
  const signatories: DraftSignatory[] = [];
  let office: SourcedText[] = [];
  const withoutName = (): void => {
    if (office.length > 0) signatories.push({ role: joined(office, reading), name: null });
    office = [];
  };
  for (const { role, name, nameFirst } of entries) {
    if (role !== null && office.length > 0 && !officeGoesOn(office.at(-1)?.text ?? "", role.text, language))
      withoutName();
    if (nameFirst) {
      withoutName();
      signatories.push({ role, name });
    } else if (name === null) {
      const above = office.length > 0 ? undefined : signatories.at(-1);
      if (role !== null && above !== undefined && goesOnBelowName(above, role, language)) {
        signatories[signatories.length - 1] = { ...above, role: joined([above.role, role], reading) };
      } else if (role !== null) office.push(role);
    } else {
      const whole = role === null ? office : [...office, role];
      signatories.push({ role: whole.length === 0 ? null : joined(whole, reading), name });
      office = [];
    }
  }
  withoutName();
  return signatories;
}

/** Names that stand above their offices. */
function namesAbove(entries: readonly Entry[], reading: Reading): DraftSignatory[] {
  const signatories: DraftSignatory[] = [];
  let name: SourcedText | null = null;
  let office: SourcedText[] = [];
  for (const entry of entries) {
    if (entry.name !== null) {
      if (name !== null) signatories.push({ role: office.length === 0 ? null : joined(office, reading), name });
      ({ name } = entry);
      office = [];
    } else if (entry.role !== null) office.push(entry.role);
  }
  if (name !== null || office.length > 0)
    signatories.push({ role: office.length === 0 ? null : joined(office, reading), name });
  return signatories.length === 0 ? namesBelow(entries, reading) : signatories;
}

type Complete = DraftSignatory & { readonly role: SourcedText; readonly name: SourcedText };

/**
 * `Аудандық мәслихат   Қ. Арман` above `төрағасы`: an office that is not complete in the line of its name goes on below
 * it.
 */
function goesOnBelowName(above: DraftSignatory, below: SourcedText, { signatures }: Language): above is Complete {
  if (above.role === null || above.name === null || !/^\p{Ll}/u.test(below.text)) return false;
  return !signatures.mayEnd(above.role.text) || !signatures.namesOffice(above.role.text);
}

/** The lines of one office; words that line ends divide are whole again. */
function joined(parts: readonly SourcedText[], { stock }: Reading): SourcedText {
  return joinLines(
    parts.map((text): Line => ({ ...plainLine, text })),
    stock,
  );
}

const plainLine: Omit<Line, "text"> = {
  kind: "line",
  page: 1,
  indent: 0,
  width: 0,
  blankBefore: 0,
  pageStart: false,
  bold: false,
  end: "plain",
  placed: false,
  scanned: false,
};
