import { lineEnd, lineStart, type Perturbation, placeOf, replaced } from "../perturbation.js";

/** Headers that say nothing about what a quota table holds. */
const headers = {
  kk: ["Көрсеткіш", "Мәні", "Белгі", "Санат коды", "Сипаттама", "Деректер", "Жиыны", "Көлемі", "Дерек көзі", "Тобы"],
  ru: ["Показатель", "Значение", "Отметка", "Код", "Описание", "Данные", "Всего", "Объем", "Источник", "Группа"],
};

/** `Ұйымның атауы` → `Көрсеткіш` */
export const unknownHeader: Perturbation = {
  name: "a column header replaced by an unknown one",
  apply(source, choose) {
    const { act, text } = source;
    const columns = act.annexes.flatMap(({ tables }, annex) =>
      tables.flatMap((table, at) =>
        table.columns.map(({ header }, column) => ({
          header,
          place: placeOf(source, `/annexes/${annex}/tables/${at}/columns/${column}/header`),
        })),
      ),
    );
    const named = columns.filter(({ header, place }) => place !== null && header.length > 3);
    if (named.length === 0) return null;
    const { header, place } = choose.pick(named);
    if (place === null) return null;
    const replacement = choose.pick(headers[act.language].filter((other) => columns.every((c) => c.header !== other)));
    const line = text.slice(lineStart(text, place.start), lineEnd(text, place.start));
    // Cells that stand below one another keep their columns.
    const isAligned = !/[\t|]/.test(line) && /\S {2,}\S/.test(line);
    const width = place.end - place.start;
    if (isAligned && replacement.length > width) return null;
    return {
      text: replaced(text, place, isAligned ? replacement.padEnd(width) : replacement),
      touches: ["columns"],
      // A column of which nothing says what it holds gives no number: that is better than a wrong one.
      mayLack: ["quota"],
      expected: (value, part) => (part === "columns" && value === header ? replacement : value),
    };
  },
};
