/** Finding the legal form in a text. */
import type { LegalForm, LegalFormCode } from "../schema/quota.js";
import { branchLabels, legalForms } from "./legal-forms.js";

const escaped = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+");

/** Whole words only; the longer label goes before a shorter one that it holds. */
function anyOf(labels: readonly string[], flags: string, ending = ""): RegExp {
  const longestFirst = [...labels].sort((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join("|")})${ending}(?![\\p{L}\\d])`, flags);
}

/** Abbreviations go by their capitals; full forms by any case, since a cell may start with one. */
const isAbbreviation = (label: string) => label === label.toUpperCase();

/** The key under which a label is found again, however it was printed. */
const keyOf = (label: string) => label.replace(/\s+/g, " ").toLowerCase();

const codes: ReadonlyMap<string, LegalFormCode> = new Map(
  legalForms.flatMap(({ code, labels }) => labels.map((label) => [keyOf(label), code] as const)),
);

const allLabels = legalForms.flatMap(({ labels }) => labels);
const patterns: readonly RegExp[] = [
  anyOf(
    allLabels.filter((label) => !isAbbreviation(label)),
    "giu",
  ),
  anyOf(allLabels.filter(isAbbreviation), "gu"),
];
const branch = anyOf(branchLabels, "iu");

/**
 * The legal form that a text states outside of a proper name: the longest of its labels, since a general form may stand
 * within a special one. A branch is a branch, whatever the form of the body that it belongs to. Null when none is stated.
 */
export function legalFormIn(text: string): LegalForm | null {
  const ofBranch = branch.exec(text)?.[0];
  if (ofBranch !== undefined) return { code: "BRANCH", label: ofBranch };
  const found = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([label]) => label.replace(/\s+/g, " ")));
  const [longest] = found.sort((a, b) => b.length - a.length);
  const code = longest === undefined ? undefined : codes.get(keyOf(longest));
  return longest === undefined || code === undefined ? null : { code, label: longest };
}

/** Forms in the genitive as well: `акционерлік қоғамының`, `АҚ-ның`. */
const genitive = "(?:-?(?:ның|нің|дың|дің|тың|тің))?";
const coded = legalForms.filter(({ code }) => code !== "OTHER").flatMap(({ labels }) => labels);
const removed: readonly RegExp[] = [
  anyOf([...coded.filter((label) => !isAbbreviation(label)), ...branchLabels], "giu", genitive),
  anyOf(coded.filter(isAbbreviation), "gu", genitive),
];

/** The text without the words of any legal form that has a code of its own. */
export function withoutLegalForms(text: string): string {
  return removed.reduce((left, pattern) => left.replace(pattern, " "), text);
}
