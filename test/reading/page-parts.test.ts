/** Parts of web pages that are hard to tell from those of an act: nothing of either is lost, and nothing mixed in silence. */
import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";

const title = "О правилах посещения парка «Тулпар»";
const requisite = "Постановление акимата города Сарыколь от 3 марта 2023 года № 41";
const preamble =
  "В соответствии со статьей 31 Закона Республики Казахстан «О местном государственном управлении и самоуправлении в Республике Казахстан», акимат города Сарыколь ПОСТАНОВЛЯЕТ:";
const clauses = [
  "1. Утвердить правила посещения парка согласно приложению к настоящему постановлению.",
  "2. Контроль за исполнением настоящего постановления возложить на заместителя акима города.",
];
const signature = "Аким города Д. Оспанов";
const heading = "Приложение к постановлению акимата города Сарыколь от 3 марта 2023 года № 41";

const p = (text: string): string => `<p>${text}</p>`;
const act = [`<p><b>${title}</b></p>`, p(requisite), p(preamble), ...clauses.map(p), p(signature)];
const read = (body: string, head = ""): Promise<Resolution> =>
  parseAct(new TextEncoder().encode(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`));

const texts = (result: Resolution): string[] => result.clauses.map(({ number, text }) => `${number}. ${text}`);
const codes = (result: Resolution): string[] => result.findings.map(({ code }) => code);
const beside = (result: Resolution): string =>
  [...result.furniture, ...result.unplaced].map(({ text }) => text).join("\n");

describe("the heading of an annex claims the part below it, though that is", () => {
  test.each([
    ["hours", "<h3>Часы посещения</h3><p>Будни 09:00–21:00</p><p>Праздники 10:00–23:00</p>"],
    ["links", '<p><a href="/d/1">1. Памятка гостя</a></p><p><a href="/d/2">2. Памятка родителя</a></p>'],
    ["a form", "<h3>Форма пропуска</h3><p>Пропустить <input> в парк</p><p>Номер машины <input></p>"],
    ["a list of links", '<ul><li><a href="/d/1">Памятка гостя парка</a></li><li><a href="/d/2">Памятка</a></li></ul>'],
  ])("%s", async (_, body) => {
    const result = await read(`<div>${act.join("")}</div><div>${p(heading)}</div><div>${body}</div>`);
    expect(result.annexes).toHaveLength(1);
    expect(result.furniture).toEqual([]);
    expect(result.unplaced).toEqual([]);
    const said = [result.annexes[0]!.title, ...result.annexes[0]!.paragraphs].join(" ");
    expect(said).toMatch(/Праздники|Памятка родителя|Номер машины|Памятка/);
  });
});

test("a list of other acts below a signed act is none of its annexes, and is named", async () => {
  const others = [
    "1. Решение маслихата города Сарыколь от 9 января 2023 года № 8 «О бюджете».",
    "2. Постановление акимата от 2 февраля 2023 года № 17.",
  ];
  const result = await read(`<div>${act.join("")}</div><div><h3>Смотрите другие</h3>${others.map(p).join("")}</div>`);
  expect(result.annexes).toEqual([]);
  expect(result.references.some(({ text }) => text.includes("О бюджете"))).toBe(false);
  expect(beside(result)).toContain("О бюджете");
  expect(codes(result)).toContain("text.unplaced");
});

describe("the title begins where it begins, below", () => {
  test.each([
    ["words on cookies", p("Сайт хранит файлы cookie. Оставаясь здесь, вы соглашаетесь с этим.")],
    ["a menu without links", "<div><span>О городе</span><span>Документы</span></div>"],
    ["a word on the wording", p("Эта редакция действовала до изменений от 5 мая 2023 года.")],
  ])("%s", async (_, lead) => {
    const result = await read(lead + act.join(""));
    expect(result.act.title).toBe(title);
    expect(result.act.number).toBe("41");
    expect(beside(result)).toContain(lead.replace(/<[^>]*>/g, "").slice(0, 8));
  });

  test("and a line of the site below it does not take its place", async () => {
    const result = await read(act.toSpliced(1, 0, p("Прослушать документ")).join(""));
    expect(result.act.title).toBe(title);
    expect(beside(result)).toContain("Прослушать документ");
  });

  test("nothing that is of it: two paragraphs of one title", async () => {
    const halves = [p("О внесении изменений в решение маслихата"), p("«О бюджете города на 2023–2025 годы»")];
    const result = await read([...halves, ...act.slice(1)].join(""));
    expect(result.act.title).toBe("О внесении изменений в решение маслихата «О бюджете города на 2023–2025 годы»");
  });
});

describe("a card stands for the line of requisites", () => {
  const rows = [
    ["Тип", "Постановление"],
    ["Дата принятия", "3 марта 2023"],
    ["Номер", "41"],
    ["Количество просмотров", "77"],
  ];
  test.each([
    ["in lines", rows.map(([label, value]) => `<div>${label}: ${value}</div>`).join("")],
    ["as a list of terms", `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join("")}</dl>`],
  ])("%s", async (_, card) => {
    const result = await read([act[0], card, ...act.slice(2)].join(""));
    expect(result.act).toMatchObject({ title, type: "resolution", number: "41", date: "2023-03-03" });
    expect(result.act.authority?.name).toBe("акимат города Сарыколь");
    expect(preamble.startsWith(`${result.preamble?.text} `)).toBe(true);
    expect(beside(result)).toContain("77");
  });

  test("in Kazakh", async () => {
    const card = ["Түрі: Қаулы", "Қабылданған күні: 2023 жылғы 3 наурыз", "Нөмірі: 41"].map(p).join("");
    const lines = [
      "Сарыкөл қаласының әкімдігі ҚАУЛЫ ЕТЕДІ:",
      "1. Саябақ ашылсын.",
      "2. Осы қаулының орындалуын бақылау қала әкімінің орынбасарына жүктелсін.",
      "Қала әкімі Д. Оспанов",
    ];
    const result = await read(`<h1>Саябаққа бару қағидалары туралы</h1>${card}${lines.map(p).join("")}`);
    expect(result.act).toMatchObject({ type: "resolution", number: "41", date: "2023-03-03" });
    expect(result.act.title).toBe("Саябаққа бару қағидалары туралы");
  });

  test("but not where the act has its own line", async () => {
    const card = ["Тип: Приказ", "Номер: 99"].map(p).join("");
    const result = await read([act[0], card, ...act.slice(1)].join(""));
    expect(result.act).toMatchObject({ type: "resolution", number: "41" });
    expect(beside(result)).toContain("99");
  });
});

describe("what a site would call its own is of the act where it holds what acts hold", () => {
  const named = (tag: string, name: string): string => act.join("").replaceAll(/<p>(?=[12]\. )/g, `<${tag} ${name}>`);

  test.each([
    ["Word's style of footers", 'class="MsoFooter"'],
    ["a print view", 'class="print-only"'],
    ["a menu", 'class="menu"'],
    ["a banner", 'id="banner"'],
  ])("clauses that are called %s", async (_, name) => {
    const result = await read(named("p", name));
    expect(texts(result)).toEqual(clauses);
    expect(result.signatories[0]?.name).toBe("Д. Оспанов");
    expect(result.furniture).toEqual([]);
  });

  test("a table for printing", async () => {
    const rows = ["<th>№</th><th>Площадка</th>", "<td>1</td><td>Каток</td>", "<td>2</td><td>Качели</td>"];
    const table = `<table class="print share" border="1">${rows.map((row) => `<tr>${row}</tr>`).join("")}</table>`;
    const { annexes } = await read(act.join("") + p(heading) + p("Площадки парка") + table);
    expect(annexes[0]!.tables[0]!.rows.map(({ cells }) => cells)).toEqual([
      ["1", "Каток"],
      ["2", "Качели"],
    ]);
  });

  test("a word of a clause in an element of its own", async () => {
    const result = await read(
      act.join("").replace("правила посещения", '<span class="share">правила посещения</span>'),
    );
    expect(result.act.title).toBe(title);
    expect(texts(result)).toEqual(clauses);
  });

  test("a signature at the foot", async () => {
    const result = await read(`<div>${act.slice(0, -1).join("")}</div><footer>${p(signature)}</footer>`);
    expect(result.signatories[0]?.name).toBe("Д. Оспанов");
  });
});

test("what a button says within a clause is none of its words", async () => {
  const labelled = act.map((line) => line.replace("<p>2. ", "<p>2. <button>копировать</button> "));
  const result = await read(labelled.join(""));
  expect(texts(result)).toEqual(clauses);
  expect(result.furniture).toMatchObject([{ text: "копировать", reason: "site" }]);
});

test("a line of the site within a clause is doubted", async () => {
  const result = await read(act.toSpliced(4, 0, "<div>Реклама на сайте</div>").join(""));
  expect(result.findings.find(({ code }) => code === "text.incoherent")?.actual).toBe("Реклама на сайте");
});

test("a part that the page hides is named", async () => {
  const hidden = `<div style="display:none">${p(heading)}<h3>Часы посещения</h3><p>Будни 09:00–21:00</p></div>`;
  const result = await read(`<div>${act.join("")}</div>${hidden}`);
  expect(result.annexes).toEqual([]);
  expect(result.findings.find(({ code }) => code === "text.hidden")?.message).toContain("Приложение");
  const menu =
    '<div class="popup" style="display:none"><p>Подпишитесь на новости города, чтобы ничего не пропустить</p></div>';
  expect(codes(await read(`<div>${act.join("")}${menu}</div>`))).not.toContain("text.hidden");
});

test("rows and columns that overlap lose no word and mix no row", async () => {
  const table =
    '<table border="1"><tr><th>№</th><th>Площадка</th><th>Мест</th></tr><tr><td>1</td><td rowspan="2">Каток</td><td>24</td></tr><tr><td colspan="2">2</td><td>31</td></tr><tr><td>3</td><td>Качели</td><td>8</td></tr></table>';
  const { annexes, furniture, unplaced } = await read(act.join("") + p(heading) + p("Площадки парка") + table);
  const rows = annexes[0]!.tables[0]!.rows.map(({ cells }) => cells.join("|"));
  expect(rows.at(-1)).toMatch(/^3\|Качели\|8\|*$/);
  for (const word of ["Каток", "24", "31"]) expect(rows.join(" ")).toContain(word);
  expect([...furniture, ...unplaced]).toEqual([]);
});

test("a page of 40 MB, most of it pictures and scripts, is read as the act that it holds", async () => {
  const data = "iVBORw0KGgoAAAANSUhEUgAA".repeat(40_000);
  const pictures = Array.from({ length: 20 }, () => `<img src="data:image/png;base64,${data}">`).join("");
  const scripts = Array.from({ length: 20 }, () => `<script>var a = "<p>9. ${data}</p>";</script>`).join("");
  const comments = `<!-- ${"<p>8. Отменить.</p>".repeat(100_000)} -->`;
  const large = `<div>${act.slice(0, 4).join("")}</div>${pictures}${scripts}${comments}<div>${act.slice(4).join("")}</div>`;
  expect(large.length).toBeGreaterThan(38_000_000);
  const result = await read(large);
  expect(texts(result)).toEqual(clauses);
  expect(result.act).toMatchObject({ title, number: "41" });
});

describe("a table of other elements is a table", () => {
  const rows = [
    ["№", "Площадка", "Мест"],
    ["1", "Карусель", "24"],
    ["2", "Каток", "120"],
  ];
  const expected = rows.slice(1);
  const styles = "<style>.t{display:table}.r{display:table-row}.c{display:table-cell}</style>";
  const byStyle = `<div class="t">${rows.map((row) => `<div class="r">${row.map((cell) => `<div class="c">${cell}</div>`).join("")}</div>`).join("")}</div>`;
  const byRole = `<div role="table">${rows.map((row) => `<div role="row">${row.map((cell) => `<span role="cell">${cell}</span>`).join("")}</div>`).join("")}</div>`;
  test.each([
    ["by its style", byStyle],
    ["by its role", byRole],
  ])("%s", async (_, table) => {
    const result = await read(act.join("") + p(heading) + p("Площадки парка") + table, styles);
    expect(result.annexes[0]!.tables[0]!.rows.map(({ cells }) => cells)).toEqual(expected);
  });
});

describe("a number that stands apart from its text is the text's, in", () => {
  const shown = clauses.map((text) => [text.slice(0, 2), text.slice(3)] as const);
  const each = (write: (number: string, text: string) => string): string =>
    shown.map(([number, text]) => write(number, text)).join("");
  test.each([
    ["a list of terms", `<dl>${each((number, text) => `<dt>${number}</dt><dd>${text}</dd>`)}</dl>`],
    [
      "boxes side by side",
      each((number, text) => `<div style="display:flex"><div>${number}</div><div>${text}</div></div>`),
    ],
    ["a line of its own", each((number, text) => `<p>${number}<br>${text}</p>`)],
    ["a paragraph of its own", each((number, text) => p(number) + p(text))],
    ["a column", `<table>${each((number, text) => `<tr><td>${number}</td><td>${text}</td></tr>`)}</table>`],
    ["marks of direction", each((number, text) => p(`\u202a${number}\u202c ${text}`))],
  ])("%s", async (_, body) => {
    const result = await read(act.slice(0, 3).join("") + body + p(signature));
    expect(texts(result)).toEqual(clauses);
    expect(result.clauses.every(({ children }) => children.length === 0)).toBe(true);
  });
});

describe("clauses whose numbers the source does not show", () => {
  const bare = clauses.map((text) => text.slice(3));
  const doubted = async (body: readonly string[]): Promise<string[]> =>
    (await read([...act.slice(0, 3), ...body.map(p), p(signature)].join(""))).findings
      .filter(({ code, path }) => code === "structure.doubtful" && path.startsWith("/clauses"))
      .map(({ path }) => path);

  test("are doubted", async () => {
    expect(await doubted(bare)).toEqual(["/clauses/0/children/0"]);
    expect(await doubted([bare[0]!.replace(".", ":"), "1) первое;", "2) второе.", bare[1]!])).toEqual([
      "/clauses/0/children/2",
    ]);
  });

  test("are none where the only clause has parts", async () => {
    expect(await doubted([bare[0]!.replace(".", ":"), "правила посещения;", "правила проезда."])).toEqual([]);
    expect(await doubted([bare[0]!])).toEqual([]);
  });
});
