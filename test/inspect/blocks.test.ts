/** What `qauly inspect` shows of a web page and of a document of Word. */
import type { Resolution } from "@qauly/model";
import { describe, expect, it } from "vitest";
import { inspection } from "../../packages/qauly/src/inspect/inspection.js";
import { traceAct } from "../../packages/qauly/src/parse-act.js";
import { makeDocx, p, r, tbl, tc, tr, type WordParts } from "../extractor/make-docx.js";
import { drawAct } from "../generator/draw/draw-act.js";
import { docxStyle, writeDocx } from "../generator/write-docx.js";
import { writeHtml } from "../generator/write-html.js";

interface Shown {
  readonly page: string;
  /** The sheet alone. */
  readonly sheet: string;
  readonly result: Resolution;
  /** The text of the source as the extractor gives it. */
  readonly text: string;
}

async function shown(source: Uint8Array | string): Promise<Shown> {
  const trace = await traceAct(typeof source === "string" ? new TextEncoder().encode(source) : source);
  const page = [...inspection(trace, { missing: "it is a document without pages" })].join("");
  const [, sheet = ""] = /<div class="text blocks">\n([\s\S]*)<\/div>\n<details class="raw">/.exec(page) ?? [];
  return { page, sheet, result: trace.resolution, text: trace.document.pages[0]?.text ?? "" };
}

const ofWord = (parts: WordParts): Promise<Shown> => shown(makeDocx(parts));
const wordsOf = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");
const solid = (text: string): string => text.replace(/\s/g, "");

describe.each([
  ["DOCX", writeDocx(drawAct(3), docxStyle(3))],
  ["HTML", writeHtml(drawAct(3), "register", 3)],
])("a drawn act in %s", (_, source) => {
  it("stands there with every word of it, once and in its order", async () => {
    const { sheet, text } = await shown(source);
    expect(solid(wordsOf(sheet))).toBe(solid(text));
  });

  it("has a marked range for each value, with its characters", async () => {
    const { page, sheet, result, text } = await shown(source);
    const entries = new Map(
      [...page.matchAll(/data-mark="([^"]*)" data-path="([^"]*)"/g)].map(([, id, path]) => [path, id]),
    );
    const ranges = [...sheet.matchAll(/<span class="[^"]*" data-marks="([^"]*)"[^>]*>([^<]*)/g)].map(
      ([, ids = "", words = ""]) => [new Set(ids.split(" ")), words] as const,
    );
    for (const [pointer, spans] of Object.entries(result.provenance)) {
      const id = entries.get(pointer) ?? "";
      const marked = ranges.filter(([ids]) => ids.has(id)).map(([, words]) => wordsOf(words));
      const covered = new Set(spans.flatMap(({ start, end }) => range(start, end)));
      const expected = [...covered].sort((a, b) => a - b).map((at) => text[at]);
      expect(solid(marked.join("")), pointer).toBe(solid(expected.join("")));
    }
  });
});

const range = (start: number, end: number): number[] => Array.from({ length: end - start }, (_, at) => start + at);

it("shows how lines stand, and tells where in the file", async () => {
  const body =
    p("ҚАУЛЫ", '<w:jc w:val="center"/>') +
    p(r("Қалың", "<w:b/>"), '<w:jc w:val="right"/>') +
    p(r("ескі", "<w:strike/>"));
  const { sheet } = await ofWord({ body, headers: {}, footnotes: "" });
  const lines = [...sheet.matchAll(/<div class="line([^"]*)" data-note="([^"]*)">/g)].map(([, classes, note]) => [
    (classes ?? "")
      .trim()
      .split(" ")
      .filter((name) => !name.startsWith("gap-"))
      .join(" "),
    note,
  ]);
  expect(lines).toEqual([
    ["center", "/w:document/w:body/w:p[1]"],
    ["bold end", "/w:document/w:body/w:p[2]"],
    ["", "/w:document/w:body/w:p[3]"],
  ]);
  expect(sheet).toMatch(/<span class="[^"]*\bstruck\b[^"]*"[^>]*>ескі<\/span>/);
});

it("joins the cells that the source joins", async () => {
  const table = tbl([
    tr(tc("№", '<w:vMerge w:val="restart"/>'), tc("Квота", '<w:gridSpan w:val="2"/>')),
    tr(tc("", "<w:vMerge/>"), tc("%"), tc("орын")),
    tr(tc("1"), tc("2"), tc("3")),
  ]);
  const html =
    "<table border=1><tr><td rowspan=2>№</td><td colspan=2>Квота</td></tr><tr><td>%</td><td>орын</td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>";
  for (const { sheet } of [await ofWord({ body: table }), await shown(`<!doctype html><body>${html}`)]) {
    const rows = [...sheet.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = ""]) =>
      [...row.matchAll(/<td((?: (?:rowspan|colspan)="\d+")*)[^>]*>([\s\S]*?)<\/td>/g)].map(
        ([, spans, cell = ""]) => `${wordsOf(cell).trim()}${spans}`,
      ),
    );
    expect(rows).toEqual([
      ['№ rowspan="2"', 'Квота colspan="2"'],
      ["%", "орын"],
      ["1", "2", "3"],
    ]);
  }
});

it("greys what is no part of the act, and says what it is", async () => {
  const body = `${p("Қаулы")}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`;
  const { page, sheet } = await ofWord({ body, headers: { header1: p("Жоба") } });
  expect(sheet).toMatch(/<div class="line[^"]* aside" data-note="head of the page: [^"]*header1[^"]*">Жоба<\/div>/);
  expect(sheet).not.toMatch(/aside"[^>]*>[^\n]*Қаулы/);
  for (const layer of ["furniture", "links", "values", "findings"]) expect(page).toContain(`id="layer-${layer}"`);
  for (const layer of ["tokens", "lines"]) expect(page).not.toContain(`id="layer-${layer}"`);
});

it("runs and follows nothing of the source", async () => {
  const { page, sheet } = await shown(`<!doctype html><body><p onclick="alert(1)">ҚАУЛЫ</p><script>alert(2)</script>
    <p id='a"onmouseover="alert(3)'>&lt;script&gt;alert(4)&lt;/script&gt; <a href='javascript:alert("5")//&lt;b&gt;'>сілтеме</a></p>
    <img src="https://example.com/x.png" onerror="alert(6)"><style>p { display: block }</style>
    <iframe src="https://example.com"></iframe>`);
  expect(page.match(/<script\b/g)).toHaveLength(1);
  expect(page.match(/<style\b/g)).toHaveLength(1);
  expect(sheet).not.toMatch(/<(?!\/?(?:div|span|table|tbody|tr|td)\b)/);
  expect(sheet).not.toMatch(/<[^>]*\s(?:on[a-z]+|href|src|style)=/);
  expect(sheet).toContain("&lt;script&gt;alert(4)&lt;/script&gt;");
  expect(sheet).toContain('data-note="Link: javascript:alert(&quot;5&quot;)//&lt;b&gt;">сілтеме</span>');
  expect(page).toContain("default-src &#39;none&#39;");
});
