/**
 * What distinguishes one variation of the act from the next. The options that a reader must cope with are dealt out in
 * turn, so that ten neighbouring variations hold all of them; the rest is drawn.
 */

import type { LawOrder, OrderOrder, Quotes } from "./citation.js";
import { guillemets, type NumberMark, straightQuotes } from "./citation.js";
import type { AnnexWording } from "./internal-citation.js";
import { cities, districts, type Place } from "./places.js";
import type { Dash, PercentWording } from "./quota-wordings.js";
import { type Random, random } from "./random.js";

export interface VariationStyle {
  readonly place: Place;
  readonly quotes: Quotes;
  readonly numberMark: NumberMark;
  readonly dash: Dash;
  readonly number: string;
  /** ISO. */
  readonly date: string;
  /** Rows of each annex. */
  readonly rows: readonly number[];
  readonly lawOrder: LawOrder;
  readonly lawPrints: { readonly date: boolean; readonly number: boolean };
  readonly pinpoints: boolean;
  readonly linkOn: "noun" | "pinpoint";
  readonly orderOrder: OrderOrder;
  readonly registrationPlace: "after noun" | "before noun";
  readonly annexWording: AnnexWording;
  /** Whether a clause names its annex before the category or after it. */
  readonly annexFirst: boolean;
  readonly percent: PercentWording;
  readonly percentSign: "" | "%";
  readonly numberedSubClauses: boolean;
  /** Whether the annex headings repeat the act's date or name another year. */
  readonly headingDate: "of the act" | "another year";
  readonly fullHeading: boolean;
  readonly abbreviated: number;
}

/** What the title, the quota clause and the annex titles all say. */
export interface Subject {
  /** The place as titles name it, with its region or without. */
  readonly titled: string;
  readonly quotaYear: number;
}

const turn = <T>(options: readonly T[], index: number): T => options[index % options.length]!;

/** Ten neighbouring indexes give ten places. */
function placeOf(seed: number, index: number): Place {
  const kind = index % 3 === 2 ? cities : districts;
  return turn(random(seed).sample(kind, kind.length), Math.floor(index / 3) * 2 + (index % 3));
}

export function variationStyle(seed: number, index: number, choose: Random): VariationStyle {
  const annexes = turn([3, 2, 4, 1], index);
  const year = choose.int(2018, 2022);
  const month = String(choose.int(1, 12)).padStart(2, "0");
  const day = String(choose.int(1, 28)).padStart(2, "0");
  return {
    place: placeOf(seed, index),
    quotes: turn([straightQuotes, guillemets], index),
    numberMark: turn<NumberMark>(["№ ", "№"], Math.floor(index / 2)),
    dash: turn<Dash>(["-", "–", " – "], index),
    number: actNumber(index, choose),
    date: `${year}-${month}-${day}`,
    rows: Array.from({ length: annexes }, (_, annex) => rowCount(index + annex, choose)),
    lawOrder: turn<LawOrder>(["state, title", "title, state", "title, date, state"], index),
    lawPrints: { date: index % 3 === 2 || choose.chance(0.5), number: choose.chance(0.3) },
    pinpoints: index % 2 === 1,
    linkOn: turn(["noun", "noun", "noun", "pinpoint"] as const, index),
    orderOrder: turn<OrderOrder>(
      ["authority, number, title", "title, authority, number", "authority, title, number"],
      index,
    ),
    registrationPlace: turn(["after noun", "after noun", "after noun", "before noun"] as const, index),
    annexWording: turn<AnnexWording>(
      ["1-қосымшасына", "қаулыға 1-қосымшаға", "1 қосымшасына", "қаулыға 1 қосымшаға"],
      index,
    ),
    annexFirst: Math.floor(index / 2) % 2 === 0,
    percent: turn<PercentWording>(["екі пайыз", "2 пайыз", "2%", "2 %"], Math.floor(index / 2)),
    percentSign: turn(["", "", "%"] as const, index),
    numberedSubClauses: Math.floor(index / 3) % 2 === 1,
    headingDate: index % 4 === 1 ? "another year" : "of the act",
    fullHeading: choose.chance(0.4),
    abbreviated: turn([0, 0.5, 1], index),
  };
}

/** `593`, `26-1`, `33/21`, `01-18`. */
function actNumber(index: number, choose: Random): string {
  const [whole, part] = [choose.int(11, 890), choose.int(1, 29)];
  return turn([`${whole}`, `${whole % 60}-${part}`, `${whole % 60}/${part}`, `01-${part}`], index);
}

/** Mostly a few rows; now and then a single one or a table that takes more than a page. */
function rowCount(index: number, choose: Random): number {
  const [from, to] = turn(
    [
      [1, 1],
      [2, 6],
      [7, 14],
      [2, 6],
      [20, 30],
    ] as const,
    index,
  );
  return choose.int(from, to);
}
