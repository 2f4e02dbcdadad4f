import { type Perturbation, type Place, placeOf, type Source } from "../perturbation.js";

/** The preamble and the clauses: running text, of which only the lines are the paper's. */
function runningTexts(source: Source): Place[] {
  const pointers = [
    "/preamble/text",
    ...Object.keys(source.act.provenance).filter((pointer) => /^\/clauses\/.*\/text$/.test(pointer)),
  ];
  return pointers.flatMap((pointer) => placeOf(source, pointer) ?? []).sort((one, other) => other.start - one.start);
}

/** Lines of running text broken at another width; the first line of each goes on where it stands. */
export const rewrapped: Perturbation = {
  name: "lines wrapped anew at another width",
  apply(source, choose) {
    const width = choose.pick([60, 66, 78, 90, 110, 10_000]);
    let { text } = source;
    for (const { start, end } of runningTexts(source)) {
      const from = text.lastIndexOf("\n", start - 1) + 1;
      let column = start - from;
      // A word that its line's end parts at a hyphen stays parted there.
      const words = text.slice(start, end).split(/(?<!-)\s+/);
      let wrapped = "";
      for (const [index, word] of words.entries()) {
        const isBroken = index > 0 && column + 1 + word.length > width;
        const blank = index === 0 ? "" : isBroken ? "\n" : " ";
        wrapped += blank + word;
        const length = word.length - word.lastIndexOf("\n") - 1;
        column = isBroken || length < word.length ? length : column + blank.length + length;
      }
      text = text.slice(0, start) + wrapped + text.slice(end);
    }
    return text === source.text ? null : { text, touches: [] };
  },
};
