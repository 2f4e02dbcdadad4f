import { extract, type OcrReader } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { line } from "../extractor/make-pdf.js";
import { fakeReader, scanOf } from "./pages.js";

type Glance = readonly [text: string, confidence: number];

/** What is made of a figure alone in its line that the two models see so, always the same. */
async function readAlone(text: Glance, figures: Glance): Promise<{ text: string; doubtful: boolean }> {
  const models = { text: fakeReader([text[0]], [], text[1]), figures: fakeReader([], [figures[0]], figures[1]) };
  const reader: OcrReader = { ...models.text, read: (picture, model) => models[model].read(picture, model) };
  const { pages } = await extract(await scanOf((pdf) => line(pdf, "11", 60, 80)), { reader });
  const [token] = pages[0]!.tokens;
  return { text: token!.text, doubtful: token!.confidence! < 0.6 };
}

describe("a figure that stands alone", () => {
  test("is what both models see, look-alike letters being figures", async () => {
    expect(await readAlone(["11", 0.96], ["1l", 0.9])).toEqual({ text: "11", doubtful: false });
  });

  test("is the figure that one model sees where the other sees few letters, and a person must look", async () => {
    expect(await readAlone(["іш;", 0.15], ["11", 0.96])).toEqual({ text: "11", doubtful: true });
  });

  test("is doubtful where the models see two", async () => {
    expect((await readAlone(["15", 0.96], ["13", 0.96])).doubtful).toBe(true);
  });

  test("stays a word where no reading shows a figure", async () => {
    expect((await readAlone(["Э", 0.9], ["D", 0.9])).text).toBe("Э");
  });
});
