/** Wordings of places in a cited act: `31-бабының 1-тармағының 14) тармақшасына`. */
import type { Case } from "./kazakh.js";
import { possessed } from "./kazakh.js";

const units = { article: "бабы", part: "бөлігі", clause: "тармағы", subclause: "тармақшасы" } as const;

/** A step of the way to a place, outermost first: articles hold clauses and parts, these hold subclauses. */
export interface CitedUnit {
  readonly unit: keyof typeof units;
  readonly number: string;
}

/** `31-бабының`, `31 бабының`, `31- бабының`; subclauses: `14) тармақшасына`, `14 тармақшасына`, `14)- тармақшасына`. */
export interface PinpointStyle {
  readonly joint: "-" | " " | "- ";
  readonly subclause: ") " | " " | ")- " | "-";
  /** Whether the article stands in the nominative before its clause: `31-бабы 2-тармағына`. */
  readonly articleBare: boolean;
}

export const plainPinpoints: PinpointStyle = { joint: "-", subclause: ") ", articleBare: false };

export function pinpointWords(steps: readonly CitedUnit[], last: Case, style: PinpointStyle): string {
  return steps
    .map(({ unit, number }, index) => {
      const how =
        index === steps.length - 1 ? last : unit === "article" && style.articleBare ? "nominative" : "genitive";
      return `${number}${unit === "subclause" ? style.subclause : style.joint}${possessed(units[unit], how)}`;
    })
    .join(" ");
}
