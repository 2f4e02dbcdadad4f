import { extract } from "@qauly/extractor";
import { describe, expect, test } from "vitest";

const KAZAKH = [
  "Өңір тұрғындарының әл-ауқатын арттыру туралы",
  "Аудан әкімдігінің 2021 жылғы 5 қаңтардағы № 17 қаулысы.",
  "«Үй іргесі» — һәм “Ғимарат” ЖШС; ҚАУЛЫ ЕТЕДІ: ҢӘҒҮҰӨҺ ңәғүұөһ іІ ёЁ щъ.",
].join("\r\n");
const RUSSIAN = "Аким района постановляет: утвердить квоту № 3 на 2021 год — «для молодёжи».";

/** Letters by their bytes above 0x80, stated here by hand from the standards, not by the package's own tables. */
const CYRILLIC = "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
const shared = new Map<string, number>([
  ...[...CYRILLIC].map((letter, index): [string, number] => [letter, 0xc0 + index]),
  ..."Ё:a8 ё:b8 І:b2 і:b3 №:b9 «:ab »:bb —:97 “:93 ”:94".split(" ").map(pair),
]);
const rk1048 = new Map([
  ...shared,
  ..."Ә:a3 ә:bc Ғ:aa ғ:ba Қ:8d қ:9d Ң:bd ң:be Ө:a5 ө:b4 Ұ:a1 ұ:a2 Ү:af ү:bf Һ:8e һ:9e".split(" ").map(pair),
]);
const ptcp154 = new Map([
  ...shared,
  ..."Ә:aa ә:ba Ғ:81 ғ:83 Қ:8d қ:9d Ң:8c ң:9c Ө:a4 ө:b5 Ұ:a6 ұ:b1 Ү:87 ү:89 Һ:8e һ:9e".split(" ").map(pair),
]);

function pair(entry: string): [string, number] {
  const [letter, byte] = entry.split(":");
  return [letter!, Number.parseInt(byte!, 16)];
}

const singleByte = (text: string, page: ReadonlyMap<string, number>): Uint8Array =>
  Uint8Array.from(text, (character) => page.get(character) ?? character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16le = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le"));
const utf16be = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "utf16le").swap16());

describe("a text comes back letter by letter from", () => {
  test.each([
    ["UTF-8", "utf-8", utf8(KAZAKH), KAZAKH],
    ["UTF-8 with a byte order mark", "utf-8", utf8(`\ufeff${KAZAKH}`), KAZAKH],
    ["UTF-16, little end first", "utf-16le", utf16le(KAZAKH), KAZAKH],
    ["UTF-16, little end first, with a mark", "utf-16le", utf16le(`\ufeff${KAZAKH}`), KAZAKH],
    ["UTF-16, big end first", "utf-16be", utf16be(KAZAKH), KAZAKH],
    ["UTF-16, big end first, with a mark", "utf-16be", utf16be(`\ufeff${KAZAKH}`), KAZAKH],
    ["STRK1048-2002", "rk1048", singleByte(KAZAKH, rk1048), KAZAKH],
    ["PTCP154", "ptcp154", singleByte(KAZAKH, ptcp154), KAZAKH],
    ["windows-1251", "windows-1251", singleByte(RUSSIAN, shared), RUSSIAN],
    ["plain ASCII", "utf-8", utf8("1. 2. 3."), "1. 2. 3."],
  ])("%s", async (_, encoding, bytes, expected) => {
    const document = await extract(bytes);
    expect(document.encoding).toBe(encoding);
    expect(document.pages.map(({ text }) => text)).toEqual([expected]);
  });
});

test("one short Kazakh word is enough to tell the Kazakh code pages apart", async () => {
  expect((await extract(singleByte("қаулысының", rk1048))).pages[0]?.text).toBe("қаулысының");
  expect((await extract(singleByte("Өкіметінің", ptcp154))).pages[0]?.text).toBe("Өкіметінің");
});

test("UTF-8 with one damaged letter is still read as UTF-8", async () => {
  const bytes = utf8(KAZAKH.repeat(4));
  bytes[1] = 0x20;
  const document = await extract(bytes);
  expect(document.encoding).toBe("utf-8");
  expect(document.pages[0]?.text).toContain("тұрғындарының");
});

