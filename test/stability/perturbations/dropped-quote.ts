import { type Perturbation, placeOf, replaced } from "../perturbation.js";

const closing = /["»”]/;
const withoutQuotes = (text: string) => text.replace(/["«»“”„]/g, "");

/** `"Құқықтық актілер туралы" Заңы` → `"Құқықтық актілер туралы Заңы` */
export const droppedQuote: Perturbation = {
  name: "a title's closing quotation mark dropped",
  apply(source, choose) {
    // Words that a tool has displaced go back by the marks of their title: there the sentence itself would be touched.
    if (source.name.includes("broken")) return null;
    const { act, text } = source;
    const ends = act.references.flatMap(({ act: cited }, index) => {
      if (cited?.title == null) return [];
      const place = placeOf(source, `/references/${index}/act/title`);
      if (place === null) return [];
      const at = closing.test(text.charAt(place.end)) ? place.end : place.end - 1;
      return closing.test(text.charAt(at)) ? [at] : [];
    });
    if (ends.length === 0) return null;
    const at = choose.pick(ends);
    return {
      text: replaced(text, { start: at, end: at + 1 }, ""),
      touches: ["references"],
      ignoring: withoutQuotes,
    };
  },
};
