import { describe, expect, test } from "vitest";
import {
  decidingRule,
  type Finding,
  parseQuotaRules,
  QaulyError,
  type QuotaRuleFile,
  quotaRules,
  quotaRulesFor,
  type Resolution,
  validateResolution,
} from "../../packages/model/src/index.js";
import { at, isOfFault, soundAct } from "./sample.js";

const ids = (...of: Parameters<typeof quotaRulesFor>) => quotaRulesFor(...of).map(({ id }) => id);

describe("the rules in force", () => {
  test.each([
    ["2012-05-01", ["employment-law-2001-disability", "practice"]],
    ["2016-04-05", ["employment-law-2001-disability", "practice"]],
    ["2016-04-06", ["employment-law-2016-disability", "practice"]],
    ["2016-08-21", ["employment-law-2016-disability", "order-498-disability", "practice"]],
    ["2023-06-30", ["employment-law-2016-disability", "order-498-disability", "practice"]],
    ["2023-07-01", ["social-code-disability", "practice"]],
  ])("for people with disabilities on %s", (date, expected) => {
    expect(ids("disability", date)).toEqual(expected);
  });

  test("without a date or a category only those that hold at all times and for all", () => {
    expect(ids("probation", null)).toEqual(["practice"]);
    expect(ids(null, "2024-01-01")).toEqual(["practice"]);
  });

  test("a verified wording decides before an unverified one", () => {
    const rules = quotaRulesFor("disability", "2024-01-01");
    expect(decidingRule(rules, "minHeadcount")).toMatchObject({
      value: 50,
      verified: true,
      rule: { id: "social-code-disability" },
    });
    expect(decidingRule(rules, "rounding")).toMatchObject({
      value: "half-up",
      verified: false,
      rule: { id: "practice" },
    });
    expect(decidingRule(rules, "tiers")).toBeNull();
  });

  test("every rule tells its source in three languages, and ends after it begins", () => {
    for (const { source, validFrom, validTo } of quotaRules) {
      expect(new Set(Object.values(source.citation)).size).toBe(3);
      if (validFrom !== null && validTo !== null) expect(validFrom < validTo).toBe(true);
    }
    expect(new Set(quotaRules.map(({ id }) => id)).size).toBe(quotaRules.length);
  });
});

const rule = {
  id: "own",
  categories: ["released-prisoners" as const],
  percent: { min: 3, max: 5 },
  minHeadcount: 100,
  rounding: "up" as const,
  source: { citation: { en: "Our rules, clause 7", ru: "Наши правила, пункт 7" } },
};

const found = (
  rules: QuotaRuleFile,
  spoil: (act: Resolution) => void = () => {},
  lang?: "en" | "kk" | "ru",
): Finding[] => {
  const act = soundAct();
  spoil(act);
  return validateResolution(act, { rules, lang }).filter(isOfFault);
};

describe("a user's rules", () => {
  test("come before the built-in ones, and messages name them", () => {
    const findings = found({ rules: [rule] });
    expect(findings.map(({ code, path, expected, actual }) => [code, path, expected, actual])).toEqual([
      ["quota.positions-mismatch", "/quota/allocations/0/positions", 3, 2],
      ["quota.percent-out-of-range", "/quota/allocations/0/percent", 3, 2],
      ["quota.headcount-below-minimum", "/quota/allocations/1/headcount", 100, 75],
      ["quota.percent-out-of-range", "/quota/allocations/1/percent", 3, 2],
    ]);
    for (const { message } of findings) {
      expect(message).toContain("Our rules, clause 7");
      expect(message).not.toContain("unverified");
    }
    expect(found({ rules: [rule] }, undefined, "ru")[1]?.message).toContain("Наши правила, пункт 7");
    expect(found({ rules: [rule] }, undefined, "kk")[1]?.message).toContain("Our rules, clause 7");
  });

  test("that are not verified are called so, and give warnings only", () => {
    const findings = found({ rules: [{ ...rule, rounding: null, verified: ["minHeadcount"] }] });
    expect(findings.find(({ code }) => code === "quota.percent-out-of-range")).toMatchObject({
      severity: "warning",
      message: expect.stringContaining("unverified"),
    });
  });

  test("hold in their time only", () => {
    expect(found({ rules: [{ ...rule, validFrom: "2021-02-06" }] })).toEqual([]);
    expect(found({ rules: [{ ...rule, validTo: "2021-02-05" }] })).toEqual([]);
    expect(found({ rules: [{ ...rule, validFrom: "2021-02-05", validTo: "2021-02-06" }] })).toHaveLength(4);
  });

  test("replace a built-in rule of the same name, or all of them", () => {
    const excessive = (act: Resolution) => {
      const row = at(act.quota?.allocations ?? [], 3);
      Object.assign(row, { percent: 5 });
    };
    const outOfRange = (rules: QuotaRuleFile) =>
      found(rules, excessive).filter(({ code }) => code === "quota.percent-out-of-range");
    const wide = {
      ...rule,
      categories: ["disability" as const],
      percent: { min: 0, max: 100 },
      minHeadcount: null,
      rounding: null,
    };
    expect(outOfRange({ rules: [wide] })).toHaveLength(1);
    expect(outOfRange({ rules: [wide], base: "none" })).toEqual([]);
    const replaced = parseQuotaRules({ rules: [{ ...wide, id: "order-498-disability" }] });
    expect(replaced.map(({ id }) => id).sort()).toEqual(quotaRules.map(({ id }) => id).sort());
    expect(parseQuotaRules(quotaRules)).toEqual(quotaRules);
  });

  test.each([
    [{}, /: \/rules: /],
    [{ rules: [{ ...rule, id: "Own rule" }] }, /: \/rules\/0\/id: an id is small letters/],
    [{ rules: [rule, { ...rule, id: "other", percent: { min: 4, max: 2 } }] }, /: \/rules\/1\/percent\/max: /],
    [{ rules: [{ ...rule, validFrom: "2021-02-30" }] }, /: \/rules\/0\/validFrom: /],
    [
      { rules: [{ ...rule, validFrom: "2021-02-05", validTo: "2020-01-01" }] },
      /: \/rules\/0\/validTo: the rule ends before/,
    ],
    [{ rules: [{ ...rule, source: {} }] }, /: \/rules\/0\/source\/citation: /],
    [{ rules: [{ ...rule, colour: "red" }] }, /: \/rules\/0: /],
    [{ rules: [rule, rule] }, /: \/rules: two rules bear the same id/],
    [null, /: the document: /],
  ])("%j is refused at its place", (document, message) => {
    expect(() => parseQuotaRules(document)).toThrow(expect.objectContaining({ code: "rules.invalid" }));
    expect(() => parseQuotaRules(document)).toThrow(QaulyError);
    expect(() => parseQuotaRules(document)).toThrow(message);
  });
});

