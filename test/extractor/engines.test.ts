import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { extract, type SourcePage } from "@qauly/extractor";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { root } from "../../scripts/setup.mjs";
import { bayterek } from "../generator/bayterek.js";
import { drawAct } from "../generator/draw/draw-act.js";
import { variations } from "../generator/variations.js";
import { writePdf } from "../generator/write-pdf.js";
import { form, makePdf } from "./make-pdf.js";

/** Points by which the engines may differ. */
const TOLERANCE = {
  /** PDFium rounds the widths of glyphs to thousandths of the font size: over a line that adds up. */
  alongLine: 1,
  acrossLine: 0.01,
  /** PDFium reckons in single precision. */
  lines: 0.001,
  /** Of the size: the engines have typefaces of their own for a font that the file lacks. */
  heightOfLackingFont: 0.3,
};

function expectNear(actual: readonly number[], expected: readonly number[], tolerance: number, what: string): void {
  const furthest = Math.max(...actual.map((value, index) => Math.abs(value - expected[index]!)), 0);
  expect(furthest, `${what}: ${actual} against ${expected}`).toBeLessThanOrEqual(tolerance);
}

function expectSamePage(page: SourcePage, other: SourcePage, heights: number): void {
  const at = (what: string): string => `${what} on page ${page.number}`;
  expect(page.text, at("text")).toBe(other.text);
  expectNear(
    [page.size!.width, page.size!.height, page.imageCoverage],
    [other.size!.width, other.size!.height, other.imageCoverage],
    TOLERANCE.lines,
    at("size"),
  );
  const exact = ({ text, start, end, bold, italic, link, hidden, edges }: SourcePage["tokens"][number]) => [
    ...[text, start, end, bold, italic, link, hidden],
    edges?.length,
  ];
  expect(page.tokens.map(exact)).toEqual(other.tokens.map(exact));
  for (const [index, token] of page.tokens.entries()) {
    const twin = other.tokens[index]!;
    const upright = token.edges !== null;
    const [x, y] = upright ? [TOLERANCE.alongLine, TOLERANCE.acrossLine] : [TOLERANCE.alongLine, TOLERANCE.alongLine];
    const around = upright ? x : x + heights * token.fontSize;
    expectNear([token.bbox[0], token.bbox[2]], [twin.bbox[0], twin.bbox[2]], around, at(token.text));
    expectNear(
      [token.bbox[1], token.bbox[3]],
      [twin.bbox[1], twin.bbox[3]],
      y + heights * token.fontSize,
      at(token.text),
    );
    expectNear([token.baseline], [twin.baseline], y, at(token.text));
    expectNear([token.fontSize], [twin.fontSize], TOLERANCE.lines, at(token.text));
    if (upright) expectNear(token.edges, twin.edges ?? [], TOLERANCE.alongLine, at(token.text));
  }
  expect(page.rulings.map(({ orientation }) => orientation)).toEqual(other.rulings.map((ruling) => ruling.orientation));
  for (const [index, { at: place, from, to, thickness }] of page.rulings.entries()) {
    const twin = other.rulings[index]!;
    expectNear(
      [place, from, to, thickness],
      [twin.at, twin.from, twin.to, twin.thickness],
      TOLERANCE.lines,
      at("line"),
    );
  }
  expect(page.links.map(({ url }) => url)).toEqual(other.links.map(({ url }) => url));
  for (const [index, { bbox }] of page.links.entries()) {
    expectNear(bbox, other.links[index]!.bbox, TOLERANCE.lines, at("link"));
  }
}

async function expectSame(bytes: Uint8Array, heights = 0): Promise<void> {
  const read = async (engine: "pdfium" | "pdf.js") => (await extract(bytes, { engine })).pages;
  const [pages, others] = [await read("pdfium"), await read("pdf.js")];
  expect(pages).toHaveLength(others.length);
  for (const [index, page] of pages.entries()) expectSamePage(page, others[index]!, heights);
}

describe("both engines give the same tokens, lines and links", () => {
  const acts = [bayterek, ...variations(1).slice(0, 3), drawAct(1)];
  test.each(acts)("of a drawn act: $name", async (act) => expectSame(await writePdf(act)), 30_000);

  const number = (min: number, max: number) => fc.integer({ min: min * 8, max: max * 8 }).map((eighths) => eighths / 8);
  const letters = fc
    .array(fc.constantFrom(..."ABCilx 12.,-"), { minLength: 1, maxLength: 12 })
    .map((drawn) => `(${drawn.join("")})`);
  const items = fc
    .array(fc.oneof(letters, number(-900, 900)), { minLength: 1, maxLength: 6 })
    .map((mixed) => `[${mixed.join(" ")}] TJ`);
  const operator = fc.oneof(
    letters.map((text) => `${text} Tj`),
    items,
    fc.tuple(number(-60, 60), number(-60, 60)).map(([x, y]) => `${x} ${y} Td`),
    number(-1, 6).map((spacing) => `${spacing} Tc`),
    number(0, 12).map((spacing) => `${spacing} Tw`),
    number(60, 140).map((percent) => `${percent} Tz`),
    number(-4, 4).map((rise) => `${rise} Ts`),
    number(6, 18).map((size) => `/F1 ${size} Tf`),
    fc.constantFrom(0, 2, 3).map((mode) => `${mode} Tr`),
    fc
      .constantFrom("0 1 -1 0", "0 -1 1 0", "-1 0 0 -1", "0.5 0 0 0.5", "1 0 0.3 1")
      .map((matrix) => `${matrix} 90 90 Tm`),
  );
  const path = fc
    .tuple(number(0, 200), number(0, 200), number(0, 120), number(-2, 2), fc.constantFrom("f", "S", "B", "n", "s"))
    .map(([x, y, width, height, paint]) => `${x} ${y} ${width} ${height} re ${x} ${y} m 40 ${y} l ${paint}`);

  test("of any operators of text and paths", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(operator, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 4 }),
        fc.array(path, { maxLength: 3 }),
        async (texts, paths) => {
          const shown = texts.map((operators) => `q BT /F1 10 Tf ${operators.join(" ")} ET Q`).join(" ");
          const bytes = await makePdf((pdf) => {
            form(pdf, `BT /F1 10 Tf (begin) Tj ET 0.5 w ${paths.join(" ")} ${shown}`, [150, 400]);
          });
          await expectSame(bytes, TOLERANCE.heightOfLackingFont);
        },
      ),
      { numRuns: 60 },
    );
  }, 30_000);

  const corpus = join(root, "../shared/corpus");
  const files = ["pdf-itext", "pdf-nolines"]
    .map((layout) => join(corpus, layout))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((file) => file.endsWith(".pdf"))
    .filter((_, index) => index % 8 === 0);
  test.skipIf(files.length === 0)(
    "of acts of the corpus",
    async () => {
      for (const file of files) await expectSame(readFileSync(file));
    },
    60_000,
  );
});
