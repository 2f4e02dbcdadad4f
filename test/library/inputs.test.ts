import { readFileSync } from "node:fs";
import { runInNewContext } from "node:vm";
import { QaulyError, validateResolution } from "@qauly/model";
import { type ActInput, parseAct } from "qauly";
import { describe, expect, it } from "vitest";

const text = `Ақбұлақ ауданы әкімдігінің 2024 жылғы 5 наурыздағы № 61 қаулысы
Көше атауы туралы

ҚАУЛЫ ЕТЕДІ:
1. Арна көшесі қайта аталсын.

Аудан әкімі С. Бекұлы
`;
const bytes = new TextEncoder().encode(text);
const buffer = (): ArrayBuffer => Uint8Array.from(bytes).buffer;

/** The error of a call as a program sees that writes it into a log. */
const refusal = async (call: () => unknown): Promise<Record<string, string>> => {
  try {
    await call();
  } catch (error) {
    expect(error).toBeInstanceOf(QaulyError);
    return JSON.parse(JSON.stringify(error));
  }
  throw new Error("nothing was refused");
};

describe("an act is read the same from", () => {
  it.each<[string, () => ActInput]>([
    ["a Uint8Array", () => bytes],
    ["a Buffer", () => Buffer.from(bytes)],
    ["an ArrayBuffer", buffer],
    ["an ArrayBuffer of another frame", () => runInNewContext("Uint8Array.from(list).buffer", { list: [...bytes] })],
    ["a Blob", () => new Blob([Uint8Array.from(bytes)])],
    ["a text", () => text],
  ])("%s", async (_, input) => {
    const act = await parseAct(input(), { fileName: "61.txt" });
    expect(act).toEqual(await parseAct(bytes, { fileName: "61.txt" }));
    expect(act.act.number).toBe("61");
  });

  it("a File, which brings its name", async () => {
    const file = new File([Uint8Array.from(bytes)], "file.txt");
    expect((await parseAct(file)).source.fileName).toBe("file.txt");
    expect((await parseAct(file, { fileName: "other.txt" })).source.fileName).toBe("other.txt");
  });

  it("a PDF in an ArrayBuffer, which stays its owner's", async () => {
    const pdf = readFileSync(new URL("../../samples/bayterek-593.pdf", import.meta.url));
    const own = Uint8Array.from(pdf).buffer;
    expect((await parseAct(own)).act.number).toBe("593");
    expect(Buffer.compare(Buffer.from(own), pdf)).toBe(0);
  });
});

describe("refused, with the next thing to do, is", () => {
  it.each([
    [null, "null"],
    [593, "593"],
    [["1"], "Array"],
    [{ path: "act.pdf" }, "Object"],
  ])("%j as an act", async (input, name) => {
    expect(await refusal(() => parseAct(input as never))).toMatchObject({
      code: "input.unsupported",
      message: `this is ${name} and no document`,
      advice: expect.stringContaining("Uint8Array"),
    });
  });

  it.each([
    ["a language that is not spoken", { lang: "kz" }, /^lang is one of "en", "kk", "ru"/, 'write "kk"'],
    ["one that is near to nothing", { lang: "german" }, /"german"/, 'give one of "en", "kk", "ru"'],
    ["a mode of OCR", { ocr: "alway" }, /^ocr is one of/, 'write "always"'],
    ["a misspelt option", { filename: "1.pdf" }, /no option "filename"/, 'write "fileName"'],
    ["an option of something else", { password: "1" }, /no option "password"/, /parseAct takes fileName, ocr/],
    ["the name of an object's method", { toString: 1 }, /no option "toString"/, /parseAct takes/],
    ["a name in place of options", "act.pdf", /the options of parseAct are an object, and this is "act.pdf"/, /give/],
  ])("%s", async (_, options, message, advice) => {
    expect(await refusal(() => parseAct(text, options as never))).toEqual({
      name: "QaulyError",
      code: "options.invalid",
      message: expect.stringMatching(message),
      advice: typeof advice === "string" ? advice : expect.stringMatching(advice),
    });
  });

  it("the same by validateResolution", async () => {
    const act = await parseAct(text);
    for (const options of [{ lang: "kz" }, { language: "kk" }]) {
      const { code } = await refusal(() => validateResolution(act, options as never));
      expect(code).toBe("options.invalid");
    }
    expect(validateResolution(act, { lang: "kk", rules: undefined })).toEqual(expect.any(Array));
  });
});
