import type { Edit } from "../../packages/normalizer/src/text/edits.js";

/** The text after edits that do not overlap, in the order of the text. */
export function applied(text: string, edits: readonly Edit[]): string {
  let done = 0;
  let result = "";
  for (const { start, end, after } of edits) {
    if (start < done) throw new Error("edits overlap");
    result += text.slice(done, start) + after;
    done = end;
  }
  return result + text.slice(done);
}
