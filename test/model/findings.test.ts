import { describe, expect, test } from "vitest";
import {
  type Finding,
  findingCodes,
  findingRules,
  finding as makeFinding,
  QaulyError,
  type Reference,
  type Resolution,
  validateResolution,
} from "../../packages/model/src/index.js";
import { plainRow } from "../plain-table.js";
import { at, isOfFault, soundAct } from "./sample.js";

/** Findings after one change, as `code path expected actual`. */
function findingsAfter(spoil: (act: Resolution) => void): unknown[] {
  const act = soundAct();
  spoil(act);
  return validateResolution(act)
    .filter(isOfFault)
    .map(({ code, path, expected, actual }) => [code, path, expected, actual]);
}

const row = (act: Resolution, annex: number, index: number) => at(at(at(act.annexes, annex).tables, 0).rows, index);
const allocation = (act: Resolution, index: number) => at(act.quota?.allocations ?? [], index);
const citedOrder = (number: string, registration: string): Reference => ({
  id: "ref-4",
  kind: "act",
  text: `№ ${number} бұйрығына`,
  at: { path: "/preamble/text", start: 0, end: 15 },
  act: {
    type: "order",
    title: null,
    authority: "Қазақстан Республикасы Денсаулық сақтау және әлеуметтік даму министрі",
    date: number === "498" ? "2016-06-13" : "2016-05-26",
    number,
    registration: { number: registration, date: null },
  },
  pinpoint: [],
  inNewWording: false,
  because: null,
  target: { id: "V1600014010", uri: "https://adilet.zan.kz/kaz/docs/V1600014010", path: null, basis: "link" },
});

test("a sound act has no findings", () => {
  expect(validateResolution(soundAct())).toEqual([]);
});

describe("the act", () => {
  test.each(["title", "date", "number", "authority"] as const)("without %s", (field) => {
    expect(
      findingsAfter((act) => {
        act.act[field] = null;
      }),
    ).toContainEqual([`act.missing-${field}`, `/act/${field}`, null, null]);
  });

  test("without signature", () => {
    expect(
      findingsAfter((act) => {
        act.signatories = [];
      }),
    ).toEqual([["act.missing-signatory", "/signatories", null, null]]);
  });
});

describe("signatures", () => {
  test("an office without a name is a signature", () => {
    expect(
      findingsAfter((act) => {
        act.signatories = [
          { role: "Аудан әкімі", name: null },
          { role: null, name: "Қ. Арман" },
          { role: null, name: null },
        ];
      }),
    ).toEqual([["act.signatory-unnamed", "/signatories/0/name", null, null]]);
  });

  test("who agreed signed no act", () => {
    expect(
      findingsAfter((act) => {
        act.signatories = [];
        act.agreed = [{ body: "Аудандық ардагерлер кеңесі", role: null, name: "Қ. Арман", date: null }];
      }),
    ).toEqual([["act.missing-signatory", "/signatories", null, null]]);
  });
});

