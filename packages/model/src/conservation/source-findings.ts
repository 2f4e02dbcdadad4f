/** What the comparison of a result with its source shows, whatever fault is behind it. */
import { finding } from "../findings/finding.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import { atOnce, type Steps } from "../steps.js";
import { valueAt } from "../text/json-pointer.js";
import { cellsAstray } from "./cells-astray.js";
import { printedFieldsInSteps } from "./fields.js";
import { lostWords } from "./lost-words.js";
import { type PageText, type Stretch, wholePage } from "./source-text.js";
import { unlikeSourceInSteps } from "./unlike-source.js";
import { wordsTwiceInSteps } from "./words-twice.js";

/** Characters that a finding quotes. */
const longestQuote = 120;

/**
 * Words that are listed as left out, words that stand in the result twice, texts and days that the source does not
 * print, pages that gave nothing.
 */
export function sourceFindings(pages: readonly PageText[], result: Resolution): Finding[] {
  return atOnce(sourceFindingsInSteps(pages, result));
}

/** The same in steps. */
export function* sourceFindingsInSteps(pages: readonly PageText[], result: Resolution): Steps<Finding[]> {
  const fields = yield* printedFieldsInSteps(result);
  const unlike = yield* unlikeSourceInSteps(pages, result, fields);
  const twice = yield* wordsTwiceInSteps(pages, fields);
  const astray = yield* cellsAstray(pages, result);
  return [
    ...listedFindings(result.unplaced),
    ...unlike.map((path) =>
      finding("text.unlike-source", path, {
        key: "text.unlike-source",
        ...bothSides(path, result, pages),
      }),
    ),
    ...twice.map(({ pointer, other }) =>
      finding("text.read-twice", pointer, {
        key: "text.read-twice",
        values: { first: other },
        expected: null,
        actual: other,
      }),
    ),
    ...astray.map((path) => strayFinding(path, result)),
    ...emptyPageFindings(pages, result),
  ];
}

/** What the result says at a pointer, and what stands at its place in the source. */
function bothSides(path: string, result: Resolution, pages: readonly PageText[]) {
  const own = String(valueAt(result, path) ?? "").slice(0, longestQuote);
  const source = (result.provenance[path] ?? [])
    .map(({ page, start, end }) => pages.find(({ number }) => number === page)?.text.slice(start, end) ?? "")
    .join(" ")
    .replace(/\s+/g, " ")
    .slice(0, longestQuote);
  return { values: { own, source }, expected: source, actual: own };
}

/**
 * Words that are neither in a field nor listed as left out. A reader lists all: only a result that was changed has
 * such.
 */
export const lostFindings = (pages: readonly PageText[], result: Resolution): Finding[] =>
  lostWords(pages, result).map((stretch) => lostFinding(stretch, pages));

/** Whether a finding is one of those that the comparison makes. */
export const isOfSource = ({ code, key, values }: Finding): boolean =>
  code === "text.unplaced" ||
  code === "text.unlike-source" ||
  code === "text.read-twice" ||
  code === "table.cell-doubtful" ||
  (key === "page.unread" && values?.why === "furniture");

function strayFinding(path: string, result: Resolution): Finding {
  const cell = String(valueAt(result, path) ?? "");
  const header = path.replace(/\/rows\/\d+\/cells\/(\d+)$/, "/columns/$1/header");
  return finding("table.cell-doubtful", path, {
    key: "table.cell-doubtful",
    values: { header: String(valueAt(result, header) ?? ""), cell },
    expected: null,
    actual: cell,
    place: result.provenance[path]?.[0] ?? null,
  });
}

function listedFindings(unplaced: Resolution["unplaced"]): Finding[] {
  return unplaced.map(({ text, at, reason }, index) =>
    finding("text.unplaced", `/unplaced/${index}`, {
      ...quoted(text),
      place: at,
      // `(Извлечение)` changes nothing that was read; a figure might.
      ...(reason === "remark" && !/\d/.test(text) && { severity: "info" as const }),
    }),
  );
}

function lostFinding({ page, start, end }: Stretch, pages: readonly PageText[]): Finding {
  const text = pages.find(({ number }) => number === page)?.text.slice(start, end) ?? "";
  return finding("text.unplaced", "/unplaced", {
    ...quoted(text),
    place: { page, bbox: null, start, end, confidence: null },
  });
}

const quoted = (text: string) => ({
  key: "text.unplaced" as const,
  values: { text: text.slice(0, longestQuote) },
  expected: null,
  actual: text.slice(0, longestQuote),
});

/** Pages with words of which none is in a field and none was left out: all of them were taken for furniture. */
function emptyPageFindings(pages: readonly PageText[], { provenance, unplaced, furniture }: Resolution): Finding[] {
  if (pages.length < 2) return [];
  const given = new Set(unplaced.map(({ at }) => at.page));
  for (const pointer in provenance) for (const { page } of provenance[pointer] ?? []) given.add(page);
  const empty = pages.filter(({ number, text }) => !given.has(number) && words(text) >= fewWords);
  if (empty.length === 0) return [];
  const ofOthers = furniture.filter(({ at }) => given.has(at.page)).flatMap(({ text }) => headsIn(text));
  const heads = new Set(ofOthers);
  return empty.flatMap((page) => {
    // Nothing but the heads and feet of every page.
    if (headsIn(page.text).every((line) => heads.has(line))) return [];
    return finding("page.unread", "/source/pageCount", {
      key: "page.unread",
      values: { page: page.number, why: "furniture" },
      expected: null,
      actual: page.number,
      place: wholePage(page),
    });
  });
}

/** The lines of furniture without the numbers in them, which differ from page to page. */
const headsIn = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.replace(/\d+/g, "").trim())
    .filter((line) => line !== "");

/** A page with fewer words holds a page number or a stamp. */
const fewWords = 4;

const words = (text: string): number => text.match(/\p{L}{2,}/gu)?.length ?? 0;
