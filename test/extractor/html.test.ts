/** Saved web pages: what a page shows as lines, tables and links, and what it does not show. */
import { extract, type SourceCell, type SourceLine } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import { errorOf } from "./read.js";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const inPage = (body: string): Uint8Array => utf8(`<!doctype html><meta charset="utf-8"><body>${body}`);

async function read(bytes: Uint8Array) {
  const document = await extract(bytes);
  const page = document.pages[0]!;
  const textOf = ({ start, end }: { readonly start: number; readonly end: number }) => page.text.slice(start, end);
  const lines = (page.blocks ?? []).flatMap((block) => (block.kind === "line" ? [block] : []));
  const tables = (page.blocks ?? []).flatMap((block) => (block.kind === "table" ? [block] : []));
  return { document, page, textOf, lines, tables };
}

const shown = async (body: string): Promise<string[]> => {
  const { lines, textOf } = await read(inPage(body));
  return lines.map(textOf);
};

const manners = async (body: string): Promise<Pick<SourceLine, "align" | "bold" | "indent" | "gap">[]> =>
  (await read(inPage(body))).lines.map(({ align, bold, indent, gap }) => ({ align, bold, indent, gap }));

describe("lines", () => {
  test("blanks of the file are one, those at edges none; a break begins a line of the same paragraph", async () => {
    const { lines, textOf } = await read(inPage("<p>  бір\n   екі <b> үш</b><br>\n төрт</p>бес"));
    expect(lines.map(textOf)).toEqual(["бір екі үш", "төрт", "бес"]);
    expect(lines.map(({ gap }) => gap)).toEqual([1, 0, 1]);
  });

  test("two breaks leave a blank line", async () => {
    expect((await manners("<p>бір<br><br>екі</p>")).map(({ gap }) => gap)).toEqual([1, 1]);
  });

  test("bold, centred, at the right edge: by tags, attributes, styles and sheets", async () => {
    const found = await manners(
      `<style>.c, .x { text-align: center } p.k { font-weight: 700 }</style>
       <h2>а</h2><p align="center">ә</p><p class="c">б</p><center>в</center><div style="text-align:right"><p>г</p></div><p class="k">ғ</p>`,
    );
    expect(found.map(({ align, bold }) => [align, bold])).toEqual([
      ["start", true],
      ["center", false],
      ["center", false],
      ["center", false],
      ["end", false],
      ["start", true],
    ]);
  });

  test("hard blanks and styles indent", async () => {
    const [plain, hard, styled, quoted] = await manners(
      `<p>а</p><p>&nbsp;&nbsp;&nbsp;ә</p><p style="text-indent: 2em">б</p><blockquote>в</blockquote>`,
    );
    expect([plain?.indent, hard?.indent, styled?.indent, quoted?.indent]).toEqual([0, 3, 4, 5]);
  });

  test("what is preformatted keeps its lines and blanks", async () => {
    expect(await shown("<pre>бір   екі\n  үш</pre>")).toEqual(["бір   екі", "үш"]);
  });

  test("entities, soft hyphens and quotation marks are characters; hard blanks are blanks", async () => {
    expect(await shown("<p>&laquo;А&raquo;&nbsp;&mdash; &#8470;&#x20;5 &amp;lt; сө&shy;з")).toEqual([
      "«А» — № 5 &lt; сө\u00adз",
    ]);
  });

  test("elements are told by selectors that lead to them", async () => {
    const { lines } = await read(inPage(`<div id="d"><p>бір<p id="z5">екі</div><p id="1">үш<p id="q">а<p id="q">б`));
    expect(lines.map(({ element }) => element)).toEqual([
      "#d > p:nth-of-type(1)",
      "#z5",
      '[id="1"]',
      "body > p:nth-of-type(2)",
      "body > p:nth-of-type(3)",
    ]);
  });
});

