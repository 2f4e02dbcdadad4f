import { describe, expect, test } from "vitest";
import {
  type Finding,
  messageLanguages,
  type Resolution,
  sayIn,
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
    const [english, ...others] = inAll.map(({ findings }) => findings.map(({ message, ...rest }) => rest));
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
      inAll.find((one) => one.lang === lang)?.findings.find((finding) => finding.code === code)?.message;
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
    type Reader = Partial<Finding> & Pick<Finding, "code">;
    const said = sayIn("en");
    const own: readonly (readonly [Reader, string])[] = [
      [{ code: "text.unrepaired", path: "/act/title", message: said("text.unrepaired", {}) }, "Здесь"],
      [{ code: "page.unread", actual: 3, message: said("page.unread", { page: 3, why: "picture" }) }, "Страница 3"],
      [{ code: "table.unread", message: said("table.unread", {}) }, "Таблица"],
      [
        { code: "table.column-unread", actual: "Ескерту", message: said("table.column-unread", { header: "Ескерту" }) },
        "В столбце «Ескерту»",
      ],
      [
        { code: "table.column-unread", actual: "", message: said("table.column-unread", { header: "" }) },
        "В столбце без заголовка",
      ],
      [
        {
          code: "structure.doubtful",
          severity: "info",
          actual: "signature",
          expected: "annex-heading",
          message: said("structure.doubtful", { read: "signature", other: "annex-heading" }),
        },
        "Это место прочитано как «подпись», но может быть и «реквизит приложения».",
      ],
      [
        { code: "language.doubtful", actual: "kk", message: said("language.doubtful", { read: "kk" }) },
        "Акт прочитан на казахском",
      ],
      [{ code: "preamble.missing", message: said("preamble.missing", {}) }, "Формула"],
    ];

    const keptAs = (finding: Reader, lang: (typeof messageLanguages)[number]) => {
      const whole = { severity: "warning", path: "/preamble", message: "", expected: null, actual: null, ...finding };
      return validateResolution({ ...soundAct(), findings: [whole] }, { lang });
    };

    test.each(own)("%o is said again in the language that is asked for", (finding, words) => {
      const [inRussian, ...more] = keptAs(finding, "ru");
      expect(more).toEqual([]);
      expect(inRussian).toMatchObject({ ...finding, message: expect.stringContaining(words) });
      const [inKazakh] = keptAs(inRussian!, "kk");
      expect(inKazakh?.message).toMatch(/[әғқңөұүһі]/);
      expect(keptAs(inKazakh!, "en")).toEqual(keptAs(finding, "en"));
    });

    test("what was edited by hand stays", () => {
      expect(keptAs({ code: "table.unread", message: "See page 4." }, "kk")[0]?.message).toBe("See page 4.");
    });
  });
});
