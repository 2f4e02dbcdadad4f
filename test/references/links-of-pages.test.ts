/** Citations whose words bear a hyperlink of the web page, or of the document of Word. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { makeDocx, p, r } from "../extractor/make-docx.js";

const page = (clauses: string, below = ""): Uint8Array =>
  new TextEncoder().encode(
    `<!doctype html><meta charset="utf-8"><h1>Қағидаларды бекіту туралы</h1><p>Бәйтерек ауданы әкімдігінің 2024 жылғы 5 наурыздағы № 12 қаулысы</p><p>Бәйтерек ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:</p>${clauses}<p>Аудан әкімі А. Сейітов</p>${below}`,
  );

test("a link to a document of the register is the target", async () => {
  const { references } = await parseAct(
    page(
      `<p>1. Бәйтерек ауданы әкімдігінің 2019 жылғы 7 мамырдағы № 33 <a href="/kaz/docs/V19P0006141#z12">қаулысының</a> күші жойылды деп танылсын.</p>`,
    ),
  );
  expect(references.map(({ target }) => target)).toEqual([
    { id: "V19P0006141", uri: "https://adilet.zan.kz/kaz/docs/V19P0006141", path: null, basis: "link" },
  ]);
});

test("a link within the page tells which of several annexes is meant", async () => {
  const heading = (number: number): string =>
    `<p id="a${number}">Бәйтерек ауданы әкімдігінің 2024 жылғы 5 наурыздағы № 12 қаулысына ${number}-қосымша</p><p>Қағидалар</p><p>1. Жалпы ереже.</p>`;
  const read = (href: string) =>
    parseAct(
      page(`<p>1. <a href="${href}">Қоса беріліп отырған</a> қағидалар бекітілсін.</p>`, heading(1) + heading(2)),
    );
  const targets = async (href: string) => (await read(href)).references.map(({ target }) => target?.path ?? null);
  expect(await targets("#a2")).toEqual(["/annexes/1"]);
  expect(await targets("#a1")).toEqual(["/annexes/0"]);
  expect(await targets("#nowhere")).toEqual([null]);
});

test("a link to a bookmark tells which of several annexes is meant", async () => {
  const heading = (number: number): string =>
    p(
      `<w:bookmarkStart w:id="${number}" w:name="a${number}"/>${r(`Бәйтерек ауданы әкімдігінің 2024 жылғы 5 наурыздағы № 12 қаулысына ${number}-қосымша`)}<w:bookmarkEnd w:id="${number}"/>`,
    ) +
    p("Қағидалар") +
    p("1. Жалпы ереже.");
  const body = [
    p("Қағидаларды бекіту туралы"),
    p("Бәйтерек ауданы әкімдігінің 2024 жылғы 5 наурыздағы № 12 қаулысы"),
    p("Бәйтерек ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:"),
    p(`${r("1. ")}<w:hyperlink w:anchor="a2">${r("Қоса беріліп отырған")}</w:hyperlink>${r(" қағидалар бекітілсін.")}`),
    p("Аудан әкімі А. Сейітов"),
    heading(1),
    heading(2),
  ].join("");
  const { references } = await parseAct(makeDocx({ body }));
  expect(references.map(({ target }) => target?.path)).toEqual(["/annexes/1"]);
});
