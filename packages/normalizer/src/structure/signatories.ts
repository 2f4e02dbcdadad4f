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

/**
 * Reads signatures in the forms of a language: role and name in one line, or a role, perhaps over several lines, and a
 * name in the next one.
 */
export function signatureReader({ personPattern, signatoryRole }: Language): SignatureReader {
  const roleAndName = new RegExp(`^(.{3,160}?)[\\s_|]+(${personPattern})$`, "u");
  const nameAlone = new RegExp(`^_*\\s?(${personPattern})$`, "u");

  const inOneLine = (text: string): { role: string; name: string } | null => {
    if (text.length > 250) return null;
    const [, role, name] = roleAndName.exec(text) ?? [];
    return role !== undefined && name !== undefined && signatoryRole.test(role) ? { role, name } : null;
  };
  const isRole = (text: string): boolean =>
    text.length < 160 && !/[.:;,]$/.test(text.replace(/(?:м\.\s?а|и\.\s?о)\.$/u, "")) && signatoryRole.test(text);

  const starts = (paragraphs: readonly SourcedText[], index: number): boolean => {
    const { text } = paragraphs[index] as SourcedText;
    const next = paragraphs[index + 1]?.text ?? "";
    if (clauseStart.test(text) || (inOneLine(text) === null && !isRole(text))) return false;
    // A role that no name follows ends the act, or is a line of a list.
    if (inOneLine(text) === null && !(next.length < 80 && nameAlone.test(next)) && !isRole(next) && next !== "")
      return agreed.test(next);
    return !paragraphs.slice(index + 1).some((later) => clauseStart.test(later.text));
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
      const joined = opening === null ? text : SourcedText.concat([opening, SourcedText.standingFor(" ", null), text]);
      opening = null;
      return joined;
    };
    for (const [index, paragraph] of paragraphs.entries()) {
      const { text } = paragraph;
      if (agreed.test(text)) break;
      const both = inOneLine(text);
      const alone = text.length > 80 ? undefined : nameAlone.exec(text)?.[1];
      if (both !== null) {
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

  const isName = (text: string): boolean => text.length < 80 && nameAlone.test(text);
  const oneBlank = (text: string): string => (text.length < 400 ? text.trim().replace(/\s+/g, " ") : "");

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
