/** Finding the legal form in a text. */
import type { LegalForm, LegalFormCode } from "../schema/quota.js";
import { allMatches } from "../text/all-matches.js";
import { branchLabels, legalForms } from "./legal-forms.js";

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");

/** Whole words only; the longer label goes before a shorter one that it holds. */
function anyOf(labels: readonly string[], ending = ""): RegExp {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join("|")})${ending}(?![\\p{L}\\d])`, "gu");
}

/** Labels of either case: sought in lower case, which keeps the places of Cyrillic and Latin letters. */
const inLowerCase = (labels: readonly string[]) => labels.map((label) => label.toLowerCase());

/** The stretches of a text that a pattern finds in it, or in its lower case. */
function stretches(text: string, sought: string, pattern: RegExp): string[] {
  return allMatches(sought, pattern).map(({ 0: found, index }) => text.slice(index, index + found.length));
}

/** Abbreviations go by their capitals; full forms by any case, since a cell may start with one. */
const isAbbreviation = (label: string) => label === label.toUpperCase();

/** The key under which a label is found again, however it was printed. */
const keyOf = (label: string) => label.replace(/\s+/g, " ").toLowerCase();

const codes: ReadonlyMap<string, LegalFormCode> = new Map(
  legalForms.flatMap(({ code, labels }) => labels.map((label) => [keyOf(label), code] as const)),
);

/** Labels as the table has them: full forms in lower case, abbreviations in capitals. */
const wholeForms: ReadonlyMap<string, LegalFormCode> = new Map(
  legalForms.flatMap(({ code, labels }) => labels.map((label) => [label, code] as const)),
);

const allLabels = legalForms.flatMap(({ labels }) => labels);
const fullForms = anyOf(inLowerCase(allLabels.filter((label) => !isAbbreviation(label))));
const abbreviations = anyOf(allLabels.filter(isAbbreviation));
const branch = anyOf(inLowerCase(branchLabels));

/**
 * The legal form that a text states outside of a proper name: the longest of its labels, since a general form may stand
 * within a special one. A branch is a branch, whatever the form of the body that it belongs to. Null when none is stated.
 */
export function legalFormIn(text: string): LegalForm | null {
  // Mostly a form is all that stands outside; its own case counts only for an abbreviation.
  const whole = text.trim();
  const known = wholeForms.get(whole);
  if (known !== undefined) return { code: known, label: whole };
  const lower = text.toLowerCase();
  const [ofBranch] = stretches(text, lower, branch);
  if (ofBranch !== undefined) return { code: "BRANCH", label: ofBranch };
  const found = [...stretches(text, lower, fullForms), ...stretches(text, text, abbreviations)];
  const [longest] = found.map((label) => label.replace(/\s+/g, " ")).sort((a, b) => b.length - a.length);
  const code = longest === undefined ? undefined : codes.get(keyOf(longest));
  return longest === undefined || code === undefined ? null : { code, label: longest };
}

/** Forms in the genitive as well: `акционерлік қоғамының`, `АҚ-ның`. */
const genitive = "(?:-?(?:ның|нің|дың|дің|тың|тің))?";
const endsInGenitive = new RegExp(`${genitive.slice(0, -1)}$`, "u");
const coded = legalForms.filter(({ code }) => code !== "OTHER").flatMap(({ labels }) => labels);
const fullRemoved = anyOf(
  [...inLowerCase(coded.filter((label) => !isAbbreviation(label))), ...inLowerCase(branchLabels)],
  genitive,
);
const abbreviated = anyOf(coded.filter(isAbbreviation), genitive);

/** The code of the first legal form with one of its own, in the genitive as well: that of the body which has a branch. */
export function codedFormIn(text: string): LegalFormCode | null {
  const found = [...stretches(text, text.toLowerCase(), fullRemoved), ...stretches(text, text, abbreviated)];
  const labels = found.flatMap((label) => [label, label.replace(endsInGenitive, "")]);
  return labels.map((label) => codes.get(keyOf(label))).find((code) => code !== undefined) ?? null;
}

/** The text without the words of any legal form that has a code of its own. */
export function withoutLegalForms(text: string): string {
  let left = "";
  let from = 0;
  for (const { 0: found, index } of allMatches(text.toLowerCase(), fullRemoved)) {
    left += `${text.slice(from, index)} `;
    from = index + found.length;
  }
  return (left + text.slice(from)).replace(abbreviated, " ");
}
