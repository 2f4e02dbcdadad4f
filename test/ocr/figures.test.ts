import { extract } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { line } from "../extractor/make-pdf.js";
import { fakeReader, scanOf } from "./pages.js";

/** What is made of a line that the text model reads as `text`, the figure model as `figures`. */
async function read(text: string, figures: string, confidence = 0.95): Promise<{ text: string; doubtful: boolean }> {
  const bytes = await scanOf((pdf) => line(pdf, "18 24 36 48 52", 60, 80));
  const { pages } = await extract(bytes, { reader: fakeReader([text], [figures], confidence) });
  const [token] = pages[0]!.tokens;
  return { text: token!.text, doubtful: token!.confidence! < 0.6 };
}

describe("a figure is read twice", () => {
  test.each([
    ["both alike", "148", "148", { text: "148", doubtful: false }],
    ["marks at its end apart", "148.", "148,", { text: "148.", doubtful: false }],
    ["the figure model's 1 as a letter", "1)", "l)", { text: "1)", doubtful: false }],
    ["a number with an ending", "9-бабының", "9-6a6bIHbIH", { text: "9-бабының", doubtful: false }],
    ["a Roman numeral behind it", "482-У", "482-V", { text: "482-V", doubtful: false }],
    ["one behind a fraction", "11/40-У", "11/40-V", { text: "11/40-V", doubtful: false }],
    ["one behind a slash", "10-25/УІП", "10-25/VIII", { text: "10-25/VIII", doubtful: false }],
    ["a letter too many behind an act's number", "28С-3/5Б", "28C-3/5", { text: "28С-3/5", doubtful: true }],
    ["a letter behind it that both see", "28С-3/5Б", "28C-3/5B", { text: "28С-3/5Б", doubtful: false }],
    ["differently", "15", "13", { text: "13", doubtful: true }],
    ["another sign in it", "23/7", "23,7", { text: "23,7", doubtful: true }],
    ["as no figure", "15", "if", { text: "15", doubtful: true }],
  ])("%s", async (_, text, figures, expected) => {
    expect(await read(text, figures)).toEqual(expected);
  });

  test("the text model's, seen twice, goes before what the figure model is not sure of", async () => {
    const sure = fakeReader(["13"], ["15"]);
    const bytes = await scanOf((pdf) => line(pdf, "18 24 36 48 52", 60, 80));
    const reader = {
      ...sure,
      read: async (...args: Parameters<typeof sure.read>) =>
        (await sure.read(...args)).map((word) => (word.text === "15" ? { ...word, confidence: 0.8 } : word)),
    };
    const [token] = (await extract(bytes, { reader })).pages[0]!.tokens;
    expect(token!.text).toBe("13");
    expect(token!.confidence).toBeLessThan(0.6);
  });

  test("what the text model is not sure of may be a figure, or a word in Latin letters", async () => {
    expect((await read("е", "1", 0.55)).text).toBe("е");
    const unsure = fakeReader(["е"], ["1"]);
    const bytes = await scanOf((pdf) => line(pdf, "18 24 36 48 52", 60, 80));
    const reader = {
      ...unsure,
      read: async (...args: Parameters<typeof unsure.read>) =>
        (await unsure.read(...args)).map((word) => (word.text === "е" ? { ...word, confidence: 0.2 } : word)),
    };
    expect((await extract(bytes, { reader })).pages[0]!.text).toBe("1");
  });
});
