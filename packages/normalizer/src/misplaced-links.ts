import type { Clause, Finding, Preamble } from "@qauly/model";
import { finding, type Steps } from "@qauly/model/rules";
import type { Language } from "./language/language.js";

/**
 * Names the texts in which a word that points at an act or a part of one hangs on nothing: words were lost or moved.
 */
export function* misplacedLinkFindings(
  preamble: Preamble | null,
  clauses: readonly Clause[],
  { repair }: Language,
  known: readonly Finding[],
): Steps<Finding[]> {
  const named = new Set(known.flatMap(({ code, path }) => (code === "text.unrepaired" ? [path] : [])));
  const texts: (readonly [string, string])[] = preamble === null ? [] : [["/preamble/text", preamble.text]];
  for (const [index, { text }] of clauses.entries()) texts.push([`/clauses/${index}/text`, text]);
  const findings: Finding[] = [];
  for (const [path, text] of texts) {
    yield;
    const actual = named.has(path) ? null : yield* repair.linkOutOfPlace(text);
    if (actual === null) continue;
    findings.push(finding("text.unrepaired", path, { key: "text.unrepaired", values: {}, expected: null, actual }));
  }
  return findings;
}
