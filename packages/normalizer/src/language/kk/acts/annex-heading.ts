import { valueAt } from "../../../grammar/found.js";
import { letter } from "../../../text/letters.js";
import type { AnnexHeading } from "../../language.js";
import { datePattern, findDates } from "../dates.js";
import { analyse, withoutGenitive } from "../morphology.js";
import { actNouns, annexNoun } from "./act-nouns.js";
import { districtNouns, regionNoun } from "./authorities.js";

const authority = `([${letter}][^\\d"«»():;,.]*?[ндт][ыі]ң)`;
/** A form whose day, or whose number, nobody filled in: `2021 жылғы « »`, `№ ____`. */
const blankDate = '\\d{4}\\s?жылғы\\s*["«][\\s_]*["»]';
const blankNumber = "№[\\s_]*";
/** Some headings quote the title of the act that they belong to. */
const quotedTitle = '["«].{3,500}?["»]';
const number = `(?:№\\s?)?((?:ҚР\\s)?[${letter}\\d][${letter}\\d./-]*\\d[${letter}\\d./-]*|\\d[${letter}\\d./-]*)`;
const datives = actNouns.flatMap(({ possessed }) => [`${possessed}на`, `${possessed}не`]).join("|");
const instrumentals = actNouns.map(({ possessed }) => `${possessed}мен`).join("|");
const annexWord = `(?:№\\s?)?(?:(\\d+)\\s?[-–]?\\s?)?${annexNoun.lemma}(?:\\s№?\\s?(\\d+))?`;

/**
 * `Бәйтерек ауданы әкімдігінің 2023 жылғы 30 қарашадағы № 593 қаулысына 1 қосымша`; authority, date and number may
 * be absent, as in blank forms.
 */
const annexed = new RegExp(
  `^(?:${authority}\\s+)?(?:(?:${datePattern}|${blankDate})\\s+)?(?:${quotedTitle}\\s+)?(?:(?:${number}|${blankNumber})\\s+)?(?:бірлескен\\s+)?(?:${datives})\\s+${annexWord}$`,
  "i",
);
/** `… № 1198 қаулысымен бекітілген`, where a body is approved and no annex numbered. */
const approved = new RegExp(
  `^(?:${authority}\\s+)?(?:(?:${datePattern}|${blankDate})\\s+)(?:${quotedTitle}\\s+)?(?:(?:${number}|${blankNumber})\\s+)?(?:${instrumentals})\\s+бекітіл(?:ген|ді)$`,
  "i",
);
/** The last line of a heading, which starts the search for the rest. */
const lastLine = new RegExp(`(?:^|\\s)${annexWord}$|бекітіл(?:ген|ді)$`, "i");

/** Characters of the longest line of a heading: all of it in one line. */
const longestLine = 600;
/** Characters of the longest heading, one that quotes a title. */
const longestHeading = 1200;

export function endsAnnexHeading(line: string): boolean {
  return line.length < longestLine && lastLine.test(line.slice(-60));
}

/** Reads a heading; null when the text is none. */
export function parseAnnexHeading(text: string): AnnexHeading | null {
  if (text.length > longestHeading || !endsAnnexHeading(text.slice(-40))) return null;
  const match = annexed.exec(text) ?? approved.exec(text);
  if (match === null) return null;
  const [, authorityText, numberText, before, after] = match;
  if (authorityText !== undefined && !/^\p{Lu}/u.test(authorityText)) return null;
  const date = findDates(text)[0] ?? null;
  const annexNumber = before ?? after;
  const numberAt = numberText === undefined ? -1 : text.indexOf(numberText, date?.end ?? authorityText?.length ?? 0);
  return {
    annexNumber: annexNumber === undefined ? null : valueAt(annexNumber, text.lastIndexOf(annexNumber)),
    authority:
      authorityText === undefined
        ? null
        : { start: 0, end: authorityText.length, name: withoutGenitive(authorityText) },
    date,
    number: numberText === undefined ? null : { start: numberAt, end: numberAt + numberText.length },
  };
}

/** `Ақтөбе облысы` above `Хромтау ауданы әкімдігінің`. */
export function isTerritoryLine(line: string): boolean {
  const last = line.split(/\s+/).at(-1) ?? "";
  const territory = [regionNoun, ...districtNouns].some((noun) => analyse(last, noun)?.possessed);
  return /^\p{Lu}/u.test(line) && (territory || /^Республикасы(?:ның)?$/u.test(last));
}
