import type { QuotaCategoryCode } from "@qauly/model";
import { findQuoted } from "../grammar/quotes.js";
import type { Language, Part } from "../language/language.js";

/** A category of people that a text names, and the stretch of its name. */
export interface NamedCategory extends Part {
  readonly code: QuotaCategoryCode;
}

/**
 * The categories that a text names, each once, in the order of their first names. What stands in quotation marks is the
 * title of another act and names none; nor do the employers whom a quota leaves out, unless nothing else does.
 */
export function categoriesIn(text: string, language: Language): NamedCategory[] {
  if (text === "") return [];
  const open = withoutQuoted(text);
  const found = namesIn(open.replace(language.quota.exemption, blanks), text, language);
  return found.length > 0 ? found : namesIn(open, text, language);
}

/**
 * The categories that a text names and, beside them, the other groups of people for whom its sentences reserve jobs. A
 * group may stand as often as the text names one.
 */
export function categoriesAndGroupsIn(text: string, language: Language): NamedCategory[] {
  const known = categoriesIn(text, language);
  const others = language.quota
    .findGroups(openText(text, language))
    .filter((group) => !known.some(({ start, end }) => start < group.end && group.start < end))
    .map((group) => ({ code: "other" as const, ...group }));
  return [...known, ...others].sort((a, b) => a.start - b.start);
}

/** A text with blanks for titles of other acts and for the employers whom a quota leaves out. */
export function openText(text: string, { quota }: Language): string {
  return withoutQuoted(text).replace(quota.exemption, blanks);
}

/** `open` is the text with blanks for what is not to be read. */
function namesIn(open: string, text: string, { quota }: Language): NamedCategory[] {
  const starts = quota.categories
    .flatMap(({ category, start }) => {
      const match = start.exec(open);
      return match === null ? [] : [{ code: category, start: match.index, shortest: match.index + match[0].length }];
    })
    .sort((a, b) => a.start - b.start);
  return starts.map(({ code, start, shortest }, index) => {
    const next = starts[index + 1]?.start ?? text.length;
    const length = quota.categoryEnd.exec(open.slice(start))?.index;
    const end = length === undefined ? shortest : start + length;
    if (end <= next) return { code, start, end };
    const joint = quota.categoryJoint.exec(text.slice(start, next));
    return { code, start, end: start + (joint?.index ?? next - start) };
  });
}

const blanks = (text: string): string => " ".repeat(text.length);

/** Quoted stretches as blanks, so that places stay. */
function withoutQuoted(text: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of findQuoted(text)) {
    parts.push(text.slice(from, start), blanks(text.slice(start, end)));
    from = end;
  }
  return parts.join("") + text.slice(from);
}
