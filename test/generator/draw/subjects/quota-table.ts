/** The table of organisations in a quota annex, in its forms. */
import type { AllocationRow, ColumnSpec, RowSpec, TableSpec } from "../../act-spec.js";
import { positionsFor } from "../../expected-quota-findings.js";
import { organizations } from "../../organizations.js";
import { columns } from "../../quota-wordings.js";
import type { Scene } from "../scene.js";

/** What the tables of one act share. */
export interface TableStyle {
  readonly columns: readonly ColumnSpec[];
  readonly extra: "none" | "bin" | "address";
  readonly totals: { readonly label: string; readonly percentCell: "" | "-" } | null;
  readonly groups: boolean;
  readonly percentSign: "" | "%";
  readonly rowNumberDot: "" | ".";
  readonly abbreviated: number;
  readonly formFirst: boolean;
}

export function tableStyle({ choose, features }: Scene): TableStyle {
  const extra = features.maybe("extra column", 0.2)
    ? features.pick("extra column", { БСН: "bin" as const, Мекенжайы: "address" as const })
    : "none";
  const usual = columns(choose);
  const numbered = !features.maybe("no row numbers", 0.1);
  const header = extra === "bin" ? choose.pick(["БСН", "БСН/ЖСН"]) : "Мекенжайы";
  const more: ColumnSpec[] = extra === "none" ? [] : [{ role: "other", header }];
  const all = [...usual.slice(0, 2), ...more, ...usual.slice(2)];
  return {
    columns: numbered ? all : all.slice(1),
    extra,
    totals: features.maybe("totals row", 0.25)
      ? {
          label: choose.pick(["Барлығы:", "Барлығы", "Жиыны", "Қорытынды:"]),
          percentCell: choose.pick(["", "-"] as const),
        }
      : null,
    groups: features.maybe("group rows", 0.06),
    percentSign: features.maybe("percent sign in cells", 0.25) ? "%" : "",
    rowNumberDot: features.maybe("row numbers with dots", 0.1) ? "." : "",
    abbreviated: choose.pick([0, 0.4, 1]),
    formFirst: features.maybe("legal form before the name", 0.15),
  };
}

const groups = [
  "Білім беру ұйымдары",
  "Денсаулық сақтау және әлеуметтік қамсыздандыру",
  "Өнеркәсіп және құрылыс",
] as const;

export function quotaTable(scene: Scene, style: TableStyle, percentFor: (headcount: number) => number): TableSpec {
  const { choose, quotes, issuer } = scene;
  const count = choose.pick([1, 2, 3, 3, 4, 5, 7, 12, 24]);
  const named = organizations(count, { place: issuer.place, quotes, ...style }, choose);
  const allocations = named.map((organization, index): AllocationRow => {
    const headcount = choose.chance(0.8) ? choose.int(50, 250) : choose.int(251, 1900);
    const percent = percentFor(headcount);
    const positions = positionsFor(headcount, percent);
    const others = style.extra === "none" ? [] : [extraCell(scene, style.extra)];
    return {
      kind: "allocation",
      rowNumber: index + 1,
      organization,
      headcount,
      percent,
      positions,
      others,
      unreadable: null,
    };
  });
  const rows: RowSpec[] = style.groups ? grouped(allocations) : allocations;
  const { columns, percentSign, rowNumberDot, totals } = style;
  return {
    columns,
    rows: totals === null ? rows : [...rows, { kind: "total", ...totals, error: 0 }],
    percentSign,
    rowNumberDot,
  };
}

/** Heads each third of the rows; the count goes on. */
function grouped(rows: readonly AllocationRow[]): RowSpec[] {
  const size = Math.ceil(rows.length / groups.length);
  return rows.flatMap((row, index): RowSpec[] =>
    index % size === 0 ? [{ kind: "group", words: groups[index / size]! }, row] : [row],
  );
}

function extraCell({ choose }: Scene, extra: "bin" | "address"): string {
  if (extra === "address") {
    return choose.pick([
      `Қарасу ауылы, Абай көшесі, ${choose.int(1, 120)}`,
      `Ақсу ауылы, Бейбітшілік көшесі ${choose.int(1, 90)}`,
      `Янайкин ауылы, Қ. Сәтбаев көшесі, ${choose.int(1, 90)}`,
    ]);
  }
  const digits = Array.from({ length: 6 }, () => choose.int(0, 9)).join("");
  return `${String(choose.int(0, 22)).padStart(2, "0")}${String(choose.int(1, 12)).padStart(2, "0")}40${digits}`;
}
