/** Quota tables of many forms: headers, orders of columns and ways of writing, each with the numbers that it states. */

export interface Employer {
  readonly name: string;
  readonly address: string;
  readonly bin: string;
  readonly headcount: number;
  readonly percent: string;
  readonly positions: number;
}

export type Column = "number" | "name" | "address" | "bin" | "headcount" | "percent" | "positions";

const names = [
  '"Сарыбел" ЖШС',
  '"Ақтоғай су" КММ',
  "ШҚ Береке-2",
  '"№ 7 орта мектеп" КММ',
  "ЖК Омаров А.Б.",
  '"ТЕМІР ЖОЛ СЕРВИС" АҚ',
  'ЖШС "Көкжиек"',
  '"Нұрлы көш" шаруа қожалығы',
];
const headcounts = [100, 251, 64, 1050, 87, 305, 150, 52];

/** So many employers of a list, each with the positions that its percentage gives. */
export function employers(count: number, percents: readonly string[]): Employer[] {
  return Array.from({ length: count }, (_, at) => {
    const headcount = headcounts[at % headcounts.length] as number;
    const percent = percents[at % percents.length] as string;
    return {
      name: names[at % names.length] as string,
      address: `Ақсу ауылы, Достық көшесі, ${at + 3}`,
      bin: `0${40840181583 + at}`,
      headcount,
      percent,
      positions: Math.round((headcount * Number(percent.replace(",", ".").replace("%", ""))) / 100),
    };
  });
}

/** The columns of a table, in the orders that acts have. */
export const orders: readonly (readonly Column[])[] = [
  ["number", "name", "headcount", "percent", "positions"],
  ["number", "name", "percent", "headcount", "positions"],
  ["number", "name", "address", "headcount", "percent", "positions"],
  ["number", "name", "bin", "percent", "headcount", "positions"],
  ["name", "headcount", "percent", "positions"],
  ["number", "name", "headcount", "percent", "positions", "address"],
  ["number", "name", "headcount", "positions"],
];

export const known: Readonly<Record<Column, string>> = {
  number: "р/с №",
  name: "Ұйымның атауы",
  address: "Мекенжайы",
  bin: "БСН",
  headcount: "Жұмыскерлердің тізімдік саны",
  percent: "Квота мөлшері, %",
  positions: "Жұмыс орындарының саны",
};

/** Headers that differ from the known ones in the columns named. */
export const headers: readonly Readonly<Partial<Record<Column, string>>>[] = [
  {},
  { positions: "Жұмысқа қабылданатын адамдар" },
  { positions: "Қаншасы керек" },
  { headcount: "Қанша адам бар" },
  { percent: "Белгіленген үлес" },
  { name: "Субъект" },
  { number: "Рет №" },
  { number: "Рет саны" },
  { number: "Р/с", name: "Кім" },
  { number: "Рет", headcount: "Барлығы", percent: "Үлесі", positions: "Бөлінгені" },
  {
    number: "№ п/п",
    name: "Наименование предприятия",
    headcount: "Всего трудится",
    percent: "Доля, %",
    positions: "Подлежит трудоустройству человек",
  },
  {
    number: "р/с №",
    name: "ұйымның атауы",
    address: "мекенжайы",
    bin: "бсн",
    headcount: "жұмыскерлердің тізімдік саны",
    percent: "квота мөлшері, %",
    positions: "жұмыс орындарының саны",
  },
  {
    number: "а-баған",
    name: "б-баған",
    address: "в-баған",
    bin: "г-баған",
    headcount: "д-баған",
    percent: "е-баған",
    positions: "ж-баған",
  },
  {
    number: "№",
    name: "Кто",
    address: "Где",
    bin: "Код",
    headcount: "Сколько",
    percent: "Какая доля",
    positions: "Сколько выделено",
  },
];

const cellOf = (employer: Employer, column: Column, at: number): string =>
  column === "number" ? String(at + 1) : String(employer[column]);

type Cells = readonly (readonly string[])[];

/** Ways of writing rows of cells as text. */
export const forms: Readonly<Record<string, (rows: Cells, order: readonly Column[]) => string>> = {
  tabs: (rows) => rows.map((cells) => cells.join("\t")).join("\n"),
  pipes: (rows) => rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n"),
  aligned: (rows) => {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? "").length)));
    return rows.map((cells) => cells.map((cell, at) => cell.padEnd((widths[at] ?? 0) + 3)).join("")).join("\n");
  },
  "blocks, figures on one line": (rows, order) => rows.map((cells) => blockRow(cells, order, " ")).join("\n\n"),
  "blocks, a line for each cell": (rows) => rows.map((cells) => cells.join("\n\n")).join("\n\n"),
  "a line for each row": (rows) => rows.map((cells) => cells.join(" ")).join("\n"),
  "blocks, wrapped names": (rows, order) =>
    rows
      .map((cells, row) => {
        const wrapped = cells.map((cell, at) => (order[at] === "name" && row > 0 ? cell.replace(" ", "\n") : cell));
        return blockRow(wrapped, order, " ");
      })
      .join("\n\n"),
  "blocks, figures one below another": (rows, order) => rows.map((cells) => blockRow(cells, order, "\n")).join("\n\n"),
};

const figures: readonly Column[] = ["headcount", "percent", "positions"];

/** Each text in a block, the figures together in one. */
function blockRow(cells: readonly string[], order: readonly Column[], between: string): string {
  return cells
    .map((cell, at) => {
      if (at === 0) return cell;
      const isFigure = (column: Column | undefined): boolean => column !== undefined && figures.includes(column);
      return `${isFigure(order[at]) && isFigure(order[at - 1]) ? between : "\n\n"}${cell}`;
    })
    .join("");
}

/** The rows of a table, its header first. */
export function tableRows(
  list: readonly Employer[],
  order: readonly Column[],
  header: Readonly<Partial<Record<Column, string>>>,
): Cells {
  return [
    order.map((column) => header[column] ?? known[column]),
    ...list.map((employer, at) => order.map((column) => cellOf(employer, column, at))),
  ];
}
