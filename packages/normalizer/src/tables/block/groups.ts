import { legalForms } from "../../language/legal-forms.js";
import type { Line } from "../../text/flow.js";
import { escapeRegExp, foldWord } from "../../text/fold.js";
import { SourcedText } from "../../text/sourced-text.js";
import type { Shape } from "./extent.js";

const formLabels = legalForms
  .flatMap((form) => form.labels)
  .map(escapeRegExp)
  .join("|");
const namesOrganization = new RegExp(`["«»]|(?:^|\\s)(?:${formLabels})(?:\\s|$)`, "u");
export const startsOrganization = new RegExp(`^(?:["«№]|(?:${formLabels})\\s)`, "u");

export function repeatsHeader(text: SourcedText, headers: readonly SourcedText[]): boolean {
  const letters = (parts: readonly SourcedText[]): string =>
    foldWord(parts.map((part) => part.text).join("")).replace(/\s/g, "");
  return letters([text]) === letters(headers);
}

/**
 * Without row numbers a group's heading stands as a block above the first row of the group: it names no organisation, and
 * the block below starts one, with a quotation mark or a legal form.
 */
export function groupEnd(lines: readonly Line[], from: number, to: number, shape: Shape): number {
  if (shape.numbered || shape.texts !== 1) return from;
  const second = lines.findIndex((line, at) => at > from && at < to && line.blankBefore > 0);
  if (second < 0 || !/\p{L}/u.test((lines[second] as Line).text.text)) return from;
  const first = lines
    .slice(from, second)
    .map((line) => line.text.text)
    .join(" ");
  return !namesOrganization.test(first) && startsOrganization.test((lines[second] as Line).text.text) ? second : from;
}

/** A group's heading stands in the column of names. */
export function groupRow(text: SourcedText, { numbered, texts, figures, behind }: Shape): SourcedText[] {
  const empty = (count: number): SourcedText[] => Array.from({ length: count }, () => SourcedText.empty);
  return [...empty(numbered ? 1 : 0), text, ...empty(texts - 1 + figures + behind)];
}
