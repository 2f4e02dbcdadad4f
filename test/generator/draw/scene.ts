/** What all parts of one drawn act share. */
import type { ActSpec, Passage } from "../act-spec.js";
import { guillemets, type NumberMark, type Quotes, straightQuotes } from "../citation.js";
import type { Case } from "../kazakh.js";
import { type InitialsStyle, initialsStyles } from "../persons.js";
import type { PinpointStyle } from "../pinpoint-wording.js";
import type { Random } from "../random.js";
import { actNumber } from "./act-number.js";
import type { Features } from "./features.js";
import type { Issuer } from "./issuers.js";

export interface Scene {
  readonly choose: Random;
  readonly features: Features;
  readonly issuer: Issuer;
  /** ISO. */
  readonly date: string;
  readonly number: string;
  readonly quotes: Quotes;
  readonly mark: NumberMark;
  readonly pinpoints: PinpointStyle;
  readonly initials: InitialsStyle;
  readonly governor: Governor;
}

/** What the citations of the preamble depend on. */
export interface Governor {
  readonly case: Case;
  readonly words: "сәйкес" | "негізінде" | "басшылыққа ала отырып";
}

/** What a subject gives to the act: what it is called and what it orders. */
export interface Matter {
  readonly title: string;
  /** The citations that the preamble rests on, without what joins them to the formula; null: there is no preamble. */
  readonly grounds: readonly Passage[] | null;
  /** `… мақсатында`, put between the grounds and the subject. */
  readonly purpose: string | null;
  readonly clauses: ActSpec["clauses"];
  readonly annexes: ActSpec["annexes"];
  readonly quotaYear: number | null;
}

export function scene(choose: Random, features: Features, issuer: Issuer): Scene {
  const day = `${String(choose.int(1, 12)).padStart(2, "0")}-${String(choose.int(1, 28)).padStart(2, "0")}`;
  return {
    choose,
    features,
    issuer,
    date: `${choose.int(2017, 2024)}-${day}`,
    number: actNumber(choose, features, issuer.number),
    quotes: features.pick("quotes", { '"…"': straightQuotes, "«…»": guillemets }),
    mark: features.pick<NumberMark>("number sign", { "№ 5": "№ ", "№5": "№", "№ 5 again": "№ " }),
    pinpoints: pinpointStyle(features),
    initials: choose.pick(initialsStyles),
    governor: governor(features),
  };
}

function governor(features: Features): Governor {
  if (features.maybe("preamble: негізінде", 0.07)) return { case: "genitive", words: "негізінде" };
  if (features.maybe("preamble: басшылыққа ала отырып", 0.07)) {
    return { case: "accusative", words: "басшылыққа ала отырып" };
  }
  return { case: "dative", words: "сәйкес" };
}

function pinpointStyle(features: Features): PinpointStyle {
  return features.pick<PinpointStyle>("pinpoints", {
    "31-бабының 14) тармақшасына": { joint: "-", subclause: ") ", articleBare: false },
    "31-бабы 2-тармағына": { joint: "-", subclause: ") ", articleBare: true },
    "31 бабының 14) тармақшасына": { joint: " ", subclause: ") ", articleBare: false },
    "31 бабы 14 тармақшасына": { joint: " ", subclause: " ", articleBare: true },
    "31- бабының 14)- тармақшасына": { joint: "- ", subclause: ")- ", articleBare: false },
    "7-бабы 4-тармақшасына": { joint: "-", subclause: "-", articleBare: true },
  });
}

/** `"Осы …"` at a sentence's beginning, `осы …` inside it. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
