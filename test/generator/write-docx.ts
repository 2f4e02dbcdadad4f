/**
 * A test act as a document of Word: styles and automatic numbers where the style has them, heads of annexes set right in
 * one of the ways in which people do it, tables with borders, a running line in the footer.
 */
import { borders, makeDocx, p, r, tbl, tc, textBox, tr, type WordParts } from "../extractor/make-docx.js";
import type { ActSpec, ClauseSpec, Run, SignatorySpec, TableSpec } from "./act-spec.js";
import { type Block, blocksOf, type Part } from "./blocks.js";
import { random } from "./random.js";
import { runsOf } from "./runs.js";
import { cellsOf, isAllocation } from "./table.js";
import type { Grid } from "./tables/grid.js";

export interface DocxStyle {
  /** Numbers of clauses: counted by Word, or typed. */
  readonly numbers: "automatic" | "typed" | "typed with a tab";
  /** Row numbers of tables that count up: counted by Word, or typed. */
  readonly rowNumbers: "automatic" | "typed";
  readonly heading: "right" | "indented" | "table" | "box" | "one paragraph";
  readonly signature: "tab" | "table" | "blanks";
  /** Whether the paragraphs of runs are cut into many, as Word leaves them. */
  readonly pieces: boolean;
}

export function docxStyle(seed: number): DocxStyle {
  const choose = random(7_000_003 + seed);
  return {
    numbers: choose.pick(["automatic", "automatic", "typed", "typed with a tab"]),
    rowNumbers: choose.pick(["automatic", "typed"]),
    heading: choose.pick(["right", "indented", "table", "box", "one paragraph"]),
    signature: choose.pick(["tab", "table", "blanks"]),
    pieces: choose.chance(0.5),
  };
}

const styles = `<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Base"><w:name w:val="Act Base"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Act Title"/><w:basedOn w:val="Base"/><w:pPr><w:jc w:val="center"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Body"><w:name w:val="Act Body"/><w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="both"/><w:ind w:firstLine="709"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Act Clause"/><w:basedOn w:val="Body"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;

const level = (index: number, text: string, style = ""): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>${style}<w:lvlText w:val="${text}"/><w:pPr><w:ind w:left="0" w:firstLine="709"/></w:pPr></w:lvl>`;

/** What is counted while a document is written. */
interface Writer {
  readonly spec: ActSpec;
  readonly style: DocxStyle;
  readonly links: Record<string, string>;
  /** Definitions of lists beside the clauses'. */
  readonly lists: string[];
}

export function writeDocx(spec: ActSpec, style: DocxStyle, grids: readonly Grid[] = []): Uint8Array {
  return makeDocx(docxParts(spec, style, grids));
}

export function docxParts(spec: ActSpec, style: DocxStyle, grids: readonly Grid[] = []): WordParts {
  const writer: Writer = { spec, style, links: {}, lists: [] };
  const numbers = style.numbers === "automatic" ? numberedClauses(spec) : new Map<readonly Run[] | string, number>();
  const body = blocksOf(spec).map((block) => blockXml(block, numbers, writer));
  const footer =
    '<w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>';
  return {
    body: `${body.join("")}${grids.map(gridXml).join(p(""))}<w:sectPr><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`,
    styles,
    numbering: `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, "%1.", '<w:pStyle w:val="Clause"/>')}${level(1, "%2)")}${level(2, "%3)")}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, "%1")}${level(1, "%2.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>${writer.lists.join("")}`,
    footers: { footer1: footer },
    links: writer.links,
  };
}

/** Clauses whose numbers a list gives, with the level of each: the others are typed, and so are those in them. */
function numberedClauses(spec: ActSpec): Map<string, number> {
  const found = new Map<string, number>();
  const visit = (clauses: readonly ClauseSpec[], depth: number): void => {
    let next = 1;
    for (const clause of clauses) {
      if (clause.number !== String(next)) continue;
      next += 1;
      found.set(keyOf(runsOf(clause.text), clause.number, depth), depth);
      visit(clause.children, depth + 1);
    }
  };
  visit(spec.clauses, 0);
  return found;
}

