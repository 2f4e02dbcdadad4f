import { extract, type GreyPicture, type OcrReader, type ReadWord } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { line } from "../extractor/make-pdf.js";
import { scanOf } from "./pages.js";

interface Glance {
  readonly text: string;
  readonly confidence: number;
}

/** What the two models see of a figure: alone, and beside another number of the page. */
interface Views {
  readonly alone: Readonly<Record<"text" | "figures", Glance>>;
  readonly beside: Readonly<Record<"text" | "figures", Glance>>;
}

const COMPANION = "248";

/** A picture is determined by its form: a figure alone is hardly wider than high, the companion twice as wide, both far wider. */
function readerOf({ alone, beside }: Views): OcrReader {
  const word = ({ text, confidence }: Glance, x0: number, x1: number): ReadWord => ({
    text,
    confidence,
    x0,
    x1,
    edges: Array.from({ length: text.length + 1 }, (_, at) => x0 + ((x1 - x0) * at) / text.length),
  });
  return {
    name: "fake",
    parallel: 1,
    read: async ({ width, height }: GreyPicture, model) => {
      const companion = { text: COMPANION, confidence: 0.96 };
      if (width > 2.5 * height)
        return [word(beside[model], 0.12 * width, 0.2 * width), word(companion, 0.6 * width, 0.85 * width)];
      if (width > 1.5 * height) return [word(companion, 0.2 * width, 0.8 * width)];
      return [word(alone[model], 0.3 * width, 0.7 * width)];
    },
    close: async () => undefined,
  };
}

async function readCell(
  printed: string,
  views: Views,
  companions: readonly string[] = [COMPANION],
): Promise<{ text: string; doubtful: boolean }> {
  const bytes = await scanOf((pdf) => {
    line(pdf, printed, 60, 80);
    companions.forEach((companion, at) => {
      line(pdf, companion, 300, 80 + 40 * at);
    });
  });
  const { pages } = await extract(bytes, { reader: readerOf(views) });
  const tokens = pages[0]!.tokens.filter(({ text }) => text !== COMPANION);
  return {
    text: tokens.map(({ text }) => text).join(" "),
    doubtful: tokens.some(({ confidence }) => confidence! < 0.6),
  };
}

const glance = (text: string, confidence = 0.96): Glance => ({ text, confidence });

describe("a figure that stands alone", () => {
  test("is what both models see beside another number", async () => {
    const views = {
      alone: { text: glance("ғ", 0.15), figures: glance("4", 0.1) },
      beside: { text: glance("7"), figures: glance("7", 0.92) },
    };
    expect(await readCell("7", views)).toEqual({ text: "7", doubtful: false });
  });

  test("is read no more where the first two readings settle it", async () => {
    const other = { text: glance("8"), figures: glance("8") };
    const figure = { alone: { text: glance("З", 0.5), figures: glance("3") }, beside: other };
    expect(await readCell("3", figure)).toEqual({ text: "3", doubtful: false });
    const stroke = { alone: { text: glance("1"), figures: glance("il", 0.4) }, beside: other };
    expect(await readCell("1", stroke)).toEqual({ text: "1", doubtful: false });
    const letters = { alone: { text: glance("Э", 0.9), figures: glance("D", 0.7) }, beside: other };
    expect((await readCell("Э", letters)).text).toBe("Э");
    // Neither is sure of it.
    const unsure = { alone: { text: glance("3", 0.7), figures: glance("3", 0.6) }, beside: other };
    expect((await readCell("3", unsure)).text).toBe("8");
  });

  test("has a stop where one is printed, and none where none is", async () => {
    const seen = (text: string): Views => ({
      alone: { text: glance(text), figures: glance(text) },
      beside: { text: glance(text), figures: glance(text) },
    });
    expect(await readCell("7.", seen("7"))).toEqual({ text: "7.", doubtful: false });
    expect(await readCell("7", seen("7."))).toEqual({ text: "7", doubtful: false });
    expect(await readCell("7", seen("7;"))).toEqual({ text: "7", doubtful: false });
  });

  test("has no more signs than the print, or a person must look", async () => {
    const views = {
      alone: { text: glance("435"), figures: glance("435") },
      beside: { text: glance("435"), figures: glance("435") },
    };
    expect((await readCell("7", views)).doubtful).toBe(true);
  });

  test("is doubtful where the models differ, and then the figure model's", async () => {
    const views = {
      alone: { text: glance("5"), figures: glance("3") },
      beside: { text: glance("5"), figures: glance("3") },
    };
    expect(await readCell("3", views)).toEqual({ text: "3", doubtful: true });
  });

  test("stays a word where no reading shows a figure", async () => {
    const views = {
      alone: { text: glance("Э"), figures: glance("D") },
      beside: { text: glance("Э"), figures: glance("D") },
    };
    expect((await readCell("Э", views)).text).toBe("Э");
  });

  test("is none where letters are seen beside other numbers, surely and by more than one reading", async () => {
    const initials = {
      alone: { text: glance("11894", 0.59), figures: glance("J.C.", 0.3) },
      beside: { text: glance("Д.С.", 0.9), figures: glance("B.C.", 0.4) },
    };
    expect(await readCell("I.I.", initials, ["248", "357"])).toEqual({ text: "Д.С.", doubtful: false });
    expect((await readCell("I.I.", initials)).doubtful).toBe(true);
    const letter = {
      alone: { text: glance("5", 0.69), figures: glance("K", 0.91) },
      beside: { text: glance("К", 0.88), figures: glance("K", 0.93) },
    };
    expect(await readCell("K", letter)).toEqual({ text: "К", doubtful: false });
    const unsure = { ...letter, beside: { text: glance("К", 0.6), figures: glance("K", 0.93) } };
    expect(await readCell("K", unsure)).toEqual({ text: "5", doubtful: true });
  });
});
