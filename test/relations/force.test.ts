/** When acts enter into force, by their own words. */
import type { Force } from "@qauly/model";
import { describe, expect, test } from "vitest";
import { kazakh, russian } from "./acts.js";

const rule = (force: Force | null): Omit<Force, "at"> | null => {
  if (force === null) return null;
  const { at: _, ...rest } = force;
  return rest;
};
const none = { from: null, days: null, appliesSince: null, until: null };

describe("in Kazakh", () => {
  test.each<[string, Partial<Force> | null]>([
    [
      "Осы қаулы оның алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
      { basis: "after-publication", days: 10 },
    ],
    ["Осы қаулы 2024 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.", { basis: "day", from: "2024-01-01" }],
    ["Осы қаулы қол қойылған күнінен бастап күшіне енеді.", { basis: "signature", from: "2023-02-14" }],
    ["Осы қаулы алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі.", { basis: "publication" }],
    [
      "Осы қаулы алғашқы ресми жарияланған күнінен кейін жиырма бір күн өткен соң қолданысқа енгізіледі және 2023 жылғы 1 қаңтардан бастап туындаған қатынастарға қолданылады.",
      { basis: "after-publication", days: 21, appliesSince: "2023-01-01" },
    ],
    [
      "Осы қаулы 2023 жылғы 1 наурыздан бастап қолданысқа енгізіледі және 2025 жылғы 31 желтоқсанға дейін қолданылады.",
      { basis: "day", from: "2023-03-01", until: "2025-12-31" },
    ],
    ["Осы қаулы облыстық газетте жариялансын.", null],
    [
      "Осы қаулы қол қойылған күнінен бастап күшіне енеді және жариялануға тиіс.",
      { basis: "signature", from: "2023-02-14" },
    ],
    [
      "Осы қаулы 2022 жылғы 1 шілдеден бастап қолданысқа енгізілетін 2-тармақты қоспағанда, қол қойылған күнінен бастап күшіне енеді.",
      { basis: "signature", from: "2023-02-14" },
    ],
    [
      "Осы қаулы әділет органдарында мемлекеттік тіркелген күннен бастап күшіне енеді және алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.",
      { basis: "after-publication", days: 10 },
    ],
  ])("%s", async (sentence, expected) => {
    const { act } = await kazakh(["1. Саябақ ашылсын.", `2. ${sentence}`]);
    expect(rule(act.force)).toEqual(expected === null ? null : { ...none, ...expected });
  });
});

describe("in Russian", () => {
  test.each<[string, Partial<Force> | null]>([
    [
      "Настоящее постановление вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования.",
      { basis: "after-publication", days: 10 },
    ],
    ["Настоящее постановление вступает в силу с 1 января 2024 года.", { basis: "day", from: "2024-01-01" }],
    ["Настоящее постановление вступает в силу со дня подписания.", { basis: "signature", from: "2023-02-14" }],
    [
      "Настоящее постановление вводится в действие со дня его первого официального опубликования.",
      { basis: "publication" },
    ],
    [
      "Настоящее постановление вводится в действие с 1 марта 2023 года и распространяется на отношения, возникшие с 1 января 2023 года.",
      { basis: "day", from: "2023-03-01", appliesSince: "2023-01-01" },
    ],
    [
      "Настоящее постановление вступает в силу со дня подписания и подлежит официальному опубликованию.",
      { basis: "signature", from: "2023-02-14" },
    ],
    [
      "Настоящее постановление вступает в силу со дня подписания, за исключением пункта 1, который вводится в действие с 1 июля 2022 года.",
      { basis: "signature", from: "2023-02-14" },
    ],
    [
      "Настоящее постановление вводится в действие с 1 марта 2023 года и действует до 31 декабря 2025 года.",
      { basis: "day", from: "2023-03-01", until: "2025-12-31" },
    ],
  ])("%s", async (sentence, expected) => {
    const { act } = await russian(["1. Открыть парк.", `2. ${sentence}`]);
    expect(rule(act.force)).toEqual(expected === null ? null : { ...none, ...expected });
  });

  test("a rule that is not known is named", async () => {
    const { act, findings } = await russian([
      "1. Открыть парк.",
      "2. Настоящее постановление вступает в силу в установленном порядке.",
    ]);
    expect(rule(act.force)).toEqual({ ...none, basis: "other" });
    expect(findings.map(({ code, path }) => `${code} ${path}`)).toContain("force.unresolved /act/force");
  });

  test("what another act's clause in new wording says is not of this one", async () => {
    const { act } = await russian([
      "1. Внести в постановление акимата Сарыкольской области от 5 мая 2019 года № 12 «О посещении парка» следующее изменение:",
      "пункт 3 изложить в следующей редакции:",
      "«3. Настоящее постановление вступает в силу с 1 января 2020 года.».",
    ]);
    expect(act.force).toBeNull();
  });
});
