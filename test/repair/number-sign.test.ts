import fc from "fast-check";
import { expect, test } from "vitest";
import { numberSignEdits } from "../../packages/normalizer/src/repair/number-sign.js";
import { applied } from "./applied.js";

test("every disguise before a number becomes the sign", () => {
  fc.assert(
    fc.property(
      fc.constantFrom("N", "No", "Nо", "№о"),
      fc.constantFrom("", " "),
      fc.constantFrom("593", "16-5", "33/21", "482-V", "А-21/561"),
      (sign, blank, number) => {
        const text = `сәуірдегі ${sign}${blank}${number} қаулысы`;
        expect(applied(text, numberSignEdits(text))).toBe(`сәуірдегі №${blank}${number} қаулысы`);
      },
    ),
  );
});

test("a letter N among Latin words, in a word or as an initial stays", () => {
  for (const text of ["Electro N Service", "Nomad Beton", "KazN 5", "N. Smith", "№ 5"])
    expect(numberSignEdits(text)).toEqual([]);
});

test.each([
  ['" №7 Балапан" бөбекжайы', '"№7 Балапан" бөбекжайы'],
  ["ЖШС « № 12 мектеп»", "ЖШС «№ 12 мектеп»"],
])("a gap between an opening mark and the number of a name is none: %s", (printed, text) => {
  expect(applied(printed, numberSignEdits(printed))).toBe(text);
});

test.each(['"Балапан" №7 бөбекжайы "Ай"', '" № 412 бұйрығы', '"" № 412 "'])(
  "a gap outside a name stays: %s",
  (text) => {
    expect(numberSignEdits(text)).toEqual([]);
  },
);

test("in a cell the name may go on in the next line", () => {
  const printed = '" №37 жалпы білім беретін';
  expect(applied(printed, numberSignEdits(printed, true))).toBe('"№37 жалпы білім беретін');
  expect(numberSignEdits(printed)).toEqual([]);
});
