import type { LegalFormCode, Organization } from "@qauly/model";
import { branchLabels, legalForms } from "../language/legal-forms.js";
import { findQuoted } from "../references/quotes.js";

/** Reads an organisation cell: the name stays as it is, the proper name is what its quotation marks hold. */
export function readOrganization(name: string): Organization {
  const quote = findQuoted(name)[0];
  const properName = quote === undefined ? "" : name.slice(quote.start + 1, quote.end - 1).trim();
  const outside = quote === undefined ? name : `${name.slice(0, quote.start)} ${name.slice(quote.end)}`;
  return { name, properName: properName === "" ? null : properName, legalForm: legalFormOf(outside) };
}

interface Label {
  readonly code: LegalFormCode;
  readonly words: string;
  /** Abbreviations go by their capitals; full forms by any case, since a cell may start with one. */
  readonly abbreviated: boolean;
}

const labels: readonly Label[] = legalForms
  .flatMap(({ code, labels: forms }) =>
    forms.map((words) => ({ code, words, abbreviated: words === words.toUpperCase() })),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** A branch is a branch, whatever the form of the body that it belongs to. */
function legalFormOf(text: string): Organization["legalForm"] {
  const folded = text.toLowerCase();
  for (const words of branchLabels) {
    const label = wholeWords(text, folded, words);
    if (label !== null) return { code: "BRANCH", label };
  }
  for (const { code, words, abbreviated } of labels) {
    const label = wholeWords(text, abbreviated ? text : folded, words);
    if (label !== null) return { code, label };
  }
  return null;
}

/** What stands in `text` where `words` stand in `searched` as whole words; null when they do not. */
function wholeWords(text: string, searched: string, words: string): string | null {
  for (let at = searched.indexOf(words); at >= 0; at = searched.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!isLetter(searched[at - 1]) && !isLetter(searched[end])) return text.slice(at, end);
  }
  return null;
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && character.toLowerCase() !== character.toUpperCase();
}
