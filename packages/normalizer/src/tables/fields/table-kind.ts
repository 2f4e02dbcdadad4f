import type { ColumnField, ColumnRole, RowKind, Table } from "@qauly/model";
import { budgetLine, tableValues } from "@qauly/model/rules";
import { contentSigns } from "./content-signs.js";
import { folded, headerSigns, holds } from "./header-signs.js";
import { titleStems } from "./header-stems.js";
import { type FieldSign, type FieldText, type KindSign, type TypedKind, typedKinds } from "./sign.js";
import { fieldMargin, fieldWeights, kindMargin, kindWeights, leastField, leastKind } from "./weights.js";

/** A table before its kind is known. */
export interface UntypedTable {
  readonly headers: readonly string[];
  readonly rows: readonly { readonly kind: RowKind; readonly cells: readonly string[] }[];
  readonly roles: readonly ColumnRole[];
  readonly unit: string | null;
  /** The titles above it, the nearest first: its caption, that of its annex, that of the act. */
  readonly titles: readonly (string | null)[];
}

/** What a table is about, and what its columns hold. */
export interface TypedTable {
  readonly kind: Table["kind"];
  readonly fields: readonly (ColumnField | null)[];
  readonly kindSigns: readonly KindSign[];
  readonly fieldSigns: readonly FieldSign[];
}

/** Fields that tables of a kind have. */
const ofKind: Readonly<Record<TypedKind, readonly ColumnField[]>> = {
  budget: ["code", "name", "amount", "row-number", "note"],
  tariff: ["name", "unit", "price", "category", "row-number", "note"],
  staff: ["post", "quantity", "category", "salary", "row-number", "note"],
  register: ["name", "address", "area", "date", "identifier", "contact", "row-number", "note"],
};

/** The kind of a table and the fields of its columns, by all signs together; without enough of them, none. */
export function typedTable(table: UntypedTable): TypedTable {
  const text = fieldText(table);
  const said = headerSigns(text);
  const isCode = (column: number): boolean => said.some((sign) => sign.column === column && sign.field === "code");
  // Codes that count on, as the categories of a short budget do, are codes where the header says so.
  const signs = [...said, ...contentSigns(text).filter(({ column, why }) => why !== "counts" || !isCode(column))];
  const sums = sumsOf(table.headers.length, signs);
  const kindSigns = signsOfKind(table, sums);
  const kind = bestKind(kindSigns);
  const none = table.headers.map(() => null);
  if (kind === null) return { kind: "other", fields: none, kindSigns, fieldSigns: signs };
  return { kind, fields: withoutGuesses(fieldsOf(sums, kind), signs), kindSigns, fieldSigns: signs };
}

/** Rows that are enough to tell what a column holds. */
const mostRows = 80;

function fieldText({ headers, rows }: UntypedTable): FieldText {
  const data = rows.filter(({ kind, cells }) => kind === "data" && !isNumbering(cells));
  // Parts of a long table may differ: its rows are taken from all of it.
  const step = Math.max(1, Math.floor(data.length / mostRows));
  const told = step === 1 ? data : data.filter((_, at) => at % step < 2 || at < mostRows / 2);
  const values = tableValues(
    headers.map((header) => ({ header, role: "other", field: null })),
    told.map(({ kind, cells }) => ({ kind, cells: [...cells] })),
  );
  return {
    headers: headers.map(folded),
    height: told.length,
    columns: headers.map((_, column) => {
      const cells = told.map((row) => row.cells[column] ?? "");
      const at = cells.flatMap((cell, row) => (/[\p{L}\d]/u.test(cell) ? [row] : []));
      return {
        cells,
        filled: at.map((row) => cells[row] ?? ""),
        values: at.map((row) => values[row]?.[column] ?? null),
      };
    }),
  };
}

/** `1 | 2 | 3`: the numbers of the columns. */
const isNumbering = (cells: readonly string[]): boolean =>
  cells.length > 2 && cells.every((cell, at) => cell === String(at + 1));

type Sums = readonly ReadonlyMap<ColumnField, number>[];

function sumsOf(width: number, signs: readonly FieldSign[]): Sums {
  const sums = Array.from({ length: width }, () => new Map<ColumnField, number>());
  for (const { column, field, weight } of signs) {
    const own = sums[column];
    own?.set(field, (own.get(field) ?? 0) + weight);
  }
  return sums;
}

