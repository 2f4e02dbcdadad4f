import type { Steps } from "@qauly/model/rules";
import type { SourcedText } from "../../text/sourced-text.js";
import type { BodyParagraph } from "../clauses.js";
import type { DraftSection } from "../draft.js";
import { findContents } from "./contents.js";
import { type FoundHeading, findHeadings, numberOf } from "./find-headings.js";
import { readSections } from "./read-sections.js";
import { wordlessChapters } from "./wordless-chapters.js";

/** A text of articles, and what stands above the first section. */
export interface Divided {
  readonly sections: readonly DraftSection[];
  readonly above: readonly BodyParagraph[];
  readonly contents: readonly SourcedText[];
}

/** The sections of a law or code; null where an act has no articles. */
export function* divideLaw(paragraphs: readonly BodyParagraph[]): Steps<Divided | null> {
  const texts = paragraphs.map(({ text }) => text.text);
  const contents = findContents(texts);
  yield;
  const isListed = (at: number): boolean => contents.has(at);
  const body = paragraphs.filter((_, at) => !isListed(at));
  const own = texts.filter((_, at) => !isListed(at));
  const headings = findHeadings(own);
  yield;
  const articles = headings.filter(({ kind }) => kind === "article");
  const [first] = articles;
  if (first === undefined) return null;
  const begins = numberOf(first, own[first.at] as string)?.whole === 1;
  if (!begins && articles.length < 3) return null;
  return {
    sections: yield* readSections(body, headings),
    above: body.slice(0, (headings[0] as FoundHeading).at),
    contents: paragraphs.filter((_, at) => isListed(at)).map(({ text }) => text),
  };
}

/** The sections of rules, regulations and instructions, or of a treaty, from the paragraphs of an annex. */
export function* divideAnnex(paragraphs: readonly SourcedText[]): Steps<readonly DraftSection[]> {
  const texts = paragraphs.map(({ text }) => text);
  const contents = findContents(texts);
  const body = paragraphs.filter((_, at) => !contents.has(at));
  const own = texts.filter((_, at) => !contents.has(at));
  const worded = findHeadings(own);
  yield;
  const headings = worded.some(isEvident(own)) ? worded : wordlessChapters(own);
  if (headings.length === 0) return [];
  return yield* readSections(
    body.map((text) => ({ text, tables: [] })),
    headings,
  );
}

/** Whether headings begin with the first, and something stands below it: a form may say `1-бөлім` of its own part. */
const isEvident =
  (texts: readonly string[]) =>
  (heading: FoundHeading, _: number, all: readonly FoundHeading[]): boolean => {
    const number = numberOf(heading, texts[heading.at] as string);
    return number?.whole === 1 && (all.length > 1 || /^\d+\s?[.)]/.test(texts[heading.at + 1] ?? ""));
  };
