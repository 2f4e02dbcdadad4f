/** Days of adoption in the forms in which acts print them; what is printed and not read is "unread", not "missing". */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakh, russian } from "./troubles/trouble.js";

const inKazakh = (day: string) =>
  parseAct(kazakh({ requisite: `Тораңғы облысы Мойылды ауданы әкімдігінің ${day} № 145 қаулысы` }));
const inRussian = (day: string) =>
  parseAct(russian({ requisite: `Постановление акимата Мойылдинского района Торангинской области от ${day} № 145` }));

describe("a day of adoption in Kazakh", () => {
  test.each([
    '"6" тамыз 2018 ж.',
    "6 тамыз 2018",
    "2018 жылғы 6-тамыздағы",
    "2018 жылғы 6-шы тамыздағы",
    "2018 жылғы тамыздың 6-дағы",
    "06/08/2018",
    "6.8.2018 ж.",
    "2018-08-06",
    "06.08.2018 г.",
    "6 августа 2018 года",
  ])("%s", async (day) => {
    expect((await inKazakh(day)).act).toMatchObject({ date: "2018-08-06", number: "145" });
  });
});

describe("a day of adoption in Russian", () => {
  test.each([
    "6-го августа 2018 года",
    "6 авг. 2018 г.",
    "06/08/2018г",
    "06. 08. 2018",
    "6.8.2018 г.",
    "2018-08-06",
    "2018 жылғы 6 тамыз",
    "6 тамыз 2018 ж.",
  ])("%s", async (day) => {
    expect((await inRussian(day)).act).toMatchObject({ date: "2018-08-06", number: "145" });
  });
});

describe("a day that could not be read is quoted", () => {
  test.each(["6 VIII 2018 г.", "шестого августа 2018 года"])("%s", async (day) => {
    const { act, findings } = await inRussian(day);
    const ofIdentity = findings.filter(({ path }) => path.startsWith("/act/"));
    expect(act.date).toBeNull();
    expect(ofIdentity).toMatchObject([{ code: "act.unread-date", severity: "warning", path: "/act/date" }]);
    expect(ofIdentity[0]?.message).toContain(day);
  });
});

test("a line that is not recognised as the requisites is quoted for both", async () => {
  const { findings } = await inKazakh("«6» 08 2018 ж.");
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["act.unread-date", "act.unread-number"]));
  expect(findings.map(({ code }) => code)).not.toContain("act.missing-date");
});

test("a day that the source does not show is missing, whatever days its title cites", async () => {
  const title = "О внесении изменений в постановление акимата района от 5 мая 2016 года № 40";
  const { findings } = await parseAct(russian({ title, requisite: "" }));
  expect(findings.map(({ code }) => code)).toEqual(expect.arrayContaining(["act.missing-date", "act.missing-number"]));
});
