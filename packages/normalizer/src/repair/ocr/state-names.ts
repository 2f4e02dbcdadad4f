import type { Edit } from "../repair.js";

/**
 * Names of the state that are a closed list, where OCR has mistaken a letter of them; source: the ministries' names and the
 * numbers of their orders in the register.
 *
 *     Пшкі істер министрінің → Ішкі істер министрінің      КР ДСМ-272 → ҚР ДСМ-272
 */
const names: readonly (readonly [pattern: RegExp, after: string])[] = [
  // Of the ministries only two are of `істер`, the other one is `Сыртқы`.
  [/(?<![\p{L}\p{N}])(?!Ішкі|ішкі)(?:\p{L}шкі|[Iil1]mki|[Iil1]шкі)(?=\sістер(?:\sминистр|$))/gu, "Ішкі"],
  [/(?<![\p{L}\p{N}])КР(?=\s\p{Lu}{2,4}-\d)/gu, "ҚР"],
];

export function scannedStateNameEdits(text: string): Edit[] {
  return names
    .flatMap(([pattern, after]) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }): Edit => {
        return { start: index, end: index + found.length, after, kind: "ocr" };
      }),
    )
    .sort((a, b) => a.start - b.start);
}
