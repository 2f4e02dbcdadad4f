import type { Language } from "../language/language.js";
import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { DraftAgreement } from "./draft.js";
import { readSignatures } from "./signatures.js";

/** The word that opens a block, with its marks: `«КЕЛІСІЛДІ»:`. */
const opening = /^["«“]?\s?\p{L}+\s?["»”]?[\s:.]*/u;

/** `«____» ________ 2015 года`: a day that was left blank, with a month's name at most. */
const blankDay = /^[\s"«»“”\d]*_[\s"«»“”_\d]*(?:\p{Ll}{3,10}[\s_]*)?\d{4}[\s_]*(?:\p{Ll}{1,6}\.?)?$/u;

/** Reads the blocks of bodies that agreed to an act; a block begins with its word, or where the one above has its name. */
export function readAgreements(lines: readonly Line[], language: Language): DraftAgreement[] {
  const blocks: Line[][] = [];
  let named = true;
  for (const line of lines) {
    if (line.text.length < 60 && blankDay.test(line.text.text.trim())) continue;
    const opens = language.signatures.isAgreement(line.text.text.trim());
    const bare = opens ? withoutWord(line) : line;
    const dateAlone = language.findDates(bare.text.text).length > 0 && bare.text.length < 40;
    if (opens || (named && !dateAlone)) blocks.push([]);
    if (bare.text.text.trim() !== "") blocks.at(-1)?.push(bare);
    named = readSignatures([bare], language).some(({ name }) => name !== null);
  }
  return blocks.flatMap((block) => (block.length === 0 ? [] : [agreementOf(block, language)]));
}

function withoutWord(line: Line): Line {
  const text = line.text.trim();
  return { ...line, text: text.slice(opening.exec(text.text)?.[0].length ?? 0) };
}

function agreementOf(lines: readonly Line[], language: Language): DraftAgreement {
  let date: DraftAgreement["date"] = null;
  const rest = lines.map((line) => {
    const found = date === null ? language.findDates(line.text.text)[0] : undefined;
    if (found === undefined) return line;
    date = { text: line.text.slice(found.start, found.end).trim(), iso: found.iso };
    return { ...line, text: SourcedText.concat([line.text.slice(0, found.start), line.text.slice(found.end)]) };
  });
  const signatories = readSignatures(rest, language);
  const name = signatories.find((one) => one.name !== null)?.name ?? null;
  const words = signatories.flatMap(({ role }) => (role === null ? [] : [role]));
  const blank = SourcedText.standingFor(" ", null);
  const role = SourcedText.concat(words.flatMap((part, at) => (at === 0 ? [part] : [blank, part])));
  const isOffice = language.signatures.namesOffice(role.text);
  const stated = role.length === 0 ? null : collapseBlanks(role);
  return { body: isOffice ? null : stated, role: isOffice ? stated : null, name, date };
}
