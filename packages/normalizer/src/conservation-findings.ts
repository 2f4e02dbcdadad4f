import type { SourcePage } from "@qauly/extractor";
import type { Finding, Resolution } from "@qauly/model";
import { finding, printedFields, unlikeSource, wordsTwice } from "@qauly/model/rules";
import { pointerTo } from "./text/pointer.js";
import { wholePage } from "./unread-pages.js";

/** Characters that a finding quotes. */
const longestQuote = 120;

/**
 * What the comparison of a result with its source shows, whatever fault is behind it: words left out, words that stand in it twice, texts
 * that the source does not print, pages that gave nothing.
 */
export function conservationFindings(pages: readonly SourcePage[], result: Resolution): Finding[] {
  const fields = printedFields(result);
  return [
    ...unplacedFindings(result.unplaced),
    ...unlikeSource(pages, result, fields).map((path) =>
      finding("text.unlike-source", path, {
        key: "text.unlike-source",
        values: {},
        expected: null,
        actual: null,
      }),
    ),
    ...wordsTwice(pages, result, fields).map(({ pointer, other }) =>
      finding("text.read-twice", pointer, {
        key: "text.read-twice",
        values: { first: other },
        expected: null,
        actual: other,
      }),
    ),
    ...emptyPageFindings(pages, result),
  ];
}

function unplacedFindings(unplaced: Resolution["unplaced"]): Finding[] {
  return unplaced.map(({ text, at, reason }, index) =>
    finding("text.unplaced", pointerTo("unplaced", index), {
      key: "text.unplaced",
      values: { text: text.slice(0, longestQuote) },
      expected: null,
      actual: text.slice(0, longestQuote),
      place: at,
      // `(Извлечение)` changes nothing that was read; a figure might.
      ...(reason === "remark" && !/\d/.test(text) && { severity: "info" as const }),
    }),
  );
}

/** Pages with words of which none is in a field and none was left out: all of them were taken for furniture. */
function emptyPageFindings(pages: readonly SourcePage[], { provenance, unplaced }: Resolution): Finding[] {
  if (pages.length < 2) return [];
  const given = new Set(unplaced.map(({ at }) => at.page));
  for (const spans of Object.values(provenance)) for (const { page } of spans) given.add(page);
  return pages.flatMap((page) => {
    if (given.has(page.number) || words(page.text) < fewWords) return [];
    return [
      finding("page.unread", "/source/pageCount", {
        key: "page.unread",
        values: { page: page.number, why: "furniture" },
        expected: null,
        actual: page.number,
        place: wholePage(page),
      }),
    ];
  });
}

/** A page with fewer words holds a page number or a stamp. */
const fewWords = 4;

const words = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;
