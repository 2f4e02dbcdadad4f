import { endsInInitials, personAtEnd, personAtStart, personIn } from "../../../grammar/person.js";
import type { Language } from "../../../language/language.js";
import { shownOf } from "../../signs.js";
import type { SectionLine } from "../section-line.js";
import type { SignatureSign } from "../weights.js";

/** A longer line is no signature. */
const longest = 260;
const long = 130;
const gap = /\S(?:\s{3,}|\t|\s?\|\s?)\S/;
const isRow = (text: string): boolean => text.includes("\t") && (text.match(/\t\s*\S/g)?.length ?? 0) > 2;

/**
 * What speaks for and against a line of signatures: a name, an office in any form, a gap between the two, no verb. Null
 * for lines that are far too long.
 */
export function signatureSigns(
  sectionLine: SectionLine,
  { signatures, mayHeadAnnex }: Language,
): SignatureSign[] | null {
  const { text: whole, line, clause, quoted } = sectionLine;
  // A tab parts the cells of a row; a signature has two.
  if (line === null || whole.length > longest || whole === "" || isRow(line.text.text)) return null;
  const { text: bare, marked } = sectionLine.unmarked;
  const text = bare.trim();
  if (text === "") return marked ? ["line", "mark", "no-sentence"] : null;
  const person = personIn(text, signatures);
  const rest = person === null ? text : `${text.slice(0, person.start)} ${text.slice(person.end)}`.trim();
  const office = rest.replace(/[\s,:;|–—-]+$/u, "").replace(/^[\s,:;|–—-]+/u, "");
  const stop = /[.;!?]$/.test(text) && (person?.end ?? 0) < text.length - 1 && !/(?:^|[\s.])\p{L}\.$/u.test(text);
  return shownOf<SignatureSign>({
    line: true,
    "name-with-initials": person?.form === "initials",
    "initials-at-end": person === null && endsInInitials(text),
    "name-in-full": person?.form === "full",
    office: signatures.namesOffice(office),
    "form-of-office": office !== "" && signatures.endsAsOffice(office),
    acting: office !== "" && signatures.isActing(office),
    "name-alone": person !== null && office === "",
    "wide-gap": person !== null && gap.test(line.text.text.trim()),
    mark: marked,
    "no-sentence": !signatures.isSentence(office),
    figures: /\d/.test(office),
    "heading-word": text === whole ? sectionLine.mayHeadAnnex : mayHeadAnnex(text),
    "ends-in-stop": stop,
    "ends-in-colon": text.endsWith(":"),
    long: text.length > long,
    numbered: clause !== null || /^\d+(?:-\d+)?\s?[.)]/.test(text),
    dash: /^[-–—•*]\s?\p{L}/u.test(text),
    "dash-behind-name": person !== null && person.start === 0 && /^\s*[-–—]/.test(text.slice(person.end)),
    quoted,
    "small-letter": /^\p{Ll}/u.test(text),
  });
}

/** Whether signatures may end with a line: with a name, or with an office that is complete. */
export function mayBeLast({ unmarked }: SectionLine, { signatures }: Language): boolean {
  const text = unmarked.text.trim();
  if (text === "" || personAtEnd(text, signatures.isOther) !== null) return true;
  return personAtStart(text, signatures.isOther) !== null || signatures.mayEnd(text);
}

/** Whether an office in lines goes on from one line to the next: it cannot end above, or none can begin below. */
export function officeGoesOn(above: string, below: string, { signatures }: Language): boolean {
  if (!signatures.mayEnd(above) || !signatures.mayBegin(below)) return true;
  // The noun of the office is still to come.
  return !signatures.namesOffice(above) && signatures.namesOffice(below);
}
