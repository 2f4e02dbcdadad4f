/**
 * Tables as one workbook for spreadsheets: a sheet for each table, with a head that stays and filters; numbers are
 * numbers, days are days, and what is text stays text. Written as the rows come, so that only the archive's directory
 * is kept.
 */
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { createDeflateRaw, deflateRawSync } from "node:zlib";
import { QaulyError } from "@qauly/model";
import { version } from "../command/version.js";
import type { RowSink } from "../dataset/rows.js";
import type { Cell, Column, TableForm } from "../dataset/table.js";
import { cellXml, columnName, escaped, style, textCell } from "./cells.js";
import { checksum, fits, type Packed, writeZip } from "./zip.js";

/** Rows of a sheet at most, its head among them. */
const mostRows = 1_048_576;
/** Characters that are gathered before they are compressed. */
const gathered = 256 * 1024;

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const ofPackage = "http://schemas.openxmlformats.org/package/2006";

interface Sheet {
  readonly title: string;
  row(cells: string): void;
  flush(): Promise<void>;
  close(): Promise<Packed>;
  /** Rows with the head. */
  readonly rows: number;
  readonly columns: number;
}

/** Wide enough for what mostly stands there. */
const widthOf = ({ name, type, order }: Column): number =>
  Math.max(name.length + 4, type === "date" ? 12 : type !== "text" ? 10 : order === "alphabet" ? 40 : 18);

function openSheet(scratch: string, number: number, title: string, columns: readonly Column[]): Sheet {
  const file = join(scratch, `sheet${number}`);
  const deflate = createDeflateRaw();
  const target = createWriteStream(file);
  deflate.pipe(target);
  const done = finished(target);
  done.catch(() => {});
  let text = "";
  let length = 0;
  let crc = 0;
  let rows = 0;
  let packedLength = 0;
  deflate.on("data", (chunk: Buffer) => {
    packedLength += chunk.length;
  });
  const write = async (): Promise<void> => {
    const bytes = Buffer.from(text);
    text = "";
    length += bytes.length;
    crc = checksum(bytes, crc);
    if (!deflate.write(bytes)) await Promise.race([once(deflate, "drain"), done]);
  };
  const widths = columns.map(
    (column, index) => `<col min="${index + 1}" max="${index + 1}" width="${widthOf(column)}" customWidth="1"/>`,
  );
  text = `${declaration}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join("")}</cols><sheetData>`;
  const row = (cells: string): void => {
    rows += 1;
    text += `<row r="${rows}">${cells}</row>`;
  };
  row(columns.map(({ name }) => textCell(name, style.head)).join(""));
  return {
    title,
    row,
    get rows() {
      return rows;
    },
    columns: columns.length,
    flush: async () => {
      if (text.length >= gathered) await write();
    },
    async close() {
      text += `</sheetData><autoFilter ref="A1:${columnName(columns.length - 1)}${rows}"/></worksheet>`;
      await write();
      deflate.end();
      await done;
      return { name: `xl/worksheets/sheet${number}.xml`, content: file, packedLength, length, crc };
    },
  };
}

function packed(name: string, xml: string): Packed {
  const bytes = Buffer.from(declaration + xml);
  const content = deflateRawSync(bytes);
  return { name, content, packedLength: content.length, length: bytes.length, crc: checksum(bytes) };
}

const styles = `<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;

/** A sheet as its workbook names it; one with a head has filters. */
interface NamedSheet {
  readonly title: string;
  readonly filtered?: { readonly rows: number; readonly columns: number };
}

/** The parts of the workbook beside its sheets. */
function frame(sheets: readonly NamedSheet[]): Packed[] {
  const listed = sheets.map(
    ({ title }, index) => `<sheet name="${escaped(title)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  // Excel wants the place of each filter as a name of the workbook too.
  const filters = sheets.flatMap(({ title, filtered }, index) =>
    filtered === undefined
      ? []
      : `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">'${escaped(title)}'!$A$1:$${columnName(filtered.columns - 1)}$${filtered.rows}</definedName>`,
  );
  const names = filters.length === 0 ? "" : `<definedNames>${filters.join("")}</definedNames>`;
  const related = sheets.map(
    (_, index) =>
      `<Relationship Id="rId${index + 1}" Type="${relations}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const contents = sheets.map(
    (_, index) =>
      `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`,
  );
  return [
    packed(
      "[Content_Types].xml",
      `<Types xmlns="${ofPackage}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>${contents.join("")}</Types>`,
    ),
    packed(
      "_rels/.rels",
      `<Relationships xmlns="${ofPackage}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${relations}/extended-properties" Target="docProps/app.xml"/></Relationships>`,
    ),
    packed(
      "docProps/app.xml",
      `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Qauly ${escaped(version)}</Application></Properties>`,
    ),
    packed(
      "xl/workbook.xml",
      `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${listed.join("")}</sheets>${names}</workbook>`,
    ),
    packed(
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${ofPackage}/relationships">${related.join("")}<Relationship Id="rId${sheets.length + 1}" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ),
    packed("xl/styles.xml", styles),
  ];
}

