import type { SourcePage } from "@qauly/extractor";
import { rememberedBy } from "@qauly/model/rules";
import type { Language } from "../language/language.js";
import type { FlowItem } from "../text/flow.js";
import { type AlignedTable, alignedTables } from "./aligned-tables.js";
import { withoutFootnotes } from "./footnotes.js";
import { type Furniture, isPageNumber, withoutAside, withoutRunningLines } from "./furniture.js";
import type { Layout } from "./lay-out.js";
import { type FurniturePlace, type PageFurniture, type PageLayout, placeOf } from "./page-layout.js";
import { boxOf, measureText, type PageLine, pageLines, type TextMeasure, textOf, toLine } from "./page-lines.js";
import { ruledTables } from "./ruled-tables.js";
import { placeOfTable, type TableRegion, toGrid } from "./table-region.js";
import { inColumns } from "./text-columns.js";

interface SeenPage {
  readonly page: SourcePage;
  readonly lines: readonly PageLine[];
  readonly tables: readonly TableRegion[];
}

/** Reads pages of positioned tokens; writes lines and tables from top to bottom, and the furniture left out. */
export function pageItems(pages: readonly SourcePage[], { mayHeadAnnex }: Language): Layout {
  const noted = pages.map((page) => partNotes(page));
  const all = noted.map(({ lines }) => lines);
  const upright = all.map((lines) => lines.filter(({ angle }) => angle % 90 === 0));
  const ruledByPage = new Map(
    upright.map((lines, index) => [pages[index], ruledTables(pages[index] as SourcePage, lines)]),
  );
  const inRuled = rememberedBy((line: PageLine): boolean =>
    (ruledByPage.get(line.page) ?? []).some((table) => holds(table, line)),
  );
  const straight = withoutAside(all, (line) =>
    (ruledByPage.get(line.page) ?? []).some((table) => surrounds(table, line)),
  );
  const measure = measureText(straight.pages.flat().filter((line) => !inRuled(line)));
  const mayRun = (line: PageLine): boolean => !inRuled(line) && !mayHeadAnnex(textOf(line));
  const text = withoutRunningLines(straight.pages, measure, mayRun);
  let open: AlignedTable | null = null;
  const footnotes: (readonly PageLine[])[] = [];
  const inMargin = text.furniture.filter(({ reason }) => reason === "small-type").map(({ line }) => line);
  const kept = text.pages.map((lines, index) => {
    const page = pages[index] as SourcePage;
    const whole = [...lines, ...inMargin.filter((line) => line.page === page)];
    const found = withoutFootnotes(
      whole.filter((line) => !inRuled(line)).sort((a, b) => a.baseline - b.baseline),
      measure,
      isPageNumber,
    );
    if (found.notes.length === 0) return lines;
    footnotes.push(...found.notes);
    const taken = new Set(found.notes.flat());
    return lines.filter((line) => !taken.has(line));
  });
  const ofFootnotes = new Set(footnotes.flat());
  const notes = noted.flatMap((page) => page.notes);
  const furniture = [...straight.furniture, ...text.furniture.filter(({ line }) => !ofFootnotes.has(line)), ...notes];
  const items: FlowItem[] = [];
  const seen: SeenPage[] = [];
  const inColumnsOn: number[] = [];
  for (const [index, found] of kept.entries()) {
    const page = pages[index] as SourcePage;
    const ruled = ruledByPage.get(page) ?? [];
    const { lines, hasColumns } = inColumns(found, inRuled);
    if (hasColumns) inColumnsOn.push(page.number);
    const outside = lines.filter((line) => !ruled.some((table) => holds(table, line)));
    const aligned: AlignedTable[] = alignedTables(outside, measure, {
      open,
      ahead: kept[index + 1] ?? [],
      mayHeadAnnex,
    });
    const lastLine = outside.at(-1);
    const last = aligned.at(-1);
    open = last !== undefined && lastLine !== undefined && holds(last, lastLine) ? last : null;
    const tables = [...ruled, ...aligned];
    items.push(...inOrder(lines, tables, measure));
    seen.push({ page, lines, tables });
  }
  const layouts = (): PageLayout[] =>
    seen.map((one) => ({ ...layoutOf(one), furniture: placesOf(one.page, furniture) }));
  const aside = furniture.map(({ line }) => toLine(line, null, measure, false));
  const noteLines = footnotes.map((lines) =>
    lines.map((line, at) => toLine(line, lines[at - 1] ?? null, measure, false)),
  );
  return {
    items,
    pages: layouts,
    furniture: () => pages.map((page) => furnitureOf(page, furniture)),
    inColumnsOn,
    aside,
    footnotes: noteLines,
  };
}

const furnitureOf = (page: SourcePage, furniture: readonly Furniture[]): PageFurniture => ({
  page: page.number,
  furniture: placesOf(page, furniture),
});

const placesOf = (page: SourcePage, furniture: readonly Furniture[]): FurniturePlace[] =>
  furniture.filter(({ line }) => line.page === page).map(({ line, reason }) => ({ ...placeOf(line), reason }));

/** The lines of a page, and those of annotations that lie over it. */
function partNotes(page: SourcePage): { readonly lines: readonly PageLine[]; readonly notes: readonly Furniture[] } {
  const lines = pageLines(page);
  const { annotated } = page;
  if (annotated === undefined) return { lines, notes: [] };
  const isNote = ({ tokens: [first] }: PageLine): boolean =>
    first !== undefined && annotated.some(({ start, end }) => first.start >= start && first.end <= end);
  return {
    lines: lines.filter((line) => !isNote(line)),
    notes: lines.filter(isNote).map((line) => ({ line, reason: "annotation" })),
  };
}

function layoutOf({ page, lines, tables }: SeenPage): Omit<PageLayout, "furniture"> {
  return { page: page.number, lines: lines.map(placeOf), tables: tables.map(placeOfTable) };
}

function holds(table: TableRegion, line: PageLine): boolean {
  const middle = line.baseline - line.fontSize / 3;
  return middle > table.top && middle < table.bottom;
}

function surrounds({ top, bottom, borders }: TableRegion, line: PageLine): boolean {
  const [x0, y0, x1, y1] = boxOf(line);
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
  return y > top && y < bottom && x > (borders[0] ?? x) && x < (borders.at(-1) ?? x);
}

/** Puts lines and tables in the order of the page; a table stands where its first line did. */
function inOrder(lines: readonly PageLine[], tables: readonly TableRegion[], measure: TextMeasure): FlowItem[] {
  const items: FlowItem[] = [];
  const placed = new Set<TableRegion>();
  let above: PageLine | null = null;
  for (const line of lines) {
    // Two tables may stand beside each other.
    const held = tables.filter((candidate) => holds(candidate, line));
    if (held.length === 0) items.push(toLine(line, above, measure, items.length === 0));
    for (const table of held) {
      if (placed.has(table)) continue;
      placed.add(table);
      items.push(toGrid(table, line, measure, items.length === 0));
    }
    above = line;
  }
  return items;
}
