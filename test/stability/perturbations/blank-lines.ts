import { type Perturbation, replaced } from "../perturbation.js";

/** All blank lines doubled, or one above a numbered clause taken away. */
export const blankLines: Perturbation = {
  name: "blank lines doubled or removed",
  apply({ text }, choose) {
    const aboveClauses = [...text.matchAll(/\n[ \t]*\n+(?=[ \t]*\d{1,2}[.)]\s)/g)];
    if (choose.chance(0.5) || aboveClauses.length === 0) {
      const doubled = text.replace(/\n[ \t]*\n/g, "\n\n\n");
      return doubled === text ? null : { text: doubled, touches: [] };
    }
    const { index, 0: blank } = choose.pick(aboveClauses);
    return { text: replaced(text, { start: index, end: index + blank.length }, "\n"), touches: [] };
  },
};
