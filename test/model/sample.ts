/**
 * A sound act of our own invention: one quota with one percentage, one with tiers, everything cited and nothing to
 * find.
 */

import type {
  Allocation,
  Finding,
  QuotaCategoryCode,
  Reference,
  Resolution,
  Table,
} from "../../packages/model/src/index.js";
import { plainTable } from "../plain-table.js";

interface Row {
  readonly name: string;
  readonly headcount: number;
  readonly percent: number;
  readonly positions: number;
}

const people: readonly Row[] = [
  { name: '"Самал" ЖШС', headcount: 120, percent: 2, positions: 2 },
  { name: '"Тұлпар" АҚ', headcount: 75, percent: 2, positions: 2 },
];

const disability: readonly Row[] = [
  { name: '"Сәуле" ЖШС', headcount: 120, percent: 3, positions: 4 },
  { name: '"Дала" ШҚ', headcount: 60, percent: 2, positions: 1 },
];

function table(rows: readonly Row[]): Table {
  const totals = ["headcount", "positions"] as const;
  const [headcount, positions] = totals.map((field) => String(rows.reduce((sum, row) => sum + row[field], 0)));
  return plainTable(
    [
      { header: "№", role: "row-number" },
      { header: "Ұйымның атауы", role: "organization" },
      { header: "Жұмыскерлердің тізімдік саны", role: "headcount" },
      { header: "Квота, %", role: "percent" },
      { header: "Жұмыс орындары", role: "positions" },
    ],
    [
      ...rows.map((row, index) => [
        String(index + 1),
        row.name,
        String(row.headcount),
        `${row.percent}%`,
        String(row.positions),
      ]),
      ["", "Барлығы:", headcount ?? "", "-", positions ?? ""],
    ],
  );
}

function allocations(annex: number, category: QuotaCategoryCode, rows: readonly Row[]): Allocation[] {
  return rows.map(({ name, ...numbers }, index) => ({
    path: `/annexes/${annex}/tables/0/rows/${index}`,
    annexNumber: annex + 1,
    category,
    rowNumber: index + 1,
    organization: { name, properName: name.split('"')[1] ?? null, legalForm: null },
    ...numbers,
  }));
}

function annexReference(id: number): Reference {
  return {
    id: `ref-${id + 1}`,
    kind: "internal",
    text: `осы қаулының ${id}-қосымшасына`,
    at: { path: `/clauses/0/children/${id - 1}/text`, start: 0, end: 26 },
    act: null,
    pinpoint: [{ unit: "annex", number: String(id) }],
    inNewWording: false,
    because: null,
    target: { id: null, uri: null, path: `/annexes/${id - 1}`, basis: "internal" },
  };
}

const heading = (number: number) => ({
  text: `Ақтоғай ауданы әкімдігінің 2021 жылғы 5 ақпандағы № 17/2 қаулысына ${number}-қосымша`,
  authority: "Ақтоғай ауданы әкімдігі",
  date: "2021-02-05",
  number: "17/2",
});

/** A fresh copy at each call; a test spoils it at the place that it is about. */
export function soundAct(): Resolution {
  return structuredClone<Resolution>({
    schemaVersion: "1.1.0",
    source: {
      fileName: "act.txt",
      mediaType: "text/plain",
      sha256: "0f".repeat(32),
      byteLength: 4096,
      pageCount: 1,
      method: "plain-text",
      engine: null,
      producer: { name: "qauly", version: "0.1.0" },
    },
    language: "kk",
    act: {
      type: "resolution",
      typeLabel: "қаулы",
      title: "Жұмыс орындарына квота белгілеу туралы",
      number: "17/2",
      date: "2021-02-05",
      authority: {
        name: "Павлодар облысы Ақтоғай ауданы әкімдігі",
        kind: "akimat",
        region: "Павлодар облысы",
        district: "Ақтоғай ауданы",
      },
      jointWith: [],
      session: null,
      registration: null,
      adiletId: null,
      status: "unknown",
      force: null,
    },
    preamble: { text: "Еңбек кодексіне сәйкес Ақтоғай ауданының әкімдігі", enactingFormula: "ҚАУЛЫ ЕТЕДІ" },
    clauses: [
      {
        number: "1",
        text: "Квота белгіленсін:",
        tables: [],
        children: [
          { number: "1)", text: "осы қаулының 1-қосымшасына сәйкес екі пайыз;", tables: [], children: [] },
          { number: "2)", text: "осы қаулының 2-қосымшасына сәйкес.", tables: [], children: [] },
        ],
      },
    ],
    sections: [],
    signatories: [{ role: "Аудан әкімі", name: "Қ. Арман" }],
    agreed: [],
    annexes: [
      {
        number: 1,
        heading: heading(1),
        title: "Ұйымдар тізбесі",
        paragraphs: [],
        sections: [],
        tables: [table(people)],
      },
      {
        number: 2,
        heading: heading(2),
        title: "Ұйымдар тізбесі",
        paragraphs: [],
        sections: [],
        tables: [table(disability)],
      },
    ],
    notes: [],
    references: [
      {
        id: "ref-1",
        kind: "act",
        text: "Еңбек кодексіне",
        at: { path: "/preamble/text", start: 0, end: 15 },
        act: { type: "code", title: "Еңбек кодексі", authority: null, date: null, number: null, registration: null },
        pinpoint: [],
        inNewWording: false,
        because: null,
        target: {
          id: "K1500000414",
          uri: "https://adilet.zan.kz/kaz/docs/K1500000414",
          path: null,
          basis: "catalogue",
        },
      },
      annexReference(1),
      annexReference(2),
    ],
    relations: [],
    quota: {
      year: 2021,
      categories: [
        {
          category: "released-prisoners",
          label: "босатылған адамдар",
          percent: 2,
          tiers: null,
          annexNumber: 1,
          clausePath: "/clauses/0/children/0",
        },
        {
          category: "disability",
          label: "мүгедектер",
          percent: null,
          tiers: [
            { minHeadcount: 50, maxHeadcount: 100, percent: 2 },
            { minHeadcount: 101, maxHeadcount: 250, percent: 3 },
            { minHeadcount: 251, maxHeadcount: null, percent: 4 },
          ],
          annexNumber: 2,
          clausePath: "/clauses/0/children/1",
        },
      ],
      allocations: [...allocations(0, "released-prisoners", people), ...allocations(1, "disability", disability)],
    },
    findings: [],
    repairs: [],
    furniture: [],
    unplaced: [],
    provenance: { "/act/number": [{ page: 1, bbox: null, start: 10, end: 14, confidence: null }] },
    provedBy: {},
    trust: null,
    corrections: [],
  });
}

/** What `soundAct` always has; throws instead of returning undefined so that tests read plainly. */
export function at<Item>(items: readonly Item[], index: number): Item {
  const item = items[index];
  if (item === undefined) throw new RangeError(`no item ${index}`);
  return item;
}

/**
 * Sketches of one fault change a value and not the text beside it, or a text and not its citations; that is found
 * apart.
 */
export const isOfFault = ({ code }: Finding): boolean => code !== "value.unlike-text" && code !== "reference.unread";
