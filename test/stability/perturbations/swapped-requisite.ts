import { type Perturbation, placeOf, replaced } from "../perturbation.js";

/** `2021 жылғы 14 мамырдағы № 127 қаулысы` → `№ 127 2021 жылғы 14 мамырдағы қаулысы` */
export const swappedRequisite: Perturbation = {
  name: "date and number of the requisite in the other order",
  apply(source) {
    const { text } = source;
    const date = placeOf(source, "/act/date");
    const number = placeOf(source, "/act/number");
    if (date === null || number === null) return null;
    const from = /(?:^|\s)от\s$/.exec(text.slice(0, date.start)) ? date.start - 3 : date.start;
    const between = text.slice(date.end, number.start);
    const sign = /^\s+((?:№|N)\s?)$/.exec(between)?.[1];
    if (sign === undefined) return null;
    const swapped = `${sign}${text.slice(number.start, number.end)} ${text.slice(from, date.end)}`;
    return { text: replaced(text, { start: from, end: number.end }, swapped), touches: ["metadata"] };
  },
};
