import { legalForms } from "../language/legal-forms.js";
import type { Line } from "../text/flow.js";
import { escapeRegExp } from "../text/fold.js";
import { SourcedText } from "../text/sourced-text.js";

/**
 * Shares the lines of a row among its columns of text. Blank lines part the blocks; a block that starts in lower case
 * was cut by a page break and goes on with the one before it. Where two cells came on one line, they are parted after
 * what a cell of its kind ends with: a legal form, a person's initials, or before an identification number.
 */
export function splitTextCells(
  lines: readonly Line[],
  columns: number,
  join: (lines: readonly Line[]) => SourcedText,
): SourcedText[] {
  if (columns === 0) return [];
  if (columns === 1) return [lines.length === 0 ? SourcedText.empty : join(lines)];
  const blocks = blocksOf(lines, columns).map(join);
  while (blocks.length < columns && splitOne(blocks)) {}
  while (blocks.length < columns) blocks.push(SourcedText.empty);
  return withWholePersons(blocks);
}

/** Whether the lines of a row hold so many cells of words by sure signs: blocks, or what a cell of its kind ends with. */
export function fillsCells(
  lines: readonly Line[],
  columns: number,
  join: (lines: readonly Line[]) => SourcedText,
): boolean {
  const blocks = blocksOf(lines, columns).map(join);
  while (blocks.length < columns && splitOne(blocks, sureEnds)) {}
  return blocks.length >= columns;
}

const identificationNumber = /^\d{12}$/;

/** A name and the start of the next cell may stand in one block, when a page break parts the rest of that cell. */
function withWholePersons(cells: readonly SourcedText[]): SourcedText[] {
  const whole = [...cells];
  for (let at = 0; at + 1 < whole.length; at += 1) {
    const [cell, next] = [whole[at] as SourcedText, whole[at + 1] as SourcedText];
    const end = afterPerson.exec(cell.text)?.[0].length;
    if (end === undefined || !/^\p{Ll}/u.test(next.text)) continue;
    whole[at] = cell.slice(0, end);
    whole[at + 1] = SourcedText.concat([cell.slice(end).trim(), SourcedText.standingFor(" ", null), next]);
  }
  return whole;
}

/** A line `ЖШС 130940857379` holds the ends of two cells: the number is a cell of its own. */
function partIdentificationNumber(line: Line): Line[] {
  const text = line.text.trim();
  if (!/\D\s\d{12}$/.test(text.text)) return [line];
  const number = text.slice(text.length - 12);
  return [
    { ...line, text: text.slice(0, text.length - 12).trim() },
    { ...line, text: number, blankBefore: 1 },
  ];
}

function blocksOf(lines: readonly Line[], columns: number): Line[][] {
  const blocks: Line[][] = [];
  for (const line of lines.flatMap(partIdentificationNumber)) {
    const last = blocks.at(-1);
    if (last === undefined || line.blankBefore > 0) blocks.push([line]);
    else last.push(line);
  }
  while (blocks.length > columns) {
    const starts = (index: number): string => blocks[index]?.[0]?.text.text ?? "";
    const continued = blocks.findIndex((_, index) => index > 0 && /^[\p{Ll}(,]/u.test(starts(index)));
    const words = blocks.findLastIndex((_, index) => index > 0 && !identificationNumber.test(starts(index)));
    const at = continued > 0 ? continued : Math.max(1, words);
    blocks.splice(at - 1, 2, [...(blocks[at - 1] as Line[]), ...(blocks[at] as Line[])]);
  }
  return blocks;
}

const formLabels = legalForms
  .flatMap((form) => form.labels)
  .sort((a, b) => b.length - a.length)
  .map(escapeRegExp)
  .join("|");
const afterLegalForm = new RegExp(`^.*?["»”]\\s+(?:${formLabels})(?=\\s+\\p{L})`, "iu");
/** `Ә.А. Жанғалиев` or `Нашаров Қ.Ы.` before a word in lower case. */
const afterPerson = /^(?:\p{Lu}\.\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{L}+|\p{Lu}\p{L}+\s\p{Lu}\.(?:\s?\p{Lu}\.)?)(?=\s\p{Ll})/u;
const beforeName = new RegExp(`^(?:${formLabels})\\s+["«“][^"»”]*["»”](?=\\s+\\p{L})`, "u");
const afterInitials = /^\p{Lu}\p{L}+\s\p{Lu}\.(?:\s?\p{Lu}\.)?(?=\s\S)/u;
const beforeIdentificationNumber = /^.*?\p{L}\S*(?=\s\d{12}$)/u;
const beforePhone = /^.*?\p{L}\S*(?=\s(?:\+?\d\s?)?\(?\d{3,5}\)?[\s\d-]{4,}$)/u;
const beforeCapital = /^[^"«]*?\p{Ll}(?=\s\p{Lu}\p{L})/u;
/** Where the first of two glued cells ends, the surest sign first. */
const cellEnds = [
  beforeIdentificationNumber,
  beforePhone,
  afterPerson,
  afterInitials,
  beforeName,
  afterLegalForm,
  beforeCapital,
];
const sureEnds = cellEnds.slice(0, -1);

/** Parts one block in two by the surest sign that any block shows; false when none does. */
function splitOne(blocks: SourcedText[], ends = cellEnds): boolean {
  for (const pattern of ends) {
    for (const [at, block] of blocks.entries()) {
      const end = pattern.exec(block.text)?.[0].length;
      if (end === undefined || end >= block.length) continue;
      blocks.splice(at, 1, block.slice(0, end).trim(), block.slice(end).trim());
      return true;
    }
  }
  return false;
}