describe("lists bear the numbers that a browser shows", () => {
  test("start, value, reversed, letters, Roman numbers, lists within items", async () => {
    const lines = await shown(
      `<ol><li>а<ol type="a"><li>ә<li>б</ol><li value="5">в<li>г</ol>
       <ol reversed type="I"><li>д<li>е</ol><ol start="9"><li>ж</ol><ul><li>з</ul>`,
    );
    expect(lines).toEqual(["1. а", "a. ә", "b. б", "5. в", "6. г", "II. д", "I. е", "9. ж", "• з"]);
  });

  test("the first line of an item bears its mark, whatever holds the line; an item without text shows it alone", async () => {
    const lines = await shown(
      `<ol><li><p>а</p><p>ә</p><li><div><p><b>б</b> в</p></div><ol><li><p>г</ol><li><li><ol><li>ғ</ol></ol>`,
    );
    expect(lines).toEqual(["1. а", "ә", "2. б в", "1. г", "3.", "4. 1. ғ"]);
  });

  test("counters of a sheet mark the items, through lists that go on and lists within them", async () => {
    const sheet = `<style>@import url(https://example.org/a.css);.k-0>li:before{content:"" counter(c-0,decimal) ". "}.k-0>li{counter-increment:c-0}
      .k-1>li:before{content:"" counter(c-0,decimal) "." counter(c-1,lower-latin) ") "}.k-1>li{counter-increment:c-1}ol.k-0,ol.k-1{list-style-type:none}
      ol.k-0.start{counter-reset:c-0 0}ol.k-1.start{counter-reset:c-1 0}</style>`;
    const lines = await shown(
      `${sheet}<ol class="k-0 start" start="1"><li>а<li>ә</ol><ol class="k-1 start" start="1"><li>б<li>в</ol><p>г<ol class="k-0"><li>ғ</ol>`,
    );
    expect(lines).toEqual(["1. а", "2. ә", "2.a) б", "2.b) в", "г", "3. ғ"]);
  });

  // What Chromium prints of the same pages.
  test.each([
    [
      "paragraphs of a class within a part, parts of clauses, and what begins them anew",
      "body{counter-reset:c}.r p.n::before{counter-increment:c;content:counter(c) '. '}.r .n{counter-reset:s}.r .s{counter-increment:s}.r .s:before{content:counter(c) '.' counter(s) ') '}",
      "<div class='r'><p class='n'>а<p class='s'>ә<p class='s'>б<p class='n'>в<p class='s'>г</div>",
      ["1. а", "1.1) ә", "1.2) б", "2. в", "2.1) г"],
    ],
    [
      "levels of one counter",
      "ol{list-style:none;counter-reset:i}ol>li{counter-increment:i}ol>li:before{content:counters(i,'.') ' '}",
      "<ol><li>а<ol><li>ә<li>б</ol><li>в</ol>",
      ["1 а", "1.1 ә", "1.2 б", "2 в"],
    ],
    [
      "words, attributes, signs by their numbers",
      '.d:before{content:"Бап\\a0" attr(data-n) ". "}',
      "<p class=d data-n=5>а",
      ["Бап 5. а"],
    ],
    [
      "a mark of its own",
      "li::marker{content:counter(list-item) ') '}",
      "<ol start=4><li>а<li>ә</ol>",
      ["4) а", "5) ә"],
    ],
    ["a string as a mark", "ul{list-style-type:'— '}", "<ul><li>а</ul>", ["— а"]],
    [
      "no mark at what is no item, which is not counted",
      "li.b{display:block}",
      "<ol><li class=b>а<li>ә</ol>",
      ["а", "1. ә"],
    ],
    [
      "lists within a part of a class that have none",
      ".c ol{list-style:none}",
      "<div class=c><ol><li>а</ol></div><ol><li>ә</ol>",
      ["а", "1. ә"],
    ],
    [
      "nothing by sheets for paper, icons, what is not shown",
      "@media print{p:before{content:'а'}}p:before{content:'\\f101'}p:after{content:'ә';display:none}",
      "<p>б",
      ["б"],
    ],
    ["by sheets for screens", "@media screen{p:nth-of-type(2):before{content:'а'}}", "<p>б<p>в", ["б", "ав"]],
  ])("%s", async (_, sheet, body, expected) => {
    expect(await shown(`<style>${sheet}</style>${body}`)).toEqual(expected);
  });

  test("a column of numbers that a sheet counts is one of the table", async () => {
    const sheet =
      "<style>table{counter-reset:r}tr{counter-increment:r}td:first-child:before{content:counter(r)}</style>";
    const { tables, textOf } = await read(inPage(`${sheet}<table border><tr><td><td>а<tr><td><td>ә</table>`));
    expect(tables[0]!.rows.map((row) => row.map(({ lines }) => lines.map(textOf).join()))).toEqual([
      ["1", "а"],
      ["2", "ә"],
    ]);
  });

  test("many rules for many elements, and chains of them, are answered at once", async () => {
    const rules = Array.from(
      { length: 3000 },
      (_, at) => `.x${at} div div .a, p + p ~ .b${at}:nth-child(2n) {color:red}`,
    ).join("");
    const body = `${"<div>".repeat(300)}${"<p class='a b1'>а</p>".repeat(20_000)}`;
    expect(await shown(`<style>${rules}</style>${body}`)).toHaveLength(20_000);
  });

  test("no mark where a style takes it away", async () => {
    expect(await shown(`<ol style="list-style: none"><li>1) а</ol>`)).toEqual(["1) а"]);
  });
});