test("a German text of the Macintosh is refused, not read as nonsense", async () => {
  await expect(extract(inEncoding("Größe für Öl", "macintosh"))).rejects.toMatchObject({ code: "input.unsupported" });
});

/** The bytes that the platform decodes to the text; letters that the encoding lacks are left out. */
function inEncoding(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
  return Uint8Array.from([...text].flatMap((letter) => bytes.get(letter) ?? []));
}

/** The letters that a program shows for bytes that it takes for another encoding; Node.js has the decoders. */
const takenFor = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const koi8 = new Map(
  [..."юабцдефгхийклмнопярстужвьызшэщчъЮАБЦДЕФГХИЙКЛМНОПЯРСТУЖВЬЫЗШЭЩЧЪ"].map((letter, at) => [letter, 0xc0 + at]),
);
const dos = new Map(
  [..."АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмноп"].map((letter, at): [string, number] => [letter, 0x80 + at]),
);
for (const [at, letter] of [..."рстуфхцчшщъыьэюя"].entries()) dos.set(letter, 0xe0 + at);
const mac = new Map([..."АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ"].map((letter, at): [string, number] => [letter, 0x80 + at]));
for (const [at, letter] of [..."абвгдежзийклмнопрстуфхцчшщъыьэю"].entries()) mac.set(letter, 0xe0 + at);
mac.set("я", 0xdf);

const ORDER = "Утвердить правила выпаса скота на землях Айнакольского округа и объявить их жителям.";

describe("a Russian text comes back from the code pages of other systems", () => {
  test.each([
    ["koi8-r", inEncoding(ORDER, "koi8-r")],
    ["iso-8859-5", inEncoding(ORDER, "iso-8859-5")],
    ["koi8-r", singleByte(ORDER, koi8)],
    ["ibm866", singleByte(ORDER, dos)],
    ["x-mac-cyrillic", singleByte(ORDER, mac)],
  ])("%s", async (encoding, bytes) => {
    const document = await extract(bytes);
    expect([document.encoding, document.pages[0]?.text]).toEqual([encoding, ORDER]);
  });
});

describe("a text whose bytes were taken for another encoding is read anew, and says what stood there:", () => {
  const kazakh = "Әкімдік өз шешімін жариялайды.\nҚаулы үйлерге жеткізілсін, ауыл әкімі ұсынсын.\n";
  test.each([
    ["windows-1251 as windows-1252", ORDER, singleByte(ORDER, shared), "windows-1252"],
    ["RK1048 as windows-1252", kazakh, singleByte(kazakh, rk1048), "windows-1252"],
    ["UTF-8 as windows-1251", kazakh, utf8(kazakh), "windows-1251"],
    ["UTF-8 as windows-1252", kazakh, utf8(kazakh), "windows-1252"],
    ["KOI8-R as windows-1251", ORDER, singleByte(ORDER, koi8), "windows-1251"],
  ])("%s", async (_, text, bytes, taken) => {
    const shown = takenFor(taken, bytes);
    const [page] = (await extract(utf8(shown))).pages;
    expect(page?.text).toBe(text);
    expect(page?.misread?.map(({ before }) => before)).toEqual(shown.split("\n").filter((line) => line !== ""));
    expect(page?.misread?.map(({ start, end }) => text.slice(start, end))).toEqual(
      text.split("\n").filter((line) => line !== ""),
    );
  });
});

test("names and words of other alphabets are no misreading", async () => {
  for (const text of ["Müller & Søn A/S, São Paulo, crème brûlée, Ångström, Özgür Çelik, naïve façade", ORDER]) {
    expect((await extract(utf8(text))).pages[0]).toMatchObject({ text });
    expect((await extract(utf8(text))).pages[0]?.misread).toBeUndefined();
  }
});

test("bytes in no known encoding are refused by that name", async () => {
  const noise = Uint8Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 128));
  await expect(extract(noise)).rejects.toThrow("encoding");
});