/** What the columns of all tables mean, as a sheet of its own. */
const codebookColumns = ["table", "column", "type", "meaning", "codes"].map(
  (name): Column => ({ name, type: "text", required: false, description: "", order: "alphabet" }),
);

/**
 * Tables of a workbook; `scratch` is a folder that the caller removes. Throws QaulyError for more than an archive
 * holds.
 */
export function workbook(
  path: string,
  scratch: string,
  tables: readonly TableForm[],
): RowSink & { close(): Promise<void> } {
  const sheets: Sheet[] = [];
  const add = (title: string, columns: readonly Column[]): Sheet => {
    const sheet = openSheet(scratch, sheets.length + 1, title, columns);
    sheets.push(sheet);
    return sheet;
  };
  const open = new Map(tables.map(({ name, columns }) => [name, { columns, parts: 1, sheet: add(name, columns) }]));
  return {
    row(name, cells) {
      const table = open.get(name);
      if (table === undefined) return;
      if (table.sheet.rows === mostRows) {
        table.parts += 1;
        table.sheet = add(`${name} ${table.parts}`, table.columns);
      }
      const { columns, sheet } = table;
      sheet.row(cells.map((cell: Cell, index) => cellXml(cell, columns[index]?.type ?? "text")).join(""));
    },
    async flush() {
      for (const sheet of sheets) await sheet.flush();
    },
    async close() {
      const meanings = add("columns", codebookColumns);
      for (const { name, columns } of tables) {
        for (const { name: column, type, description, codes = [] } of columns) {
          const listed = codes.map(({ value, meaning }) => `${value}: ${meaning}`).join("; ");
          meanings.row([name, column, type, description, listed].map((each) => cellXml(each || null, "text")).join(""));
        }
      }
      const files: Packed[] = [];
      for (const sheet of sheets) files.push(await sheet.close());
      const named = sheets.map(({ title, rows, columns }) => ({ title, filtered: { rows, columns } }));
      await writeAll(path, [...frame(named), ...files], "use --to parquet or --to csv");
    },
  };
}

async function writeAll(path: string, files: readonly Packed[], advice: string): Promise<void> {
  if (!fits(files)) throw new QaulyError("output.unwritable", "the tables are too large for a workbook", advice);
  await writeZip(path, files);
}

/** A sheet whose rows are written already. */
export interface SheetText {
  readonly title: string;
  /** The rows as XML. */
  readonly rows: string;
  /** Joined cells, as `A1:B2`. */
  readonly merged: readonly string[];
  /** Widths of the columns, in characters. */
  readonly widths: readonly number[];
}

/** Writes a workbook of sheets that are at hand as a whole. Throws QaulyError for more than an archive holds. */
export async function writeSheets(path: string, sheets: readonly SheetText[]): Promise<void> {
  const files = sheets.map(({ rows, merged, widths }, index) => {
    const columns = widths.map(
      (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    );
    const cols = columns.length === 0 ? "" : `<cols>${columns.join("")}</cols>`;
    const joined = merged.map((place) => `<mergeCell ref="${place}"/>`);
    const mergeCells =
      joined.length === 0 ? "" : `<mergeCells count="${joined.length}">${joined.join("")}</mergeCells>`;
    return packed(
      `xl/worksheets/sheet${index + 1}.xml`,
      `<worksheet xmlns="${main}">${cols}<sheetData>${rows}</sheetData>${mergeCells}</worksheet>`,
    );
  });
  await writeAll(path, [...frame(sheets), ...files], "write --format csv");
}