describe("the act against the law", () => {
  const codes = (spoil: (act: Resolution) => void) => {
    const act = soundAct();
    spoil(act);
    return validateResolution(act)
      .filter((one) => isOfFault(one) && one.code !== "quota.row-unread")
      .map(({ code, path }) => `${code} ${path}`);
  };

  test.each([
    [99, 2, 0],
    [99, 3, 1],
    [100, 2, 0],
    [100, 3, 0],
    [101, 2, 1],
    [250, 3, 0],
    [250, 4, 0],
    [251, 3, 1],
  ])("from 2016 to 2023 %i employees, %i %%", (headcount, percent, count) => {
    const outOfRange = codes((act) =>
      Object.assign(at(act.quota?.allocations ?? [], 2), { headcount, percent }),
    ).filter((one) => one === "quota.percent-out-of-range /quota/allocations/2/percent");
    expect(outOfRange).toHaveLength(count);
  });

  test("clauses are judged where no row prints a percentage", () => {
    const bare = (percent: number | null) =>
      codes((act) => {
        act.quota!.allocations = [];
        const category = at(act.quota?.categories ?? [], 1);
        if (percent === null) category.tiers![2]!.percent = 3;
        else Object.assign(category, { percent, tiers: null });
      });
    expect(bare(2)).toEqual([]);
    expect(bare(5)).toEqual(["quota.percent-out-of-range /quota/categories/1/percent"]);
    expect(bare(null)).toEqual(["quota.percent-out-of-range /quota/categories/1/tiers/2/percent"]);
  });

  test("under the Social Code a district's akimat sets no quota", () => {
    const competent = (date: string, district: string | null) =>
      codes((act) => {
        act.act.date = date;
        Object.assign(act.act.authority!, { district });
        for (const { heading } of act.annexes) heading.date = date;
      });
    expect(competent("2023-06-30", "Ақтоғай ауданы")).toEqual([]);
    expect(competent("2023-07-01", "Ақтоғай ауданы")).toEqual(["quota.authority-not-competent /act/authority"]);
    expect(competent("2023-07-01", null)).toEqual([]);
  });

  test("an organisation of two annexes is told once, with its sum", () => {
    const act = soundAct();
    at(act.quota?.allocations ?? [], 2).organization.name = "«САМАЛ» жауапкершілігі шектеулі серіктестігі";
    at(act.quota?.allocations ?? [], 2).organization.properName = "САМАЛ";
    at(act.quota?.allocations ?? [], 0).organization.legalForm = { code: "LLP", label: "ЖШС" };
    at(act.quota?.allocations ?? [], 2).organization.legalForm = {
      code: "LLP",
      label: "жауапкершілігі шектеулі серіктестігі",
    };
    expect(validateResolution(act).filter(isOfFault)).toEqual([
      {
        code: "quota.organization-in-several-annexes",
        severity: "info",
        path: "/quota/allocations/2/organization/name",
        message:
          '"Самал" ЖШС stands in the annexes 1, 2 (people released from prison; people with disabilities): 6 positions in all.',
        key: "quota.organization-in-several-annexes",
        values: {
          name: '"Самал" ЖШС',
          annexes: [1, 2],
          categories: ["released-prisoners", "disability"],
          positions: 6,
          headcounts: [120],
        },
        expected: null,
        actual: 6,
        place: null,
        because: null,
      },
    ]);
  });
});