describe("annexes", () => {
  test("a heading with another date", () => {
    expect(
      findingsAfter((act) => {
        at(act.annexes, 1).heading.date = "2020-02-05";
      }),
    ).toEqual([["annex.date-mismatch", "/annexes/1/heading/date", "2021-02-05", "2020-02-05"]]);
  });

  test("a heading with another number", () => {
    expect(
      findingsAfter((act) => {
        at(act.annexes, 0).heading.number = "17";
      }),
    ).toEqual([["annex.number-mismatch", "/annexes/0/heading/number", "17/2", "17"]]);
  });

  test("a number in another script or with leading zeros is the same", () => {
    expect(
      findingsAfter((act) => {
        act.act.number = "06/38-VI";
        for (const annex of act.annexes) annex.heading.number = "6/38-VІ";
      }),
    ).toEqual([]);
  });

  test("a heading of another body", () => {
    expect(
      findingsAfter((act) => {
        at(act.annexes, 0).heading.authority = "Баянауыл ауданы әкімдігі";
      }),
    ).toEqual([
      [
        "annex.authority-mismatch",
        "/annexes/0/heading/authority",
        "Павлодар облысы Ақтоғай ауданы әкімдігі",
        "Баянауыл ауданы әкімдігі",
      ],
    ]);
  });

  test("a blank heading says nothing", () => {
    expect(
      findingsAfter((act) => Object.assign(at(act.annexes, 0).heading, { authority: null, date: null, number: null })),
    ).toEqual([]);
  });

  test("a cited annex that is not there", () => {
    expect(
      findingsAfter((act) => {
        act.references.push({
          ...at(act.references, 2),
          id: "ref-4",
          text: "осы қаулының 3-қосымшасына",
          pinpoint: [{ unit: "annex", number: "3" }],
          inNewWording: false,
          because: null,
          target: null,
        });
      }),
    ).toEqual([["annex.missing", "/references/3", "осы қаулының 3-қосымшасына", null]]);
  });

  test("an annex that nothing cites", () => {
    expect(findingsAfter((act) => void act.references.pop())).toEqual([
      ["annex.unreferenced", "/annexes/1", null, at(soundAct().annexes, 1).heading.text],
    ]);
  });

  test("an annex of which only its own text speaks", () => {
    expect(
      findingsAfter((act) => {
        at(act.references, 2).at.path = "/annexes/1/paragraphs/0";
      }).map((f) => at(f as [], 0)),
    ).toEqual(["annex.unreferenced"]);
  });

  test("an attached document that a clause approves is cited", () => {
    expect(
      findingsAfter((act) => {
        act.references.pop();
        at(act.annexes, 1).heading.text = "Ақтоғай ауданы әкімдігінің № 17/2 қаулысымен бекітілген";
        at(act.clauses, 0).text = "Қоса беріліп отырған тізбе бекітілсін.";
      }),
    ).toEqual([]);
  });

  test.each([
    ["Мөлшерлемелер қосымшаға сәйкес бекітілсін.", 0],
    ["Мәліметтер Заңға 3-қосымшаға сәйкес беріледі.", 1],
  ])("an only, unnumbered annex and the clause %s", (text, count) => {
    expect(
      findingsAfter((act) => {
        act.annexes.length = 1;
        at(act.annexes, 0).number = null;
        act.references.length = 1;
        act.quota = null;
        act.clauses = [{ number: "1", text, tables: [], children: [] }];
      }),
    ).toHaveLength(count);
  });
});

describe("annexes that are cited as attached", () => {
  interface AnnexIs {
    readonly number?: number | null;
    readonly heading: string;
  }
  const numbered = (number: number): AnnexIs => ({ number, heading: `№ 17/2 қаулысына ${number}-қосымша` });
  const only: AnnexIs = { heading: "№ 17/2 қаулысына қосымша" };
  const onlyRussian: AnnexIs = { heading: "Приложение к постановлению № 17/2" };
  const approved: AnnexIs = { heading: "№ 17/2 қаулысымен бекітілген" };
  const approvedRussian: AnnexIs = { heading: "Утверждены постановлением № 17/2" };

  /**
   * Codes and paths for one clause and annexes that a reference may cite, of which each says what it is and where it
   * leads.
   */
  function found(
    text: string,
    annexes: readonly AnnexIs[],
    ...cited: (readonly [string, string | null, number | null])[]
  ) {
    return findingsAfter((act) => {
      const [annex] = act.annexes;
      act.annexes = annexes.map(({ number = null, heading }) => ({
        ...annex!,
        number,
        heading: { text: heading, authority: null, date: null, number: null },
        tables: [],
      }));
      act.clauses = [{ number: "1", text, tables: [], children: [] }];
      act.quota = null;
      act.references = cited.map(([words, number, target], index) => ({
        id: `ref-${index + 1}`,
        kind: "internal",
        text: words,
        at: { path: "/clauses/0/text", start: 0, end: words.length },
        act: null,
        pinpoint: [{ unit: "annex", number }],
        inNewWording: false,
        because: null,
        target: target === null ? null : { id: null, uri: null, path: `/annexes/${target}`, basis: "internal" },
      }));
    }).map((one) => (one as unknown[]).slice(0, 2).join(" "));
  }

  test.each([
    ["Қоса беріліп отырған жоспар бекітілсін.", [only]],
    ["Жоспар (қоса берілуде) бекітілсін.", [only]],
    ["Жоспар (қоса берiледi) бекітілсін.", [only]],
    ["Ұсынылып отырған жоспар бекітілсін.", [numbered(1)]],
    ["Қоса тіркелген жоспар бекітілсін.", [approved]],
    ["Утвердить план мероприятий (Прилагается).", [onlyRussian]],
    ["Утвердить прилагаемые: 1) Правила; 2) Положение.", [approvedRussian, approvedRussian]],
    ["Внести прилагаемый проект.", [onlyRussian]],
    ["Утвердить план, приложенный к постановлению.", [onlyRussian]],
    ["Квота қосымшаға сәйкес, қоса беріліп отырған шарттар бекітілсін.", [only, approved]],
    ["Қоса беріліп отырған шарттар бекітілсін.", [{ heading: "№ 17/2 қаулысымен бекітілді" }]],
  ])("%s cites all there are", (text, annexes) => {
    expect(found(text, annexes)).toEqual([]);
  });

  test.each([
    ["no word says it", "Жоспар бекітілсін.", [only]],
    ["others enclose it with an application", "Өтінішке қоса берілетін құжаттар тексерілсін.", [only]],
    ["what is approved is another", "Ережені бекіту туралы № 5 бұйрыққа сәйкес шарттар бекітілсін.", [approved]],
  ])("where %s, it is not cited", (_, text, annexes) => {
    expect(found(text, annexes)).toEqual(["annex.unreferenced /annexes/0"]);
  });

  test("of several numbered ones the word attaches none, but the one that no number cites", () => {
    const text = "Қоса беріліп отырған жоспар бекітілсін.";
    expect(found(text, [numbered(1), numbered(2)])).toHaveLength(2);
    expect(found(text, [numbered(1), numbered(2)], ["1-қосымшаға", "1", 0])).toEqual([]);
  });

  test("one that is attached is no annex by the word of one that is not, and the other way round", () => {
    expect(found("Қоса беріліп отырған шарттар бекітілсін.", [only, approved])).toEqual([
      "annex.unreferenced /annexes/0",
    ]);
    expect(found("Квота қосымшаға сәйкес бекітілсін.", [only, approved])).toEqual(["annex.unreferenced /annexes/1"]);
  });

  describe("by a reference", () => {
    const text = "Қоса беріліп отырған жоспар бекітілсін.";
    const words = "Қоса беріліп отырған жоспар";

    test("that leads to it", () => {
      expect(found(text, [only], [words, null, 0])).toEqual([]);
    });

    test.each([
      ["one that it can mean", [only]],
      ["one numbered that nothing else cites", [numbered(1)]],
      ["several that it can mean", [approved, approved]],
    ])("without a target, where there is %s, nothing is missing", (_, annexes) => {
      expect(found(text, annexes, [words, null, null])).toEqual([]);
    });

    test("without a target, where there is none, it is missing", () => {
      expect(found(text, [], [words, null, null])).toEqual(["annex.missing /references/0"]);
      expect(
        found(text, [numbered(1), numbered(2)], ["1-қосымшаға", "1", 0], ["2-қосымшаға", "2", 1], [words, null, null]),
      ).toEqual(["annex.missing /references/2"]);
    });

    test("an annex of a number that is not there is missing, whatever else is", () => {
      expect(found(text, [only], ["3-қосымшасына", "3", null])).toEqual(["annex.missing /references/0"]);
    });
  });
});

