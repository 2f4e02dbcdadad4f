import { personPattern, signatoryRoles } from "../language/kk/people.js";
import type { SourcedText } from "../text/sourced-text.js";
import type { DraftSignatory } from "./draft.js";

const roleAndName = new RegExp(`^(.{3,120}?)[\\s_|]+(${personPattern})$`, "u");
const nameAlone = new RegExp(`^_*\\s?(${personPattern})$`, "u");

/** Whether a paragraph is a signature in one line: `Аудан әкімі М.Токжанов`. */
export function isSignature(text: string): boolean {
  const match = roleAndName.exec(text.trim().replace(/\s+/g, " "));
  return match !== null && signatoryRoles.test(match[1] as string);
}

/** Parts the signatures at the end of the act from the clauses above them. */
export function splitSignatures(paragraphs: readonly SourcedText[]): {
  body: SourcedText[];
  signatories: DraftSignatory[];
} {
  const first = paragraphs.findIndex((paragraph, index) => startsSignatures(paragraphs, index, paragraph.text));
  if (first < 0) return { body: [...paragraphs], signatories: [] };
  return { body: paragraphs.slice(0, first), signatories: readSignatories(paragraphs.slice(first)) };
}

/** The first role that no clause follows. */
function startsSignatures(paragraphs: readonly SourcedText[], index: number, text: string): boolean {
  if (!isSignature(text) && !isRole(text)) return false;
  return !paragraphs.slice(index + 1).some((later) => /^\d+(?:-\d+)?\s?[.)]\s/.test(later.text));
}

function isRole(text: string): boolean {
  return text.length < 120 && !/[.:;,]$/.test(text.replace(/м\.\s?а\.$/, "")) && signatoryRoles.test(text);
}

function readSignatories(paragraphs: readonly SourcedText[]): DraftSignatory[] {
  const signatories: DraftSignatory[] = [];
  let role: SourcedText | null = null;
  for (const paragraph of paragraphs) {
    const text = paragraph.text;
    if (/^["«]?КЕЛІСІЛДІ|^["«]?СОГЛАСОВАНО/u.test(text)) break;
    const both = roleAndName.exec(text);
    const alone = nameAlone.exec(text);
    if (both !== null && signatoryRoles.test(both[1] as string)) {
      signatories.push(person(paragraph, both[1] as string, both[2] as string));
      role = null;
    } else if (alone !== null && role !== null) {
      signatories.push({ role, name: paragraph.slice(text.lastIndexOf(alone[1] as string)) });
      role = null;
    } else if (isRole(text)) role = paragraph;
    else break;
  }
  return signatories;
}

function person(paragraph: SourcedText, role: string, name: string): DraftSignatory {
  return {
    role: paragraph.slice(0, role.length).trim(),
    name: paragraph.slice(paragraph.length - name.length),
  };
}
