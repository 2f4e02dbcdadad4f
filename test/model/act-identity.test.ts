import { describe, expect, it } from "vitest";
import { type Act, type Authority, actIdentity, regionName, territoryCodes } from "../../packages/model/src/index.js";
import { regions } from "../../packages/model/src/territories/classifier.js";

const body = (name: string, kind: Authority["kind"], region: string | null, district: string | null): Authority => ({
  name,
  kind,
  region,
  district,
});

const identity = (authority: Authority | null, rest: Partial<Pick<Act, "type" | "date" | "number">> = {}) =>
  actIdentity({ type: "decision", date: "2019-03-15", number: "40-5", authority, ...rest });

describe("codes of territories", () => {
  it.each([
    ["Павлодар облысы", "Шарбақты ауданы", "550000000", "556800000"],
    ["Павлодарская область", "Щербактинский район", "550000000", "556800000"],
    ["Қостанай облысы", "Қостанай ауданы", "390000000", "395400000"],
    ["Қостанай облысы", "Қостанай қаласы", "390000000", "391000000"],
    ["Костанайская область", "город Костанай", "390000000", "391000000"],
    ["область Абай", "Абайский район", "100000000", "103200000"],
    ["Абай облысы", null, "100000000", null],
    ["Алматы қаласы", "Медеу ауданы", "750000000", "751700000"],
    ["город Алматы", null, "750000000", null],
    ["Алматинская область", null, "190000000", null],
  ])("knows %s, %s in either language", (region, district, ...codes) => {
    expect(Object.values(territoryCodes(region, district))).toEqual(codes);
  });

  it.each([
    ["Шығыс Қазақстан облысы", "Аягөз ауданы", "630000000", "103600000"],
    ["Алматинская область", "город Талдыкорган", "190000000", "331000000"],
    ["Оңтүстік Қазақстан облысы", "Шымкент қаласы", "610000000", "790000000"],
    ["Западно-Казахстанская область", "Зеленовский район", "270000000", "274400000"],
  ])("gives %s, %s of earlier days the codes of today", (region, district, ...codes) => {
    expect(Object.values(territoryCodes(region, district))).toEqual(codes);
  });

  it("takes a district without its region where one alone has the name", () => {
    expect(territoryCodes(null, "Сырым ауданы")).toEqual({ region: "270000000", district: "275800000" });
    expect(territoryCodes(null, "Жамбыл ауданы")).toEqual({ region: null, district: null });
  });

  it("makes no code up", () => {
    expect(territoryCodes("Павлодар облысы", "Сырым ауданы")).toEqual({ region: "550000000", district: null });
    expect(territoryCodes("Томская область", "Сырым ауданы")).toEqual({ region: null, district: null });
    expect(territoryCodes("Павлодар ауданы", null)).toEqual({ region: null, district: null });
  });

  it("has each code once, below its region's, and no name twice in a region", () => {
    const all = regions.flatMap((region) => [region, ...region.territories]);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    for (const { code, territories } of regions) {
      expect(regionName(code)).toMatch(/ (?:облысы|қаласы)$/);
      for (const each of territories) {
        expect(each.code).toMatch(new RegExp(`^${code.slice(0, 2)}\\d\\d00000$`));
        for (const name of each.names) {
          const word = each.kind === "city" ? "қаласы" : "ауданы";
          expect(territoryCodes(regionName(code), `${name} ${word}`).district, name).toBe(each.code);
        }
      }
    }
  });
});

describe("identity of an act", () => {
  it("is type, day, number, kind of body and code", () => {
    const authority = body("Ертіс аудандық мәслихаты", "maslikhat", "Павлодар облысы", "Ертіс ауданы");
    expect(identity(authority)).toBe("decision:2019-03-15:40-5:maslikhat:554600000");
  });

  it.each([
    [
      body("Ертіс аудандық мәслихаты", "maslikhat", "Павлодар облысы", "Ертіс ауданы"),
      body("Иртышский районный маслихат", "maslikhat", "Павлодарская область", "Иртышский район"),
    ],
    [
      body("Ақжар ауылдық округінің әкімі", "akim", "Ақмола облысы", "Зеренді ауданы"),
      body(
        "Аким Акжарского сельского округа Зерендинского района",
        "akim",
        "Акмолинская область",
        "Зерендинский район",
      ),
    ],
    [
      body("Ақмола облысы Зеренді ауданы Қарасу ауылының әкімі", "akim", "Ақмола облысы", "Зеренді ауданы"),
      body("аким села Карасу Зерендинского района", "akim", "Акмолинская область", "Зерендинский район"),
    ],
    [
      body("Қазақстан Республикасы Қаржы министрі", "ministry", null, null),
      body("Министр финансов Республики Казахстан", "ministry", null, null),
    ],
    [
      body("Қазақстан Республикасы Экология және табиғи ресурстар министрлігі", "ministry", null, null),
      body("Министерство экологии и природных ресурсов Республики Казахстан", "ministry", null, null),
    ],
    [
      body("Қазақстан Республикасының Үкіметі", "government", null, null),
      body("Правительство Республики Казахстан", "government", null, null),
    ],
    [
      body("Жаңасемей ауданының әкімдігі", "akimat", "Абай облысы", "Жаңасемей ауданы"),
      body("Акимат Жанасемейского района", "akimat", "область Абай", "Жанасемейский район"),
    ],
  ])("is the same in Kazakh and Russian: $name", (kazakh, russian) => {
    expect(identity(kazakh)).not.toBeNull();
    expect(identity(kazakh)).toBe(identity(russian));
  });

  it("tells other acts apart", () => {
    const village = (name: string) =>
      body(`${name} ауылдық округінің әкімі`, "akim", "Ақмола облысы", "Зеренді ауданы");
    const minister = (field: string) => body(`Министр ${field}`, "ministry", null, null);
    const all = [
      identity(village("Ақжар")),
      identity(village("Қарасу")),
      identity(village("Ақжар"), { number: "40-6" }),
      identity(village("Ақжар"), { date: "2019-03-16" }),
      identity(village("Ақжар"), { type: "directive" }),
      identity(body("Зеренді аудандық мәслихаты", "maslikhat", "Ақмола облысы", "Зеренді ауданы")),
      identity(body("Зеренді ауданының әкімі", "akim", "Ақмола облысы", "Зеренді ауданы")),
      identity(minister("финансов")),
      identity(minister("юстиции")),
    ];
    expect(new Set(all).size).toBe(all.length);
  });

  it("does not heed how a number is written, nor the letter of its series", () => {
    const authority = body("Ертіс ауданының әкімдігі", "akimat", "Павлодар облысы", "Ертіс ауданы");
    const of = (type: Act["type"], number: string) => identity(authority, { type, number });
    expect(of("decision", "38-VІ")).toBe(of("decision", "38-VI"));
    expect(of("resolution", "35-қ")).toBe(of("resolution", "35-п"));
    expect(of("resolution", "35-қ")).not.toBe(of("resolution", "36-қ"));
  });

  it("is none where day, number or body is not stated", () => {
    const authority = body("Ертіс аудандық мәслихаты", "maslikhat", "Павлодар облысы", "Ертіс ауданы");
    expect(identity(authority, { date: null })).toBeNull();
    expect(identity(authority, { number: null })).toBeNull();
    expect(identity(null)).toBeNull();
    expect(identity(null, { type: "law", number: "482-V" })).toBe("law:2019-03-15:482-V:parliament");
  });
});
