import { type ExtractOptions, extract, type OcrReader, type SourceLine, type SourcePage } from "@qauly/extractor";
import { describe, expect, test } from "vitest";
import {
  borders,
  makeDocx,
  numbered,
  p,
  picture,
  r,
  strict,
  tbl,
  tc,
  textBox,
  tr,
  type WordParts,
  wordParts,
  zip,
} from "./make-docx.js";
import { errorOf } from "./read.js";

async function pageOf(parts: WordParts | string, options: ExtractOptions = {}): Promise<SourcePage> {
  const { pages } = await extract(makeDocx(typeof parts === "string" ? { body: parts } : parts), options);
  return pages[0]!;
}

const linesOf = (page: SourcePage): SourceLine[] =>
  (page.blocks ?? []).flatMap((block) => (block.kind === "line" ? [block] : []));

const textsOf = (page: SourcePage): string[] => linesOf(page).map(({ start, end }) => page.text.slice(start, end));

async function texts(parts: WordParts | string, options: ExtractOptions = {}): Promise<string[]> {
  return (await pageOf(parts, options)).text.split("\n");
}

/** Rows of the first table: each cell's text, with what it covers. */
function tableOf(page: SourcePage): string[][] {
  const table = page.blocks?.find((block) => block.kind === "table");
  if (table?.kind !== "table") throw new Error("no table");
  return table.rows.map((row) =>
    row.map(({ lines, rowSpan, colSpan }) => {
      const text = lines.map(({ start, end }) => page.text.slice(start, end)).join(" / ");
      return rowSpan * colSpan === 1 ? text : `${text} ${rowSpan}x${colSpan}`;
    }),
  );
}

