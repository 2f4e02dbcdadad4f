import { allMatches, flatMapInSteps, type Steps } from "@qauly/model/rules";
import { gluedStatus, siteLine } from "../language/furniture.js";
import type { FlowItem, Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";

/** A mark of the register beside words that were changed. */
const registerMark = /\s?<\*>/g;
/** `… бекітілсін.2. Осы қаулы …`: the end of a line was lost between two clauses. */
const gluedClause = /(?<=[\p{L})]{2}\.)(?=(\d{1,3})\.\s?["«]?\p{Lu})/gu;
const clauseNumber = /^(\d{1,3})\s?\.(?!\d)/;

/**
 * Takes off what the register's pages put into an act's lines: their own lines, marks of changed words, a status word run into
 * the line behind it. A line in which the next clause begins is two.
 */
export function* withoutFurniture(items: readonly FlowItem[]): Steps<FlowItem[]> {
  let count = 0;
  return yield* flatMapInSteps(items, (item): FlowItem[] => {
    if (item.kind !== "line") return [item];
    const { text } = item.text;
    if (text.length < 300 && siteLine.test(text.trim())) return [];
    const clean = text.includes("<*>") ? { ...item, text: cut(item.text, registerMark) } : item;
    const parts = partsOf(clean, count);
    for (const part of parts) {
      const number = Number(clauseNumber.exec(part.text.text)?.[1] ?? 0);
      if (number === count + 1) count = number;
    }
    return parts;
  });
}

function cut(text: SourcedText, pattern: RegExp): SourcedText {
  const parts: SourcedText[] = [];
  let done = 0;
  for (const match of allMatches(text.text, pattern)) {
    parts.push(text.slice(done, match.index));
    done = match.index + match[0].length;
  }
  return SourcedText.concat([...parts, text.slice(done)]);
}

function partsOf(line: Line, count: number): Line[] {
  const status = gluedStatus(line.text.text);
  if (status !== null) return splitAt(line, [status.length]);
  if (!/\.\d/.test(line.text.text)) return [line];
  let expected = Math.max(count, Number(clauseNumber.exec(line.text.text)?.[1] ?? 0)) + 1;
  const ends: number[] = [];
  for (const match of allMatches(line.text.text, gluedClause)) {
    if (Number(match[1]) !== expected) continue;
    ends.push(match.index);
    expected += 1;
  }
  return ends.length === 0 ? [line] : splitAt(line, ends);
}

function splitAt(line: Line, ends: readonly number[]): Line[] {
  const starts = [0, ...ends];
  return starts.map((start, at) => ({
    ...line,
    text: line.text.slice(start, starts[at + 1] ?? line.text.length),
    blankBefore: at === 0 ? line.blankBefore : 1,
    pageStart: at === 0 && line.pageStart,
  }));
}
