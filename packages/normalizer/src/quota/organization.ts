import type { Organization } from "@qauly/model";
import { branchLabels, legalForms } from "../language/legal-forms.js";
import { findQuoted } from "../references/quotes.js";
import { escapeRegExp } from "../text/fold.js";

/** Reads an organisation cell: the name stays as it is, the proper name is what its quotation marks hold. */
export function readOrganization(name: string): Organization {
  const quote = findQuoted(name)[0];
  const properName = quote === undefined ? "" : name.slice(quote.start + 1, quote.end - 1).trim();
  const outside = quote === undefined ? name : `${name.slice(0, quote.start)} ${name.slice(quote.end)}`;
  return { name, properName: properName === "" ? null : properName, legalForm: legalFormOf(outside) };
}

interface Label {
  readonly code: (typeof legalForms)[number]["code"];
  readonly pattern: RegExp;
}

const labels: readonly Label[] = legalForms
  .flatMap(({ code, labels: words }) => words.map((word) => ({ code, word })))
  .sort((a, b) => b.word.length - a.word.length)
  .map(({ code, word }) => ({ code, pattern: labelPattern(word) }));
const branch = new RegExp(`(?<!\\p{L})(?:${branchLabels.join("|")})(?!\\p{L})`, "iu");

/** Abbreviations by their capitals; full forms in any case, since a cell may start with one. */
function labelPattern(word: string): RegExp {
  const source = `(?<!\\p{L})${escapeRegExp(word).replace(/ /g, "\\s+")}(?!\\p{L})`;
  return new RegExp(source, /^[\p{Lu}\s]+$/u.test(word) ? "u" : "iu");
}

/** A branch is a branch, whatever the form of the body that it belongs to. */
function legalFormOf(text: string): Organization["legalForm"] {
  const isBranch = branch.exec(text);
  if (isBranch !== null) return { code: "BRANCH", label: isBranch[0] };
  for (const { code, pattern } of labels) {
    const match = pattern.exec(text);
    if (match !== null) return { code, label: match[0] };
  }
  return null;
}
