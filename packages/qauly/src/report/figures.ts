/** Entries counted up: the numbers of the report's plots. */
import { type FindingSeverity, findingRules } from "@qauly/model";
import { type ReviewLevel, reviewLevels } from "../queue/level.js";
import { type ActFigures, type CategoryName, type Entry, entryLevel } from "./entry.js";
import type { Filter } from "./filter.js";

/** One number of a plot, with what it is made of. */
export interface Figure {
  readonly label: string;
  readonly value: number;
  /** Documents behind it. */
  readonly filter: Filter;
}

export interface FindingFigure extends Figure {
  readonly severity: FindingSeverity;
  readonly acts: number;
}

export interface CategoryFigure extends Figure {
  readonly category: CategoryName;
  readonly acts: number;
  readonly rows: number;
  readonly unstated: number;
  readonly years: readonly Figure[];
}

/** One year, region or type, and how many of its documents have each level. */
export interface LevelsFigure extends Figure {
  readonly levels: readonly LevelFigure[];
}

export interface LevelFigure extends Figure {
  readonly level: ReviewLevel;
}

export interface FailureFigure extends Figure {
  readonly advice: string;
  readonly example: string;
}

export interface Figures {
  readonly statuses: readonly Figure[];
  /** Levels of all documents, and of those with an act by year, region and type; the worst first. */
  readonly levels: readonly LevelFigure[];
  readonly levelsBy: Readonly<Record<"year" | "region" | "type", readonly LevelsFigure[]>>;
  /** Acts that are not repealed, each once. The numbers of acts and positions are of these. */
  readonly acts: number;
  /** Readings that are left out of those: of repealed acts, and of acts that were read better from another document. */
  readonly leftOut: readonly Figure[];
  readonly pages: number;
  readonly quotaActs: number;
  readonly positions: number;
  readonly repairs: number;
  readonly years: readonly Figure[];
  readonly undated: Figure;
  readonly regions: readonly Figure[];
  readonly types: readonly Figure[];
  readonly findings: readonly FindingFigure[];
  readonly categories: readonly CategoryFigure[];
  readonly mostRepairs: readonly Figure[];
  readonly failures: readonly FailureFigure[];
}

/** What leads to the documents that acts and positions are counted from. */
const current = { reading: "current" } as const;

/** Documents in the list of those with the most repairs. */
const mostRepaired = 20;

/** What a value that the source does not state is called. */
export const unstated = "not stated";

const byValue = (a: Figure, b: Figure) => b.value - a.value || (a.label < b.label ? -1 : 1);

function counted<T>(items: readonly T[], nameOf: (item: T) => string, weight: (item: T) => number = () => 1) {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(nameOf(item), (counts.get(nameOf(item)) ?? 0) + weight(item));
  return [...counts];
}

export function figuresFrom(entries: readonly Entry[]): Figures {
  const read = entries.flatMap(({ act }) => (act === null ? [] : [act]));
  const acts = read.filter(({ reading }) => reading === "current");
  const years = counted(acts, ({ year }) => String(year ?? unstated));
  const sum = (of: (act: ActFigures) => number) => read.reduce((total, act) => total + of(act), 0);
  const categories = categoryFigures(acts);
  return {
    statuses: ["done", "partial", "failed", "skipped", "not-an-act"].map((status) => ({
      label: status,
      value: entries.filter((entry) => entry.status === status).length,
      filter: { status },
    })),
    levels: levelFigures(entries, {}),
    levelsBy: {
      year: levelsBy(entries, "year", ({ year }) => String(year ?? unstated), byYear),
      region: levelsBy(entries, "region", ({ region }) => region ?? unstated, byValue),
      type: levelsBy(entries, "type", ({ type }) => type, byValue),
    },
    acts: acts.length,
    leftOut: (["repealed", "other reading"] as const).map((reading) => ({
      label: reading,
      value: read.filter((act) => act.reading === reading).length,
      filter: { reading },
    })),
    pages: sum(({ pages }) => pages),
    quotaActs: acts.filter(({ quota }) => quota !== null).length,
    positions: categories.reduce((total, { value }) => total + value, 0),
    repairs: sum(({ repairs }) => repairs),
    years: years
      .filter(([year]) => year !== unstated)
      .map(([label, value]) => ({ label, value, filter: { year: label, ...current } }))
      .sort((a, b) => Number(a.label) - Number(b.label)),
    undated: {
      label: unstated,
      value: years.find(([year]) => year === unstated)?.[1] ?? 0,
      filter: { year: unstated, ...current },
    },
    regions: counted(acts, ({ region }) => region ?? unstated)
      .map(([label, value]) => ({ label, value, filter: { region: label, ...current } }))
      .sort(byValue),
    types: counted(acts, ({ type }) => type)
      .map(([label, value]) => ({ label, value, filter: { type: label, ...current } }))
      .sort(byValue),
    findings: findingFigures(read),
    categories,
    mostRepairs: entries
      .map(({ name, act }, index) => ({ label: name, value: act?.repairs ?? 0, filter: { document: String(index) } }))
      .filter(({ value }) => value > 0)
      .sort(byValue)
      .slice(0, mostRepaired),
    failures: failureFigures(entries),
  };
}