describe("references", () => {
  test("an act without id", () => {
    expect(
      findingsAfter((act) => {
        at(act.references, 0).target = null;
      }),
    ).toEqual([["reference.unresolved", "/references/0/target", null, null]]);
  });

  test("a code that may be either of two says which", () => {
    const spoil = (act: Resolution) => {
      act.act.date = "2025-11-14";
      act.act.title = "2025-2027 жылдарға арналған бюджет туралы";
      act.annexes = [];
      act.quota = null;
      act.references.length = 1;
      Object.assign(at(act.references, 0), { text: "Салық кодексіне", target: null });
      at(act.references, 0).act!.title = "Салық кодексі";
    };
    expect(findingsAfter(spoil)).toEqual([["reference.ambiguous-code", "/references/0/target", null, null]]);
    const act = soundAct();
    spoil(act);
    expect(validateResolution(act).find(isOfFault)?.message).toContain("K1700000120, K2500000214");
    expect(
      findingsAfter((act) => {
        spoil(act);
        act.act.title = "Бюджет туралы";
      }),
    ).toEqual([["reference.unresolved", "/references/0/target", null, null]]);
  });

  test("a registration number that was given out before the order was adopted", () => {
    expect(findingsAfter((act) => void act.references.push(citedOrder("412", "13598")))).toEqual([
      ["reference.registration-implausible", "/references/3/act/registration/number", null, "13598"],
    ]);
  });

  test("a registration number that is not the catalogue's", () => {
    expect(findingsAfter((act) => void act.references.push(citedOrder("498", "14100")))).toEqual([
      ["reference.registration-mismatch", "/references/3/act/registration/number", "14010", "14100"],
    ]);
  });

  test("local registers are not judged by the central one", () => {
    expect(
      findingsAfter((act) => {
        const order = citedOrder("412", "13598");
        order.act = { ...order.act!, type: "resolution", authority: "Ақтоғай ауданы әкімдігі" };
        act.references.push(order);
      }),
    ).toEqual([]);
  });
});

