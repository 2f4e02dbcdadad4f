/** Shares and tiers that an act sets, and that a misprint keeps out of its quota, are named. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct, russianAct } from "./quota-act.js";

const unread = async (text: string) =>
  (await parseAct(text)).findings.filter(({ code }) => code === "quota.share-unread").map(({ path }) => path);

const tiered = russianAct(
  `1. Установить квоту рабочих мест для лиц с инвалидностью в размере от двух до четырех процентов:
1) от пятидесяти до ста человек – в размере двух процентов списочной численности;
2) от ста одного до двухсот пятидесяти человек – в размере трех процентов списочной численности;
3) свыше двухсот пятидесяти одного человека – в размере четырех процентов списочной численности.`,
);

const listed = kazakhAct(
  `1. 2021 жылға жұмыс орындарына квота мынадай мөлшерде белгіленсін:
1) мүгедектігі бар адамдар үшін жұмыскерлердің тізімдік санының 3 пайызы;
2) бас бостандығынан айыру орындарынан босатылған адамдар үшін жұмыскерлердің тізімдік санының 1 пайызы.`,
);

describe("tiers", () => {
  test("that are all read give no finding", async () => {
    expect(await unread(tiered)).toEqual([]);
  });

  test.each([
    ["a numeral of the headcount is another word", "от ста одного до двухсот", "от ста до одного двухсот"],
    ["the word of the upper bound is cut", "от ста одного до двухсот пятидесяти", "от ста одного двухсот пятидеся"],
    ["the share has no number", "в размере трех процентов", "в размере процентов"],
    ["the word of the share is misprinted", "в размере трех процентов", "в размере трех проентов"],
    ["a numeral is lost, so that the tier begins inside the one before it", "от ста одного до", "от одного до"],
  ])("%s", async (_, right, wrong) => {
    expect(await unread(tiered.replace(right, wrong))).toEqual(["/clauses/0/children/1/text"]);
  });
});

describe("shares of groups", () => {
  test("that are all read give no finding", async () => {
    expect(await unread(listed)).toEqual([]);
  });

  test.each([
    ["the share has no number", "санының 1 пайызы", "санының пайызы"],
    ["the word of the share is misprinted", "санының 1 пайызы", "санының 1 паызы"],
  ])("%s", async (_, right, wrong) => {
    expect(await unread(listed.replace(right, wrong))).toEqual(["/clauses/0/children/1/text"]);
  });

  test("an act whose title sets a quota, and whose clauses say no share", async () => {
    expect(await unread(kazakhAct("1. 2021 жылға жұмыс орындарына квота белгіленсін."))).toEqual(["/act/title"]);
    const other = kazakhAct("1. Жұмыспен қамту бағдарламасы бекітілсін.", [], "Бағдарламаны бекіту туралы");
    expect(await unread(other)).toEqual([]);
  });
});
