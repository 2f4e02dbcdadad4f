import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scannedActNumberSignEdits } from "../../packages/normalizer/src/language/kk/repair/scanned/act-number-sign.js";
import { kazakhLetterEdits } from "../../packages/normalizer/src/language/kk/repair/scanned/kazakh-letters.js";
import { scannedPlaceNameEdits } from "../../packages/normalizer/src/language/kk/repair/scanned/place-names.js";
import { scannedStateNameEdits } from "../../packages/normalizer/src/language/kk/repair/scanned/state-names.js";
import { scannedFigureEdits } from "../../packages/normalizer/src/repair/ocr/figures.js";
import { withShortForms } from "../../packages/normalizer/src/repair/ocr/legal-forms.js";
import { scannedMarkEdits } from "../../packages/normalizer/src/repair/ocr/marks.js";
import { withFigures } from "../../packages/normalizer/src/repair/ocr/number-cells.js";
import { scannedNumberSignEdits } from "../../packages/normalizer/src/repair/ocr/number-sign.js";
import { scannedRomanEdits } from "../../packages/normalizer/src/repair/ocr/roman-numerals.js";
import type { Change } from "../../packages/normalizer/src/text/change.js";
import { SourcedText } from "../../packages/normalizer/src/text/sourced-text.js";
import { applied } from "./applied.js";

describe("the number sign that OCR reads as letters", () => {
  test.each([
    ["шілдедегі Ко 593 қаулысы", "шілдедегі № 593 қаулысы"],
    ["тізілімінде Мо 14010 болып", "тізілімінде № 14010 болып"],
    ['"Хе 56 жалпы орта', '"№ 56 жалпы орта'],
    ["УХ 38/21 шешімі", "№ 38/21 шешімі"],
    ["Хе а-6/44 қаулысына", "№ а-6/44 қаулысына"],
    ["М9 115", "№ 115"],
    ["Ув А-15/307 қаулысына", "№ А-15/307 қаулысына"],
    ["2022 жылғы 18 маусымдағы Иб 12 шешімімен", "2022 жылғы 18 маусымдағы № 12 шешімімен"],
    ["Хе 12 шешімімен", "№ 12 шешімімен"],
    ["2021 жылғы 16 мамырдағы /%А-25/397", "2021 жылғы 16 мамырдағы №А-25/397"],
    ["2018 жылғы 1 наурыздағы ХгА-4/55 қаулысы", "2018 жылғы 1 наурыздағы №А-4/55 қаулысы"],
    ["/%12 шешіміне", "№12 шешіміне"],
  ])("%s", (before, after) => {
    const generally = applied(before, scannedNumberSignEdits(before, false));
    expect(applied(generally, scannedActNumberSignEdits(generally))).toBe(after);
  });

  test("in a table's header nothing follows it; elsewhere a figure must", () => {
    expect(applied("р/с Ке", scannedNumberSignEdits("р/с Ке", true))).toBe("р/с №");
    expect(scannedNumberSignEdits("р/с Ке", false)).toEqual([]);
    expect(scannedNumberSignEdits("Кокшетау 5 ауылы, Көкше 7", false)).toEqual([]);
    expect(scannedNumberSignEdits("Не 3 дня, а 5", false)).toEqual([]);
    expect(scannedNumberSignEdits("Көк 12 ауылына", false)).toEqual([]);
    expect(scannedNumberSignEdits("2016 жылғы 5 мамырдағы А-25/397 қаулысы", false)).toEqual([]);
    expect(scannedNumberSignEdits("шамамен %12, ПжА-4 үлгісі", false)).toEqual([]);
    expect(scannedNumberSignEdits("2016 жылғы 5 мамырдағы ҚР 12 заңына", false)).toEqual([]);
  });
});

describe("the Roman numeral behind an act's number", () => {
  test.each([
    ["№413-ГУ Қазақстан Республикасы Заңының", "№413-IV Қазақстан Республикасы Заңының"],
    ["28/740-УІП шешімі", "28/740-VIII шешімі"],
    ["28/740-УПІ шешімі", "28/740-VIII шешімі"],
    ["№ 28/740-VIIl шешіміне", "№ 28/740-VIII шешіміне"],
    ["10-25/УШ шешімі", "10-25/VIII шешімі"],
    ["33-23/VIIL шешіміне", "33-23/VIII шешіміне"],
    ["482-1Х, 12-ХП", "482-IX, 12-XII"],
    ["224-У Заңының 5-бабы", "224-V Заңының 5-бабы"],
  ])("%s", (before, after) => {
    expect(applied(before, scannedRomanEdits(before))).toBe(after);
  });

  test.each([
    "28/740-VIII",
    "28/740-УІШІ шешіміне",
    "10-25/УІШ шешімі",
    "12/XL",
    "25-П қаулысы",
    "25-Ш",
    "224-У қаулысы",
    "15-11",
    "12-ГУП",
    "5-Үй, 12-Шығыс",
    "Гүлдер 5/1",
    "5-УІ-3",
  ])("%s stays", (text) => {
    expect(scannedRomanEdits(text)).toEqual([]);
  });
});

test("names of the state are a closed list", () => {
  const repaired = (text: string): string => applied(text, scannedStateNameEdits(text));
  expect(repaired("Пшкі істер министрінің")).toBe("Ішкі істер министрінің");
  expect(repaired("Республикасы imki істер")).toBe("Республикасы Ішкі істер");
  expect(repaired("КР ДСМ-272")).toBe("ҚР ДСМ-272");
  expect(repaired("желтоқсандағы № КР")).toBe("желтоқсандағы № ҚР");
  expect(repaired("Еңбек және халыкты әлеуметтік қорғау министрінің")).toBe(
    "Еңбек және халықты әлеуметтік қорғау министрінің",
  );
  for (const text of [
    "Ішкі істер министрі",
    "Сыртқы істер министрі",
    "Кішкі ауылы",
    "КР азаматы",
    "Қаржы және экономика министрі",
  ])
    expect(repaired(text)).toBe(text);
});

