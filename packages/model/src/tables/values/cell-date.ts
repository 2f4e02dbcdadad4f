/** Days as cells print them. */
import { toIsoDate } from "../../iso-date.js";
import { monthNames } from "../../text/month-names.js";

/** `12.05.2020`, `12.05.2020 ж.`, `12.05.2020 г.` */
const FIGURES = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s?(?:ж|жыл|г|год)\p{Ll}{0,4}\.?)?$/u;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;
/** `2020 жылғы 12 мамыр`, `2020 ж. 12 мамырда` */
const KAZAKH = /^(\d{4})\s?ж(?:ылғы|ылы|ыл|\.)?\s?(\d{1,2})\s?(\p{Ll}+)$/u;
/** `12 мая 2020 года`, `«12» мая 2020 г.` */
const RUSSIAN = /^[«"]?(\d{1,2})[»"]?\s(\p{Ll}+)\s(\d{4})(?:\s?г(?:ода|од|\.)?)?$/u;

const stems = Object.values(monthNames).map((names) => names.map((name) => new RegExp(`^(?:${name})`, "u")));

function monthOf(word: string): number {
  for (const names of stems) {
    const at = names.findIndex((name) => name.test(word));
    if (at >= 0) return at + 1;
  }
  return 0;
}

/** ISO text of the day that a cell states and nothing else; null for any other text. */
export function cellDate(cell: string): string | null {
  const text = cell.replace(/\s+/g, " ").trim().toLowerCase();
  const figures = FIGURES.exec(text);
  if (figures !== null) return toIsoDate(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const iso = ISO.exec(text);
  if (iso !== null) return toIsoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const kazakh = KAZAKH.exec(text);
  if (kazakh !== null) return toIsoDate(Number(kazakh[1]), monthOf(kazakh[3] ?? ""), Number(kazakh[2]));
  const russian = RUSSIAN.exec(text);
  return russian === null ? null : toIsoDate(Number(russian[3]), monthOf(russian[2] ?? ""), Number(russian[1]));
}
