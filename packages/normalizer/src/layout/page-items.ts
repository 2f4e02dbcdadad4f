import type { SourcePage } from "@qauly/extractor";
import type { Language } from "../language/language.js";
import { type AlignedTable, alignedTables } from "./aligned-tables.js";
import type { FlowItem } from "./flow.js";
import { type PartedPage, partFurniture } from "./furniture.js";
import type { Layout } from "./lay-out.js";
import { type PageLayout, placeOf } from "./page-layout.js";
import { measureText, type PageLine, pageLines, type TextMeasure, textOf, toLine } from "./page-lines.js";
import { ruledTables } from "./ruled-tables.js";
import { placeOfTable, type TableRegion, toGrid } from "./table-region.js";

/** Reads pages of positioned tokens; writes lines and tables from top to bottom, furniture left out. */
export function pageItems(pages: readonly SourcePage[], { endsAnnexHeading }: Language): Layout {
  const all = pages.map(pageLines);
  const ruledByPage = new Map(
    all.map((lines, index) => [pages[index], ruledTables(pages[index] as SourcePage, lines)]),
  );
  const inRuled = (line: PageLine): boolean => (ruledByPage.get(line.page) ?? []).some((table) => holds(table, line));
  const measure = measureText(all.flat().filter((line) => !inRuled(line)));
  let open: AlignedTable | null = null;
  const mayBeFurniture = (line: PageLine): boolean => !inRuled(line) && !endsAnnexHeading(textOf(line));
  const items: FlowItem[] = [];
  const layouts: PageLayout[] = [];
  for (const [index, parted] of partFurniture(all, measure, mayBeFurniture).entries()) {
    const page = pages[index] as SourcePage;
    const ruled = ruledByPage.get(page) ?? [];
    const outside = parted.text.filter((line) => !ruled.some((table) => holds(table, line)));
    const aligned: AlignedTable[] = alignedTables(outside, measure, open, endsAnnexHeading);
    const lastLine = outside.at(-1);
    const last = aligned.at(-1);
    open = last !== undefined && lastLine !== undefined && holds(last, lastLine) ? last : null;
    const tables = [...ruled, ...aligned];
    items.push(...inOrder(parted.text, tables, measure));
    layouts.push(layoutOf(page, parted, tables));
  }
  return { items, pages: layouts };
}

function layoutOf(page: SourcePage, { text, furniture }: PartedPage, tables: readonly TableRegion[]): PageLayout {
  return {
    page: page.number,
    lines: text.map(placeOf),
    tables: tables.map(placeOfTable),
    furniture: furniture.map(({ line, reason }) => ({ ...placeOf(line), reason })),
  };
}

function holds(table: TableRegion, line: PageLine): boolean {
  const middle = line.baseline - line.fontSize / 3;
  return middle > table.top && middle < table.bottom;
}

/** Puts lines and tables in the order of the page; a table stands where its first line did. */
function inOrder(lines: readonly PageLine[], tables: readonly TableRegion[], measure: TextMeasure): FlowItem[] {
  const items: FlowItem[] = [];
  const placed = new Set<TableRegion>();
  let above: PageLine | null = null;
  for (const line of lines) {
    const table = tables.find((candidate) => holds(candidate, line));
    if (table === undefined) {
      items.push(toLine(line, above, measure, items.length === 0));
    } else if (!placed.has(table)) {
      placed.add(table);
      items.push(toGrid(table, line, measure, items.length === 0));
    }
    above = line;
  }
  return items;
}
