import type { Line } from "../../text/flow.js";

/** The mark before the first cell of rows that an amendment quotes: the number of a row, its header or an upright line follows. */
const opens = /^\s*[«"“](?=\s*(?:\d{1,4}[.)]?\s*[\t|│]|№|[|│┃║]|[рp]\/[сc]|п\/п))/u;
const closes = /\s*[»"”]\s*[.;,]?\s*$/u;

/** The lines of quoted rows without the quotation marks around them, which are no part of a cell; others as they are. */
export function withoutQuotation(lines: readonly Line[]): readonly Line[] {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return lines;
  const start = opens.exec(first.text.text)?.[0].length ?? 0;
  const end = closes.exec(last.text.text)?.index ?? -1;
  if (start === 0 || end < 0 || !isOdd(last.text.text)) return lines;
  const closed = [...lines.slice(0, -1), { ...last, text: last.text.slice(0, end) }];
  const own = closed[0] as Line;
  return [{ ...own, text: own.text.slice(start) }, ...closed.slice(1)];
}

/** Whether a line's last mark closes what a line above or the start of it opened. */
function isOdd(line: string): boolean {
  const own = line.replace(opens, "");
  const count = (marks: RegExp): number => own.match(marks)?.length ?? 0;
  return count(/[»”]/g) > count(/[«“]/g) || count(/"/g) % 2 === 1;
}
