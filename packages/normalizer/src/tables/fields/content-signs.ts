import { isUnit } from "@qauly/model/rules";
import { folded, holds } from "./header-signs.js";
import { addressStems, postStems } from "./header-stems.js";
import type { ColumnText, FieldSign, FieldText } from "./sign.js";
import { fieldWeights } from "./weights.js";

const most = 0.5;
/** Cells from which on it tells something that they repeat. */
const leastCells = 5;
/** Counts of things and people are mostly below it. */
const fewAtOnce = 1000;
const nearlyAll = 0.8;

const CODE = /^\d{1,3}(?:[.-]\d{1,3})*$/;
const ZERO_CODE = /^0\d{1,2}$/;
const IDENTIFIER = /^\d{2}[-:]\d{3}[-:]\d{3}(?:[-:]\d+)?|^\d{12}$/;
const CONTACT = /@|^\+?[78]?[\s(-]*\d{3,5}[)\s-]+[\d\s-]{5,}$/;
const GROUPED = /^[-–−]?\s?\d{1,3}(?:[\s\u00a0]\d{3})+(?:[.,]\d+)?$|^\d{4,}(?:[.,]\d+)?$/;

/** What the cells of each column say. */
export function contentSigns({ columns, height }: FieldText): FieldSign[] {
  const firstWords = columns.findIndex(
    ({ filled }) => filled.filter((cell) => /\p{L}{3}/u.test(cell)).length > filled.length * most,
  );
  return columns.flatMap((one, column): FieldSign[] => {
    if (one.filled.length === 0) return [];
    const signs = ofColumn(one, height).map((sign) => ({ ...sign, column }));
    // Codes stand before what they are the codes of.
    if (firstWords < 0 || column < firstWords) return signs;
    return [...signs, { column, field: "code", why: "behind the names", weight: fieldWeights.behindNames }];
  });
}

type Sign = Omit<FieldSign, "column">;

function ofColumn({ filled, values }: ColumnText, height: number): Sign[] {
  const share = (test: (cell: string) => boolean): number => filled.filter(test).length / filled.length;
  const signs: Sign[] = [];
  const add = (field: Sign["field"], why: string, weight: number): number => signs.push({ field, why, weight });
  const numbers = values.filter((value) => typeof value === "number");
  const words = share((cell) => /\p{L}{3}/u.test(cell));
  const units = share((cell) => isUnit(folded(cell).replace(/^1(?:000?|00)?\s+/, "")));
  if (units >= nearlyAll) add("unit", "units", fieldWeights.units);
  else if (units >= most) add("unit", "some units", fieldWeights.someUnits);
  if (values.filter((value) => typeof value === "string" && /^\d{4}-/.test(value)).length >= filled.length * most) {
    add("date", "days", fieldWeights.dates);
  }
  if (share((cell) => IDENTIFIER.test(cell.trim())) >= most) add("identifier", "identifiers", fieldWeights.identifiers);
  if (share((cell) => CONTACT.test(cell.trim())) >= most) add("contact", "telephones", fieldWeights.contacts);
  else if (numbers.length > filled.length * most) add("contact", "numbers", fieldWeights.contradiction);
  if (filled.length >= leastCells) {
    const distinct = new Set(filled).size;
    if (distinct === filled.length) add("category", "no two are alike", fieldWeights.distinct);
    else if (distinct <= filled.length * most) add("category", "few that repeat", fieldWeights.repeated);
  }
  if (words >= most) {
    for (const field of ["row-number", "code", "amount", "quantity", "price", "area", "salary"] as const) {
      add(field, "cells of words", fieldWeights.contradiction);
    }
    const isAddress = (cell: string): boolean => {
      const text = folded(cell);
      return addressStems.some((stem) => holds(text, stem)) && /\d|ауыл|сел|кент|көше|ул/.test(text);
    };
    if (share(isAddress) >= most) add("address", "addresses", fieldWeights.addresses);
    if (share((cell) => postStems.some((stem) => holds(folded(cell), stem))) >= most)
      add("post", "posts", fieldWeights.posts);
    if (units < most) add("name", "words", fieldWeights.names);
    return signs;
  }
  const figures = share((cell) => /\d/.test(cell) && !/\p{L}{3}/u.test(cell));
  if (figures < nearlyAll) return signs;
  for (const field of ["name", "post", "address", "unit"] as const) add(field, "figures", fieldWeights.contradiction);
  const codes = share((cell) => CODE.test(cell));
  // Cells that are left out in most rows hold codes of levels.
  const isSparse = filled.length < height * nearlyAll && height > 2;
  if (codes >= nearlyAll) {
    if (share((cell) => ZERO_CODE.test(cell)) >= 0.3) add("code", "codes with zeros", fieldWeights.zeroCodes);
    else if (isSparse) add("code", "codes of some rows", fieldWeights.codes);
  } else add("code", "no codes", fieldWeights.contradiction);
  if (isCounting(filled)) {
    add("row-number", "counts", isSparse ? fieldWeights.sparseCounting : fieldWeights.counting);
  } else {
    // Rows that are parted count 1, 1.1, 1.2.
    const ordinals = share((cell) => /^\d{1,4}(?:\.\d{1,3})*[.)]?$/.test(cell.trim()));
    add("row-number", "does not count", ordinals >= nearlyAll ? fieldWeights.notCounting : fieldWeights.contradiction);
  }
  if (numbers.length < filled.length * most) return signs;
  add("amount", "figures", fieldWeights.figures);
  if (share((cell) => GROUPED.test(cell.trim())) >= most) {
    add("amount", "large figures", fieldWeights.amounts);
    add("code", "large figures", fieldWeights.contradiction);
  }
  const whole = numbers.every((value) => Number.isInteger(value));
  if (whole) {
    const small = numbers.every((value) => value < fewAtOnce);
    add("quantity", "whole numbers", small ? fieldWeights.smallCounts : fieldWeights.counts);
  } else for (const field of ["amount", "price", "area"] as const) add(field, "decimals", fieldWeights.decimals);
  return signs;
}

function isCounting(cells: readonly string[]): boolean {
  let steps = 0;
  for (const [at, cell] of cells.entries()) {
    const number = /^(\d{1,4})[.)]?$/.exec(cell.trim())?.[1];
    if (number === undefined) continue;
    const before = at === 0 ? 0 : Number(/^(\d{1,4})/.exec(cells[at - 1] ?? "")?.[1] ?? Number.NaN);
    if (Number(number) === before + 1) steps += 1;
  }
  return steps >= cells.length * nearlyAll;
}
