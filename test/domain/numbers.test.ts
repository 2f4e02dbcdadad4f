/** Every form in which acts of the register print the number of an act. */
import { describe, expect, test } from "vitest";
import { citedBy } from "./clause.js";

type Row = readonly [form: string, number: string];

const local: readonly Row[] = [
  ["№ 36", "36"],
  ["№36", "36"],
  ["№523", "523"],
  ["N 326", "326"],
  ["№ 03", "03"],
  ["№ 13/01", "13/01"],
  ["№ 05/14", "05/14"],
  ["№ 18/145", "18/145"],
  ["№ 369/45", "369/45"],
  ["N 114/15", "114/15"],
  ["№ 29-5", "29-5"],
  ["N 46/2-04", "46/2-04"],
  ["N 36/237-IV", "36/237-IV"],
  ["№ 31/179-V", "31/179-V"],
  ["№ 133/16-VIII", "133/16-VIII"],
  ["№ 11-3/VIII", "11-3/VIII"],
  ["№ 8С-5/3", "8С-5/3"],
  ["№ 6С-19-9", "6С-19-9"],
  ["№ С-45/2", "С-45/2"],
  ["№ А-9/466", "А-9/466"],
  ["№ а-12/552", "а-12/552"],
  ["№ А -4/156", "А -4/156"],
  ["№4/ 41", "4/ 41"],
  ["№ 70-қ", "70-қ"],
  ["№ 353-ө", "353-ө"],
  ["№ 140-р", "140-р"],
  ["N 150аз", "150аз"],
  ["№ 125/ОД", "125/ОД"],
  ["№ 01-38.49", "01-38.49"],
  ["№ ҚР ДСМ-152", "ҚР ДСМ-152"],
  ["№ 15-03/609", "15-03/609"],
  ["№ 07-1-1-24/239", "07-1-1-24/239"],
  ["№43-БМСД", "43-БМСД"],
  ["№ 22-ПГВр", "22-ПГВр"],
  ["№ 38-VІ", "38-VI"],
  ["№ 121-ІV", "121-IV"],
  ["№ 148-11", "148-11"],
  ["N№212", "212"],
  ["N№17-а", "17-а"],
  ["№ N 212", "212"],
  ["№ 31 дсп", "31"],
];

const laws: readonly Row[] = [
  ["№ 482-V", "482-V"],
  ["№ 482-V ЗРК", "482-V"],
  ["№ 360-VI ҚРЗ", "360-VI"],
  ["№ 2572-XII", "2572-XII"],
  ["N 341-I", "341-I"],
  ["№ 148", "148"],
  ["N 74", "74"],
];

/** Roman numerals stand in the letters that they are printed with, Latin and Cyrillic; only their value counts here. */
const inLatin = (number: string | null | undefined): string | null | undefined => number?.replaceAll("І", "I");

describe("a number in a Kazakh citation", () => {
  test.each(local)("of a local act: %s", async (form, number) => {
    const sentence = `Жарлы ауданы әкімдігінің 2019 жылғы 4 наурыздағы ${form} "Көпірлер туралы" қаулысының күші жойылсын.`;
    const [first] = await citedBy("kk", sentence);
    expect([inLatin(first?.act?.number), first?.act?.date]).toEqual([number, "2019-03-04"]);
  });

  test.each(local)("before the type word: %s", async (form, number) => {
    const sentence = `"Көпірлер туралы" Жарлы ауданы әкімдігінің 2019 жылғы 4 наурыздағы ${form} қаулысының күші жойылсын.`;
    const [first] = await citedBy("kk", sentence);
    expect([inLatin(first?.act?.number), first?.act?.date]).toEqual([number, "2019-03-04"]);
  });

  test("before an abbreviation", async () => {
    const sentence = "Жарлы ауданы әкімдігінің 2019 жылғы 4 наурыздағы № 31 қбпү қаулысының күші жойылсын.";
    const [first] = await citedBy("kk", sentence);
    expect([first?.act?.number, first?.act?.date]).toEqual(["31", "2019-03-04"]);
    expect(first?.text).toContain("№ 31 қбпү қаулысының");
  });

  test.each(laws)("of a law: %s", async (form, number) => {
    const sentence = `Қазақстан Республикасының 2016 жылғы 6 сәуірдегі ${form} "Көпірлер туралы" Заңына сәйкес жоспар жасалсын.`;
    const [first] = await citedBy("kk", sentence);
    expect([inLatin(first?.act?.number), first?.act?.date]).toEqual([number, "2016-04-06"]);
  });

  test.each([
    ["10/233", "10/233"],
    ["389", "389"],
  ])("without a sign: %s", async (form, number) => {
    const sentence = `Жарлы ауданы әкімдігінің 2019 жылғы 4 наурыздағы ${form} қаулысының күші жойылсын.`;
    const [first] = await citedBy("kk", sentence);
    expect([first?.act?.number, first?.act?.date]).toEqual([number, "2019-03-04"]);
  });
});

describe("a number in a Russian citation", () => {
  test.each(local)("of a local act: %s", async (form, number) => {
    const sentence = `Признать утратившим силу постановление акимата Жарлинского района от 4 марта 2019 года ${form} «О мостах».`;
    const [first] = await citedBy("ru", sentence);
    expect([inLatin(first?.act?.number), first?.act?.title]).toEqual([number, "О мостах"]);
  });

  test.each(laws)("of a law: %s", async (form, number) => {
    const sentence = `В соответствии с Законом Республики Казахстан от 6 апреля 2016 года ${form} «О мостах» составить план.`;
    const [first] = await citedBy("ru", sentence);
    expect([inLatin(first?.act?.number), first?.act?.title]).toEqual([number, "О мостах"]);
  });
});
