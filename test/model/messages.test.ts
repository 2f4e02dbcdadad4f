import { describe, expect, test } from "vitest";
import {
  type Finding,
  finding,
  messageLanguages,
  type Resolution,
  validateResolution,
} from "../../packages/model/src/index.js";
import { at, soundAct } from "./sample.js";

/** An act with as many things wrong as fit into one. */
function wrongAct(): Resolution {
  const act = soundAct();
  const [first, second, third, fourth] = act.quota!.allocations;
  Object.assign(first!, { positions: 9 });
  Object.assign(second!, { percent: 3, rowNumber: 4, organization: { ...first!.organization } });
  Object.assign(third!, { percent: 2.5, positions: null, organization: { ...first!.organization } });
  Object.assign(fourth!, { headcount: 37, percent: 5 });
  for (const { path, percent, positions } of [first!, second!, third!, fourth!]) {
    const [, , annex, , table, , row] = path.split("/").map(Number);
    const { cells } = at(at(at(act.annexes, annex!).tables, table!).rows, row!);
    Object.assign(cells, { 3: String(percent), 4: String(positions ?? "") });
  }
  at(at(act.annexes, 0).tables, 0).rows[2]!.cells[2] = "181";
  at(at(act.annexes, 1).tables, 0).rows[0]!.cells[4] = "екі";
  Object.assign(at(act.annexes, 0).heading, {
    date: "2020-02-05",
    number: "18",
    authority: "Баянауыл ауданы әкімдігі",
  });
  act.act.title = null;
  act.signatories = [];
  at(act.references, 0).target = null;
  at(act.references, 1).target = null;
  act.findings = [];
  return act;
}

const inAll = messageLanguages.map((lang) => ({ lang, findings: validateResolution(wrongAct(), { lang }) }));

describe("messages", () => {
  test("change their language and nothing else", () => {
    const [english, ...others] = inAll.map(({ findings }) => findings.map(({ message: _, ...rest }) => rest));
    expect(english!.length).toBeGreaterThan(15);
    for (const other of others) expect(other).toEqual(english);
  });

  test("are of their language, whole, and hold the values at issue", () => {
    for (const { lang, findings } of inAll) {
      for (const { message, code, actual } of findings) {
        expect(message, code).not.toMatch(/undefined|NaN|\[object|\$\{/);
        expect(message, code).toMatch(/\.$/);
        const words = message.replace(/["«][^"»]*["»]/g, "");
        if (lang !== "en") expect(words, code).toMatch(/[а-яәғқңөұүһі]{4}/);
        if (typeof actual === "number")
          expect(message, code).toContain(lang === "en" ? `${actual}` : `${actual}`.replace(".", ","));
      }
    }
    const [english, kazakh, russian] = inAll.map(({ findings }) => findings.map(({ message }) => message));
    for (const [index, message] of english!.entries()) {
      expect(new Set([message, kazakh![index], russian![index]]).size).toBe(3);
    }
  });

  test("say what is there, what was expected, and by which rule", () => {
    const said = (lang: (typeof messageLanguages)[number], code: string) =>
      inAll.find((one) => one.lang === lang)?.findings.find((one) => one.code === code)?.message;
    expect(said("en", "quota.positions-mismatch")).toBe(
      "120 employees × 2 % = 2.4, rounded half up 2 positions; the row prints 9. Rounding: the practice of published quota acts; unverified, its wording was not seen.",
    );
    expect(said("ru", "quota.tier-mismatch")).toBe(
      "В строке напечатано 2,5 %; при численности 120 акт устанавливает 3 % (от 101 до 250 человек) (пункт 1, подпункт 2).",
    );
    expect(said("kk", "quota.percent-mismatch")).toBe(
      "Жолда 3 % деп басылған; акт «босатылған адамдар» үшін 2 % белгілейді (1-тармақ, 1) тармақша).",
    );
    expect(said("kk", "annex.date-mismatch")).toContain("05.02.2020");
  });

  test.each([
    ["en", "the result gives 7, the row prints something else"],
    ["kk", "нәтижеде 7 тұр, ал жолда басқаша басылған"],
    ["ru", "в результате стоит 7, в строке напечатано другое"],
  ] as const)("do not say in %s that a row prints what was edited by hand", (lang, words) => {
    const act = soundAct();
    at(act.quota!.allocations, 0).positions = 7;
    const messages = validateResolution(act, { lang }).map(({ message }) => message);
    expect(messages.filter((message) => message.includes(words))).toHaveLength(1);
  });

  describe("of the reader", () => {
    const none = { expected: null, actual: null };
    const table = finding("table.unread", "/annexes/0/tables/0", { key: "table.unread", values: {}, ...none });
    const keptAs = (kept: Finding, lang: (typeof messageLanguages)[number]) => {
      const found = validateResolution({ ...soundAct(), findings: [kept] }, { lang });
      expect(found).toHaveLength(1);
      return at(found, 0);
    };

    test.each<[Finding, string]>([
      [table, "Таблица"],
      [finding("text.unrepaired", "/act/title", { key: "text.unrepaired", values: {}, ...none }), "Здесь"],
      [
        finding("page.unread", "/source/pageCount", {
          key: "page.unread",
          values: { page: 3, why: "picture" },
          expected: null,
          actual: 3,
        }),
        "Страница 3",
      ],
      [
        finding("ocr.low-confidence", "/act/title", {
          key: "ocr.low-confidence",
          values: { text: "квота", confidence: 0.41 },
          expected: null,
          actual: "квота",
        }),
        "«квота»",
      ],
      [
        finding("structure.doubtful", "/signatories/0", {
          key: "structure.doubtful",
          values: { read: "signature", other: "annex-heading" },
          ...none,
        }),
        "Это место прочитано как «подпись», но может быть и «реквизит приложения».",
      ],
    ])("are made anew from what they say, in the language that is asked for: %o", (kept, words) => {
      const inRussian = keptAs(kept, "ru");
      expect(inRussian).toEqual({ ...kept, message: expect.stringContaining(words) });
      const inKazakh = keptAs(inRussian, "kk");
      expect(inKazakh.message).toMatch(/[әғқңөұүһі]/);
      expect(keptAs(inKazakh, "en")).toEqual(kept);
    });

    test.each<[string, Partial<Finding>]>([
      ["of a result that does not say what they are made of", { key: null, values: null }],
      ["whose values are not those of their message", { key: "table.column-unread", values: { head: "Ескерту" } }],
      ["whose values are of another kind", { key: "page.unread", values: { page: 1, why: "lost" } }],
    ])("stay as they are where they are %s", (_, how) => {
      const kept = { ...table, message: "See page 4.", ...how };
      expect(keptAs(kept, "kk")).toEqual(kept);
    });
  });
});
