import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { line, makePdf, PIXEL } from "../extractor/make-pdf.js";

const act = (pdf: PDFKit.PDFDocument): void => {
  line(pdf, "Аудан аумағында сауда орындарын айқындау туралы", 50, 50);
  line(pdf, "Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы", 50, 80);
  line(pdf, "Ақкөл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:", 50, 110);
  line(pdf, "1. Сауда орындары айқындалсын.", 50, 130);
};

test("a page that is a picture among pages of text is told, in every language", async () => {
  const bytes = await makePdf((pdf) => {
    act(pdf);
    pdf.addPage().image(PIXEL, 0, 0, { width: 595.28, height: 841.89 });
  });
  const unread = {
    code: "page.unread",
    severity: "warning",
    path: "/source/pageCount",
    key: "page.unread",
    values: { page: 2, why: "picture" },
    expected: null,
    actual: 2,
    place: {
      page: 2,
      bbox: [0, 0, expect.closeTo(595.28), expect.closeTo(841.89)],
      start: 0,
      end: 0,
      confidence: null,
    },
    because: null,
  };
  const { findings } = await parseAct(bytes);
  expect(findings).toContainEqual({
    ...unread,
    message: "Page 2 is a picture without text; what it shows is missing here.",
  });
  const inRussian = await parseAct(bytes, { lang: "ru" });
  expect(inRussian.findings).toContainEqual({
    ...unread,
    message: "Страница 2 – изображение без текста; её текста здесь нет.",
  });
});

test("letters that no font explains are told", async () => {
  const written = await makePdf((pdf) => {
    line(pdf.font("SerifBold"), "Қосымша", 50, 700);
    act(pdf.font("Serif"));
  });
  const bytes = Buffer.from(written)
    .toString("latin1")
    .replace(/\/ToUnicode (\d+ 0 R)/, "/Unknown__ $1");
  const { findings } = await parseAct(new Uint8Array(Buffer.from(bytes, "latin1")));
  const told = findings.filter(({ path }) => path === "/source/pageCount");
  expect(told.map(({ code, actual }) => [code, actual])).toEqual([["page.unread", 1]]);
});

test("a page of text alone, or an empty one, tells nothing", async () => {
  const { findings } = await parseAct(
    await makePdf((pdf) => {
      act(pdf);
      pdf.addPage();
    }),
  );
  expect(findings.filter(({ path }) => path === "/source/pageCount")).toEqual([]);
});
