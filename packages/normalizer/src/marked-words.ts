import type { SourcePage, TextRange } from "@qauly/extractor";
import type { Finding } from "@qauly/model";
import { finding } from "@qauly/model/rules";
import type { Recorder } from "./assemble/recorder.js";
import type { SourceRange } from "./text/sourced-text.js";

/** Fields that hold the act's own words; what is read from them shares what is said of them. */
const OWN_WORDS = /^\/(?:act|preamble|clauses|sections|signatories|agreed|annexes|notes)/;
/** Characters that a finding quotes. */
const LONGEST_QUOTE = 120;

type MarkCode = "text.struck" | "text.unseen";

/**
 * Says where words of the act are struck through, stand where nobody sees them, or are others than the page's picture
 * shows.
 */
export function markedWordFindings(pages: readonly SourcePage[], recorder: Recorder): Finding[] {
  return [
    ...findingsOf("text.struck", pages, recorder, ({ struck }) => struck),
    ...findingsOf("text.unseen", pages, recorder, ({ unseen }) => unseen),
    ...layerFindings(pages, recorder),
  ];
}

interface MarkedWord extends SourceRange {
  readonly text: string;
}

/** One finding for each field, the smallest that holds the words. */
function findingsOf(
  code: MarkCode,
  pages: readonly SourcePage[],
  recorder: Recorder,
  marked: (page: SourcePage) => readonly TextRange[] | undefined,
): Finding[] {
  const words = pages.flatMap((page) => (marked(page) ?? []).map((range) => wordOf(page, range)));
  return byField(words, recorder).flatMap(([path, found]) => {
    const text = found.map((word) => word.text).join(" ");
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    const actual = quoted(text);
    return finding(code, path, { key: code, values: { text: actual }, expected: null, actual });
  });
}

function layerFindings(pages: readonly SourcePage[], recorder: Recorder): Finding[] {
  const words = pages.flatMap((page) =>
    page.tokens
      .filter(({ pictured }) => pictured !== undefined)
      .map(({ pictured, start, end }) => ({ ...wordOf(page, { start, end }), pictured })),
  );
  return byField(words, recorder).map(([path, found]) => {
    const layer = quoted(found.map((word) => word.text).join(" "));
    const picture = quoted(found.map((word) => word.pictured).join(" "));
    const values = { layer, picture };
    return finding("picture.layer-mismatch", path, {
      key: "picture.layer-mismatch",
      values,
      expected: picture,
      actual: layer,
    });
  });
}

/** The words by the smallest field that holds each, in the order of the source. */
function byField<Word extends MarkedWord>(words: readonly Word[], recorder: Recorder): [path: string, words: Word[]][] {
  if (words.length === 0) return [];
  const lengthOf = (path: string): number => recorder.text(path)?.length ?? Number.POSITIVE_INFINITY;
  const fields = recorder
    .doubting(words)
    .filter(([path]) => OWN_WORDS.test(path))
    .sort(([a], [b]) => lengthOf(a) - lengthOf(b));
  const said = new Set<Word>();
  const byPlace = new Map<string, Word[]>();
  for (const [path, found] of fields) {
    const own = found.filter((word) => !said.has(word));
    if (own.length === 0) continue;
    for (const word of own) said.add(word);
    // A clause's number and its text are one place.
    const place = path.replace(/^(\/clauses\/.*)\/(?:number|text)$/, "$1");
    byPlace.set(place, [...(byPlace.get(place) ?? []), ...own]);
  }
  return [...byPlace].map(([path, found]) => [path, found.sort((a, b) => a.page - b.page || a.start - b.start)]);
}

const quoted = (text: string): string => (text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}…` : text);

const wordOf = ({ number, text }: SourcePage, { start, end }: TextRange): MarkedWord => ({
  page: number,
  start,
  end,
  text: text.slice(start, end),
});
