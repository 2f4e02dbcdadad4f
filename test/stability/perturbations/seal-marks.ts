import { lineEnd, type Perturbation, placeOf, replaced } from "../perturbation.js";

const marks = { kk: { seal: "М.О.", signed: "(қолы)" }, ru: { seal: "М.П.", signed: "(подпись)" } };

/** `Аудан әкімі С. Әбілдин` → `Аудан әкімі (қолы) С. Әбілдин`, or `М.О.` beside or below it. */
export const sealMarks: Perturbation = {
  name: "a seal's or a signature's mark beside or below",
  apply(source, choose) {
    const { act, text } = source;
    if (act.signatories.length === 0) return null;
    const name = placeOf(source, `/signatories/${choose.int(0, act.signatories.length - 1)}/name`);
    if (name === null) return null;
    const { seal, signed } = marks[act.language];
    const below = lineEnd(text, name.end);
    const changed = choose.pick([
      () => replaced(text, { start: name.start, end: name.start }, `${signed} `),
      () => replaced(text, { start: name.end, end: name.end }, ` ${seal}`),
      () => replaced(text, { start: below, end: below }, `\n${seal}`),
      () => replaced(text, { start: below, end: below }, `\n${signed}`),
    ])();
    return { text: changed, touches: ["signatories"] };
  },
};