function signsOfKind({ rows, titles, unit }: UntypedTable, sums: Sums): KindSign[] {
  const signs: KindSign[] = [];
  const add = (kind: TypedKind, why: string, weight: number): number => signs.push({ kind, why, weight });
  for (const kind of typedKinds) {
    const at = titles.findIndex((title) => title !== null && speaksOf(kind, folded(title)));
    if (at < 0) continue;
    const isWeak = titleStems.some((one) => one.kind === kind && one.isWeak);
    const isOwn = at < titles.length - 1;
    add(
      kind,
      isOwn ? "title" : "the act's title",
      isWeak ? kindWeights.weakTitle : isOwn ? kindWeights.annexTitle : kindWeights.actTitle,
    );
  }
  const best = sums.map((own) => [...own].sort((a, b) => b[1] - a[1])[0]);
  const having = (...fields: readonly ColumnField[]): number =>
    best.filter((one) => one !== undefined && fields.includes(one[0]) && one[1] >= leastField).length;
  if (having("code") > 1) add("budget", "columns of codes", kindWeights.classification);
  const lines = new Set(
    rows.flatMap(({ cells }) => budgetLine(cells.findLast((cell) => /\p{L}{3}/u.test(cell)) ?? "") ?? []),
  );
  if (["outlay", "lending", "balance", "financing", "assets"].filter((one) => lines.has(one as "outlay")).length > 1) {
    add("budget", "lines of a budget", kindWeights.budgetLines);
  }
  if (having("amount") > 0) {
    add("budget", "amounts", kindWeights.budgetAmount + (unit !== null && /теңге|тенге/iu.test(unit) ? 1 : 0));
    add("register", "amounts", kindWeights.amountsInRegister);
  }
  const isTitled = (kind: TypedKind): boolean => signs.some((sign) => sign.kind === kind && sign.why === "title");
  if (isTitled("tariff") && having("amount") > 0 && having("price") === 0) {
    add("tariff", "money below a title of tariffs", kindWeights.moneyOfTitle);
  }
  const figures = best.filter((one) => one?.[0] === "amount").length;
  if (isTitled("budget") && having("amount") === 0 && figures > 0) {
    add("budget", "figures below a title of a budget", kindWeights.figuresOfTitle);
  }
  if (having("quantity") > 0 && having("price") > 0 && having("amount") > 0) {
    add("budget", "a purchase", kindWeights.purchase);
  }
  if (having("price") > 0)
    add("tariff", "prices", kindWeights.price + (having("unit") > 0 ? kindWeights.unitColumn : 0));
  if (having("post") > 0) {
    add("staff", "posts", kindWeights.post + (having("quantity") > 0 ? kindWeights.quantityOfPosts : 0));
  }
  if (having("salary") > 0) add("staff", "pay", kindWeights.salary);
  if (having("address") > 0) add("register", "addresses", kindWeights.place);
  const marks = (["area", "identifier", "date", "contact"] as const).filter((field) => having(field) > 0);
  for (const field of marks) add("register", field, kindWeights.marks);
  if (having("name") > 0) add("register", "names", kindWeights.named);
  return signs;
}

const speaksOf = (kind: TypedKind, title: string): boolean =>
  titleStems.some(
    ({ kind: of, stems, without = [] }) =>
      of === kind && stems.some((stem) => holds(title, stem)) && !without.some((stem) => holds(title, stem)),
  );

function bestKind(signs: readonly KindSign[]): TypedKind | null {
  const sums = typedKinds
    .map((kind) => ({ kind, sum: signs.reduce((sum, sign) => sum + (sign.kind === kind ? sign.weight : 0), 0) }))
    .sort((a, b) => b.sum - a.sum);
  const [first, second] = sums;
  // A title alone is no table of a kind.
  const isTold = signs.some(
    ({ kind, why }) => kind === first?.kind && why !== "title" && why !== "the act's title" && why !== "names",
  );
  return first !== undefined && isTold && first.sum >= leastKind && first.sum - (second?.sum ?? 0) >= kindMargin
    ? first.kind
    : null;
}

/** Of columns of whole numbers one alone is taken for the quantity; another needs a header that says so. */
function withoutGuesses(fields: readonly (ColumnField | null)[], signs: readonly FieldSign[]): (ColumnField | null)[] {
  const isSaid = (column: number): boolean =>
    signs.some((sign) => sign.column === column && sign.field === "quantity" && sign.why.startsWith("header"));
  const columns = fields.flatMap((field, column) => (field === "quantity" ? [column] : []));
  if (columns.length < 2) return [...fields];
  return fields.map((field, column) => (field === "quantity" && !isSaid(column) ? null : field));
}

/** The least sum for which a column holds money when the kind of its table speaks for it. */
const leastMoney = 2;

function fieldsOf(sums: Sums, kind: TypedKind): (ColumnField | null)[] {
  let counted = false;
  const having = (...fields: readonly ColumnField[]): number =>
    sums.filter((own) => fields.some((field) => (own.get(field) ?? 0) >= leastMoney)).length;
  // Money in a table of tariffs is the price, and in one of posts the pay, where no other column is.
  const isPrice = kind === "tariff" && having("price") === 0;
  const isPay = kind === "staff" && having("salary") === 0 && having("amount", "price") === 1;
  // The one column of figures of a budget holds its amounts, however its header calls them.
  const isSum = kind === "budget" && having("amount") === 1 && having("price") === 0;
  const inKind = (field: ColumnField, sum: number): ColumnField => {
    if (sum < leastMoney) return field;
    if (isPrice && field === "amount") return "price";
    if (isSum && field === "quantity") return "amount";
    return isPay && (field === "amount" || field === "price") ? "salary" : field;
  };
  return sums.map((own) => {
    const meant = new Map<ColumnField, number>();
    for (const [stated, sum] of own) {
      const field = inKind(stated, sum);
      meant.set(field, Math.max(meant.get(field) ?? sum, sum));
    }
    const ranked = [...meant]
      .map(([field, sum]) => ({ field, sum }))
      .map(({ field, sum }) => ({
        field,
        sum: sum > 0 && ofKind[kind].includes(field) ? sum + fieldWeights.ofKind : sum,
      }))
      .sort((a, b) => b.sum - a.sum);
    const [first, second] = ranked;
    if (first === undefined || first.sum < leastField || first.sum - (second?.sum ?? 0) < fieldMargin) return null;
    if (first.field !== "row-number") return first.field;
    if (counted) return null;
    counted = true;
    return first.field;
  });
}