const level = (index: number, numFmt: string, text: string, more = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${numFmt}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: readonly string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
const list = (id: number, of: number, overrides = ""): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${overrides}</w:num>`;
const startOverride = (index: number, start: number): string =>
  `<w:lvlOverride w:ilvl="${index}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;

test("says what it is", async () => {
  const document = await extract(makeDocx({ body: p("Қаулы") }), { fileName: "akt.docx" });
  expect(document).toMatchObject({
    fileName: "akt.docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    method: "markup",
    engine: null,
    encoding: null,
    pages: [{ number: 1, size: null, text: "Қаулы", tokens: [] }],
  });
  expect(document.changes).toBeUndefined();
});

describe("automatic numbers are counted as Word counts them", () => {
  const three = abstract(0, level(0, "decimal", "%1."), level(1, "decimal", "%1.%2."), level(2, "russianLower", "%3)"));

  test("over three levels, which begin anew below each other", async () => {
    const body = [0, 1, 1, 2, 2, 1, 2, 0, 1, 2].map((depth, index) => numbered(`т${index}`, depth)).join("");
    expect(await texts({ body, numbering: three + list(1, 0) })).toEqual([
      "1. т0",
      "1.1. т1",
      "1.2. т2",
      "а) т3",
      "б) т4",
      "1.3. т5",
      "а) т6",
      "2. т7",
      "2.1. т8",
      "а) т9",
    ]);
  });

  test("lists of one kind count on, unless one says where it starts", async () => {
    const body =
      numbered("а", 0, 1) + numbered("б", 0, 2) + numbered("в", 0, 3) + numbered("г", 0, 3) + numbered("д", 0, 1);
    const numbering = three + list(1, 0) + list(2, 0) + list(3, 0, startOverride(0, 7));
    expect(await texts({ body, numbering })).toEqual(["1. а", "2. б", "7. в", "8. г", "9. д"]);
  });

  test("in Russian letters, also behind the last one, and padded", async () => {
    const styles = [level(0, "russianUpper", "%1."), level(0, "decimalZero", "%1"), level(0, "upperLetter", "%1)")];
    const numbering =
      styles.map((one, at) => abstract(at, one)).join("") + styles.map((_, at) => list(at + 1, at)).join("");
    const many = Array.from({ length: 31 }, () => numbered("т", 0, 1)).join("");
    const russian = (await texts({ body: many, numbering })).map((line) => line.split(".")[0]);
    // ISO 29500-1, 17.18.59: the letters without ё, й, ъ, ь, then each of them twice.
    expect(russian).toEqual([..."АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ", "АА", "ББ"]);
    const others = await texts({ body: numbered("а", 0, 2) + numbered("б", 0, 3), numbering });
    expect(others).toEqual(["01 а", "A) б"]);
  });

  test("a level may count on, or begin anew after some levels alone", async () => {
    const numbering =
      abstract(
        0,
        level(0, "upperRoman", "%1"),
        level(1, "lowerLetter", "%2."),
        level(2, "decimal", "%3", '<w:lvlRestart w:val="1"/>'),
        level(3, "decimal", "#%4", '<w:lvlRestart w:val="0"/>'),
      ) + list(1, 0);
    const body = [0, 1, 2, 3, 1, 2, 3, 0, 1, 2, 3].map((depth) => numbered("т", depth)).join("");
    expect(await texts({ body, numbering })).toEqual(
      ["I", "a.", "1", "#1", "b.", "2", "#2", "II", "a.", "1", "#3"].map((number) => `${number} т`),
    );
  });

  test("a list may change a level, and a heading give its number to legal ones", async () => {
    const legal = level(1, "decimal", "%1.%2", "<w:isLgl/>");
    const numbering =
      abstract(0, level(0, "upperRoman", "%1."), legal) +
      list(1, 0) +
      list(
        2,
        0,
        `<w:lvlOverride w:ilvl="0">${level(0, "decimal", "%1-бап.", '<w:suff w:val="space"/>')}</w:lvlOverride>`,
      );
    const body = numbered("а", 0) + numbered("б", 1) + numbered("в", 0, 2);
    expect(await texts({ body, numbering })).toEqual(["I. а", "1.1 б", "2-бап. в"]);
  });

  test("by style, with the level that names it; and none where a paragraph says so", async () => {
    const numbering =
      abstract(
        0,
        level(0, "decimal", "%1.", '<w:pStyle w:val="A"/>'),
        level(1, "decimal", "%2)", '<w:pStyle w:val="B"/>'),
      ) + list(1, 0);
    const style = (id: string, basedOn = ""): string =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${basedOn}<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const of = (id: string, more = ""): string => `<w:pStyle w:val="${id}"/>${more}`;
    const body =
      p("бір", of("A")) +
      p("екі", of("B")) +
      p("жоқ", of("A", '<w:numPr><w:numId w:val="0"/></w:numPr>')) +
      p("үш", of("B")) +
      p("төрт", of("A"));
    const page = await texts({ body, numbering, styles: style("A") + style("B", '<w:basedOn w:val="A"/>') });
    expect(page).toEqual(["1. бір", "1) екі", "жоқ", "2) үш", "2. төрт"]);
  });

  test("bullets are the signs that are printed, and the numbers of rows stand in empty cells", async () => {
    const bullet = `<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="\uf0b7"/><w:rPr><w:rFonts w:ascii="Symbol"/></w:rPr></w:lvl>`;
    const numbering = abstract(0, bullet) + abstract(1, level(0, "decimal", "%1")) + list(1, 0) + list(2, 1);
    const row = (text: string): string => tr(tc(numbered("", 0, 2)), tc(text), tc("5"));
    const page = await pageOf({ body: numbered("тармақ", 0) + tbl([row("а"), row("б")]), numbering });
    expect(textsOf(page)).toEqual(["• тармақ"]);
    expect(tableOf(page)).toEqual([
      ["1", "а", "5"],
      ["2", "б", "5"],
    ]);
  });
});

describe("runs", () => {
  test("are joined, with breaks, hyphens, signs and tabs; hidden text and comments are left out", async () => {
    const body =
      p(
        `${r("ме")}${r("кеме")}<w:r><w:noBreakHyphen/></w:r>${r("сі")}${r(" құпия", "<w:vanish/>")}<w:r><w:softHyphen/><w:br/></w:r>${r("жол")}<w:r><w:tab/><w:tab/></w:r>${r("аты")}<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r><w:r><w:commentReference w:id="1"/></w:r>`,
      ) +
      p(
        "1.\tмәтін"
          .split("\t")
          .map((part) => r(part))
          .join("<w:r><w:tab/></w:r>"),
      );
    const comments = `<w:comment w:id="1">${p("ескерту")}</w:comment>`;
    expect(await texts({ body, comments })).toEqual(["мекеме-сі", "жол\tаты≥", "1. мәтін"]);
  });

  test("bold by styles, which turn each other off; capitals; struck words; raised figures", async () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Head"><w:rPr><w:b/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Sub"><w:basedOn w:val="Head"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>' +
      '<w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>';
    const body =
      p("Тақырып", '<w:pStyle w:val="Sub"/>') +
      p(r("емес", '<w:rStyle w:val="Strong"/>'), '<w:pStyle w:val="Sub"/>') +
      p(r("қаулы етеді", '<w:caps/><w:spacing w:val="60"/>')) +
      p(`${r("күші ")}${r("жойылған", "<w:strike/>")}`) +
      p(
        `${r("107")}${r("2", '<w:vertAlign w:val="superscript"/>')}${r("-бап, 5 м")}${r("2", '<w:vertAlign w:val="superscript"/>')}${r(", квота")}${r("1", '<w:vertAlign w:val="superscript"/>')}`,
      );
    const page = await pageOf({ body, styles });
    expect(textsOf(page)).toEqual(["Тақырып", "емес", "ҚАУЛЫ ЕТЕДІ", "күші жойылған", "107²-бап, 5 м2, квота 1"]);
    expect(linesOf(page).map(({ bold, align }) => [bold, align])).toEqual([
      [true, "center"],
      [false, "center"],
      [false, "start"],
      [false, "start"],
      [false, "start"],
    ]);
    expect(page.struck?.map(({ start, end }) => page.text.slice(start, end))).toEqual(["жойылған"]);
  });

  test("of fields only what they show, and the number of a page in no footer", async () => {
    const field = (code: string, shown: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const body =
      p(`${r("Күні: ")}${field(" DATE ", "5 мамыр")}`) +
      p(field(' HYPERLINK "https://adilet.zan.kz/kaz/docs/V1500010000" \\l "z12" ', "бұйрық")) +
      `<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:footerReference w:type="first" r:id="footer2"/></w:sectPr>`;
    const page = await pageOf({
      body,
      footers: { footer1: p(`${r("бет ")}${field(" PAGE ", "3")}`), footer2: p("бет") },
    });
    expect(page.text.split("\n")).toEqual(["Күні: 5 мамыр", "бұйрық", "бет"]);
    expect(linesOf(page).map(({ aside }) => aside)).toEqual([null, null, "footer"]);
    expect(page.linked?.map(({ url }) => url)).toEqual(["https://adilet.zan.kz/kaz/docs/V1500010000#z12"]);
  });

  test("hyperlinks lead where their relationships say, or to a bookmark", async () => {
    const body = p(
      `${r("осы ")}<w:hyperlink r:id="a">${r("Заң")}${r("ына")}</w:hyperlink>${r(", ")}<w:hyperlink w:anchor="z7">${r("7-тармақ")}</w:hyperlink>`,
    );
    const page = await pageOf({ body, links: { a: "https://adilet.zan.kz/kaz/docs/Z010000148_" } });
    expect(page.linked?.map(({ start, end, url }) => [page.text.slice(start, end), url])).toEqual([
      ["Заңына", "https://adilet.zan.kz/kaz/docs/Z010000148_"],
      ["7-тармақ", "#z7"],
    ]);
  });
});

describe("tables", () => {
  test("cells that cover rows and columns, also by the older mark", async () => {
    const body = tbl([
      tr(tc("№", '<w:vMerge w:val="restart"/>'), tc("Квота", '<w:gridSpan w:val="2"/>')),
      tr(tc("", "<w:vMerge/>"), tc("%"), tc("орын")),
      tr(tc("Барлығы", '<w:hMerge w:val="restart"/>'), tc("", "<w:hMerge/>"), tc("9")),
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${tc("4")}${tc("5")}</w:tr>`,
    ]);
    expect(tableOf(await pageOf(body))).toEqual([
      ["№ 2x1", "Квота 1x2"],
      ["%", "орын"],
      ["Барлығы 1x2", "9"],
      ["", "4", "5"],
    ]);
  });

  test("a table in a cell is lines of the cell; columns that a hand has shifted are one", async () => {
    const inner = tbl([tr(tc("а"), tc("1")), tr(tc("б"), tc("2"))]);
    expect(
      tableOf(await pageOf(tbl([tr(tc("№"), tc("Атауы")), tr(tc("1"), tc(p("тізім:") + inner + p("")))]))),
    ).toEqual([
      ["№", "Атауы"],
      ["1", "тізім: / а / 1 / б / 2"],
    ]);
    const shifted = tbl(
      [
        tr(tc("№"), tc("Атауы", '<w:gridSpan w:val="2"/>')),
        tr(tc("1", '<w:gridSpan w:val="2"/>'), tc("мектеп")),
        tr(tc("2"), tc("аурухана", '<w:gridSpan w:val="2"/>')),
      ],
      borders,
      [600, 40, 8000],
    );
    expect(tableOf(await pageOf(shifted))).toEqual([
      ["№", "Атауы"],
      ["1", "мектеп"],
      ["2", "аурухана"],
    ]);
  });

  test("those that only set text side by side are lines where they stand", async () => {
    const none = '<w:tblBorders><w:top w:val="none"/></w:tblBorders>';
    const body =
      tbl(
        [tr(tc(""), tc(p("Қаулыға", '<w:jc w:val="center"/>') + p("1-қосымша", '<w:jc w:val="right"/>')))],
        none,
        [5600, 3700],
      ) +
      tbl([tr(tc(p("Аудан әкімінің") + p("міндетін атқарушы")), tc("А. Сәрсенов"))], none, [5600, 3700]) +
      tbl([tr(tc(tbl([tr(tc("№"), tc("Саны")), tr(tc("1"), tc("7"))]) + p("")))], borders);
    const page = await pageOf(body);
    expect(textsOf(page)).toEqual(["Қаулыға", "1-қосымша", "Аудан әкімінің", "міндетін атқарушы\tА. Сәрсенов"]);
    expect(linesOf(page)[0]!.indent).toBeGreaterThan(50);
    expect(tableOf(page)).toEqual([
      ["№", "Саны"],
      ["1", "7"],
    ]);
  });
});

describe("what stands beside the text", () => {
  test("boxes once, headers once, notes with their marks", async () => {
    const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;
    const note = (kind: string, id: number, text: string): string =>
      `<w:${kind} w:id="${id}"><w:p><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:${kind}Ref/></w:r>${r(text)}</w:p></w:${kind}>`;
    const body =
      p(`${textBox(p("1-қосымша"), 10, 10)}${r("Тізбе")}`) +
      p(
        `${r("саны")}${reference("footnote", 3)}${r(" мен үлесі")}${reference("footnote", 2)}${reference("endnote", 2)}`,
      ) +
      '<w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:headerReference w:type="even" r:id="header2"/></w:sectPr>';
    const page = await pageOf({
      body,
      headers: { header1: p("Жоба"), header2: p("Жоба") },
      footnotes: `<w:footnote w:type="separator" w:id="0">${p("—")}</w:footnote>${note("footnote", 2, "екінші")}${note("footnote", 3, "бірінші")}${note("footnote", 4, "ешкім")}`,
      endnotes: note("endnote", 2, "соңғы"),
    });
    expect(linesOf(page).map(({ aside }, index) => [aside, textsOf(page)[index]])).toEqual([
      ["header", "Жоба"],
      [null, "1-қосымша"],
      [null, "Тізбе"],
      [null, "саны 1 мен үлесі 2 i"],
      ["note", "1 бірінші"],
      ["note", "2 екінші"],
      ["note", "i соңғы"],
    ]);
    expect(linesOf(page)[4]!.element).toBe("/word/footnotes.xml#/w:footnotes/w:footnote[3]/w:p[1]");
  });

  test("a table in a box of text, and a box in a cell", async () => {
    const inBox = await pageOf(p(textBox(tbl([tr(tc("№"), tc("Саны")), tr(tc("1"), tc("7"))]) + p(""), 10, 10)));
    expect(inBox.text.split("\n")).toEqual(["№", "Саны", "1", "7"]);
    const inCell = await pageOf(
      tbl([tr(tc("№"), tc("Саны")), tr(tc("1"), tc(p(textBox(p("7"), 10, 10) + r(" адам"))))]),
    );
    expect(inCell.text.split("\n")).toEqual(["№", "Саны", "1", "7", "адам"]);
  });

  test("content controls and what they hold", async () => {
    const body = `<w:sdt><w:sdtPr/><w:sdtContent>${p("блок")}${p(`<w:sdt><w:sdtContent>${r("ішкі")}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`;
    const page = await pageOf(body);
    expect(textsOf(page)).toEqual(["блок", "ішкі"]);
    expect(linesOf(page)[1]!.element).toBe("/w:document/w:body/w:sdt[1]/w:sdtContent[1]/w:p[2]");
  });
});

describe("tracked changes", () => {
  const ins = (content: string): string => `<w:ins w:id="1" w:author="x">${content}</w:ins>`;
  const del = (text: string): string =>
    `<w:del w:id="2" w:author="x">${r(text).replaceAll("w:t", "w:delText")}</w:del>`;
  const mark = (change: string): string => `<w:rPr><w:${change} w:id="3" w:author="x"/></w:rPr>`;
  const moved = (kind: string): string => `<w:${kind} w:id="4">${r("көшкен")}</w:${kind}>`;
  const body =
    p(`${r("Осы қаулы ")}${del("он")}${ins(r("отыз"))}${r(" күннен")}`) +
    p(ins(r("Қосылған бөлік.")), mark("ins")) +
    p(del("Алынған бөлік."), mark("del")) +
    p(moved("moveFrom"), mark("moveFrom")) +
    p("соңы") +
    p(moved("moveTo"), mark("moveTo")) +
    tbl([
      tr(tc("№"), tc("Саны")),
      `<w:tr><w:trPr><w:del w:id="5"/></w:trPr>${tc("1")}${tc("7")}</w:tr>`,
      `<w:tr><w:trPr><w:ins w:id="6"/></w:trPr>${tc("1")}${tc("8")}</w:tr>`,
    ]);

  test.each([
    ["accepted", ["Осы қаулы отыз күннен", "Қосылған бөлік.", "соңы", "көшкен", "№", "Саны", "1", "8"]],
    ["original", ["Осы қаулы он күннен", "Алынған бөлік.", "көшкен", "соңы", "№", "Саны", "1", "7"]],
  ] as const)("%s", async (view, expected) => {
    const document = await extract(makeDocx({ body }), { changes: view });
    expect(document.pages[0]!.text.split("\n")).toEqual(expected);
    expect(document.changes).toEqual({ count: expect.any(Number), view });
  });

  test("accepted is what is read where nothing is said", async () => {
    expect((await texts({ body }))[0]).toBe("Осы қаулы отыз күннен");
  });
});

describe("pictures", () => {
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const page = p(picture("scan", 7_000_000, 9_900_000));

  test("a document of nothing else needs recognition", async () => {
    const bytes = makeDocx({ body: page + page, pictures: { scan: png } });
    const error = await errorOf(extract(bytes));
    expect([error.code, error.advice]).toEqual(["input.no-text", expect.stringContaining("OCR")]);
    const opened: Uint8Array[] = [];
    const reader: OcrReader = {
      name: "reader",
      parallel: 1,
      read: async () => [],
      async pictures(file) {
        opened.push(file);
        return { pageCount: 0, page: () => Promise.reject(new Error("no page")) };
      },
      close: async () => {},
    };
    expect((await errorOf(extract(bytes, { reader }))).message).toContain("recognition found no text");
    expect(opened).toEqual([png, png]);
  });

  test("one that fills a page beside text is a page that was not read; an emblem is none", async () => {
    const body = p(picture("emblem", 900_000, 900_000)) + p("Қаулы") + page;
    const { pages } = await extract(makeDocx({ body, pictures: { scan: png, emblem: png } }));
    expect(pages.map(({ text, imageCoverage }) => [text, imageCoverage])).toEqual([
      ["Қаулы", 0],
      ["", 1],
    ]);
  });
});

test.each([
  ["paragraphs", (count: number) => p("тармақ").repeat(count)],
  ["lines of one paragraph", (count: number) => p(`${r("тармақ")}<w:r><w:br/></w:r>`.repeat(count))],
])("a document of very many %s is read whole", async (_, bodyOf) => {
  const count = 130_000;
  expect((await pageOf(bodyOf(count))).blocks).toHaveLength(count);
});

test("strict files, UTF-16 and other prefixes are read alike", async () => {
  const parts = { body: p("Қаулы", '<w:jc w:val="end"/>') + p("мәтін"), namespace: strict } as const;
  expect(await texts(parts)).toEqual(["Қаулы", "мәтін"]);
  const files: Record<string, string | Uint8Array> = wordParts({ body: p("Қаулы") });
  const own = String(files["word/document.xml"]).replaceAll("w:", "x:").replace("xmlns:w=", "xmlns:x=");
  files["word/document.xml"] = Buffer.from(`\ufeff${own.replace("UTF-8", "UTF-16")}`, "utf16le");
  expect((await extract(zip(files))).pages[0]!.text).toBe("Қаулы");
});

describe("files that are no sound DOCX", () => {
  const plain = wordParts({ body: p("Қаулы") });
  const withDocument = (xml: string): Uint8Array => zip({ ...plain, "word/document.xml": xml });

  test.each([
    ["an entity that names a file", '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>', "&f;"],
    ["entities that multiply", '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>', "&b;"],
  ])("%s: the document type is refused", async (_, doctype, use) => {
    const xml = plain["word/document.xml"]!.replace("<w:document", `${doctype}<w:document`).replace("Қаулы", use);
    const error = await errorOf(extract(withDocument(xml)));
    expect(error.code).toBe("input.damaged");
    expect(error.message).toContain("document type");
  });

  test("an entity that nobody declared, a part that breaks off, elements without end", async () => {
    const xml = plain["word/document.xml"]!;
    for (const [broken, why] of [
      [xml.replace("Қаулы", "&nbsp;"), "well-formed"],
      [xml.slice(0, -40), "well-formed"],
      [xml.replace("<w:p>", "<w:sdt>".repeat(400)), "deep"],
    ] as const) {
      const error = await errorOf(extract(withDocument(broken)));
      expect(error.code).toBe("input.damaged");
      expect(error.message).toContain(why);
    }
  });

  test("a bomb: what unpacks to far more than any document, said or not", async () => {
    const huge = `${plain["word/document.xml"]!.replace("Қаулы", "")}${" ".repeat(80 * 1024 ** 2)}`;
    const bomb = zip({ ...plain, "word/document.xml": huge });
    expect((await errorOf(extract(bomb))).code).toBe("input.too-large");
    const liar = zip({ ...plain, "word/document.xml": huge }, { "word/document.xml": { length: 1000 } });
    const error = await errorOf(extract(liar));
    expect([error.code, error.message]).toEqual(["input.damaged", expect.stringContaining("longer than it says")]);
  });

  test("too many parts, a part twice, a wrong checksum", async () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`word/x${index}`, ""]));
    expect((await errorOf(extract(zip({ ...plain, ...many })))).code).toBe("input.too-large");
    expect((await errorOf(extract(zip({ ...plain, "Word/Document.xml": "" })))).message).toContain("twice");
    const bytes = zip({ mimetype: "x", ...plain });
    bytes[Buffer.from(bytes).indexOf("mimetypex") + 8] = 0x79;
    expect((await errorOf(extract(bytes))).message).toContain("checksum");
  });

  test("a document without text", async () => {
    expect((await errorOf(extract(makeDocx({ body: p("") })))).code).toBe("input.empty");
  });

  test.each([
    [
      "XLSX",
      zip({
        ...wordParts({
          body: "",
          mainType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
        }),
      }),
    ],
    [
      "PPTX",
      zip({
        ...wordParts({
          body: "",
          mainType: "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml",
        }),
      }),
    ],
    ["ODT", zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" })],
    ["EPUB", zip({ mimetype: "application/epub+zip" })],
    ["Pages", zip({ "Index/Document.iwa": "x", "Metadata/Properties.plist": "x" })],
    [
      "MHTML",
      new TextEncoder().encode('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b'),
    ],
    ["ZIP archive", zip({ "akt.txt": "Қаулы" })],
    ["DOC", compound("WordDocument")],
    ["XLS", compound("Workbook")],
    ["RTF", new TextEncoder().encode("{\\rtf1\\ansi}")],
  ])("%s is named", async (name, bytes) => {
    const error = await errorOf(extract(bytes));
    expect(error.code).toBe("input.unsupported");
    expect(error.message).toContain(name);
    if (/^(?:DOC|ODT|RTF|Pages)$/.test(name))
      expect(error.advice).toContain("soffice --headless --convert-to docx FILE");
  });

  test.each([
    ["a document with macros", "application/vnd.ms-word.document.macroEnabled.main+xml"],
    ["a template", "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"],
    ["a template with macros", "application/vnd.ms-word.template.macroEnabledTemplate.main+xml"],
  ])("%s is read as any other", async (_, mainType) => {
    expect(await texts({ body: p("Қаулы"), mainType })).toEqual(["Қаулы"]);
  });

  test("parts that are named and missing say nothing; without the main part nothing is read", async () => {
    const parts = wordParts({
      body: `${numbered("тармақ", 0)}<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>`,
      styles: "",
      numbering: "",
      headers: { header1: p("Жоба") },
    });
    const left = Object.fromEntries(
      Object.entries(parts).filter(([name]) => !/(?:styles|numbering|header1)\.xml$/.test(name)),
    );
    expect((await extract(zip(left))).pages[0]!.text).toBe("тармақ");
    const { "word/document.xml": _, ...none } = parts;
    expect((await errorOf(extract(zip(none)))).code).toBe("input.damaged");
  });

  test("an archive that breaks off", async () => {
    const bytes = zip(plain);
    for (const share of [0.3, 0.7, 0.95]) {
      const error = await errorOf(extract(bytes.slice(0, Math.floor(bytes.length * share))));
      expect(error.code).toBe("input.damaged");
    }
  });

  test("a password: of Office, or of the archive", async () => {
    expect((await errorOf(extract(compound("EncryptedPackage")))).code).toBe("input.encrypted");
    const locked = zip(plain, { "word/document.xml": { encrypted: true } });
    expect((await errorOf(extract(locked))).code).toBe("input.encrypted");
  });
});

/** The head of a file of streams, and the entry of one in its directory. */
function compound(stream: string): Uint8Array {
  const bytes = Buffer.alloc(1536);
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes);
  Buffer.from(stream, "utf16le").copy(bytes, 1024 + 128);
  return new Uint8Array(bytes);
}
