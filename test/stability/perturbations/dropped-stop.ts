import { clausePointers, type Perturbation, placeOf, replaced } from "../perturbation.js";

const withoutStop = (text: string) => text.replace(/[.;]$/, "");

/** `… белгіленсін.` → `… белгіленсін` */
export const droppedStop: Perturbation = {
  name: "a stop dropped at a clause's end",
  apply(source, choose) {
    const ends = clausePointers(source.act).flatMap((pointer) => {
      const place = placeOf(source, `${pointer}/text`);
      return place !== null && /[.;]/.test(source.text.charAt(place.end - 1)) ? [place.end] : [];
    });
    if (ends.length === 0) return null;
    const end = choose.pick(ends);
    const text = replaced(source.text, { start: end - 1, end }, "");
    return { text, touches: ["clauses"], ignoring: withoutStop };
  },
};
