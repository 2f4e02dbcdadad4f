/** Kinds of annex tables and the fields of their columns: by words that are known, unknown, missing, in both languages. */
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";

interface Drawn {
  readonly what: string;
  readonly title: string;
  readonly rows: string;
  readonly kind: string;
  readonly fields: readonly (string | null)[];
}

const act = (
  title: string,
  rows: string,
): string => `Решение Самальского районного маслихата от 14 марта 2018 года № 5/1

Об утверждении приложения

В соответствии с Законом Республики Казахстан маслихат РЕШИЛ:

1. Утвердить прилагаемое согласно приложению 1.
2. Настоящее решение вводится в действие со дня опубликования.

Секретарь маслихата	А. Самалов

Приложение 1
к решению маслихата
от 14 марта 2018 года № 5/1

${title}

${rows.replaceAll("|", "\t")}
`;

const drawn: readonly Drawn[] = [
  {
    what: "a price list",
    title: "Тарифы на вывоз отходов",
    rows: `№ п/п|Наименование услуги|Единица измерения|Тариф, тенге
1|Вывоз бытовых отходов|1 человек|250
2|Вывоз крупных отходов|куб. м|1 900,5
3|Вывоз снега|куб. м|700`,
    kind: "tariff",
    fields: ["row-number", "name", "unit", "price"],
  },
  {
    what: "a price list in unknown words",
    title: "Тарифы на услуги бани",
    rows: `Что делаем|Во сколько обойдется, тенге
Общее отделение|800
Душевая|400
Детский билет|300`,
    kind: "tariff",
    fields: ["name", "price"],
  },
  {
    what: "a Kazakh price list",
    title: "Су пайдаланғаны үшін төлемақы мөлшерлемелері",
    rows: `Р/с|Су пайдалану түрі|Өлшем бірлігі|Мөлшерлеме, теңге
1|Тұрғын үй-коммуналдық қызметтер|1000 текше метр|104,98
2|Өнеркәсіп|1000 текше метр|603,26
3|Ауыл шаруашылығы|1000 текше метр|169,97`,
    kind: "tariff",
    fields: ["row-number", "name", "unit", "price"],
  },
  {
    what: "a staff list",
    title: "Штатное расписание дома культуры",
    rows: `№|Должность|Количество единиц|Разряд|Должностной оклад, тенге|Фонд оплаты труда, тенге
1|Директор|1|A1|150 000|150 000
2|Методист|3|B2|95 000|285 000
3|Водитель|2|D|70 500|141 000
4|Сторож|3|D|60 000|180 000
5|Уборщица|2|D|60 000|120 000`,
    kind: "staff",
    fields: ["row-number", "post", "quantity", "category", "salary", "amount"],
  },
  {
    what: "a staff list in unknown words, in another order",
    title: "Лимит штатной численности",
    rows: `Сколько человек|Кем работает
1|Директор
4|Повар
2|Сторож
3|Водитель`,
    kind: "staff",
    fields: ["quantity", "post"],
  },
  {
    what: "a Kazakh staff list",
    title: "Мекеменің штат кестесі",
    rows: `Р/с|Лауазымы|Штат саны|Лауазымдық жалақысы, теңге
1|Басшы|1|150 000
2|Бас маман|3|120 000
3|Есепші|2|110 000`,
    kind: "staff",
    fields: ["row-number", "post", "quantity", "salary"],
  },
  {
    what: "a register of property",
    title: "Перечень объектов коммунальной собственности",
    rows: `№|Объект|Где находится|Площадь, кв.м|Кадастровый номер
1|Школа имени Абая|село Самал, улица Абая, 12|1 250,5|08-118-012-115
2|Клуб|село Сарыколь, улица Мира, 3|420|08-118-012-116
3|Врачебная амбулатория|село Жаңа, ул. Сейфуллина, 7|310,2|08-118-013-002`,
    kind: "register",
    fields: ["row-number", "name", "address", "area", "identifier"],
  },
  {
    what: "a Kazakh register of plots",
    title: "Жер учаскелерінің тізбесі",
    rows: `Р/с|Жер пайдаланушы|Қайда|Кадастрлық нөмірі|Гектар
1|"Дала" ШҚ|Самал ауылы|08-118-012-115|120,5
2|"Тұлпар" ШҚ|Сарыкөл ауылы|08-118-012-116|80
3|"Сәуле" ШҚ|Ақсу ауылы|08-118-013-002|44,75`,
    kind: "register",
    fields: ["row-number", "name", "address", "identifier", "area"],
  },
  {
    what: "transfers to districts",
    title: "Распределение целевых трансфертов бюджетам районов",
    rows: `Район|Всего|на образование|на дороги|на воду
Аксуский|600|100|200|300
Актогайский|1 500|500|500|500
Майский|470|70|150|250
Иртышский|333|111|111|111
Итого|2 903|781|961|1 161`,
    kind: "budget",
    fields: ["name", "amount", "amount", "amount", "amount"],
  },
  {
    what: "a table of anything",
    title: "План мероприятий",
    rows: `№ п/п|Мероприятие|Форма завершения|Ответственные
1|Провести беседы|Отчет|Отдел образования
2|Собрать предложения|Справка|Отдел культуры`,
    kind: "other",
    fields: [null, null, null, null],
  },
  {
    what: "a table of words",
    title: "Қарым-қатынастар",
    rows: `Біріншісі|Екіншісі
көк|жасыл
қызыл|сары`,
    kind: "other",
    fields: [null, null],
  },
];