/** The latest first; what has no year comes last. */
const byYear = (a: Figure, b: Figure): number =>
  Number(a.label === unstated) - Number(b.label === unstated) || Number(b.label) - Number(a.label);

function levelsBy(
  entries: readonly Entry[],
  name: "year" | "region" | "type",
  labelOf: (act: ActFigures) => string,
  order: (a: Figure, b: Figure) => number,
): LevelsFigure[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.act === null) continue;
    const label = labelOf(entry.act);
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([label, group]) => {
      const filter = { [name]: label };
      return { label, value: group.length, filter, levels: levelFigures(group, filter) };
    })
    .sort(order);
}

function levelFigures(entries: readonly Entry[], filter: Filter): LevelFigure[] {
  const counts = new Map(counted(entries, (entry) => entryLevel(entry) ?? "same"));
  return reviewLevels.flatMap((level) => {
    const value = counts.get(level) ?? 0;
    return value === 0 ? [] : [{ level, label: level, value, filter: { ...filter, level } }];
  });
}

const graveness = { error: 0, warning: 1, info: 2 } as const;

function findingFigures(acts: readonly ActFigures[]): FindingFigure[] {
  const all = acts.flatMap(({ findings }) => [...findings]);
  const actsOf = new Map(counted(all, ([code]) => code));
  return counted(
    all,
    ([code]) => code,
    ([, count]) => count,
  )
    .map(([code, value]) => ({
      label: code,
      value,
      filter: { finding: code },
      severity: code in findingRules ? findingRules[code as keyof typeof findingRules].severity : "info",
      acts: actsOf.get(code) ?? 0,
    }))
    .sort((a, b) => graveness[a.severity] - graveness[b.severity] || byValue(a, b));
}

function categoryFigures(acts: readonly ActFigures[]): CategoryFigure[] {
  const shares = acts.flatMap(({ quota }) =>
    [...(quota?.shares ?? [])].map(([category, share]) => ({ category, share, year: String(quota?.year ?? unstated) })),
  );
  return [...new Set(shares.map(({ category }) => category))]
    .map((category) => {
      const own = shares.filter((one) => one.category === category);
      const sum = (of: (one: (typeof own)[number]) => number) => own.reduce((total, one) => total + of(one), 0);
      return {
        label: category,
        category,
        value: sum(({ share }) => share.positions),
        filter: { category, ...current },
        acts: own.length,
        rows: sum(({ share }) => share.rows),
        unstated: sum(({ share }) => share.unstated),
        years: counted(
          own,
          ({ year }) => year,
          ({ share }) => share.positions,
        ).map(([label, value]) => ({ label, value, filter: { category, quotaYear: label, ...current } })),
      };
    })
    .sort(byValue);
}

function failureFigures(entries: readonly Entry[]): FailureFigure[] {
  const failed = entries.flatMap(({ failure }) => (failure === null ? [] : [failure]));
  return counted(failed, ({ code }) => code)
    .map(([code, value]) => {
      const first = failed.find((failure) => failure.code === code);
      return {
        label: code,
        value,
        filter: { failure: code },
        advice: first?.advice ?? "",
        example: first?.message ?? "",
      };
    })
    .sort(byValue);
}
