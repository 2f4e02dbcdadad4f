import { type EngineName, extract, type PageDamageKind, type SourceDocument } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { line, makePdf } from "./make-pdf.js";
import { objects, packings, type WriteOptions, type WrittenFile, writePages } from "./write-objects.js";

const pages = [
  ["Resolution of the akimat of the district", "1. Quota of 148 places is set for the year 2031."],
  ["2. Forty seven of them fall to Sun LLP.", "3. Twelve of them fall to Moon LLP.", "4. Control is kept."],
  ["5. It comes into force on 10 May.", "Akim A. Serikov"],
];
const texts = pages.map((lines) => lines.join("\n"));

const write = (options?: WriteOptions): WrittenFile => writePages(pages, options);

/** Where the data of an object's stream begin and end. */
function dataOf({ bytes, places }: WrittenFile, number: number): readonly [from: number, to: number] {
  const written = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const from = written.indexOf("stream\n", places.get(number)) + "stream\n".length;
  return [from, written.indexOf("\nendstream", from)];
}

function changed(bytes: Uint8Array, at: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice();
  copy[at] = change(copy[at]!);
  return copy;
}

/** The first `wanted` after `from` gives way to as many other bytes. */
function replaced({ bytes }: WrittenFile, from: number, wanted: string, other: string): Uint8Array {
  expect(other).toHaveLength(wanted.length);
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(wanted, from);
  expect(at).toBeGreaterThan(0);
  copy.write(other, at, "latin1");
  return new Uint8Array(copy);
}

const damageOf = ({ pages }: SourceDocument): (readonly [number, PageDamageKind | "unread"])[] =>
  pages.flatMap(({ number, damage = [], damaged }) => [
    ...damage.map(({ kind }) => [number, kind] as const),
    ...(damaged === true ? ([[number, "unread"]] as const) : []),
  ]);

const textsOf = (document: SourceDocument): string[] => document.pages.map(({ text }) => text);

const engines: readonly EngineName[] = ["pdfium", "pdf.js"];

describe("a sound file", () => {
  test.each(
    packings.flatMap((packing) => (["classic", "stream"] as const).map((tables) => [packing, tables] as const)),
  )("packed by %s with tables of the kind %s is read whole, without a word of damage", async (packing, tables) => {
    const { bytes } = write({ packing, tables });
    const document = await extract(bytes);
    expect([textsOf(document), damageOf(document), document.engine]).toEqual([texts, [], "pdfium"]);
  });
});

describe("content that is not what was packed", () => {
  test.each(packings.filter((packing) => packing !== "plain" && packing !== "lzw" && packing !== "runs"))(
    "packed by %s: whichever byte is changed, the page is named or its text is what it was",
    async (packing) => {
      const file = write({ packing });
      const [from, to] = dataOf(file, objects.content(2));
      for (let at = from; at < to; at += 7) {
        const document = await extract(changed(file.bytes, at, (byte) => byte ^ 0x11));
        if (damageOf(document).some(([page]) => page === 2)) continue;
        // In text that is packed by a plain code a changed letter is a letter; nothing vouches for it.
        const isPlainCode = packing === "ascii85" || packing === "hex";
        if (!isPlainCode) expect([at - from, textsOf(document)]).toEqual([at - from, texts]);
      }
    },
  );

  test.each(engines)("is known whether or not %s is asked for", async (engine) => {
    const file = write({ packing: "flate" });
    const [, to] = dataOf(file, objects.content(2));
    const document = await extract(
      changed(file.bytes, to - 1, (byte) => byte ^ 1),
      { engine },
    );
    expect(damageOf(document)).toEqual([[2, "checksum"]]);
  });
});

test.each(["1.3", "1.5", "1.7", "1.7ext3"] as const)(
  "an encrypted file (PDF %s) is looked into as well",
  async (pdfVersion) => {
    const bytes = await makePdf(
      (pdf) => {
        for (const lines of pages) {
          if (lines !== pages[0]) pdf.addPage();
          for (const [index, text] of lines.entries()) line(pdf, text, 50, 50 + 20 * index);
        }
      },
      { ownerPassword: "secret", pdfVersion },
    );
    const sound = await extract(bytes);
    expect([textsOf(sound), damageOf(sound)]).toEqual([texts, []]);
    const content = Buffer.from(bytes).indexOf("stream\n") + 40;
    expect(damageOf(await extract(changed(bytes, content, (byte) => byte ^ 4)))).not.toEqual([]);
  },
);

describe("content that breaks off", () => {
  test.each(packings)("packed by %s", async (packing) => {
    const file = write({ packing });
    const [from, to] = dataOf(file, objects.content(2));
    for (const share of [0.2, 0.5, 0.9]) {
      const cut = Math.floor(from + (to - from) * share);
      const copy = Buffer.concat([file.bytes.subarray(0, cut), file.bytes.subarray(to)]);
      const document = await extract(new Uint8Array(copy));
      expect(damageOf(document)).toContainEqual([2, expect.stringMatching(/^(?:broken|length)$/)]);
      expect([textsOf(document)[0], textsOf(document)[2]]).toEqual([texts[0], texts[2]]);
    }
  });

  test("and with it the file", async () => {
    const file = write({ packing: "flate" });
    const [from] = dataOf(file, objects.content(3));
    const document = await extract(file.bytes.subarray(0, from + 10)).catch((error: { code: string }) => error.code);
    expect(document).toBe("input.damaged");
  });
});

