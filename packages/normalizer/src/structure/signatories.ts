import type { Language } from "../language/language.js";
import { SourcedText } from "../text/sourced-text.js";
import type { DraftSignatory } from "./draft.js";

/** The signatures at the end of an act, and the paragraphs before them. */
export interface SplitSignatures {
  readonly body: readonly SourcedText[];
  readonly signatories: readonly DraftSignatory[];
}

export interface SignatureReader {
  /** Whether a text is a signature in one line: `Аудан әкімі М.Токжанов`. */
  isSignature(text: string): boolean;
  /** Whether a line belongs to the signatures: it follows the end of a sentence or another line of theirs. */
  startsLine(text: string, before: string, afterSentence: boolean, next: readonly string[]): boolean;
  /** Parts the signatures at the end of the act from the clauses above them. */
  split(paragraphs: readonly SourcedText[]): SplitSignatures;
}

const clauseStart = /^\d+(?:-\d+)?\s?[.)]\s/;
/** A body that agreed to the act signs after the signatories: `КЕЛІСІЛДІ`. */
const agreed = /^["«]?(?:КЕЛІСІЛДІ|КЕЛІСІЛГЕН|СОГЛАСОВАНО)/u;

/** Blanks that are not one space. */
const manyBlanks = /\s{2,}|[^\S ]/g;

/** Lines that a role may fill. */
const longestRole = 4;

const withBlanks = (parts: readonly SourcedText[]): SourcedText =>
  SourcedText.concat(
    parts.flatMap((part, index) => (index === 0 ? [part] : [SourcedText.standingFor(" ", null), part])),
  );

/**
 * Reads signatures in the forms of a language: role and name in one line, or a role, perhaps over several lines, and a
 * name in the next one.
 */
export function signatureReader({ personPattern, signatoryRole }: Language): SignatureReader {
  const roleAndName = new RegExp(`^(.{3,160}?)(?:\\s?:)?[\\s_|]+(${personPattern})$`, "u");
  const nameAlone = new RegExp(`^_*\\s?(${personPattern})$`, "u");

  const inOneLine = (text: string): { role: string; name: string } | null => {
    if (text.length > 250) return null;
    const [, role, name] = roleAndName.exec(text) ?? [];
    return role !== undefined && name !== undefined && signatoryRole.test(role) ? { role, name } : null;
  };
  const isName = (text: string): boolean => text.length < 80 && nameAlone.test(text);
  const isRole = (text: string): boolean =>
    text.length < 160 && !/[.:;,]$/.test(text.replace(/(?:м\.\s?а|и\.\s?о)\.$/u, "")) && signatoryRole.test(text);

  /** Two words in capitals may be a name or a country; initials tell. */
  const hasInitials = (text: string): boolean => isName(text) && text.includes(".");
  /** A line of a role that fills several: short, no sentence, no clause. */
  const isPartOfRole = (text: string): boolean =>
    text.length < 80 && /^[\p{L}–-][^;:,\d]*[\p{L}–"»-]$/u.test(text) && !hasInitials(text);
  /** Whether what stands above goes on below: a genitive, a dash, a small letter. */
  const goesOn = (text: string, below: string): boolean =>
    /(?:[ндт][ыі]ң|с[ыі]|ой|ого|ия|\s?[–-])$/u.test(text) || /^[\p{Ll}–-]/u.test(below);

  /**
   * How many lines a role fills whose name stands in the line below, where they are more than one: `Первый заместитель
   * Премьер-Министра`, `Республики Казахстан – Министр финансов`, `А. Смаилов`. Null for any other lines.
   */
  const linesOfRole = (paragraphs: readonly SourcedText[], from: number): number | null => {
    const lines: string[] = [];
    for (const { text } of paragraphs.slice(from, from + longestRole + 1)) {
      if (lines.length > 1 && hasInitials(text)) {
        const [first = "", ...rest] = lines;
        const joined = lines.slice(1).every((line, index) => goesOn(lines[index] ?? "", line));
        const whole = signatoryRole.test(first) && !rest.some((line) => signatoryRole.test(line));
        return (joined || whole) && isRole(lines.join(" ")) ? lines.length : null;
      }
      if (!isPartOfRole(text)) return null;
      lines.push(text);
    }
    return null;
  };

  const starts = (paragraphs: readonly SourcedText[], index: number): boolean => {
    const { text } = paragraphs[index] as SourcedText;
    const next = paragraphs[index + 1]?.text ?? "";
    const noClauseBelow = (): boolean => !paragraphs.slice(index + 1).some((later) => clauseStart.test(later.text));
    if (linesOfRole(paragraphs, index) !== null) return noClauseBelow();
    if (clauseStart.test(text) || (inOneLine(text) === null && !isRole(text))) return false;
    // A role that no name follows ends the act, or is a line of a list.
    if (inOneLine(text) === null && !(next.length < 80 && nameAlone.test(next)) && !isRole(next) && next !== "")
      return agreed.test(next);
    return noClauseBelow();
  };

  /**
   * The first words of a role that goes on in the next line: `Қазақстан Республикасының` above `Премьер-Министрі`, `Облыс`
   * above `әкімінің м.а. Е.Кенжебаев`, `Округ әкімінің міндетін` above `атқарушы Д. Төлегенова`.
   */
  const opensRole = (text: string, next: string, below = ""): boolean => {
    if (text.length > 80 || !/^\p{Lu}[^.:;,\d"«»]*$/u.test(text) || nameAlone.test(next)) return false;
    const signs = [next, `${text} ${next}`, `${text} ${next} ${below}`].some((each) => inOneLine(each) !== null);
    if (!signs && !isRole(next)) return false;
    return /^\p{Ll}/u.test(next) || /(?:[ндт][ыі]ң|с[ыі]|ой|ого|ия)$/u.test(text);
  };

  const read = (paragraphs: readonly SourcedText[]): DraftSignatory[] => {
    const signatories: DraftSignatory[] = [];
    let role: SourcedText | null = null;
    let opening: SourcedText | null = null;
    const whole = (text: SourcedText): SourcedText => {
      const joined = opening === null ? text : withBlanks([opening, text]);
      opening = null;
      return joined;
    };
    let lastOfRole = -1;
    for (const [index, paragraph] of paragraphs.entries()) {
      const { text } = paragraph;
      if (index <= lastOfRole) continue;
      if (agreed.test(text)) break;
      const both = inOneLine(text);
      const alone = text.length > 80 ? undefined : nameAlone.exec(text)?.[1];
      const lines = both === null && role === null && opening === null ? linesOfRole(paragraphs, index) : null;
      if (lines !== null) {
        role = withBlanks(paragraphs.slice(index, index + lines));
        lastOfRole = index + lines - 1;
      } else if (both !== null) {
        signatories.push({
          role: whole(paragraph.slice(0, both.role.length).trim()),
          name: paragraph.slice(paragraph.length - both.name.length),
        });
        role = null;
      } else if (alone !== undefined && role !== null) {
        signatories.push({ role, name: paragraph.slice(paragraph.length - alone.length) });
        role = null;
      } else if (role === null && opensRole(text, paragraphs[index + 1]?.text ?? "")) opening = paragraph;
      else if (isRole(text)) role = whole(paragraph);
      else break;
    }
    return signatories;
  };

  const oneBlank = (text: string): string => (text.length < 400 ? text.trim().replace(manyBlanks, " ") : "");

  return {
    startsLine: (line, lineBefore, afterSentence, next) => {
      const text = oneBlank(line);
      const before = oneBlank(lineBefore);
      if (text === "" || before === "") return false;
      if (agreed.test(text)) return true;
      if (afterSentence && opensRole(text, oneBlank(next[0] ?? ""), oneBlank(next[1] ?? ""))) return true;
      if (isName(text)) return isRole(before);
      const follows = afterSentence || isName(before) || inOneLine(before) !== null;
      const opens = text.length < 80 && /^\p{Lu}[^.:;,\d"«»]*$/u.test(text) && !afterSentence;
      return follows && (inOneLine(text) !== null || isRole(text) || opens);
    },
    isSignature: (text) => text.length < 400 && inOneLine(text.trim().replace(/\s+/g, " ")) !== null,
    split: (paragraphs) => {
      let first = paragraphs.findIndex((_, index) => starts(paragraphs, index));
      if (first < 0) first = paragraphs.findIndex(({ text }) => agreed.test(text));
      if (first < 0) return { body: paragraphs, signatories: [] };
      const [above, role] = [paragraphs[first - 1]?.text ?? "", (paragraphs[first] as SourcedText).text];
      if (opensRole(above, role)) first -= 1;
      return { body: paragraphs.slice(0, first), signatories: read(paragraphs.slice(first)) };
    },
  };
}
