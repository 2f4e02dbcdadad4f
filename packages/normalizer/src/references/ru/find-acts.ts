import { type ActNoun, actNounOf, actNounPattern, kindAdjective } from "../../language/ru/act-nouns.js";
import { wordEnd, wordStart } from "../../language/ru/letters.js";
import type { ActCitation, Stretch } from "../citation.js";
import { findQuoted, type Quoted } from "../quotes.js";
import { codeNameBefore } from "./code-names.js";
import { emptyParts, type Parts, partsAfter } from "./parts-after.js";
import { type FoundPinpoint, findPinpoints } from "./pinpoints.js";

/**
 * Finds citations of acts. A citation hangs on the noun that names the act; its parts stand after it in any order, a
 * pinpoint and the adjectives of a code before it:
 *
 *     подпунктом 14) пункта 1 статьи 29 Закона Республики Казахстан от 6 апреля 2016 года № 480-V «О правовых актах»
 *     ^pinpoint                         ^noun  ^authority           ^date                 ^number ^title
 */
export function findActCitations(text: string): ActCitation[] {
  const quoted = findQuoted(text);
  const citations: ActCitation[] = [];
  let pinpoints: readonly FoundPinpoint[] | null = null;
  let floor = 0;
  for (const match of text.matchAll(noun)) {
    const word: Stretch = { start: match.index, end: match.index + match[0].length };
    if (word.start < floor || isInside(quoted, word.start)) continue;
    const found = actNounOf(match[0]);
    if (found === null) continue;
    pinpoints ??= findPinpoints(text);
    const cited = citationsAt(text, word, found, { quoted, pinpoints, floor });
    if (cited.length === 0) continue;
    citations.push(...cited);
    floor = (cited.at(-1) as ActCitation).end;
  }
  return citations;
}

const noun = new RegExp(`${wordStart}${actNounPattern}${wordEnd}`, "g");

function isInside(quoted: readonly Quoted[], at: number): boolean {
  return quoted.some((quote) => quote.start < at && at < quote.end);
}

interface Context {
  readonly quoted: readonly Quoted[];
  readonly pinpoints: readonly FoundPinpoint[];
  /** Where the citation before this one ends. */
  readonly floor: number;
}

function citationsAt(
  text: string,
  word: Stretch,
  { noun, form }: NonNullable<ReturnType<typeof actNounOf>>,
  { quoted, pinpoints, floor }: Context,
): ActCitation[] {
  const name = noun.type === "code" ? codeNameBefore(text, word) : null;
  const known = { ...emptyParts(word.end), title: name?.title ?? null };
  const parts = partsAfter(text, known, quoted, noun.type);
  if (!isCitation(parts)) return [];
  const kind = kindAdjective.exec(text.slice(Math.max(0, word.start - 30), word.start))?.[0].length ?? 0;
  const start = name?.start ?? word.start - kind;
  const pinpoint = pinpoints.find(
    ({ end }) => end <= start && start - end <= 1 && text.slice(end, start).trim() === "",
  );
  const first = asCitation(noun, Math.max(floor, pinpoint?.start ?? start), parts, pinpoint?.steps ?? []);
  return [first, ...furtherTitles(text, noun, parts, quoted, form.plural)];
}

/** A citation says at least a title, or a number, or a date with an authority. */
function isCitation({ title, number, date, authority }: Parts): boolean {
  return title !== null || number !== null || (date !== null && authority !== null);
}

function asCitation(
  noun: ActNoun,
  start: number,
  { end, title, authority, date, number, registration }: Parts,
  pinpoint: ActCitation["pinpoint"],
): ActCitation {
  return { kind: "act", start, end, type: noun.type, title, authority, date, number, registration, pinpoint };
}

const separator = /(?:,|\sи|,\s(?:и|а\sтакже))\s(?=от\s|№|[«"“])/y;

/**
 * `законами Республики Казахстан от D «A», от D «B» и от D «C»`: one noun and authority for several titles. Behind a
 * singular noun, where drafters put them too, only a title with its own date counts.
 */
function furtherTitles(
  text: string,
  noun: ActNoun,
  first: Parts,
  quoted: readonly Quoted[],
  plural: boolean,
): ActCitation[] {
  const citations: ActCitation[] = [];
  let end = first.end;
  for (;;) {
    separator.lastIndex = end;
    if (!separator.test(text)) return citations;
    const start = separator.lastIndex;
    const parts = partsAfter(text, { ...emptyParts(start), authority: first.authority }, quoted, noun.type);
    const named = parts.title ?? parts.number;
    if (named === null || (!plural && parts.date === null)) return citations;
    citations.push(asCitation(noun, start, parts, []));
    end = parts.end;
  }
}
