/** Words of the source that stand in a result more than once. */
import type { Resolution } from "../schema/resolution.js";
import { atOnce, type Steps } from "../steps.js";
import { type PrintedField, printedFields, tableOf } from "./fields.js";
import type { PageText } from "./source-text.js";

/** A field whose words another field holds as well. */
export interface Twice {
  /** JSON pointer of the field that holds them again. */
  readonly pointer: string;
  /** JSON pointer of the field that holds them first. */
  readonly other: string;
}

/**
 * The fields that hold words of the source which an earlier field holds already: a row or paragraph that was read
 * twice. Cells of one table may share a text, as a joined cell stands in each place that it covers.
 */
export function wordsTwice(
  pages: readonly PageText[],
  resolution: Pick<Resolution, "provenance">,
  fields = printedFields(resolution),
): Twice[] {
  return atOnce(wordsTwiceInSteps(pages, fields));
}

/** The same in steps. */
export function* wordsTwiceInSteps(pages: readonly PageText[], fields: readonly PrintedField[]): Steps<Twice[]> {
  const holders = new Map(pages.map(({ number, text }) => [number, new Uint16Array(text.length)]));
  const pointers: string[] = [""];
  const found: Twice[] = [];
  for (const { pointer, spans, as } of fields) {
    yield;
    if (as !== "text") continue;
    const own = pointers.push(pointer) - 1;
    let other = 0;
    for (const { page, start, end } of spans) {
      const held = holders.get(page);
      if (held === undefined) continue;
      for (let at = start; at < end && other === 0; at += 1) other = held[at] as number;
      held.fill(own, start, end);
    }
    const first = pointers[other] as string;
    const table = tableOf(pointer);
    if (other > 0 && (table === null || table !== tableOf(first))) found.push({ pointer, other: first });
  }
  return found;
}
