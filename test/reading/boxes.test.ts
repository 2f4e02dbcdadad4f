import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parseAct, type Resolution } from "qauly";
import { describe, expect, test } from "vitest";
import { testAct } from "../generator/test-act.js";
import { variations } from "../generator/variations.js";
import { at } from "../pointer.js";
import { printedGlyphs } from "./glyphs.js";

const corpus = new URL("../../../shared/corpus/", import.meta.url);
const layouts = ["pdf-itext", "pdf-nolines"].filter((layout) => existsSync(new URL(`${layout}/`, corpus)));
const files = layouts.flatMap((layout) =>
  readdirSync(new URL(`${layout}/`, corpus))
    .filter((name) => name.endsWith(".pdf"))
    .slice(0, 3)
    .map((name) => ({ name: `${layout}/${name}`, bytes: () => readFileSync(new URL(`${layout}/${name}`, corpus)) })),
);
const drawn = variations(91)
  .slice(0, 2)
  .map((spec, index) => ({ name: `variation ${index}`, bytes: () => testAct(spec, index).pdf() }));
const sample = {
  name: "the sample",
  bytes: () => readFileSync(new URL("../../samples/bayterek-593.pdf", import.meta.url)),
};

/** Values that say in other words what is printed: codes, ISO dates, nominatives, figures for numerals. */
const derived =
  /\/(?:act\/(?:type|typeLabel|status|authority\/\w+)|date|authority|role|percent|kind|category|unit|basis|uri|id|path|annexNumber|code|key|(?:min|max)Headcount|(?:force|effect)\/(?:from|until|appliesSince|basis|by))$/;

const letters = (text: string): string => [...text.normalize("NFC").replace(/\s/g, "")].sort().join("");

/** Characters that listed repairs changed are read as repaired. */
function isRepaired(result: Resolution, pointer: string): boolean {
  return (result.provenance[pointer] ?? []).some((span) =>
    result.repairs.some(
      ({ at: place }) => place.page === span.page && place.start < span.end && place.end > span.start,
    ),
  );
}

/** A cited act's title in the nominative, and what several citations share: the citation does not print it so. */
function isSaidElsewhere(result: Resolution, pointer: string): boolean {
  const relation = result.relations[Number(/^\/relations\/(\d+)\//.exec(pointer)?.[1])];
  const index = relation === undefined ? /^\/references\/(\d+)\//.exec(pointer)?.[1] : relation.reference;
  const reference = result.references[Number(index ?? Number.NaN)];
  return reference !== undefined && !reference.text.includes(String(at(result, pointer)));
}

describe("the glyphs inside a value's boxes are the value", () => {
  test.each([sample, ...drawn, ...files])("$name", async ({ bytes }) => {
    const input = new Uint8Array(await bytes());
    const pages = await printedGlyphs(input);
    const result = await parseAct(input);
    const pointers = Object.keys(result.provenance).filter(
      (pointer) =>
        typeof at(result, pointer) === "string" &&
        !derived.test(pointer) &&
        !isSaidElsewhere(result, pointer) &&
        !isRepaired(result, pointer),
    );
    expect(pointers.length).toBeGreaterThan(10);
    for (const pointer of pointers) {
      const inside = (result.provenance[pointer] ?? []).flatMap(({ page, bbox }) => {
        const [x0, top, x1, bottom] = bbox as [number, number, number, number];
        return (pages[page - 1] ?? []).filter(({ x, y }) => x >= x0 && x <= x1 && y >= top && y <= bottom);
      });
      const read = inside.map(({ text }) => text).join("");
      expect([pointer, letters(read)]).toEqual([pointer, letters(String(at(result, pointer)))]);
    }
  });
});
