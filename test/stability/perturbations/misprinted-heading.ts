import { type Perturbation, placeOf } from "../perturbation.js";

/** `қаулысына` → `қаулсына`, `каулысына`, `қаулыысына`: a letter lost, taken for a neighbour, or typed twice. */
export const misprintedHeading: Perturbation = {
  name: "a letter of an annex heading misprinted",
  apply(source, choose) {
    const { act, text } = source;
    if (act.annexes.length === 0) return null;
    const place = placeOf(source, `/annexes/${choose.int(0, act.annexes.length - 1)}/heading/text`);
    if (place === null) return null;
    const words = [...text.slice(place.start, place.end).matchAll(/\p{L}{5,}/gu)];
    if (words.length === 0) return null;
    const word = choose.pick(words);
    const at = place.start + word.index + choose.int(1, word[0].length - 2);
    const letter = text.charAt(at);
    const misprint = choose.pick([
      "",
      letter + letter,
      choose.pick([..."аоеинтрсл"].filter((other) => other !== letter)),
    ]);
    return { text: text.slice(0, at) + misprint + text.slice(at + 1), touches: ["annexes"] };
  },
};