describe("rows of a quota", () => {
  test("positions that the percentage does not give", () => {
    expect(
      findingsAfter((act) => {
        allocation(act, 1).positions = 1;
      }),
    ).toContainEqual(["quota.positions-mismatch", "/quota/allocations/1/positions", 2, 1]);
  });

  test("a percentage that the act does not set", () => {
    expect(findingsAfter((act) => Object.assign(allocation(act, 0), { percent: 1, positions: 1 }))).toContainEqual([
      "quota.percent-mismatch",
      "/quota/allocations/0/percent",
      2,
      1,
    ]);
  });

  test.each([
    [100, 2, 2, null],
    [101, 3, 3, null],
    [101, 2, 2, 3],
    [250, 4, 10, 3],
    [251, 4, 10, null],
    [9000, 3, 270, 4],
  ])("%i employees, %i %% in tiers", (headcount, percent, positions, expected) => {
    const found = findingsAfter((act) => Object.assign(allocation(act, 2), { headcount, percent, positions }));
    expect(found.filter((one) => String(one).startsWith("quota.tier"))).toEqual(
      expected === null ? [] : [["quota.tier-mismatch", "/quota/allocations/2/percent", expected, percent]],
    );
  });

  test("tiers that overlap allow either", () => {
    expect(
      findingsAfter((act) => {
        at(act.quota?.categories ?? [], 1).tiers![1]!.minHeadcount = 100;
        Object.assign(allocation(act, 2), { headcount: 100, percent: 3, positions: 3 });
      }).filter((one) => String(one).startsWith("quota.tier")),
    ).toEqual([]);
  });

  test.each([
    [49, 1],
    [50, 0],
  ])("%i employees", (headcount, count) => {
    const found = findingsAfter((act) => Object.assign(allocation(act, 0), { headcount, positions: 1 }));
    expect(found.filter((one) => String(one).startsWith("quota.headcount"))).toHaveLength(count);
  });

  test.each([
    ["2021-02-05", 5, 1],
    ["2024-02-05", 1, 1],
    ["2024-02-05", 2, 0],
    ["2012-02-05", 1, 0],
  ])("for people with disabilities on %s, %d %%", (date, percent, count) => {
    const found = findingsAfter((act) => {
      act.act.date = date;
      allocation(act, 2).percent = percent;
    });
    expect(found.filter((one) => String(one).startsWith("quota.percent-out"))).toHaveLength(count);
  });

  test("what a row does not state is not judged", () => {
    expect(
      findingsAfter((act) => Object.assign(allocation(act, 0), { headcount: null, percent: null, positions: null })),
    ).toEqual([]);
  });

  test("a category that the act does not set is not judged by others", () => {
    expect(
      findingsAfter((act) => Object.assign(allocation(act, 0), { category: null, percent: 1, positions: 1 })),
    ).toEqual([["quota.total-mismatch", "/annexes/0/tables/0/rows/2/cells/4", 3, 4]]);
  });
});

describe("lists of a quota", () => {
  const numbered = (...numbers: (number | null)[]) =>
    findingsAfter((act) => {
      const first = allocation(act, 0);
      act.quota!.allocations = numbers.map((rowNumber, index) => ({
        ...first,
        path: `/annexes/0/tables/0/rows/${index}`,
        rowNumber,
        organization: { ...first.organization, name: `Ұйым ${index}` },
      }));
      const table = at(act.annexes, 0).tables[0]!;
      for (const list of [table.rows, table.values]) list.splice(2);
    }).filter((one) => String(one).startsWith("quota.row-number"));

  test.each([
    [[1, 2, 3], []],
    [[1, 3, 4], [["/quota/allocations/1/rowNumber", 2, 3]]],
    [[1, 2, 2], [["/quota/allocations/2/rowNumber", 3, 2]]],
    [[2, 3], [["/quota/allocations/0/rowNumber", 1, 2]]],
    [[null, null], []],
    [[1, null, 2], []],
  ])("row numbers %j", (numbers, expected) => {
    expect(numbered(...numbers)).toEqual(expected.map((one) => ["quota.row-number-gap", ...one]));
  });

  test("numbering may run on in the next annex", () => {
    expect(
      findingsAfter((act) => {
        allocation(act, 2).rowNumber = 3;
        allocation(act, 3).rowNumber = 4;
      }),
    ).toEqual([]);
  });

  test("one organisation twice, in another typography", () => {
    expect(
      findingsAfter((act) => {
        allocation(act, 1).organization.name = "«САМАЛ»  ЖШС";
      }),
    ).toEqual([["quota.duplicate-organization", "/quota/allocations/1/organization/name", null, "«САМАЛ»  ЖШС"]]);
  });

  test("a name that was edited is compared as it stands now, whatever its key says", () => {
    expect(
      findingsAfter((act) => {
        allocation(act, 0).organization.key = "самал жшс";
        allocation(act, 1).organization.key = "самал жшс";
      }),
    ).toEqual([]);
  });

  test("one row for two categories is neither a gap nor a duplicate", () => {
    expect(
      findingsAfter((act) => {
        const { allocations } = act.quota!;
        allocations.splice(1, 0, { ...allocation(act, 0), category: "probation" });
      }).filter((one) => /row-number|duplicate/.test(String(one))),
    ).toEqual([]);
  });
});

