import type { Part } from "../../language.js";
import { capital } from "../letters.js";

/** What acts say after their authority: number, session. Each reads at an offset, blanks before it allowed. */

const sign = '[^\\s,;:()«»"“”„№\\d]';
/** `№ 8С-5/3`, `№ ҚР ДСМ-152`, `№ 482-V ЗРК`; the mark of the state's laws is none of the number. */
const number = new RegExp(
  `\\s*,?\\s?№\\s?((?:[${capital}]{1,5}\\s)?${sign}{0,12}\\d[^\\s,;:()«»"“”„№]{0,30})(?:\\s(?:ЗРК|ҚРЗ)(?=[\\s.,;)]|$))?`,
  "y",
);
const ordinal = "(?:[IVXLCІХС]{1,8}|\\d{1,3})(?:-?[а-я]{1,3})?";
/** `XXIV сессии V созыва`, `внеочередной сессии`, `(XLVI сессия, V созыв)`. */
const session = new RegExp(
  `\\s*(?:\\([^()]{0,60}(?:сесси|созыв)[^()]{0,60}\\)|(?:${ordinal}\\s)?(?:(?:вне)?очередной\\s)?сессии(?:\\s${ordinal}\\sсозыва)?|${ordinal}\\sсозыва)`,
  "y",
);

/** A part and the offset after everything that belongs to it. */
export type Detail<Found> = Found & { readonly next: number };

export function numberAt(text: string, at: number): Detail<Part> | null {
  number.lastIndex = at;
  const match = number.exec(text);
  if (match === null) return null;
  const words = (match[1] as string).replace(/[.,]+$/, "");
  const start = match.index + match[0].indexOf(match[1] as string);
  const end = start + words.length;
  return { start, end, next: words === match[1] ? number.lastIndex : end };
}

/** The offset after a session's number, or `at` when none stands there. */
export function afterSession(text: string, at: number): number {
  session.lastIndex = at;
  return session.test(text) ? session.lastIndex : at;
}
