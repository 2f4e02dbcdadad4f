/** A variation's annexes: heading, title and a table of invented organisations. */
import type { AllocationRow, AnnexSpec } from "./act-spec.js";
import { dateAttributive } from "./dates.js";
import { positionsFor } from "./expected-quota-findings.js";
import { genitive } from "./kazakh.js";
import { organizations } from "./organizations.js";
import { columns, type SharedCategory } from "./quota-wordings.js";
import type { Random } from "./random.js";
import type { Subject, VariationStyle } from "./variation-style.js";

export function annexSpec(
  style: VariationStyle,
  choose: Random,
  { titled, quotaYear, category, annex }: Subject & { readonly category: SharedCategory; readonly annex: number },
): AnnexSpec {
  const { place, number } = style;
  const authority = `${style.fullHeading ? `${place.region} ` : ""}${place.name} әкімдігі`;
  const date = style.headingDate === "of the act" ? style.date : `${quotaYear}${style.date.slice(4)}`;
  const joint = style.annexWording.includes("-") ? "-" : " ";
  const mark = category.annexNumber === null ? "қосымша" : `${category.annexNumber}${joint}қосымша`;
  return {
    number: category.annexNumber,
    heading: {
      lines: [genitive(authority), dateAttributive(date), `${style.numberMark}${number} қаулысына ${mark}`],
      authority,
      date,
      number,
    },
    title: `${titled} бойынша ${quotaYear} жылға ${category.label} жұмысқа орналастыру үшін жұмыс орындарына квота`,
    paragraphs: [],
    table: {
      columns: columns(choose),
      rows: rows(style, choose, category.percent, style.rows[annex]!),
      percentSign: style.percentSign,
      rowNumberDot: "",
    },
  };
}

/** Forms of organisations that hardly ever employ hundreds. */
const small: ReadonlySet<string | undefined> = new Set(["IE", "FARM", "PC"]);

function rows(style: VariationStyle, choose: Random, percent: number, count: number): AllocationRow[] {
  const { place, quotes, abbreviated } = style;
  return organizations(count, { place, quotes, abbreviated }, choose).map((organization, index) => {
    const headcount =
      small.has(organization.legalForm?.code) || choose.chance(0.8) ? choose.int(50, 250) : choose.int(251, 1900);
    const positions = positionsFor(headcount, percent);
    const more = { others: [], unreadable: null };
    return { kind: "allocation", rowNumber: index + 1, organization, headcount, percent, positions, ...more };
  });
}