describe("tables of a quota", () => {
  test("a total that its column does not give", () => {
    expect(
      findingsAfter((act) => {
        row(act, 1, 2).cells[2] = "181";
      }),
    ).toEqual([["quota.total-mismatch", "/annexes/1/tables/0/rows/2/cells/2", 180, 181]]);
  });

  test("a total of a part and a grand total both hold", () => {
    expect(
      findingsAfter((act) => {
        const { rows, values } = at(at(act.annexes, 0).tables, 0);
        values.push(values[0]!);
        rows.splice(1, 0, plainRow(["", "Жиыны", "120", "", "2"]));
        allocation(act, 1).path = "/annexes/0/tables/0/rows/2";
      }),
    ).toEqual([]);
  });

  test.each(["Итого по району: 1", "Аудан бойынша барлығы: 1"])("a total of the rows below a heading: %s", (label) => {
    const withPart = (positions: string) =>
      findingsAfter((act) => {
        const { rows, values } = at(at(act.annexes, 0).tables, 0);
        values.push(values[0]!, values[0]!);
        rows.splice(1, 0, plainRow(["Бурабай ауданы", "", "", "", ""]));
        rows.splice(3, 0, plainRow([label, "", at(rows, 2).cells[2]!, "", positions]));
        allocation(act, 1).path = "/annexes/0/tables/0/rows/2";
      });
    const own = String(allocation(soundAct(), 1).positions);
    expect(withPart(own)).toEqual([]);
    expect(withPart("77")).toEqual([["quota.total-mismatch", "/annexes/0/tables/0/rows/3/cells/4", Number(own), 77]]);
  });

  test.each(["көп", "12б", "", "-"])("a number cell that holds %j", (cell) => {
    expect(
      findingsAfter((act) => {
        row(act, 0, 1).cells[2] = cell;
      }),
    ).toEqual([["quota.cell-unreadable", "/annexes/0/tables/0/rows/1/cells/2", null, cell]]);
  });

  test("a totals row may leave cells empty but not fill them with words that say no number", () => {
    const withTotal = (total: string) =>
      findingsAfter((act) => {
        row(act, 0, 2).cells[2] = "";
        row(act, 0, 2).cells[4] = total;
      });
    expect(withTotal("бірнеше")).toEqual([
      ["quota.cell-unreadable", "/annexes/0/tables/0/rows/2/cells/4", null, "бірнеше"],
    ]);
    expect(withTotal("тоқсан тоғыз")).toMatchObject([
      ["quota.total-mismatch", expect.anything(), expect.anything(), 99],
    ]);
  });

  test("a column with an unread number has no sum", () => {
    expect(
      findingsAfter((act) => {
        allocation(act, 0).headcount = null;
      }),
    ).toEqual([]);
  });
});

describe("findings of the reader", () => {
  test("stay, while the rules' own are made anew", () => {
    const kept: Finding = makeFinding("text.unrepaired", "/act/title", {
      key: "text.unrepaired",
      values: {},
      expected: null,
      actual: "x",
    });
    const stale = makeFinding("act.missing-date", "/act/date", {
      key: "act.missing",
      values: { what: "date" },
      expected: null,
      actual: null,
    });
    const act = { ...soundAct(), findings: [kept, stale] };
    expect(validateResolution(act)).toEqual([kept]);
  });
});

test("every code tells its severity, its meaning and its place", () => {
  expect(findingCodes).toHaveLength(66);
  for (const code of findingCodes) {
    expect(findingRules[code].description).toMatch(/\.$/);
    const made = makeFinding(code, "/act", { key: "table.unread", values: {}, expected: null, actual: null });
    expect(made.severity).toBe(findingRules[code].severity);
  }
});

test("what is no Resolution is refused in one line", () => {
  const act = { ...soundAct(), language: "en" };
  expect(() => validateResolution(act)).toThrow(QaulyError);
  expect(() => validateResolution(act)).toThrow(/^not a Resolution: \/language: [^\n]+$/);
  expect(() => validateResolution(null)).toThrow(expect.objectContaining({ code: "schema.invalid" }));
});
