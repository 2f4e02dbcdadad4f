import type { FlowItem, Line } from "../../text/flow.js";
import { insideQuotes } from "../quoted.js";

/** An item of the flow as the signs see it: its words, and where they stand. */
export interface SectionLine {
  readonly item: FlowItem;
  readonly line: Line | null;
  /** Words with one blank between them; marks of signatures and empty cells apart. */
  readonly text: string;
  /** The number with which a clause or paragraph begins, and whether it goes on with the count of the clauses. */
  readonly clause: { readonly number: number; readonly continues: boolean } | null;
  /** Whether the line stands in the right half of the text. */
  readonly right: boolean;
  readonly centred: boolean;
  /** Inside the quotation marks of a new wording that began above. */
  readonly quoted: boolean;
}

const clauseNumber = /^(\d{1,3})\s?\.(?!\d)/;
/** Columns of a text that is narrower have no halves. */
const leastMeasure = 40;
/** Share of the measure from which on an indent is the right half. */
const rightHalf = 0.38;

/** Characters of a line that the signs look at: a paragraph may be one line. */
const longestText = 2000;

const plainText = ({ text }: Line): string => text.text.slice(0, longestText).trim().replace(/\s+/g, " ");

/** The items below the head, each with what the signs ask of it. */
export function sectionLines(items: readonly FlowItem[]): SectionLine[] {
  const measure = items.reduce((widest, item) => (item.kind === "line" ? Math.max(widest, item.width) : widest), 0);
  let count = 0;
  let restarted = false;
  const texts = items.map((item) => (item.kind === "line" ? plainText(item) : ""));
  const inside = insideQuotes(texts);
  return items.map((item, at): SectionLine => {
    if (item.kind !== "line")
      return { item, line: null, text: "", clause: null, right: false, centred: false, quoted: false };
    const plain = texts[at] as string;
    const number = Number(clauseNumber.exec(plain)?.[1] ?? Number.NaN);
    const quoted = inside[at] as boolean;
    let clause: SectionLine["clause"] = null;
    if (!Number.isNaN(number)) {
      const continues = !quoted && !restarted && number === count + 1;
      if (continues) count = number;
      else if (number === 1 && count > 0 && !quoted) restarted = true;
      clause = { number, continues };
    }
    const wide = measure >= leastMeasure;
    const margin = measure - item.width;
    return {
      item,
      line: item,
      text: plain,
      clause,
      right: wide && item.indent > measure * rightHalf,
      centred: wide && item.indent > 3 && Math.abs(item.indent - margin) < Math.max(4, measure * 0.06),
      quoted,
    };
  });
}
