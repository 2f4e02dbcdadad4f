import { readFileSync } from "node:fs";
import { extract, type SourceDocument } from "@qauly/extractor";
import { parseAct, type Resolution } from "qauly";
import { beforeAll, describe, expect, test } from "vitest";
import { testAct } from "../generator/test-act.js";
import { variations } from "../generator/variations.js";
import { at } from "../pointer.js";
import { explain } from "./explain.js";

const sample = (name: string): Uint8Array => readFileSync(new URL(`../../samples/${name}`, import.meta.url));
const acts = variations(77)
  .slice(0, 4)
  .map((spec, index) => testAct(spec, index + 7));
const inputs: { name: string; bytes: () => Promise<Uint8Array> | Uint8Array }[] = [
  { name: "the sample text", bytes: () => sample("bayterek-593.txt") },
  { name: "the sample PDF", bytes: () => sample("bayterek-593.pdf") },
  ...acts.flatMap((act, index) => [
    { name: `broken text ${index}`, bytes: () => new TextEncoder().encode(act.brokenText) },
    { name: `clean text ${index}`, bytes: () => new TextEncoder().encode(act.cleanText) },
    { name: `PDF ${index}`, bytes: () => act.pdf() },
  ]),
];

/** Fields that Qauly makes for the document: ids, pointers, offsets, what kind of thing a thing is. */
const formal =
  /^\/(?:schemaVersion|language|source|findings|repairs|furniture|unplaced|provenance|provedBy|trust|corrections)|\/(?:id|kind|field|spans\/\d+\/\w+|at\/\w+|path|clausePath|uri|basis|inNewWording|because|reference|by)$/;

/** What a cell states stands where the cell does, and rows of a header where the header does. */
const printedAt = (pointer: string): string =>
  pointer
    .replace(/\/values\/(\d+)\/(\d+)$/, "/rows/$1/cells/$2")
    .replace(/\/headerRows\/\d+\/(\d+)$/, "/columns/$1/header");

/** The values that are neither null nor empty, with their JSON pointers. */
function* leaves(value: unknown, pointer = ""): Generator<[pointer: string, value: unknown]> {
  if (value === null || value === undefined || value === "") return;
  if (typeof value !== "object") yield [pointer, value];
  else for (const [key, inner] of Object.entries(value)) yield* leaves(inner, `${pointer}/${key}`);
}

/** Points by which sums of glyph widths may differ. */
const hairline = 0.01;

/** Texts of the result whose every character is the source's or a listed repair's. */
const texts = /^\/(?:act\/title|preamble|clauses|signatories|annexes|references\/\d+\/text)/;

describe.each(inputs)("$name", ({ bytes }) => {
  let result: Resolution;
  let source: SourceDocument;

  beforeAll(async () => {
    const input = new Uint8Array(await bytes());
    source = await extract(input.slice());
    result = await parseAct(input.slice());
  });

  test("every citation stands where it says", () => {
    for (const { text, at: place } of result.references) {
      expect(String(at(result, place.path)).slice(place.start, place.end)).toBe(text);
    }
  });

  test("every pointer of the provenance and of the findings exists", () => {
    for (const pointer of Object.keys(result.provenance))
      expect([pointer, at(result, pointer)]).not.toContain(undefined);
    for (const { path } of result.findings) expect([path, at(result, path)]).not.toContain(undefined);
  });

  test("every value that the act states has a place", () => {
    const stated = [...leaves(result)].filter(([pointer, value]) => !formal.test(pointer) && value !== "unknown");
    expect(stated.length).toBeGreaterThan(20);
    expect(stated.filter(([pointer]) => result.provenance[printedAt(pointer)] === undefined)).toEqual([]);
  });

  test("the raw characters at a value's place, repaired as listed, are the value", () => {
    const explained = explain(source, result.repairs);
    for (const [pointer, spans] of Object.entries(result.provenance)) {
      if (!texts.test(pointer) || /\/(?:date|label|percent|authority|role)$/.test(pointer)) continue;
      const value = String(at(result, pointer)).replace(/\s/g, "");
      const { text, whole } = explained(spans);
      const raw = [...text.replace(/\s/g, "")].sort().join("");
      if (whole) expect([pointer, raw]).toEqual([pointer, [...value].sort().join("")]);
      else expect([pointer, [...value].filter((letter) => !raw.includes(letter))]).toEqual([pointer, []]);
    }
  });

  test("every box on a page holds the glyphs that it came from", () => {
    for (const [pointer, spans] of Object.entries(result.provenance)) {
      for (const { page, bbox, start, end } of spans) {
        const { size, tokens } = source.pages[page - 1] as SourceDocument["pages"][number];
        if (size === null) {
          expect([pointer, bbox]).toEqual([pointer, null]);
          continue;
        }
        const [x0, top, x1, bottom] = bbox as [number, number, number, number];
        const inside = tokens.filter((token) => !token.hidden && token.start < end && token.end > start);
        expect([pointer, inside.length]).not.toEqual([pointer, 0]);
        for (const token of inside) {
          const edges = token.edges ?? [];
          const from = edges[Math.max(0, start - token.start)] ?? token.bbox[0];
          const to = edges[Math.min(end, token.end) - token.start] ?? token.bbox[2];
          expect(from).toBeGreaterThanOrEqual(x0 - hairline);
          expect(to).toBeLessThanOrEqual(x1 + hairline);
          expect(token.bbox[1]).toBeGreaterThanOrEqual(top);
          expect(token.bbox[3]).toBeLessThanOrEqual(bottom);
        }
      }
    }
  });
});
