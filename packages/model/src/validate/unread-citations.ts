/** Reads preamble and clauses with their references, writes `reference.unread`. */
import { finding } from "../findings/finding.js";
import { citingWords } from "../references/citing-words.js";
import { datedNumbers } from "../references/dated-numbers.js";
import type { Finding } from "../schema/finding.js";
import type { Reference } from "../schema/reference.js";
import type { Resolution } from "../schema/resolution.js";
import type { Steps } from "../steps.js";
import { allMatches } from "../text/all-matches.js";
import { AMENDS } from "../text/amending-words.js";
import { overlapsAny } from "../text/overlaps.js";
import { textFields } from "../text/text-fields.js";

const CITING = /^\/(?:preamble\/text|clauses\/\d+|sections\/\d+)/;

/** `сөздері`, `словами`: what is changed in the words of another act. */
const CHANGES = /сөз(?:дер|ін)|есептелсін|тоқтатыл|слов(?:а|о|ами)(?!\p{L})/iu;

/** Characters around the words that the finding quotes. */
const AROUND = 40;
/** Characters before words within which stands what makes them none that cite. */
const BEFORE = 40;

/** Words that cite an act or a place in one lie in a reference; where none covers them, a citation was not read. */
export function* checkUnreadCitations(resolution: Resolution): Steps<Finding[]> {
  const places = byPlace(resolution.references);
  const findings: Finding[] = [];
  let amending = "";
  for (const [path, text] of textFields(resolution)) {
    yield;
    const part = CITING.exec(path)?.[0];
    if (part === undefined || part === amending) continue;
    // What an amending text puts into another act cites from there, and what it changes has numbers of that act.
    if (AMENDS.test(text) || (part !== "/preamble/text" && CHANGES.test(text))) {
      amending = part;
      continue;
    }
    const covered = overlapsAny((places.get(path) ?? []).map(({ at }) => at));
    const { pattern, title, self } = citingWords[resolution.language];
    const uncovered =
      firstUncovered(text, covered, pattern, self) ??
      (part === "/preamble/text" ? firstUncovered(text, covered, title, self) : null);
    if (uncovered === null) continue;
    findings.push(
      finding("reference.unread", path, {
        key: "reference.unread",
        values: { text: uncovered.around },
        expected: null,
        actual: uncovered.around,
        // A clause may speak of the parts of what is no act; a preamble cites acts.
        ...(part !== "/preamble/text" && PART.test(uncovered.words) && { severity: "info" as const }),
      }),
    );
  }
  return findings;
}

function byPlace(references: readonly Reference[]): ReadonlyMap<string, readonly Reference[]> {
  const places = new Map<string, Reference[]>();
  for (const reference of references) {
    const same = places.get(reference.at.path);
    if (same === undefined) places.set(reference.at.path, [reference]);
    else same.push(reference);
  }
  return places;
}

/** `1-бап.`, `пункт 1 -`, `Приложение 1 к плану`: the number of a text at its start. */
const isHeading = (words: string, after: string): boolean =>
  (/\d/.test(words) && /^\s?(?:[.:\u2010-\u2015-]|$)/.test(after)) || /^\p{Lu}.* \S*\d$/u.test(words);

interface Uncovered {
  readonly words: string;
  readonly around: string;
}

/** A part of an act by its number; an annex is this act's own. */
const PART = /^(?!.*(?:қосымша|риложени)).*\d/u;

/** The first words that cite and lie in no reference, with those around them. */
function firstUncovered(
  text: string,
  covered: (start: number, end: number) => boolean,
  pattern: RegExp,
  self: RegExp,
): Uncovered | null {
  for (const { 0: words, index } of allMatches(text, pattern)) {
    const end = index + words.length;
    if (covered(index, end)) continue;
    if ((index === 0 && isHeading(words, text.slice(end))) || self.test(text.slice(Math.max(0, index - BEFORE), index)))
      continue;
    // `(Салық кодексі)` behind a title is its other name.
    if (text[end] === ")" && text.lastIndexOf("(", index) > text.lastIndexOf(")", index)) continue;
    // A finding of its own says so of a day with a number.
    const around = { from: Math.max(0, index - AROUND), to: end + AROUND };
    if (datedNumbers(text.slice(around.from, around.to)).length > 0) continue;
    return { words, around: text.slice(around.from, around.to) };
  }
  return null;
}