const keyOf = (runs: readonly Run[], number: string, depth: number): string =>
  `${number}${depth === 0 ? "." : ")"} ${runs.map(({ text }) => text).join("")}`;

const partStyle: Readonly<Record<Part, string>> = {
  title: "Title",
  status: "Normal",
  requisite: "Normal",
  note: "Body",
  body: "Body",
  "annex title": "Title",
  "annex text": "Body",
};

const styled = (name: string, more = ""): string => `<w:pStyle w:val="${name}"/>${more}`;

function blockXml(block: Block, numbers: ReadonlyMap<unknown, number>, writer: Writer): string {
  switch (block.kind) {
    case "paragraph":
      return paragraphXml(block.part, block.runs, numbers, writer);
    case "signature":
      return signatureXml(block.signatory, writer);
    case "agreement":
      return p("") + block.lines.map((line) => p(line)).join("");
    case "annex heading":
      return headingXml(block, writer);
    case "table":
      return tableXml(block.table, writer);
  }
}

function paragraphXml(part: Part, runs: readonly Run[], numbers: ReadonlyMap<unknown, number>, writer: Writer): string {
  const text = runs.map((run) => run.text).join("");
  const depth = part === "body" ? numbers.get(text) : undefined;
  if (depth === undefined) {
    const isTabbed = writer.style.numbers === "typed with a tab" && part === "body";
    const typed = isTabbed
      ? runs.map((run, index) => (index === 0 ? { ...run, text: run.text.replace(/^(\d+[.)]) /, "$1\t") } : run))
      : runs;
    return p(runsXml(typed, writer), styled(partStyle[part]));
  }
  const [mark = ""] = /^\S+ /.exec(text) ?? [];
  const [first, ...rest] = runs;
  const left = [{ ...first!, text: first!.text.slice(mark.length) }, ...rest];
  const list = depth === 0 ? "" : `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`;
  return p(runsXml(left, writer), styled(depth === 0 ? "Clause" : "Body", list));
}

function runsXml(runs: readonly Run[], writer: Writer): string {
  return runs
    .map(({ text, link }) => {
      const content = textXml(text, writer.style);
      if (link === null || text === "") return content;
      if (link.kind === "annex") return `<w:hyperlink w:anchor="annex-${link.index + 1}">${content}</w:hyperlink>`;
      if (link.id === null) return content;
      writer.links[`link-${link.id}`] = `https://adilet.zan.kz/kaz/docs/${link.id}`;
      return `<w:hyperlink r:id="link-${link.id}">${content}</w:hyperlink>`;
    })
    .join("");
}

/** Word cuts text wherever it was corrected or its spelling was looked at. */
function textXml(text: string, { pieces }: DocxStyle): string {
  const parts = pieces ? (text.match(/.{1,7}/gsu) ?? []) : [text];
  return parts
    .map((part) =>
      part.includes("\t")
        ? part
            .split("\t")
            .map((each) => (each === "" ? "" : r(each)))
            .join("<w:r><w:tab/></w:r>")
        : part === ""
          ? ""
          : r(part),
    )
    .join(pieces ? '<w:proofErr w:type="spellStart"/>' : "");
}

const noBorders = '<w:tblBorders><w:top w:val="none"/><w:left w:val="none"/><w:insideV w:val="nil"/></w:tblBorders>';

function signatureXml({ role, name }: SignatorySpec, { style, spec }: Writer): string {
  if (spec.signatureStyle === "own line") return p(role) + p(name);
  switch (style.signature) {
    case "tab":
      return p(`${r(role)}<w:r><w:tab/><w:tab/></w:r>${r(name)}`);
    case "blanks":
      return p(`${role}                    ${name}`);
    case "table":
      return tbl([tr(tc(role), tc(name))], noBorders, [5600, 3700]);
  }
}

