import { describe, expect, test } from "vitest";
import { legalFormIn, type Organization, organizationKey } from "../../packages/model/src/index.js";

/** The organisation that a cell names, its proper name between quotation marks. */
function organization(name: string): Organization {
  const [whole = "", properName = null] = /["«]([^"»]+)["»]/.exec(name) ?? [];
  return { name, properName, legalForm: legalFormIn(name.replace(whole, " ")) };
}

const keyOf = (name: string) => organizationKey(organization(name));

describe("the key of an organisation", () => {
  test.each([
    ["LLP:асфа", '"АСФА" жауапкершілігі шектеулі серіктестігі', "«Асфа» ЖШС", "ЖШС «АСФА»", 'ТОО "Асфа"'],
    ["LLP:асфа", "«АСФА» жауапкершілігі шектелген серіктестік", "Товарищество с ограниченной ответственностью «Асфа»"],
    // Latin letters among Cyrillic ones, and the other way round.
    ["LLP:асфа", "«ACФA» ЖШС"],
    ["LLP:nomad beton kz", "«Nomad Beton KZ» ЖШС", "«NОМАD ВЕТОN КZ» ЖШС"],
    ["LLP:строй инвест 2000", '"Строй-Инвест 2000" ЖШС', '"Строй – Инвест  2000" ЖШС'],
    ["IE:досанова г м", "ЖК Досанова Г.М.", "жеке кәсіпкер Досанова Г. М.", "ИП «Досанова Г.М.»"],
    ["CSE-ECR:больница", "КГП «Больница» на ПХВ", "КГП на праве хозяйственного ведения «Больница»"],
    [
      "CSI:5 мектеп бәйтерек ауданы",
      'Бәйтерек ауданының "№ 5 мектеп" КММ',
      'Бәйтерек ауданы "N5 мектеп" коммуналдық мемлекеттік мекемесі',
    ],
    ["BRANCH:JSC:даму тасқала", '"Даму" АҚ-ның Тасқала филиалы', '"Даму" акционерлік қоғамының Тасқала филиалы'],
    [
      "FARM:береке",
      "«Береке» шаруа (фермер) қожалығы",
      "«Береке» ШҚ",
      "КХ «Береке»",
      "крестьянское (фермерское) хозяйство «Береке»",
    ],
    ["ақбұлақ ауылы", "Ақбұлақ ауылы"],
    [
      "LLP:ромашка",
      'ТОО "Ромашка"',
      'ТОО "Ромашка" БИН 123456789012',
      'ТОО "Ромашка" (БИН: 123456789012)',
      '"Ромашка" ЖШС, БСН 123456789012',
      'ТОО "Ромашка", 123456789012',
      "ТОО «Ромашка БИН 123456789012»",
    ],
    ["IE:досанова г м", "ЖК Досанова Г.М., ЖСН 123456789012", "ИП Досанова Г.М. ИИН 123456789012"],
  ])("is %s in every spelling", (key, ...names) => {
    expect(names.map(keyOf)).toEqual(names.map(() => key));
  });

  test.each([
    ['"Жұлдыз" ЖШС', '"Жұлдыз" ШҚ'],
    ['Теректі ауданының "Мәдениет үйі" МКҚК', 'Бәйтерек ауданының "Мәдениет үйі" МКҚК'],
    ['"Даму" АҚ', '"Даму" АҚ-ның Тасқала филиалы'],
    ['"Даму" ЖШС-ның Тасқала филиалы', '"Даму" АҚ-ның Тасқала филиалы'],
    ['"№ 5 мектеп" КММ', '"№ 6 мектеп" КММ'],
    ['"Үміт" қоғамдық бірлестігі', '"Үміт" қоғамдық қоры'],
  ])("tells %s from %s", (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  test("is none for a name without letters or digits", () => {
    expect(keyOf("–")).toBeNull();
  });
});