describe("names of districts, cities and regions are a closed list", () => {
  test.each([
    ["Пелиноград ауданы бойынша", "Целиноград ауданы бойынша"],
    ["Тұпқараған аудандық мәслихатының", "Түпқараған аудандық мәслихатының"],
    ["«Тұпқараған", "«Түпқараған"],
    ["Екибастұз қаласының", "Екібастұз қаласының"],
  ])("%s", (before, after) => {
    expect(applied(before, scannedPlaceNameEdits(before))).toBe(after);
  });

  test.each(["Целиноград ауданы", "Темир көшесі", "Пелиноград көшесі", "Сауран ауданы", "Жұлдыз қаласы"])(
    "%s stays",
    (text) => {
      expect(scannedPlaceNameEdits(text)).toEqual([]);
    },
  );
});

describe("3 and З", () => {
  test.each([
    ["З. Осы қаулының орындалуын", "3. Осы қаулының орындалуын"],
    ["санының З пайызы", "санының 3 пайызы"],
    ["(3.М. Дүйсембаева)", "(З.М. Дүйсембаева)"],
    ["З. Дүйсембаева", "З. Дүйсембаева"],
    ["3-тармақ", "3-тармақ"],
    ["2; Осы қаулының", "2. Осы қаулының"],
    ["2, 3 және 4", "2, 3 және 4"],
    ["3. М. Әуезов көшесі", "3. М. Әуезов көшесі"],
  ])("%s", (before, after) => {
    expect(applied(before, scannedFigureEdits(before))).toBe(after);
  });
});

describe("Kazakh letters that OCR takes for their neighbours", () => {
  test.each([
    ["3-косымшаға сәйкес", "3-қосымшаға сәйкес"],
    ["косымшаға", "қосымшаға"],
    ["толғанға деиін", "толғанға дейін"],
    ["КАУЛЫ ЕТЕДІ", "ҚАУЛЫ ЕТЕДІ"],
    ["Заңынын", "Заңының"],
    ["ақпандагы", "ақпандағы"],
  ])("%s", (before, after) => {
    expect(applied(before, kazakhLetterEdits(before))).toBe(after);
  });

  test.each(["Нурлан", "Салыков", "орнын", "санын", "телеграмма", "халқының", "Котов"])("%s stays", (word) => {
    expect(kazakhLetterEdits(word)).toEqual([]);
  });
});

test("a closing quotation mark goes to the word before the bracket", () => {
  const before = 'бекіту туралы "(Нормативтік';
  expect(applied(before, scannedMarkEdits(before))).toBe('бекіту туралы" (Нормативтік');
  const repaired = (text: string): string => applied(text, scannedMarkEdits(text));
  expect(repaired('2015 жылғы 15 сәуіріндегі"Құқықтық актілер')).toBe('2015 жылғы 15 сәуіріндегі "Құқықтық актілер');
  expect(repaired("Қарасу ауылы,. Абай көшесі")).toBe("Қарасу ауылы, Абай көшесі");
  for (const text of ['"Көктем"Ақ', "т.б., ал", "көшесі, 5."]) expect(repaired(text)).toBe(text);
});

describe("short legal forms beside a name", () => {
  const repaired = (before: string): [string, readonly Change[]] => {
    const { text, changes } = withShortForms(SourcedText.of(before, 1, 0));
    return [text, changes];
  };

  test.each([
    ['"Көктем" мкқк', '"Көктем" МКҚК'],
    ['жшс "Көктем"', 'ЖШС "Көктем"'],
    ["ж кк Тілеулина А.Б.", "ЖК Тілеулина А.Б."],
    ["Ж К Тілеулина А.Б.", "ЖК Тілеулина А.Б."],
    ["ЖҚ Тілеулина А.Б.", "ЖК Тілеулина А.Б."],
    ['м мм "Көктем"', 'ММ "Көктем"'],
  ])("%s", (before, after) => {
    const [text, log] = repaired(before);
    expect(text).toBe(after);
    expect(log.map(({ kind }) => kind)).toEqual(["ocr"]);
  });

  test.each(['"Ақ мкқк" ЖШС', "Ақ Жайық ЖШС", "жк-ға берілген орын"])("%s stays", (text) => {
    expect(repaired(text)).toEqual([text, []]);
  });
});

describe("cells of number columns", () => {
  const read = (text: string) => {
    const cell = withFigures(SourcedText.of(text, 1, 0));
    return { text: cell.text, repairs: cell.changes.length };
  };

  test.each([
    ["З", "3", 1],
    ["1О", "10", 1],
    ["б2", "62", 1],
    ["7;", "7.", 1],
    ["2;5", "2,5", 1],
    ["148", "148", 0],
    ["-", "-", 0],
    ["жоқ", "жоқ", 0],
  ])("%s", (before, text, repairs) => {
    expect(read(before)).toEqual({ text, repairs });
  });

  test("a cell is changed to a number or not at all, and every change is listed", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ЗОоб0-9,. жІ%-]{0,6}$/), (before) => {
        const { text, repairs } = read(before);
        expect(text === before).toBe(repairs === 0);
        if (text !== before) expect(text).toMatch(/^[\d,. %]+$/);
      }),
    );
  });
});
