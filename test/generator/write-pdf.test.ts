import { describe, expect, it } from "vitest";
import { bayterek } from "./bayterek.js";
import { citingFields } from "./fields.js";
import { readPdf } from "./pdf-reading.js";
import { characters, oneLine, runsOf } from "./runs.js";
import { variation, variations } from "./variations.js";
import { writeCleanText } from "./write-clean.js";
import { writePdf } from "./write-pdf.js";

const acts = [bayterek, ...variations(1)];

describe("the PDF", () => {
  it.each(acts)("holds the clean text, page numbers and the links: $name", async (spec) => {
    const { pages, items, urls, destinations } = await readPdf(await writePdf(spec));
    const numbers = Array.from({ length: pages }, (_, index) => String(index + 1));
    expect(characters(items.join(""))).toBe(characters([writeCleanText(spec), ...numbers].join("")));

    const links = citingFields(spec).flatMap(({ text }) => runsOf(text).map((run) => run.link));
    const ids = links.flatMap((link) => (link?.kind === "act" && link.id !== null ? [link.id] : []));
    expect(new Set(urls)).toEqual(new Set(ids.map((id) => `https://adilet.zan.kz/kaz/docs/${id}`)));
    const annexes = links.flatMap((link) => (link?.kind === "annex" ? [`annex-${link.index + 1}`] : []));
    expect(new Set(destinations)).toEqual(new Set(annexes));
  });

  it("draws a hyperlink after the rest of its line", async () => {
    const { items } = await readPdf(await writePdf(bayterek));
    const text = oneLine(items.join(" "));
    expect(text.indexOf(", Қазақстан")).toBeLessThan(text.indexOf("кодексіне"));
  });

  it("is the same for the same description", async () => {
    const spec = variation(1, 3);
    expect(Buffer.compare(await writePdf(spec), await writePdf(spec))).toBe(0);
  });
});
