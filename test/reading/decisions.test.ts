/** What a reading tells of its decisions: each with its margin, its weighed signs and the words that it is about. */
import { extract } from "@qauly/extractor";
import { type Decision, normalizeTraced } from "@qauly/normalizer";
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { kazakhAct } from "./quota-act.js";

const clauses = `1. Осы қаулының 1-қосымшасына сәйкес мүгедектігі бар адамдар үшін жұмыс орындарына екі пайыз мөлшерінде квота белгіленсін.`;
const annex = {
  number: 1,
  title: "Жұмыс берушілердің тізбесі",
  rows: ["1\t«Аққайнар» ЖШС\t150\t2\t3", "2\t«Тұлпар» ЖШС\t200\t2\t4", "3\t«Сұңқар» ЖШС\t300\t2\t6"],
};
const whole = kazakhAct(clauses, [annex]);

async function decisionsOf(text: string): Promise<readonly Decision[]> {
  return normalizeTraced(await extract(new TextEncoder().encode(text), {})).decisions();
}

const about = (all: readonly Decision[], name: Decision["about"]): Decision[] =>
  all.filter((one) => one.about === name);

describe("an act with all its parts", () => {
  test("tells one decision for each part, none of them close", async () => {
    const all = await decisionsOf(whole);
    expect(all.map((one) => one.about)).toEqual(["language", "requisite", "signatures", "annex-heading", "columns"]);
    expect(all.filter(({ isClose }) => isClose)).toEqual([]);
    expect(all.every(({ taken, margin, signs }) => taken && margin > 0 && signs.length > 0)).toBe(true);
  });

  test("quotes the words where they stand", async () => {
    for (const { about: name, text, spans } of await decisionsOf(whole)) {
      if (name === "language") expect([text, spans]).toEqual(["", []]);
      else {
        const printed = spans.map(({ start, end }) => whole.slice(start, end)).join(" ");
        expect(printed.replace(/\s+/g, " "), name).toBe(text.replaceAll(" | ", " ").replace(/\s+/g, " "));
      }
    }
  });

  test("says what was read and what would be next", async () => {
    const all = await decisionsOf(whole);
    expect(about(all, "language")[0]).toMatchObject({ read: "kk", other: "ru" });
    expect(about(all, "signatures")[0]).toMatchObject({
      text: "Аудан әкімі А. Серіков",
      read: "signatures",
      other: "clause",
    });
    expect(about(all, "columns")[0]?.read).toBe("row-number, organization, headcount, percent, positions");
  });

  test("the signs of a part that is read weigh for it, a sign that goes weighs less", async () => {
    const sum = ({ signs }: Decision): number => signs.reduce((all, { weight }) => all + weight, 0);
    const [named] = about(await decisionsOf(whole), "signatures") as [Decision];
    const [nameless] = about(
      await decisionsOf(whole.replace("Аудан әкімі А. Серіков", "Аудан әкімі")),
      "signatures",
    ) as [Decision];
    expect(sum(named)).toBeGreaterThan(0);
    expect(sum(nameless)).toBeLessThan(sum(named));
    expect(nameless.margin).toBeLessThan(named.margin);
  });
});

test("columns without a known header are determined by their cells, and by what they reckon", async () => {
  const headless = whole.replace(/^№\tҰйым.*$/mu, "А\tБ\tВ\tГ\tД");
  const [columns] = about(await decisionsOf(headless), "columns");
  const [known] = about(await decisionsOf(whole), "columns");
  expect(columns?.signs.map(({ why }) => why)).toContain("column 5, positions: reckoned from the others");
  expect(columns?.margin).toBeLessThan(known?.margin ?? 0);
});

test("what comes near to being the requisites is told as passed over", async () => {
  const [requisite] = about(
    await decisionsOf(whole.replace(/^Ақмола облысы.*$/mu, "Аудан туралы № 17 қаулысы")),
    "requisite",
  );
  expect(requisite).toMatchObject({ taken: false, text: "Аудан туралы № 17 қаулысы", other: "requisite" });
});

test("each structure.doubtful of an act is a close decision with the same words", async () => {
  const text = `${whole}\n2-қосымша\n\nБасқа тізбе\n\nЕшкім жоқ.\n`;
  const { findings } = await parseAct(text);
  const close = (await decisionsOf(text)).filter(({ isClose }) => isClose);
  const doubted = findings.filter(({ code }) => code === "structure.doubtful");
  expect(doubted).toHaveLength(1);
  for (const { actual } of doubted) expect(close.map((one) => one.text.slice(0, 120))).toContain(actual);
});

test("a plain list of words has a language and nothing else to decide", async () => {
  expect((await decisionsOf("Аққайнар\n\nТұлпар\n")).map((one) => one.about)).toEqual(["language"]);
});