function headingXml({ lines, index }: Extract<Block, { kind: "annex heading" }>, { style }: Writer): string {
  const bookmark = `<w:bookmarkStart w:id="${index}" w:name="annex-${index + 1}"/><w:bookmarkEnd w:id="${index}"/>`;
  const page = '<w:p><w:r><w:br w:type="page"/></w:r></w:p>';
  const all = (properties: string): string =>
    lines.map((line, at) => p(`${at === 0 ? bookmark : ""}${r(line)}`, properties)).join("");
  switch (style.heading) {
    case "right":
      return page + all('<w:jc w:val="right"/>') + p("");
    case "indented":
      return page + all('<w:ind w:left="5670"/>') + p("");
    case "table":
      return page + tbl([tr(tc(""), tc(all('<w:jc w:val="center"/>')))], noBorders, [5600, 3700]) + p("");
    case "box":
      return `${page}<w:p>${textBox(all(""), 3_400_000, 800_000)}</w:p>`;
    case "one paragraph":
      return (
        page + p(bookmark + lines.map((line) => r(line)).join("<w:r><w:br/></w:r>"), '<w:jc w:val="right"/>') + p("")
      );
  }
}

const header = "<w:trPr><w:tblHeader/></w:trPr>";

function tableXml(table: TableSpec, writer: Writer): string {
  const counts = writer.style.rowNumbers === "automatic" && countsUp(table);
  const list = writer.lists.length + 2;
  if (counts) {
    writer.lists.push(
      `<w:num w:numId="${list}"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride><w:lvlOverride w:ilvl="1"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    );
  }
  const level = table.rowNumberDot === "." ? 1 : 0;
  const rows = table.rows.map((row) => {
    if (row.kind === "group") return tr(tc(row.words, `<w:gridSpan w:val="${table.columns.length}"/>`));
    const cells = cellsOf(row, table);
    return tr(
      ...cells.map((cell, column) =>
        counts && isAllocation(row) && table.columns[column]!.role === "row-number"
          ? tc(p("", `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`))
          : tc(cell),
      ),
    );
  });
  const head = `<w:tr>${header}${table.columns.map((column) => tc(p(r(column.header, "<w:b/>"), '<w:jc w:val="center"/>'))).join("")}</w:tr>`;
  return tbl([head, ...rows]) + p("");
}

function countsUp(table: TableSpec): boolean {
  const numbers = table.rows.filter(isAllocation).map(({ rowNumber }) => rowNumber);
  return numbers.every((number, index) => number === index + 1);
}

/** A drawn table with its spans: cells that another covers stand as Word has them. */
export function gridXml({ cells, rows, columns, headerRows, widths }: Grid): string {
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const covering = (row: number, column: number) =>
    cells.find(
      (cell) =>
        cell.row <= row &&
        row < cell.row + cell.rowSpan &&
        cell.column <= column &&
        column < cell.column + cell.colSpan,
    );
  const lines = Array.from({ length: rows }, (_, row) => {
    let line = row < headerRows ? header : "";
    for (let column = 0; column < columns; ) {
      const cell = at.get(`${row} ${column}`) ?? covering(row, column);
      const span = cell?.colSpan ?? 1;
      const wide = span > 1 ? `<w:gridSpan w:val="${span}"/>` : "";
      const isFirst = cell?.row === row;
      const high = cell !== undefined && cell.rowSpan > 1 ? `<w:vMerge${isFirst ? ' w:val="restart"' : ""}/>` : "";
      line += tc(isFirst ? escapedText(cell?.text ?? "") : "", wide + high);
      column += span;
    }
    return `<w:tr>${line}</w:tr>`;
  });
  return tbl(
    lines,
    borders,
    widths.map((width) => Math.round(width * 9600)),
  );
}

/** A cell's lines are paragraphs. */
const escapedText = (text: string): string =>
  text
    .split("\n")
    .map((line) => p(line))
    .join("");
