/** The site around an act: whatever it is called, the act is the same, and what the site says is furniture. */
import type { Resolution } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, test } from "vitest";
import { drawAct } from "../generator/draw/draw-act.js";
import { type HtmlDesign, htmlDesigns, writeHtml } from "../generator/write-html.js";

const read = (page: string): Promise<Resolution> => parseAct(new TextEncoder().encode(page));

/** What a page says of its act; places apart. */
const saidOf = ({ act, preamble, clauses, signatories, agreed, annexes, notes, quota, references }: Resolution) => ({
  ...{ act, preamble, clauses, signatories, agreed, annexes, quota },
  notes: notes.map(({ text }) => text),
  references: references.map(({ text, target }) => [text, target?.id ?? null]),
});

/** Classes and ids without a meaning, the same for the same name; anchors of the text stay. */
const scrambled = (page: string): string => {
  const names = new Map<string, string>();
  const nameless = (name: string): string => {
    if (!names.has(name)) names.set(name, `n${names.size}`);
    return names.get(name)!;
  };
  return page
    .replace(/ class="([^"]*)"/g, (_, classes: string) => ` class="${classes.split(" ").map(nameless).join(" ")}"`)
    .replace(/ id="(?!z\d|annex)([^"]*)"/g, (_, id: string) => ` id="${nameless(id)}"`)
    .replace(/(?<=[,>\s])\.([\w-]+)(?=[^<>]*\{)/g, (_, name: string) => `.${nameless(name)}`);
};

const cookies = `<div class="k1"><p>Біз cookie файлдарын қолданамыз. Сайтты пайдалану арқылы сіз шарттармен келісесіз.</p><button>Келісемін</button></div>`;
const readers = `<div class="k2"><h3>Оқырмандар не дейді</h3><div><b>Айгүл</b> 12.03.2024 10:15<p>1. Бұл қаулы қашан күшіне енеді? 2. Біздің ауылға қатысы бар ма?</p></div><div><b>Нұрлан С.</b> 14.03.2024 18:02<p>2023 жылғы 5 мамырдағы № 77 қаулыны неге өзгертпеді?</p></div></div>`;
const news = `<div class="k3"><h4>Жаңалықтар</h4><p>Аудан әкімі 2025 жылғы 3 сәуірде жұмыс сапарымен ауылдарда болды.</p><p>Көктемгі егіс басталды, 120 гектар жер жыртылды.</p></div>`;
const more = `<div class="k4"><p>Тағы оқыңыз: <a href="/d/11">Мектептерді күрделі жөндеу туралы</a>, <a href="/d/12">Ауыл клубын салу туралы</a></p></div>`;

const above = (page: string, part: string): string => page.replace(/<body[^>]*>/, `$&${part}`);
const below = (page: string, part: string): string => page.replace("</body>", `${part}</body>`);
/** Behind the element that holds the act, where the design has one. */
const beside = (page: string, part: string): string =>
  page.replace(/<\/article><\/div>|(?=<div class="share-block">)/, `$&${part}`);

const changes: Readonly<Record<string, (page: string) => string>> = {
  "names without a meaning": scrambled,
  "a word on cookies above": (page) => above(page, cookies),
  "a list of other acts above": (page) => above(page, more),
  "readers' words below": (page) => below(page, readers),
  "readers' words beside the act": (page) => beside(page, readers),
  "news below": (page) => below(page, news),
  "all of it, without names": (page) => below(above(scrambled(page), more + cookies), readers + news),
};

const cases = Object.keys(changes).flatMap((change) => htmlDesigns.map((design) => [change, design] as const));

describe("an act is the same", () => {
  test.each(cases)("with %s, design %s", async (change, design: HtmlDesign) => {
    for (const seed of [601, 602, 603, 604, 605, 606, 607, 608]) {
      const page = writeHtml(drawAct(seed), design, seed);
      const changed = await read(changes[change]!(page));
      expect(saidOf(changed), `act ${seed}`).toEqual(saidOf(await read(page)));
      const site = changed.furniture.filter(({ reason }) => reason === "site").map(({ text }) => text);
      if (change.startsWith("readers") && changes[change]!(page) !== page) {
        expect(site.join("\n")).toContain("Нұрлан С. 14.03.2024");
      }
    }
  });
});

const act = [
  "<p>Аудандық бюджет туралы</p>",
  "<p>Көктал аудандық мәслихатының 2024 жылғы 5 наурыздағы № 12 шешімі</p>",
  "<p>«Құқықтық актілер туралы» Қазақстан Республикасының Заңына сәйкес Көктал аудандық мәслихаты ШЕШТІ:</p>",
  "<p>1. 2024 жылға арналған аудандық бюджет қосымшаға сәйкес бекітілсін.</p>",
  "<p>2. Осы шешім 2024 жылғы 1 қаңтардан бастап қолданысқа енгізіледі.</p>",
];
const signature = "<p>Мәслихат төрағасы А. Сейітов</p>";
const annex = [
  "<p>Көктал аудандық мәслихатының 2024 жылғы 5 наурыздағы № 12 шешіміне қосымша</p>",
  "<p>Аудандық бюджет</p>",
  "<table border='1'><tr><td>Атауы</td><td>Сомасы</td></tr><tr><td>Кірістер</td><td>120</td></tr></table>",
];

/** Ways in which a page sets the parts of one act apart. */
const pages: Readonly<Record<string, string>> = {
  "in one element": `<main>${[...act, signature, ...annex].join("")}</main>`,
  "signatures and annexes in elements of their own": `<div id="a">${act.join("")}</div><div id="s">${signature}</div><section>${annex.join("")}</section>`,
  "sheets of one class": `<div class="sheet">${act.join("")}${signature}</div><div class="sheet">${annex.join("")}</div>`,
  "the head above, the body in another element": `<header><h1>Аудандық бюджет туралы</h1>${act[1]}</header><div><div>${act.slice(2).join("")}${signature}${annex.join("")}</div></div>`,
  "every paragraph an element": [...act, signature, ...annex].map((part) => `<div class="b">${part}</div>`).join(""),
};

describe("no part of an act is taken for the site's", () => {
  test.each(Object.entries(pages))("%s", async (_, body) => {
    const found = await read(`<!doctype html><meta charset="utf-8"><title>Құжат</title>${body}`);
    expect(found.act).toMatchObject({ title: "Аудандық бюджет туралы", number: "12", date: "2024-03-05" });
    expect(found.clauses.map(({ number }) => number)).toEqual(["1", "2"]);
    expect(found.signatories).toEqual([{ role: "Мәслихат төрағасы", name: "А. Сейітов" }]);
    expect(found.annexes.map(({ title, tables }) => [title, tables.length])).toEqual([["Аудандық бюджет", 1]]);
    expect(found.furniture).toEqual([]);
  });
});

test("a part for which as much speaks as against it is named, not dropped", async () => {
  const unsigned = `<div class="t">${act.join("")}</div><div class="u"><p>Осы шешімнің орындалуы тұрақты комиссияға жүктеледі.</p></div>`;
  const found = await read(`<!doctype html><meta charset="utf-8"><title>Құжат</title>${unsigned}`);
  expect(found.unplaced.map(({ reason, text }) => [reason, text.slice(0, 13)])).toEqual([["beside", "Осы шешімнің "]]);
  expect(found.findings.map(({ code }) => code)).toContain("text.unplaced");
});
