import { extract, type OcrReader } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { line } from "../extractor/make-pdf.js";
import { fakeReader, scanOf } from "./pages.js";

/** What is made of a printed word when the text model sees one word after the other, and the figure model always the same. */
async function read(printed: string, seen: readonly string[], figures: string, confidence: readonly [number, number]) {
  const [text, latin] = [
    seen.map((word) => fakeReader([word], [], confidence[0])),
    fakeReader([], [figures], confidence[1]),
  ];
  let asked = 0;
  const reader: OcrReader = {
    ...latin,
    read: async (picture, model) => {
      if (model === "figures") return latin.read(picture, model);
      asked += 1;
      return text[Math.min(asked, text.length) - 1]!.read(picture, model);
    },
  };
  const { pages } = await extract(await scanOf((pdf) => line(pdf, printed, 60, 80)), { reader });
  const [token] = pages[0]!.tokens;
  return { text: token!.text, doubtful: token!.confidence! < 0.6 };
}

describe("a name in Latin letters", () => {
  test("is one where the figure model sees it and the text model something else each time", async () => {
    expect(await read("Stroyinvest", ["Бітоуіпуеб", "5ігоуіпуезі"], "Stroyinvest", [0.7, 0.75])).toEqual({
      text: "Stroyinvest",
      doubtful: true,
    });
  });

  test("is none where the text model stays with its letters", async () => {
    expect((await read("Зарядново", ["Зарядново"], "Zarjadnovo", [0.81, 0.75])).text).toBe("Зарядново");
  });

  test("is none where it is the text model's own, letter by letter", async () => {
    expect(await read("Тұмар-Н", ['"Тұмар-Н"', '"Тұмар-Нн"'], '"Tymap-H"', [0.83, 0.86])).toEqual({
      text: '"Тұмар-Н"',
      doubtful: false,
    });
    // Letters that Latin ones are drawn like tell nothing.
    expect((await read("Tumar-H", ['"Тимар-Н"', '"Тимар-Нн"'], '"Tumar-H"', [0.83, 0.86])).text).toBe('"Tumar-H"');
  });

  test("is none where it begins with a small letter", async () => {
    expect((await read("ауылындағы", ["ауылындағы", "аувілвіндаі"], "aybuihlndagi", [0.7, 0.75])).text).toBe(
      "ауылындағы",
    );
  });

  test("is none where the figure model is not sure of it and sees capitals amid its letters", async () => {
    expect((await read("ТемірЖол", ["ТемірЖол", "Темір"], "TemipZKon", [0.7, 0.8])).text).toBe("ТемірЖол");
  });

  test("may end in two capitals alone on their line", async () => {
    expect(await read('KZ"', ['қ?"'], 'KZ"', [0.5, 0.95])).toEqual({ text: 'KZ"', doubtful: false });
    expect(await read('KZ"', ['қ?"'], "KZ", [0.5, 0.4])).toEqual({ text: 'KZ"', doubtful: true });
    expect((await read('АҚ"', ['АҚ"'], 'AK"', [0.5, 0.95])).text).toBe('АҚ"');
  });

  test("has q and g as their tails show", async () => {
    expect((await read("Aqsaimaganda", ["Адваітаданда", "Адзаітаданда"], "Agsaimaganda", [0.7, 0.9])).text).toBe(
      "Aqsaimaganda",
    );
    expect((await read("Agsaimaganda", ["Адваітаданда", "Адзаітаданда"], "Aqsaimaqanda", [0.7, 0.9])).text).toBe(
      "Agsaimaganda",
    );
  });
});

test("a quotation mark set wide apart is its line's", async () => {
  const seen: number[] = [];
  const reader = fakeReader(["зауыты"]);
  const bytes = await scanOf((pdf) => {
    line(pdf, 'зауыты"', 60, 80, 16);
    line(pdf, "Жауапкершілігі шектеулі серіктестігі", 60, 110);
  });
  await extract(bytes, {
    reader: {
      ...reader,
      read: async (picture, model) => {
        seen.push(picture.width);
        return reader.read(picture, model);
      },
    },
  });
  expect(seen).toHaveLength(2);
});
