import type { Language } from "../language/language.js";

/** The one percentage that a header or a title states, for all rows below it; null where it states none or several. */
export function statedPercent(
  text: string,
  language: Language,
): { readonly value: number; readonly start: number; readonly end: number } | null {
  if (!/\d/.test(text) && !/пайыз|процент/i.test(text)) return null;
  const [only, ...others] = language.quota.findPercents(text);
  if (only === undefined || others.length > 0 || only.value === null) return null;
  return { value: only.value, start: only.start, end: only.end };
}
