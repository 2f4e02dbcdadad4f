/** Registration that a stamp beside the text states: an annotation, or small type in the margin. */
import { parseAct } from "qauly";
import { expect, test } from "vitest";
import { line, makePdf } from "../extractor/make-pdf.js";

const kazakh = [
  "Аудан аумағында сауда орындарын айқындау туралы",
  "Тораңғы облысы Ақкөл ауданы әкімдігінің 2021 жылғы 3 мамырдағы № 17 қаулысы",
  "Ақкөл ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:",
  "1. Сауда орындары айқындалсын.",
  "Аудан әкімі Б. Омаров",
];
const russian = [
  "Об определении мест торговли в районе",
  "Постановление акимата Аккольского района Торангинской области от 3 мая 2021 года № 17",
  "Акимат Аккольского района ПОСТАНОВЛЯЕТ:",
  "1. Определить места торговли.",
  "Аким района Б. Омаров",
];
const act = (pdf: PDFKit.PDFDocument, lines: readonly string[]): void => {
  for (const [at, text] of lines.entries()) line(pdf, text, 50, 110 + at * 30);
};

test("an annotation with a number of the office before its sentence", async () => {
  const bytes = await makePdf((pdf) => {
    act(pdf, kazakh);
    pdf.textAnnotation(
      300,
      20,
      260,
      40,
      "РЕГ 611 Тораңғы облысының Әділет департаментінде 2021 жылғы 12 мамырда № 611 болып тіркелді",
    );
  });
  const { act: read, clauses } = await parseAct(bytes);
  expect(read.registration).toEqual({
    number: "611",
    date: "2021-05-12",
    authority: "Тораңғы облысының Әділет департаменті",
  });
  expect(clauses).toHaveLength(1);
});

test("an annotation on a Russian act", async () => {
  const bytes = await makePdf((pdf) => {
    act(pdf, russian);
    const text = "Зарегистрировано Департаментом юстиции Торангинской области 12 мая 2021 года № 611";
    pdf.textAnnotation(300, 20, 260, 40, text);
  });
  expect((await parseAct(bytes)).act.registration).toMatchObject({ number: "611", date: "2021-05-12" });
});

test("small type in the top margin", async () => {
  const bytes = await makePdf((pdf) => {
    pdf.fontSize(8);
    line(pdf, "Тораңғы облысының Әділет департаментінде 2021 жылғы", 320, 20);
    line(pdf, "12 мамырда № 611 болып тіркелді", 320, 31);
    pdf.fontSize(12);
    act(pdf, kazakh);
  });
  expect((await parseAct(bytes)).act.registration).toMatchObject({ number: "611", date: "2021-05-12" });
});

test("a remark that registers nothing gives none", async () => {
  const bytes = await makePdf((pdf) => {
    act(pdf, kazakh);
    pdf.textAnnotation(300, 20, 260, 40, "Бақылауға алынды, 2021 жылғы 12 мамыр, № 88 кіріс");
  });
  expect((await parseAct(bytes)).act.registration).toBeNull();
});