describe("content of other operators", () => {
  const spoilt: readonly (readonly [what: string, wanted: string, other: string])[] = [
    ["an operator that is none", " Td ", " T# "],
    [
      "an operator without its operand",
      "(3. Twelve of them fall to Moon LLP.)",
      "                                     ",
    ],
    ["a string without its end", "LLP.) Tj", "LLP.  Tj"],
    ["a place that is no number", "50 750 Td", "50 7w0 Td"],
    ["text that does not end", " ET\n", "   \n"],
    ["a font that is not there", "/F1 12", "/F7 12"],
  ];
  test.each(spoilt)("%s", async (_, wanted, other) => {
    const file = write();
    const [from] = dataOf(file, objects.content(2));
    const document = await extract(replaced(file, from, wanted, other));
    expect(damageOf(document).filter(([page]) => page !== 2)).toEqual([]);
    expect(damageOf(document)).not.toEqual([]);
  });
});

describe("a file that leads elsewhere than to its objects", () => {
  /** Places of the table's entries are written in ten figures. */
  const misled = (file: WrittenFile, number: number, by: number): Uint8Array => {
    const place = file.places.get(number)!;
    const entry = (at: number): string => `${String(at).padStart(10, "0")} 00000 n`;
    return replaced(file, 0, entry(place), entry(place + by));
  };

  test.each([
    ["the content of a page", objects.content(2)],
    ["a page", objects.page(2)],
    ["the font", objects.font],
    ["the tree of pages", objects.tree],
    ["the catalogue", objects.catalogue],
  ])("to %s: it is found by a search", async (_, number) => {
    for (const by of [3, -1, 50]) {
      const document = await extract(misled(write(), number, by));
      expect(textsOf(document)).toEqual(texts);
      expect(damageOf(document).every(([, kind]) => kind === "tables")).toBe(true);
    }
  });

  test("by a table that begins elsewhere, or nowhere", async () => {
    const file = write();
    const start = /startxref\n(\d+)/.exec(Buffer.from(file.bytes).toString("latin1"))![1]!;
    for (const other of [String(Number(start) - 7), "9".repeat(start.length), "x".repeat(start.length)]) {
      const document = await extract(replaced(file, file.bytes.length - 30, start, other));
      expect(textsOf(document)).toEqual(texts);
    }
  });

  test("by an entry that is given out as free", async () => {
    const file = write();
    const entry = `${String(file.places.get(objects.content(3))!).padStart(10, "0")} 00000`;
    const document = await extract(replaced(file, 0, `${entry} n`, `${entry} f`));
    expect(textsOf(document)).toEqual(texts);
  });

  const misnamed: readonly (readonly [what: string, object: number, wanted: string, other: string])[] = [
    ["a page's content by another key", objects.page(2), "/Contents ", "/Contentz "],
    ["a page's content by another number", objects.page(2), "/Contents 7 0 R", "/Contents 8 0 R"],
    ["a page's content by the number of nothing", objects.page(2), "/Contents 7 0 R", "/Contents 77 0R"],
    ["a page by the number of its content", objects.tree, "6 0 R", "7 0 R"],
    ["a page by the number of nothing", objects.tree, "6 0 R ", "66 0 R"],
    ["a page by the number of another", objects.tree, "6 0 R", "4 0 R"],
  ];
  test.each(misnamed)("%s: the page is named", async (_, object, wanted, other) => {
    const file = write();
    const document = await extract(replaced(file, file.places.get(object)!, wanted, other));
    expect(document.pages).toHaveLength(3);
    expect(textsOf(document)[0]).toBe(texts[0]);
    expect(damageOf(document).map(([page]) => page)).not.toEqual([]);
  });

  test.each(["2", "1", "0", "9"])("to %s pages of three", async (count) => {
    const file = write();
    const document = await extract(replaced(file, file.places.get(objects.tree)!, "/Count 3", `/Count ${count}`));
    expect(textsOf(document).slice(0, 3)).toEqual(texts);
    if (count === "9") expect(damageOf(document)).not.toEqual([]);
  });

  test("through a stream of objects that is broken", async () => {
    const file = write({ tables: "stream" });
    const [from, to] = dataOf(file, objects.content(3) + 1);
    for (let at = from + 2; at < to; at += 5) {
      const document = await extract(changed(file.bytes, at, (byte) => byte ^ 0x24)).catch(() => null);
      if (document === null) continue;
      const isWhole = JSON.stringify(textsOf(document)) === JSON.stringify(texts);
      expect([at - from, isWhole || damageOf(document).length > 0]).toEqual([at - from, true]);
    }
  });
});
