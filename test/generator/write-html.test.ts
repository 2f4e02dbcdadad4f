/** Drawn acts as saved web pages: the reader finds what they say, and what it finds in their text. */
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
import { htmlDesigns, writeHtml } from "./write-html.js";

const cases = htmlDesigns.flatMap((design) => Array.from({ length: 30 }, (_, at) => [design, at + 501] as const));

/** What a form does not decide: a text has no links, so it may lack targets that a page has, and bases differ. */
const withoutForm = (act: Resolution, text: Resolution): Resolution => ({
  ...act,
  references: act.references.map((reference, at) => ({
    ...reference,
    target:
      reference.target === null || text.references[at]?.target == null ? null : { ...reference.target, basis: "link" },
  })),
});

describe("the reader of web pages", () => {
  it.each(cases)("design %s: finds what act %i says, and what it finds in its text", async (design, seed) => {
    const spec = drawAct(seed);
    const page = new TextEncoder().encode(writeHtml(spec, design, seed));
    const act = await parseAct(page);
    const { got, want } = compared(act, expected(spec, "pdf"));
    expect(got, spec.features.join("; ")).toEqual(want);
    const text = await parseAct(writeCleanText(spec, { ...plainStyle, width: 10_000 }));
    const changes = compareActs(withoutForm(text, text), withoutForm(act, text));
    expect(changes.filter(({ part }) => part !== "metadata")).toEqual([]);
  });
});

describe("drawn tables in web pages are read cell by cell", () => {
  const tables = kinds.flatMap((kind) => (["kk", "ru"] as const).map((language) => [kind, language] as const));
  it.each(tables)("%s, %s", async (kind, language) => {
    for (const [at, design] of htmlDesigns.entries()) {
      const table = tableOf(kind, language, random(97 * at + 5), true);
      if (table.arrangement !== "one") continue;
      const page = writeHtml(actAround(table, `${kind}-${language}`), design, at, table.grids);
      const act = await parseAct(new TextEncoder().encode(page));
      const found = act.annexes.flatMap((annex) => annex.tables);
      expect(found.map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(table.grids.map(bodyOf));
      expect(found.map(({ headerRows }) => headerRows.length)).toEqual(table.grids.map(({ headerRows }) => headerRows));
      const allocations = act.quota?.allocations ?? [];
      expect(allocations.map(({ headcount, percent, positions }) => ({ headcount, percent, positions }))).toEqual(
        (table.allocations ?? []).map(({ headcount, percent, positions }) => ({ headcount, percent, positions })),
      );
    }
  });
});
