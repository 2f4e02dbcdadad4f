import type { Steps } from "@qauly/model/rules";
import { personAtStart } from "../grammar/person.js";
import { headsDivision } from "../language/divisions.js";
import type { Language } from "../language/language.js";
import { joinLines } from "../repair/line-joins.js";
import { divideAnnex } from "../structure/divisions/divide.js";
import type { AnnexSection, DraftAnnex, DraftAnnexHeading, DraftTable } from "../structure/draft.js";
import { groupParagraphs } from "../structure/paragraphs.js";
import { type Reading, readText } from "../structure/read-text.js";
import { headingPhrase } from "../structure/sections/signs/annex-heading.js";
import type { Line } from "../text/flow.js";
import type { SourcedText } from "../text/sourced-text.js";
import { findTextTable } from "./annex-table.js";
import { finishTable } from "./finish/finish-table.js";
import { joinedBelow } from "./finish/parts-of-one.js";
import { tableNote, takeCaption, unitAlone } from "./finish/surroundings.js";
import { gridTables } from "./grid-table.js";
import { runsOf } from "./runs.js";

/** Reads one annex: heading, title, then paragraphs and tables in order. */
export function* readAnnex(section: AnnexSection, reading: Reading): Steps<DraftAnnex> {
  const title: SourcedText[] = [];
  const paragraphs: SourcedText[] = [];
  const tables: DraftTable[] = [];
  // Paragraphs from here on stand below the last table.
  let belowTable = 0;
  for (const run of runsOf(section.body)) {
    if (run.kind === "grids") {
      for (const table of gridTables(run.grids, reading)) place(table);
      continue;
    }
    let lines: readonly Line[] = run.lines;
    while (lines.length > 0) {
      const found = yield* findTextTable(lines, reading);
      yield* readProse(lines.slice(0, found?.from ?? lines.length));
      if (found === null) break;
      place(finishTable(found.table));
      lines = lines.slice(found.to);
    }
  }
  return {
    heading: readHeading(section, reading),
    title: title[0] ?? null,
    paragraphs,
    tables,
    sections: yield* divideAnnex(paragraphs),
  };

  function place(table: DraftTable): void {
    const below = paragraphs.splice(belowTable);
    const joined = joinedBelow(tables.at(-1), table, below);
    if (joined !== null) {
      tables[tables.length - 1] = joined;
      return;
    }
    tables.push({ ...table, ...takeCaption(below, { isFirst: tables.length === 0 }) });
    paragraphs.push(...below);
    belowTable = paragraphs.length;
  }

  /** A note right below a table, or below another note, is the table's. */
  function addParagraph(text: SourcedText): void {
    const table = tables.at(-1);
    const note = table === undefined || paragraphs.length > belowTable ? null : tableNote(text);
    if (table === undefined || note === null) paragraphs.push(text);
    else tables[tables.length - 1] = { ...table, notes: [...table.notes, note] };
  }

  function* readProse(lines: readonly Line[]): Steps<void> {
    if (lines.length === 0) return;
    const titleEnd = title.length === 0 && tables.length === 0 ? endOfTitle(lines, reading) : 0;
    if (titleEnd > 0) title.push(readText(lines.slice(0, titleEnd), reading));
    for (const group of yield* groupParagraphs(lines.slice(titleEnd))) {
      addParagraph(readText(group, reading));
      yield;
    }
  }
}

/** The heading; one below it, of the act that an annex changes, goes on with its text and says nothing about this act. */
function readHeading({ headingLines, furtherHeading }: AnnexSection, reading: Reading): DraftAnnexHeading {
  // No displaced links here: a small indent of a heading's line is no hole.
  const own = joinLines(headingLines, reading.stock);
  const text = joinLines([...headingLines, ...furtherHeading], reading.stock);
  return { text, parts: headingPhrase(own.text, reading.language) };
}

/**
 * The title goes to the first gap after which a new text starts, or to where the type changes from bold. A block in capitals, or
 * one behind words that cannot end a phrase, goes on with it: `… Грамотасы туралы` | `ЕРЕЖЕ`, `… комиссиясының` | `ҚҰРАМЫ`.
 */
function endOfTitle(lines: readonly Line[], { language }: Reading): number {
  const { signatures } = language;
  const first = lines[0] as Line;
  const end = lines.findIndex((line, index) => {
    if (index === 0) return false;
    const text = line.text.text.trim();
    const above = (lines[index - 1] as Line).text.text.trim();
    if (/^\d+\s?[.)]\s/.test(text) || headsDivision(text) || isListed(text, language)) return true;
    if (unitAlone(line.text) !== null) return true;
    const ended = /[.;:]$/.test(above);
    if (!ended && isInCapitals(text) && above.length < longestTitleLine) return false;
    if (line.bold !== first.bold) return true;
    if (line.blankBefore === 0 || line.pageStart || /^[\p{Ll},;)–-]/u.test(text)) return false;
    if (!ended && goesOnWithBody(text, lines[index + 1], language)) return false;
    return !signatures.cannotEnd(above);
  });
  return end < 0 ? lines.length : end;
}

/** `Самалов К. – төраға`: a line of a list of people. */
function isListed(text: string, { signatures }: Language): boolean {
  const person = personAtStart(text, signatures.isOther);
  return person !== null && /^\s*[-–—]\s/.test(text.slice(person.end));
}

/** `… некоторых решений` | `Правительства Республики Казахстан` | `1. …`: a body, short and without a stop, above the first point. */
function goesOnWithBody(text: string, next: Line | undefined, { signatures }: Language): boolean {
  const [word = ""] = text.split(" ", 1);
  if (!signatures.isOther(word) || text.length > longestTitleLine || /[.;:,]$/.test(text)) return false;
  return next !== undefined && /^1\s?[.)]\s/.test(next.text.text);
}

/** Characters of a line of a title. */
const longestTitleLine = 120;

function isInCapitals(text: string): boolean {
  return (
    text.length < longestTitleLine && /\p{Lu}{3}/u.test(text) && text === text.toUpperCase() && !/[.;:\t]/.test(text)
  );
}