describe("raised figures", () => {
  test("of numbers stay with them, units have theirs, marks of footnotes stand apart", async () => {
    expect(await shown("<p>107<sup>2</sup>-бап, 5 м<sup>2</sup>, сөз<sup>1</sup>")).toEqual(["107²-бап, 5 м2, сөз 1"]);
  });
});

describe("links", () => {
  test.each([
    ["as it is", "", "https://example.org/a?b=1", "https://example.org/a?b=1"],
    ["on the register's own path", "", "/kaz/docs/V1900006141#z12", "https://adilet.zan.kz/kaz/docs/V1900006141#z12"],
    ["on another path", "", "/news/12", "/news/12"],
    ["beside the base", `<base href="https://example.org/rus/">`, "docs/5", "https://example.org/rus/docs/5"],
    [
      "beside the page's own address",
      `<link rel="canonical" href="https://example.org/a/b">`,
      "../c",
      "https://example.org/c",
    ],
    [
      "where the page was saved from",
      `<!-- saved from url=(0023)https://example.org/a/b -->`,
      "c",
      "https://example.org/a/c",
    ],
    ["within the page", "", "#%D0%B0", "#а"],
    ["within the page, by its address", `<link rel="canonical" href="https://example.org/a">`, "/a#z5", "#z5"],
    ["of no web page", `<base href="https://example.org/">`, "javascript:void(0)", "javascript:void(0)"],
  ])("lead where a browser follows them: %s", async (_, head, href, address) => {
    const { page } = await read(utf8(`<meta charset="utf-8">${head}<p><a href="${href}">сілтеме</a>`));
    expect(page.linked?.map(({ url }) => url)).toEqual([address]);
  });

  test("within the page lead to named places", async () => {
    const { page } = await read(
      inPage(`<p><a href="#b">екі</a> <a href="#c">үш</a><p id="a">бір<div id="b"><p>екі</div><p><a name="c"></a>үш`),
    );
    expect(page.anchors?.map(({ name, start }) => [name, page.text.slice(start).split("\n")[0]])).toEqual([
      ["b", "екі"],
      ["c", "үш"],
    ]);
  });

  test("have the words that bear them", async () => {
    const { page, textOf } = await read(inPage(`<p>осы <a href="/kaz/docs/Z1600000482#z27">Заңның 9-бабы</a> және`));
    expect(page.linked?.map((range) => [textOf(range), range.url])).toEqual([
      ["Заңның 9-бабы", "https://adilet.zan.kz/kaz/docs/Z1600000482#z27"],
    ]);
  });
});

describe("what is struck out or unseen is marked, what is hidden is no text of the page", () => {
  test("struck", async () => {
    const { page, textOf } = await read(
      inPage(`<p>күні <del>он</del><ins>отыз</ins> <s>бес</s> <span style="text-decoration: line-through">алты</span>`),
    );
    expect(page.text).toBe("күні он отыз бес алты");
    expect(page.struck?.map(textOf)).toEqual(["он", "бес алты"]);
  });

  test("unseen: letters of no height, clear, white on white", async () => {
    const { page, textOf } = await read(
      inPage(
        `<p>а <span style="font-size:0">бір</span> ә <i style="opacity: 0">екі</i> б <span style="color:#fff">үш</span> в <b style="color:white;background:navy">төрт</b>`,
      ),
    );
    expect(page.unseen?.map(textOf)).toEqual(["бір", "екі", "үш"]);
    expect(page.text).toBe("а бір ә екі б үш в төрт");
  });

  test("hidden by attribute, style, sheet or kind of element", async () => {
    const lines = await shown(
      `<style>.off, .away { display: none } @media print { p { display: none } }</style><p>көрінеді
       <p hidden>а<p style="display:none">ә<div class="off">б</div><p style="visibility: hidden">в
       <script>document.write("г")</script><noscript>ғ</noscript><template>д</template><textarea>е</textarea>
       <select><option>ж</select><iframe src="https://example.org/">з</iframe><object>и</object><!-- к -->`,
    );
    expect(lines).toEqual(["көрінеді"]);
  });
});

