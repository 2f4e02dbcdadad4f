/** Drawn acts as documents of Word: the reader finds what they say, and what it finds in their text. */
import type { Resolution } from "@qauly/model";
import { parseAct } from "qauly";
import { describe, expect, it } from "vitest";
import { compareActs } from "../../packages/qauly/src/diff/compare.js";
import { compared } from "./agreement.js";
import { drawAct } from "./draw/draw-act.js";
import { expected } from "./expected.js";
import { random } from "./random.js";
import { actAround } from "./tables/act.js";
import { bodyOf } from "./tables/grid.js";
import { kinds, tableOf } from "./tables/kinds.js";
import { plainStyle, writeCleanText } from "./write-clean.js";
import { docxStyle, writeDocx } from "./write-docx.js";

const seeds = Array.from({ length: 40 }, (_, index) => index + 1);

/** What a form does not decide: links are none in a text. */
const withoutForm = (act: Resolution): Resolution => ({
  ...act,
  references: act.references.map((reference) => ({ ...reference, target: null })),
});

describe("the reader of DOCX", () => {
  it.each(seeds)("finds what act %i says, and what it finds in its text", async (seed) => {
    const spec = drawAct(seed);
    const style = docxStyle(seed);
    const act = await parseAct(writeDocx(spec, style));
    const { got, want } = compared(act, expected(spec, "pdf"));
    expect(got, [...spec.features, JSON.stringify(style)].join("; ")).toEqual(want);
    const text = await parseAct(writeCleanText(spec, { ...plainStyle, width: 10_000 }));
    const changes = compareActs(withoutForm(text), withoutForm(act));
    expect(changes.filter(({ part }) => part !== "metadata")).toEqual([]);
  });
});

describe("drawn tables in DOCX are read cell by cell", () => {
  const cases = kinds.flatMap((kind) => (["kk", "ru"] as const).map((language) => [kind, language] as const));
  it.each(cases)("%s, %s", async (kind, language) => {
    for (const seed of [1, 2, 3]) {
      const table = tableOf(kind, language, random(97 * seed), true);
      if (table.arrangement !== "one") continue;
      const act = await parseAct(writeDocx(actAround(table, `${kind}-${language}`), docxStyle(seed), table.grids));
      const tables = act.annexes.flatMap((annex) => annex.tables);
      expect(tables.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(table.grids.map(bodyOf));
      expect(tables.map(({ headerRows }) => headerRows.length)).toEqual(
        table.grids.map(({ headerRows }) => headerRows),
      );
      const allocations = act.quota?.allocations ?? [];
      expect(allocations.map(({ headcount, percent, positions }) => ({ headcount, percent, positions }))).toEqual(
        (table.allocations ?? []).map(({ headcount, percent, positions }) => ({ headcount, percent, positions })),
      );
    }
  });
});
