/** The styles, page and running lines of a flat OpenDocument text. */
import type { PrintManner } from "./print-manner.js";

/** Relative widths of columns by role. */
export const columnWidths = {
  "row-number": 8,
  organization: 28,
  headcount: 20,
  percent: 20,
  positions: 24,
  other: 24,
} as const;

export function flatStyles(manner: PrintManner, tableSize: number): string {
  const { size, indented, justified, leading, annexOnNewPage } = manner;
  const gap = indented ? 0 : size * 0.6;
  const right = 'fo:margin-left="8.5cm" fo:text-align="center"';
  const page = annexOnNewPage ? 'fo:break-before="page"' : "";
  const styles = [
    paragraph("base", `fo:line-height="${Math.round(leading * 100)}%"`, `fo:font-size="${size}pt"`),
    paragraph("flush", `fo:margin-bottom="${size * 0.4}pt"`),
    paragraph("gap", `fo:margin-bottom="${size * 0.8}pt"`),
    paragraph("new-page", 'fo:break-before="page"'),
    paragraph("title", `fo:margin-bottom="${size}pt"`, `fo:font-weight="bold" fo:font-size="${size + 2}pt"`),
    paragraph("annex-title", `fo:margin-top="8pt" fo:margin-bottom="8pt"`, 'fo:font-weight="bold"'),
    paragraph(
      "body",
      `fo:margin-bottom="${gap}pt" fo:text-align="${justified ? "justify" : "start"}" fo:text-indent="${indented ? size * 2.2 : 0}pt"`,
    ),
    paragraph("heading", right),
    paragraph("heading-first", `${right} fo:margin-top="${size * 2.2}pt" ${page}`),
    paragraph("heading-in-cell", 'fo:text-align="center"'),
    paragraph("words", `fo:text-align="${justified ? "justify" : "start"}"`, `fo:font-size="${tableSize}pt"`),
    paragraph("figure", 'fo:text-align="center"', `fo:font-size="${tableSize}pt"`),
    paragraph("running", "", 'fo:font-size="8pt"'),
    '<style:style style:name="spaced" style:family="text"><style:text-properties fo:letter-spacing="4pt"/></style:style>',
  ];
  const bottom = manner.runningLines
    ? `<style:footer><text:p text:style-name="running">adilet.zan.kz, <text:page-number>1</text:page-number> бет</text:p></style:footer>`
    : "";
  const header = manner.runningLines
    ? `<style:header><text:p text:style-name="running">Әділет: нормативтік құқықтық актілердің ақпараттық-құқықтық жүйесі</text:p></style:header>`
    : "";
  return `<office:styles>${styles.join("\n")}</office:styles>
<office:automatic-styles>${tableStyles(manner)}${pageLayout(manner)}</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page">${header}${bottom}</style:master-page></office:master-styles>`;

  function paragraph(name: string, properties: string, text = ""): string {
    const parent = name === "base" ? "" : ' style:parent-style-name="base"';
    const font = name === "base" ? ` style:font-name="${manner.font}" fo:font-family="${manner.font}"` : "";
    return `<style:style style:name="${name}" style:family="paragraph"${parent}><style:paragraph-properties ${properties}/><style:text-properties ${text}${font}/></style:style>`;
  }
}

function tableStyles({ borders, middle, rowsMayBreak }: PrintManner): string {
  const line = {
    single: "0.5pt solid #000000",
    double: "1.5pt double #000000",
    dotted: "0.75pt dotted #000000",
    inner: "0.5pt solid #000000",
    none: "none",
  }[borders];
  const padding = borders === "none" ? 6 : 3;
  const cell = (name: string, sides: string): string =>
    `<style:style style:name="${name}" style:family="table-cell"><style:table-cell-properties ${sides} fo:padding="${padding}pt" style:vertical-align="${middle ? "middle" : "top"}"/></style:style>`;
  const columns = Object.entries(columnWidths).map(
    ([role, width]) =>
      `<style:style style:name="column-${role}" style:family="table-column"><style:table-column-properties style:rel-column-width="${width}*"/></style:style>`,
  );
  return [
    '<style:style style:name="list" style:family="table"><style:table-properties table:border-model="collapsing" style:may-break-between-rows="true"/></style:style>',
    '<style:style style:name="signature" style:family="table"><style:table-properties/></style:style>',
    '<style:style style:name="bare" style:family="table-cell"><style:table-cell-properties fo:border="none" fo:padding="0pt" fo:padding-right="10pt" style:vertical-align="bottom"/></style:style>',
    `<style:style style:name="row" style:family="table-row"><style:table-row-properties fo:keep-together="${rowsMayBreak ? "auto" : "always"}"/></style:style>`,
    cell("cell", `fo:border="${line}"`),
    cell("cell-first", `fo:border="${line}" fo:border-left="none"`),
    cell("cell-last", `fo:border="${line}" fo:border-right="none"`),
    ...columns,
  ].join("\n");
}

function pageLayout({ margins, landscape }: PrintManner): string {
  const [width, height] = landscape ? [297, 210] : [210, 297];
  const band = 'fo:min-height="6mm"';
  return `<style:page-layout style:name="page"><style:page-layout-properties fo:page-width="${width}mm" fo:page-height="${height}mm" style:print-orientation="${landscape ? "landscape" : "portrait"}" fo:margin-left="${margins.side}mm" fo:margin-right="${margins.side}mm" fo:margin-top="${margins.top - 12}mm" fo:margin-bottom="${margins.bottom - 12}mm"/>
<style:header-style><style:header-footer-properties ${band} fo:margin-bottom="6mm"/></style:header-style>
<style:footer-style><style:header-footer-properties ${band} fo:margin-top="6mm"/></style:footer-style></style:page-layout>`;
}
