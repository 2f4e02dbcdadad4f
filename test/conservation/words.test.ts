/** No word of a source is lost, and none is made up, whatever its form. */
import type { Resolution } from "@qauly/model";
import { lostWords, unlikeSource, wordsTwice } from "@qauly/model/rules";
import { describe, expect, test } from "vitest";
import { traceAct } from "../../packages/qauly/src/parse-act.js";
import { drawSoundAct } from "../generator/draw/draw-act.js";
import { render, textForms } from "../generator/rendering.js";
import { writePdf } from "../generator/write-pdf.js";

const acts = Number(process.env.QAULY_ACTS ?? "40");

const read = (source: string | Uint8Array) =>
  traceAct(typeof source === "string" ? new TextEncoder().encode(source) : source);

/** What the comparison with the source finds in a result. */
const faults = ({ document, resolution }: Awaited<ReturnType<typeof read>>) => ({
  lost: lostWords(document.pages, resolution).map(({ page, start, end }) =>
    document.pages[page - 1]?.text.slice(start, end),
  ),
  unlike: unlikeSource(document.pages, resolution),
  twice: wordsTwice(document.pages, resolution),
});

const none = { lost: [], unlike: [], twice: [] };

describe.each([...textForms, "pdf"] as const)("drawn acts as %s", (form) => {
  test(`account for every word of ${acts} acts`, async () => {
    for (let seed = 1; seed <= acts; seed += 1) {
      const spec = drawSoundAct(seed);
      const source = form === "pdf" ? await writePdf(spec) : render(spec, form, seed).text;
      expect({ seed, ...faults(await read(source)) }).toEqual({ seed, ...none });
    }
  });
});

describe("an act of which something was left out", () => {
  const act = [
    "Кейбір көшелерді атау туралы",
    "",
    "Самал ауданы әкімінің 2021 жылғы 4 мамырдағы № 17 шешімі. Кеңседе 3 дана сақталады.",
    "",
    '      "Қазақстан Республикасының әкімшілік-аумақтық құрылысы туралы" Қазақстан Республикасының Заңына сәйкес ШЕШТІМ:',
    "      1. Самал ауылының № 1 көшесі Арай көшесі деп аталсын.",
    "      2. Осы шешім қолданысқа енгізілсін.",
    "",
    "      Аудан әкімі                                  Қ. Арман",
  ].join("\n");

  test("says which words, and where they stand", async () => {
    const { document, resolution } = await read(act);
    expect(resolution.unplaced).toMatchObject([{ text: "Кеңседе 3 дана сақталады", reason: "remark" }]);
    const [left] = resolution.unplaced;
    expect(document.pages[0]?.text.slice(left?.at.start, left?.at.end)).toBe("Кеңседе 3 дана сақталады");
    expect(resolution.findings).toContainEqual(
      expect.objectContaining({ code: "text.unplaced", path: "/unplaced/0", severity: "warning" }),
    );
  });

  test("is found without knowing how it came about", async () => {
    const { document, resolution } = await read(act);
    const without: Resolution = {
      ...resolution,
      clauses: resolution.clauses.slice(0, 1),
      provenance: Object.fromEntries(
        Object.entries(resolution.provenance).filter(([pointer]) => !pointer.startsWith("/clauses/1/")),
      ),
    };
    const [lost, ...others] = lostWords(document.pages, without);
    expect(others).toEqual([]);
    expect(act.slice(lost?.start, lost?.end)).toBe("2. Осы шешім қолданысқа енгізілсін.");
  });
});

test("a text that differs from its place in the source in one figure is found", async () => {
  const { document, resolution } = await read(render(drawSoundAct(3), "clean", 3).text);
  const [, second] = resolution.clauses;
  const text = second?.text.replace(/\p{L}/u, "ю") ?? "";
  const changed = {
    ...resolution,
    clauses: resolution.clauses.map((clause, at) => (at === 1 ? { ...clause, text } : clause)),
  };
  expect(unlikeSource(document.pages, changed)).toEqual(["/clauses/1/text"]);
});

test("a text that stands in two fields is found at the second", async () => {
  const { document, resolution } = await read(render(drawSoundAct(3), "clean", 3).text);
  const spans = resolution.provenance["/clauses/0/text"] ?? [];
  const twice = { ...resolution, provenance: { ...resolution.provenance, "/clauses/9/text": spans } };
  expect(wordsTwice(document.pages, twice)).toEqual([{ pointer: "/clauses/9/text", other: "/clauses/0/text" }]);
});
