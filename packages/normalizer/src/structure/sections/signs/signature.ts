import { personAtEnd, personAtStart, personIn } from "../../../grammar/person.js";
import type { Language } from "../../../language/language.js";
import { withoutMarks } from "../marks.js";
import type { SectionLine } from "../section-line.js";
import type { SignatureSign } from "../weights.js";

/** A longer line is no signature. */
const longest = 260;
const long = 130;
/** A name whose line ended behind its initials. */
const initialsAtEnd = /(?:^|\s)(?:\p{Lu}\p{Ll}?\.\s?){1,2}$/u;

/**
 * What speaks for and against a line of signatures: a name, an office in any form, no verb. Null for lines that are far too long.
 */
export function signatureSigns(
  { text: whole, line, clause, quoted }: SectionLine,
  { signatures, mayHeadAnnex }: Language,
): SignatureSign[] | null {
  if (line === null || whole.length > longest || whole === "") return null;
  const { text: bare, marked } = withoutMarks(whole);
  const text = bare.trim();
  if (text === "") return marked ? ["line", "mark", "no-sentence"] : null;
  const person = personIn(text, signatures);
  const rest = person === null ? text : `${text.slice(0, person.start)} ${text.slice(person.end)}`.trim();
  const office = rest.replace(/[\s,:;|–—-]+$/u, "").replace(/^[\s,:;|–—-]+/u, "");
  const stop = /[.;!?]$/.test(text) && (person?.end ?? 0) < text.length - 1 && !/(?:^|[\s.])\p{L}\.$/u.test(text);
  const signs: [SignatureSign, boolean][] = [
    ["line", true],
    ["name-with-initials", person?.form === "initials"],
    ["initials-at-end", person === null && initialsAtEnd.test(text)],
    ["name-in-full", person?.form === "full"],
    ["office", signatures.namesOffice(office)],
    ["form-of-office", office !== "" && signatures.endsAsOffice(office)],
    ["mark", marked],
    ["no-sentence", !signatures.isSentence(office)],
    ["figures", /\d/.test(office)],
    ["heading-word", mayHeadAnnex(text)],
    ["ends-in-stop", stop],
    ["ends-in-colon", text.endsWith(":")],
    ["long", text.length > long],
    ["numbered", clause !== null || /^\d+(?:-\d+)?\s?[.)]/.test(text)],
    ["dash", /^[-–—•*]\s?\p{L}/u.test(text)],
    ["quoted", quoted],
    ["small-letter", /^\p{Ll}/u.test(text)],
  ];
  return signs.flatMap(([sign, shows]) => (shows ? [sign] : []));
}

/** Whether a line names a person. */
export function holdsPerson({ text: whole }: SectionLine, { signatures }: Language): boolean {
  const text = withoutMarks(whole).text.trim().replace(/\.$/, "");
  return personAtEnd(text, signatures.isOther) !== null || personAtStart(text, signatures.isOther) !== null;
}

/** Whether signatures may end with a line: with a name, or with an office that is complete. */
export function mayBeLast({ text: whole }: SectionLine, { signatures }: Language): boolean {
  const text = withoutMarks(whole).text.trim();
  if (text === "" || personAtEnd(text, signatures.isOther) !== null) return true;
  return personAtStart(text, signatures.isOther) !== null || signatures.mayEnd(text);
}

/** Whether an office in lines goes on from one line to the next: it cannot end above, or none can begin below. */
export function officeGoesOn(above: string, below: string, { signatures }: Language): boolean {
  if (!signatures.mayEnd(above) || !signatures.mayBegin(below)) return true;
  // The noun of the office is still to come.
  return !signatures.namesOffice(above) && signatures.namesOffice(below);
}
