/** Drawn acts: what they hold, and that the reader finds it in every text form. */
import { parseAct } from "qauly";
import { describe, expect, it } from "vitest";
import { at } from "../pointer.js";
import { compared } from "./agreement.js";
import { drawAct } from "./draw/draw-act.js";
import { expected } from "./expected.js";
import { render, type TextForm, textForms } from "./rendering.js";

const seeds = Array.from({ length: 60 }, (_, index) => index + 1);
const acts = seeds.map(drawAct);

describe("drawn acts", () => {
  it("come out the same for the same seed", () => {
    for (const seed of seeds.slice(0, 10)) {
      expect(drawAct(seed)).toEqual(drawAct(seed));
      for (const form of textForms)
        expect(render(drawAct(seed), form, seed)).toEqual(render(drawAct(seed), form, seed));
    }
  });

  it("are of every type and issuer, with and without a quota, annexes and mistakes", () => {
    const drawn = Array.from({ length: 500 }, (_, index) => drawAct(index + 1));
    expect(new Set(drawn.map(({ type }) => type))).toEqual(new Set(["resolution", "decision", "order", "directive"]));
    expect(new Set(drawn.map(({ authority }) => authority.kind))).toEqual(
      new Set(["akimat", "akim", "maslikhat", "ministry"]),
    );
    expect(new Set(drawn.map(({ annexes }) => Math.min(annexes.length, 2)))).toEqual(new Set([0, 1, 2]));
    const codes = drawn.flatMap((spec) => expected(spec, "text").findings.map(({ code }) => code));
    expect(new Set(codes)).toEqual(
      new Set([
        ...["title", "date", "number", "signatory"].map((what) => `act.missing-${what}`),
        ...["date-mismatch", "number-mismatch", "authority-mismatch", "missing", "unreferenced"].map(
          (what) => `annex.${what}`,
        ),
        ...["positions", "percent", "tier", "total"].map((what) => `quota.${what}-mismatch`),
        ...["headcount-below-minimum", "row-number-gap", "duplicate-organization", "cell-unreadable"].map(
          (what) => `quota.${what}`,
        ),
        ...["unresolved", "registration-implausible", "repealed"].map((what) => `reference.${what}`),
      ]),
    );
  });

  it("place every reference where its text stands", () => {
    for (const spec of acts) {
      const answer = expected(spec, "text");
      for (const { at: place, text } of answer.references) {
        if (place !== null) expect(String(at(answer, place.path)).slice(place.start, place.end)).toBe(text);
      }
    }
  });
});

describe.each(textForms)("the reader of %s text", (form: TextForm) => {
  it.each(seeds)("finds what act %i says", async (seed) => {
    const spec = drawAct(seed);
    const { text, features } = render(spec, form, seed);
    const { got, want } = compared(await parseAct(text), expected(spec, "text"));
    expect(got, [...spec.features, ...features].join("; ")).toEqual(want);
  });
});