describe("kinds and fields", () => {
  test.each(drawn)("$what", async ({ title, rows, kind, fields }) => {
    const { annexes } = await parseAct(act(title, rows));
    const table = annexes[0]?.tables[0];
    expect(table?.kind).toBe(kind);
    expect(table?.columns.map(({ field }) => field)).toEqual(fields);
  });
});

const identities = async (title: string, rows: string) => {
  const { findings } = await parseAct(act(title, rows));
  return findings
    .filter(({ code }) => code === "table.identity-broken")
    .map(({ path, severity, expected, actual }) => [
      path.replace("/annexes/0/tables/0/", ""),
      severity,
      expected,
      actual,
    ]);
};

describe("sums of other tables", () => {
  const staff = drawn[3] as Drawn;

  test("a product that does not come out is found where the others do", async () => {
    expect(await identities(staff.title, staff.rows)).toEqual([]);
    expect(await identities(staff.title, staff.rows.replace("285 000", "258 000"))).toEqual([
      ["rows/1/cells/5", "warning", 285_000, 258_000],
    ]);
  });

  test("a total is found wrong where another total of its row holds", async () => {
    const rows = `${staff.rows}\n|Итого|11|||876 000`;
    expect(await identities(staff.title, rows)).toEqual([]);
    expect(await identities(staff.title, rows.replace("876 000", "867 000"))).toEqual([
      ["rows/5/cells/5", "warning", 876_000, 867_000],
    ]);
  });

  test("a column of totals that fails in one row is found there", async () => {
    const transfers = drawn[8] as Drawn;
    expect(await identities(transfers.title, transfers.rows)).toEqual([]);
    const broken = `${transfers.rows.replace("Майский|470", "Майский|490").replace("2 903", "2 923")}`;
    expect(await identities(transfers.title, broken)).toEqual([["rows/2/cells/1", "warning", 470, 490]]);
  });

  test("shares, means and prices are not added up", async () => {
    const rows = `№|Товар|Количество, штук|Цена, тенге|Доля, %
1|Стол|10|25 000|50
2|Стул|40|8 500|30
3|Шкаф|4|60 000|10
|Итого|54|31 167|100`;
    expect(await identities("Перечень товаров", rows)).toEqual([]);
  });
});

describe("sums of clauses", () => {
  const clause = (first: number): string =>
    act("Текст", "Текст").replace(
      "1. Утвердить прилагаемое согласно приложению 1.",
      `1. Выделить трансферты бюджетам районов в сумме 1 000 тысяч тенге, в том числе:

Аксускому – ${first} тысяч тенге;

Майскому – 300 тысяч тенге;

Иртышскому – 500 тысяч тенге.`,
    );

  test("items add up, or are told of", async () => {
    const right = await parseAct(clause(200));
    expect(right.findings.filter(({ code }) => code === "table.identity-broken")).toEqual([]);
    expect(right.provedBy["/clauses/0/text"]).toEqual(["total"]);
    const wrong = await parseAct(clause(120));
    const found = wrong.findings.filter(({ code }) => code === "table.identity-broken");
    expect(found.map(({ path, expected, actual }) => [path, expected, actual])).toEqual([
      ["/clauses/0/text", 920, 1000],
    ]);
  });

  test("a list that names a few of many is no sum", async () => {
    const { findings } = await parseAct(clause(5).replace("500 тысяч", "50 тысяч"));
    expect(findings.filter(({ code }) => code === "table.identity-broken")).toEqual([]);
  });
});