const cellsOf = (rows: readonly (readonly SourceCell[])[], textOf: (line: SourceLine) => string): string[][] =>
  rows.map((row) => row.map(({ rowSpan, colSpan, lines }) => `${rowSpan}×${colSpan} ${lines.map(textOf).join("/")}`));

describe("tables", () => {
  test("cells with the rows and columns that they cover; the caption stands above", async () => {
    const { tables, lines, textOf } = await read(
      inPage(
        `<table border="1"><caption>Кесте</caption><tfoot><tr><td>Барлығы<td>5<td>6</tfoot><tr><th rowspan="2">№<th colspan="2">Саны<tr><td>а<td>ә<tr><td>1<td rowspan="0">2<td>3<tr><td>4<td>5</table>`,
      ),
    );
    expect(lines.map(textOf)).toEqual(["Кесте"]);
    expect(cellsOf(tables[0]!.rows, textOf)).toEqual([
      ["2×1 №", "1×2 Саны"],
      ["1×1 а", "1×1 ә"],
      ["1×1 1", "2×1 2", "1×1 3"],
      ["1×1 4", "1×1 5"],
      ["1×1 Барлығы", "1×1 5", "1×1 6"],
    ]);
  });

  test("absurd numbers of rows and columns end with the table, or with the most that a page may have", async () => {
    const { tables, textOf } = await read(
      inPage(`<table border="1"><tr><td rowspan="65534" colspan="9999999">а<td>ә<tr><td>б<td colspan="-3">в</table>`),
    );
    expect(cellsOf(tables[0]!.rows, textOf)).toEqual([
      ["2×1000 а", "1×1 ә"],
      ["1×1 б", "1×1 в"],
    ]);
  });

  test("cells that cover the same place keep their own places in the file", async () => {
    const { tables, textOf } = await read(
      inPage(
        `<table border="1"><tr><td>а<td rowspan="3">ә<td>б<tr><td colspan="2">в<td>г<tr><td>ғ<td>д<tr><td>е<td>ж<td>з</table>`,
      ),
    );
    expect(cellsOf(tables[0]!.rows, textOf)).toEqual([
      ["1×1 а", "3×1 ә", "1×1 б"],
      ["1×2 в", "1×1 г"],
      ["1×1 ғ", "1×1 д"],
      ["1×1 е", "1×1 ж", "1×1 з"],
    ]);
  });

  test("a table in a cell is text of the cell", async () => {
    const { tables, textOf } = await read(
      inPage(
        `<table border="1"><tr><th>а<th>ә<tr><td>1<td><table border="1"><tr><td>б<td>5<tr><td>в<td>6</table></table>`,
      ),
    );
    expect(tables).toHaveLength(1);
    expect(cellsOf(tables[0]!.rows, textOf)).toEqual([
      ["1×1 а", "1×1 ә"],
      ["1×1 1", "1×1 б/5/в/6"],
    ]);
  });

  test("a table that only places a page's text is none", async () => {
    const { tables, lines, textOf } = await read(
      inPage(
        `<table><tr><td width="200"><td><p>Бірінші абзац.<p>Екінші абзац.<table border="1"><tr><th>№<th>Атауы<tr><td>1<td>Орын</table></table>
         <table><tr><td>Аудан әкімі<td>А. Сейітов</table><table><tr><td>&nbsp;<td>Қаулыға<br>қосымша</table>`,
      ),
    );
    expect(lines.map(textOf)).toEqual([
      "Бірінші абзац.",
      "Екінші абзац.",
      "Аудан әкімі А. Сейітов",
      "Қаулыға",
      "қосымша",
    ]);
    expect(lines.at(-1)?.align).toBe("end");
    expect(tables.map(({ rows }) => rows.length)).toEqual([2]);
  });
});

