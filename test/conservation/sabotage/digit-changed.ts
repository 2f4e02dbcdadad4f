/** A figure that is another one than the source prints; its place stays. */
import { isIsoDate, type Resolution } from "@qauly/model";
import { textFields, valueAt } from "@qauly/model/rules";
import type { Random } from "../../generator/random.js";
import { remake } from "./allocations.js";
import { allocationsOf } from "./fields.js";
import { put } from "./pointers.js";
import type { Broken, Sabotage } from "./sabotage.js";

/** A text with one of its digits another. */
function misread(text: string, choose: Random): string | null {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index);
  if (places.length === 0) return null;
  const at = choose.pick(places);
  const digit = (Number(text[at]) + choose.int(1, 9)) % 10;
  return `${text.slice(0, at)}${digit}${text.slice(at + 1)}`;
}

function at(pointers: readonly string[], result: Resolution, choose: Random): Broken | null {
  const holding = pointers.filter((pointer) => /\d/.test(String(valueAt(result, pointer) ?? "")));
  if (holding.length === 0) return null;
  const pointer = choose.pick(holding);
  const value = valueAt(result, pointer) as string | number;
  const text = misread(String(value), choose);
  if (text === null || (typeof value === "number" && Number(text) === value)) return null;
  if (pointer.endsWith("/date") && !isIsoDate(text)) return null;
  const broken = structuredClone(result);
  put(broken, pointer, typeof value === "number" ? Number(text) : text);
  for (const reference of broken.references) {
    if (reference.at.path === pointer) reference.text = text.slice(reference.at.start, reference.at.end);
  }
  const [, table, row] = /^(\/annexes\/\d+\/tables\/\d+)(\/rows\/\d+)\/cells/.exec(pointer) ?? [];
  if (table !== undefined) remake(broken, table);
  const allocations = table === undefined ? [] : allocationsOf(broken, `${table}${row}`);
  return {
    result: broken,
    what: `${pointer}: ${String(value).slice(0, 40)} → ${text.slice(0, 40)}`,
    paths: [pointer, ...allocations.map((index) => `/quota/allocations/${index}`)],
    places: [],
  };
}

const texts = (result: Resolution, where: RegExp): string[] =>
  [...textFields(result)].map(([path]) => path).filter((path) => where.test(path));
const placed = ({ provenance }: Resolution, where: RegExp): string[] =>
  Object.keys(provenance).filter((path) => where.test(path));

export const digitOfCell: Sabotage = ({ result }, choose) => at(texts(result, /\/cells\//), result, choose);
export const digitOfClause: Sabotage = ({ result }, choose) =>
  at(texts(result, /^\/(?:clauses|preamble|act\/title|annexes\/\d+\/(?:title|heading|paragraphs))/), result, choose);
export const digitOfNumber: Sabotage = ({ result }, choose) =>
  at(placed(result, /^\/(?:act|annexes\/\d+\/heading|act\/registration)\/number$/), result, choose);
export const digitOfDate: Sabotage = ({ result }, choose) =>
  at(placed(result, /^\/(?:act|annexes\/\d+\/heading|act\/registration)\/date$/), result, choose);
export const digitOfCitation: Sabotage = ({ result }, choose) =>
  at(placed(result, /^\/references\/\d+\/(?:act\/|pinpoint\/|act\/registration\/).*(?:date|number)$/), result, choose);
export const digitOfAllocation: Sabotage = ({ result }, choose) =>
  at(placed(result, /^\/quota\/allocations\/\d+\/(?:rowNumber|headcount|percent|positions)$/), result, choose);
export const digitOfCategory: Sabotage = ({ result }, choose) =>
  at(placed(result, /^\/quota\/categories\/\d+\/(?:percent$|annexNumber$|tiers\/\d+\/)/), result, choose);
