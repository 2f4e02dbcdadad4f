/** Texts of a result that do not say what stands at their place in the source. */
import type { Repair } from "../schema/repair.js";
import type { Resolution } from "../schema/resolution.js";
import type { Span } from "../schema/span.js";
import { atOnce, flatMapInSteps, type Steps } from "../steps.js";
import { valueAt, valueReader } from "../text/json-pointer.js";
import { type PrintedField, printedFields } from "./fields.js";
import { RepairsByPlace } from "./repairs-by-place.js";
import { citationOf, saidByCitation } from "./said-by-citation.js";
import { saysDay } from "./says-day.js";
import { saysNumber } from "./says-number.js";
import type { PageText } from "./source-text.js";
import { isWordCharacter } from "./word-characters.js";

/**
 * The fields whose letters and figures are neither those of the source at their place nor what a listed repair made of
 * them, and the days that other figures or another month stand for. Blanks, marks and the breaks of lines do not count,
 * and what a person decided is not compared.
 */
export function unlikeSource(
  pages: readonly PageText[],
  resolution: Resolution,
  fields = printedFields(resolution),
): string[] {
  return atOnce(unlikeSourceInSteps(pages, resolution, fields));
}

/** The same in steps. */
export function* unlikeSourceInSteps(
  pages: readonly PageText[],
  resolution: Resolution,
  fields: readonly PrintedField[],
): Steps<string[]> {
  const texts = new Map(pages.map(({ number, text }) => [number, text]));
  const repairs = repairsByPage(resolution.repairs);
  const decided = new Set(resolution.corrections.map(({ path }) => path));
  const read = valueReader(resolution);
  const isSaid = (value: unknown, { pointer, spans, as }: PrintedField): boolean => {
    if (as === "number") {
      return typeof value !== "number" || saysAmount(repaired(spans, texts, repairs), value, pointer, resolution);
    }
    if (typeof value !== "string") return true;
    const citation = pointer.startsWith("/references/") ? citationOf(pointer, resolution) : null;
    if (citation !== null) return saidByCitation(value, pointer, citation, resolution);
    return as === "day" ? saysDay(repaired(spans, texts, repairs), value) : says(value, spans, texts, repairs);
  };
  return yield* flatMapInSteps(fields, (field) =>
    decided.has(field.pointer) || isSaid(read(field.pointer), field) ? [] : [field.pointer],
  );
}

const TIER = /^(\/quota\/categories\/\d+\/tiers)\/(\d+)\/(?:min|max)Headcount$/;

/**
 * A tier that begins above a number begins with the next, and one that ends below it with the one before; where the
 * words leave its end open, it ends where the next one begins.
 */
function saysAmount(text: string, value: number, pointer: string, resolution: Resolution): boolean {
  const [, tiers, index] = TIER.exec(pointer) ?? [];
  if (tiers === undefined) return saysNumber(text, value);
  const beside = pointer.endsWith("/minHeadcount") ? value - 1 : value + 1;
  if (saysNumber(text, value) || saysNumber(text, beside)) return true;
  const next = valueAt(resolution, `${tiers}/${Number(index) + 1}/minHeadcount`);
  return pointer.endsWith("/maxHeadcount") && typeof next === "number" && (next === value || next === value + 1);
}

/** What stands at a place, as repairs leave it. */
function repaired(spans: readonly Span[], texts: ReadonlyMap<number, string>, repairs: Repairs): string {
  return spans
    .map(({ page, start, end }) => {
      const text = texts.get(page) ?? "";
      // Of a stretch in which words were moved a part says what it says.
      const own = repairs.get(page)?.within(start, end) ?? null;
      if (own === null) return text.slice(start, end);
      let said = "";
      for (let at = start; at < end; at += 1) {
        const repair = own.shortestAt(at);
        if (repair === undefined) said += text[at] ?? "";
        else {
          said += repair.after;
          at = repair.at.end - 1;
        }
      }
      return said;
    })
    .join(" ");
}

type Repairs = ReadonlyMap<number, RepairsByPlace>;

function repairsByPage(repairs: readonly Repair[]): Repairs {
  const pages = new Map<number, Repair[]>();
  for (const repair of repairs) {
    const own = pages.get(repair.at.page);
    if (own === undefined) pages.set(repair.at.page, [repair]);
    else own.push(repair);
  }
  return new Map([...pages].map(([page, own]) => [page, new RepairsByPlace(own)]));
}

/** Walks value and source side by side from letter to letter. */
function says(value: string, spans: readonly Span[], texts: ReadonlyMap<number, string>, repairs: Repairs): boolean {
  let at = 0;
  const [first] = spans;
  // A mark of any kind says what stands above it.
  const ditto = first === undefined ? undefined : repairs.get(first.page)?.shortestAt(first.start);
  if (ditto?.kind === "ditto" && spans.length === 1) return lettersOf(ditto.after) === lettersOf(value);
  for (const { page, start, end } of spans) {
    const text = texts.get(page);
    if (text === undefined) return false;
    // Nearly every text stands in the source as it is.
    const printed = text.slice(start, end);
    const next = nextFrom(value, at, printed);
    if (value.startsWith(printed, next)) {
      at = next + printed.length;
      continue;
    }
    for (let from = start; from < end; from += 1) {
      const unit = text.charCodeAt(from);
      if (value.charCodeAt(at) === unit) {
        at += 1;
        continue;
      }
      if (!isWordCharacter(unit)) continue;
      while (at < value.length && !isWordCharacter(value.charCodeAt(at))) at += 1;
      if (value.charCodeAt(at) === unit) {
        at += 1;
        continue;
      }
      const repair = repairs.get(page)?.shortestAt(from);
      if (repair === undefined) return false;
      const after = matchLength(value, at, repair, text.slice(repair.at.start, from));
      if (after < 0) return false;
      at += after;
      from = repair.at.end - 1;
    }
  }
  while (at < value.length && !isWordCharacter(value.charCodeAt(at))) at += 1;
  return at === value.length;
}

/** Where the value goes on: at its next letter where that of the source begins with one. */
function nextFrom(value: string, at: number, printed: string): number {
  if (!isWordCharacter(printed.charCodeAt(0))) return at;
  let next = at;
  while (next < value.length && !isWordCharacter(value.charCodeAt(next))) next += 1;
  return next;
}

/**
 * Units of the value that the rest of a repaired text fills, of which `passed` has been walked already; -1 for none.
 */
function matchLength(value: string, at: number, { after }: Repair, passed: string): number {
  const wanted = lettersOf(after);
  const had = lettersOf(passed);
  if (!wanted.startsWith(had)) return -1;
  const rest = wanted.slice(had.length);
  let end = at;
  for (let seen = 0; seen < rest.length; end += 1) {
    if (end >= value.length) return -1;
    if (!isWordCharacter(value.charCodeAt(end))) continue;
    if (value[end] !== rest[seen]) return -1;
    seen += 1;
  }
  return end - at;
}

function lettersOf(text: string): string {
  let letters = "";
  for (let at = 0; at < text.length; at += 1) if (isWordCharacter(text.charCodeAt(at))) letters += text[at];
  return letters;
}