/** `text` in the table of windows-1251, or with what KZ-1048 has in its places for Kazakh letters. */
function inBytes(text: string, kazakh = false): Uint8Array {
  const upper = Array.from({ length: 128 }, (_, at) => new TextDecoder("windows-1251").decode(Uint8Array.of(128 + at)));
  if (kazakh) {
    for (const [code, letter] of [
      [0x8d, "Қ"],
      [0x8e, "Һ"],
      [0x9d, "қ"],
      [0x9e, "һ"],
      [0xa1, "Ұ"],
      [0xa2, "ұ"],
      [0xa3, "Ә"],
      [0xa5, "Ө"],
      [0xaa, "Ғ"],
      [0xaf, "Ү"],
      [0xb4, "ө"],
      [0xba, "ғ"],
      [0xbc, "ә"],
      [0xbd, "Ң"],
      [0xbe, "ң"],
      [0xbf, "ү"],
    ] as const)
      upper[code - 128] = letter;
  }
  return Uint8Array.from(text, (sign) => {
    const code = sign.codePointAt(0)!;
    return code < 128 ? code : 128 + upper.indexOf(sign);
  });
}

describe("the encoding is that of the bytes, whatever the page says", () => {
  const russian = "О внесении изменений в решение маслихата «О бюджете»";
  const kazakh = "Қазақстан Республикасының Үкіметі ұсынған әр өңірдің бюджеті";
  const paged = (charset: string, text: string): string =>
    `<html><head>${charset}</head><body><p>${text}</p></body></html>`;
  test.each([
    [
      "windows-1251 that says so",
      inBytes(paged(`<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`, russian)),
      russian,
    ],
    ["windows-1251 that says it is UTF-8", inBytes(paged(`<meta charset="utf-8">`, russian)), russian],
    ["KZ-1048 that says it is windows-1251", inBytes(paged(`<meta charset="windows-1251">`, kazakh), true), kazakh],
    ["KZ-1048 that says nothing", inBytes(paged("", kazakh), true), kazakh],
    ["UTF-8 that says it is windows-1251", utf8(paged(`<meta charset="windows-1251">`, kazakh)), kazakh],
    [
      "UTF-8 with a mark and a lie",
      Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(paged(`<meta charset="koi8-r">`, kazakh))),
      kazakh,
    ],
    [
      "UTF-16",
      Uint8Array.of(
        0xff,
        0xfe,
        ...new Uint8Array(Uint16Array.from(paged("", kazakh), (sign) => sign.charCodeAt(0)).buffer),
      ),
      kazakh,
    ],
  ])("%s", async (_, bytes, text) => {
    const { lines, textOf } = await read(bytes);
    expect(lines.map(textOf)).toEqual([text]);
  });
});

describe("hostile pages", () => {
  test("entities of a page's own are neither resolved nor text", async () => {
    const page = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY y "&x;&x;">]><html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><p>бір &x; &y; екі</p></body></html>`;
    const { lines, textOf } = await read(utf8(page));
    expect(lines.map(textOf)).toEqual(["бір &x; &y; екі"]);
  });

  test("a hundred thousand elements within one another are read to their end", async () => {
    expect(await shown(`${"<div>".repeat(100_000)}<p>соңы`)).toEqual(["соңы"]);
  });

  test("tags left open in every paragraph end with an error of one line", async () => {
    const error = await errorOf(extract(inPage("<p><b><i><font>сөз".repeat(30_000))));
    expect([error.code, error.message.includes("\n")]).toEqual(["input.damaged", false]);
  });

  test.each([
    ["nothing", ""],
    ["scripts alone", `<div id="app"></div><script>render()</script>`],
    ["frames alone", `<frameset cols="20%,80%"><frame src="https://example.org/a.html"></frameset>`],
  ])("a page that shows %s is empty", async (_, body) => {
    const error = await errorOf(extract(utf8(`<html><head><title>Қаулы</title></head>${body}</html>`)));
    expect(error.code).toBe("input.empty");
    expect(error.advice).not.toBe("");
  });
});
