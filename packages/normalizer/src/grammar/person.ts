import { letter, lower, upper } from "../text/letters.js";
import { tail } from "../text/tail.js";
import type { Part } from "./found.js";

/** A person as acts print them; names in full may be other words with capitals, and so say less. */
export interface FoundPerson extends Part {
  readonly form: "initials" | "full";
}

const initial = `[${upper}][${lower}]?\\.`;
const surname = `[${upper}][${letter}’'ʼ-]+`;
/** `А. Самалов`, `А.Б.Самалов`, `Самалов А.Б.` */
const withInitials = `(?:(?:${initial}\\s?){1,2}${surname}|${surname}\\s(?:${initial}\\s?){1,2})`;
const given = `[${upper}](?:[${lower}’'ʼ-]+|[${upper}’'ʼ-]+)`;
/** `Айдос Самалов`, `Айдос Ерланұлы Самалов`, `Айдос САМАЛОВ`. */
const inFull = `${given}(?:\\s${given}){1,2}`;

const initialsAtEnd = new RegExp(`(?:^|[\\s|_,–—-])(${withInitials})$`, "u");
const initialsAtStart = new RegExp(`^(${withInitials})(?=$|[\\s|_,–—-])`, "u");
const fullAtEnd = new RegExp(`(?:^|[\\s|_,–—-])(${inFull})$`, "u");
const fullAtStart = new RegExp(`^(${inFull})(?=$|[\\s|_,–—-])`, "u");

const bareInitials = new RegExp(`(?:^|\\s)(?:${initial}\\s?){1,2}$`, "u");
const listedPerson = new RegExp(`^(?:${initial}\\s?){1,2}${surname}\\s*[-–—]\\s`, "u");

/** `… орынбасары Ә.Д.`: a text that ends behind the initials of a name, whose surname is on the next line. */
export const endsInInitials = (text: string): boolean => bareInitials.test(text);

/** `Ә. Арман – төраға`: a line that begins with a person and a dash, as the items of a list of people do. */
export const beginsListedPerson = (text: string): boolean => listedPerson.test(text);

/** Letters of the longest name. */
const longest = 70;

const capital = new RegExp(`[${upper}]`);

/** The last word, behind blanks too: a cheap look, since every name ends with a word that has a capital. */
function lastWord(text: string): string {
  const end = text.slice(-longest).trimEnd();
  return end.slice(end.lastIndexOf(" ") + 1);
}

/** The person whose name ends a text; `isOther` tells words with capitals that are no names: states, offices, bodies. */
export function personAtEnd(text: string, isOther: (word: string) => boolean): FoundPerson | null {
  if (!capital.test(lastWord(text))) return null;
  const end = tail(text, longest);
  const found = initialsAtEnd.exec(end)?.[1];
  if (found !== undefined) return { start: text.length - found.length, end: text.length, form: "initials" };
  const full = fullAtEnd.exec(end)?.[1];
  if (full === undefined) return null;
  // `Аким района Айдос Самалов`: a word before the name that is none goes with the office.
  const words = full.split(" ");
  while (words.length > 2 && isOther(words[0] as string)) words.shift();
  const name = words.join(" ");
  return words.some(isOther) ? null : { start: text.length - name.length, end: text.length, form: "full" };
}

/** The person whose name ends a text, perhaps with a stop behind it, or begins it. */
export function personIn(text: string, { isOther }: { isOther(word: string): boolean }): FoundPerson | null {
  const atEnd = personAtEnd(text, isOther);
  if (atEnd !== null) return atEnd;
  const beforeStop = text.endsWith(".") ? personAtEnd(text.slice(0, -1), isOther) : null;
  return beforeStop ?? personAtStart(text, isOther);
}

/** The person whose name begins a text. */
export function personAtStart(text: string, isOther: (word: string) => boolean): FoundPerson | null {
  const start = text.slice(0, longest);
  const found = initialsAtStart.exec(start)?.[1]?.trimEnd();
  if (found !== undefined) return { start: 0, end: found.length, form: "initials" };
  const words = fullAtStart.exec(start)?.[1]?.split(" ") ?? [];
  while (words.length > 2 && isOther(words.at(-1) as string)) words.pop();
  return words.length < 2 || words.some(isOther) ? null : { start: 0, end: words.join(" ").length, form: "full" };
}
