import { collapseBlanks } from "../repair/line-joins.js";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";
import type { DraftAgreement } from "./draft.js";
import type { Reading } from "./read-text.js";
import { isBlankDay } from "./sections/marks.js";
import { readSignatures } from "./signatures.js";

/** The word that opens a block, with its marks: `«КЕЛІСІЛДІ»:`. */
const openingWord = /^["«“]?\s?\p{L}+\s?["»”]?[\s:.]*/u;

/**
 * Reads the blocks of bodies that agreed to an act; a block begins with its word, or where the one above has its name.
 */
export function readAgreements(lines: readonly Line[], reading: Reading): DraftAgreement[] {
  const { language } = reading;
  const blocks: { opening: SourcedText | null; readonly lines: Line[] }[] = [];
  let named = true;
  for (const line of lines) {
    if (isBlankDay(line.text.text)) continue;
    const opens = language.signatures.isAgreement(line.text.text.trim());
    const opening = opens ? wordOf(line) : null;
    const bare = opening === null ? line : { ...line, text: line.text.trim().slice(opening.length) };
    const dateAlone = language.findDates(bare.text.text).length > 0 && bare.text.length < 40;
    if (opens || (named && !dateAlone)) blocks.push({ opening, lines: [] });
    if (bare.text.text.trim() !== "") blocks.at(-1)?.lines.push(bare);
    named = readSignatures([bare], reading).some(({ name }) => name !== null);
  }
  return blocks.flatMap(({ opening, lines: block }) =>
    block.length === 0 ? [] : [{ ...agreementOf(block, reading), opening }],
  );
}

function wordOf({ text }: Line): SourcedText {
  const line = text.trim();
  return line.slice(0, openingWord.exec(line.text)?.[0].length ?? 0);
}

function agreementOf(lines: readonly Line[], reading: Reading): Omit<DraftAgreement, "opening"> {
  const { language } = reading;
  let date: DraftAgreement["date"] = null;
  const rest = lines.map((line) => {
    const found = date === null ? language.findDates(line.text.text)[0] : undefined;
    if (found === undefined) return line;
    date = { text: line.text.slice(found.start, found.end).trim(), iso: found.iso };
    return { ...line, text: SourcedText.concat([line.text.slice(0, found.start), line.text.slice(found.end)]) };
  });
  const signatories = readSignatures(rest, reading);
  const name = signatories.find((one) => one.name !== null)?.name ?? null;
  const words = signatories.flatMap(({ role }) => (role === null ? [] : [role]));
  const blank = SourcedText.standingFor(" ", null);
  const role = SourcedText.concat(words.flatMap((part, at) => (at === 0 ? [part] : [blank, part])));
  const isOffice = language.signatures.namesOffice(role.text);
  const stated = role.length === 0 ? null : collapseBlanks(role);
  return { body: isOffice ? null : stated, role: isOffice ? stated : null, name, date };
}
