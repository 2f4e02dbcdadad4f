/** The citations that a variation's preamble rests on. */
import type { Text } from "./act-spec.js";
import { citeCode, citeLaw, citeNumbered, type Wording } from "./citation.js";
import { ministerialOrders, nationalActs } from "./cited-acts.js";
import { genitive } from "./kazakh.js";
import type { CitedUnit } from "./pinpoint-wording.js";
import { type SharedCategory, withDash } from "./quota-wordings.js";
import type { Random } from "./random.js";
import type { RegistrationWording } from "./registration-wording.js";
import type { VariationStyle } from "./variation-style.js";

export function preamble(style: VariationStyle, choose: Random, categories: readonly SharedCategory[]): Text {
  const wording = (id: string | null, pinpoint: readonly CitedUnit[]): Wording => ({
    quotes: style.quotes,
    numberMark: style.numberMark,
    case: "dative",
    pinpoint: style.pinpoints ? pinpoint : [],
    link: { on: style.linkOn, id },
  });
  const cite = (law: keyof typeof lawPinpoints) => {
    const act = nationalActs[law];
    return citeLaw(
      act,
      style.lawOrder,
      style.lawPrints,
      wording(act.knownAs?.id ?? null, choose.pick(lawPinpoints[law])),
    );
  };
  const onlyDisabled = categories.every(({ category }) => category === "disability");
  const rules = onlyDisabled
    ? ministerialOrders.disabilityQuotaRules
    : choose.pick([ministerialOrders.quotaRules, ministerialOrders.quotaRulesMisprinted]);
  const registered = choose.pick<RegistrationWording>(["register", "register, болып", "ministry"]);
  // The day on which the rules for young people were registered is not known.
  const told = rules.registration.date === null && registered === "ministry" ? "register, болып" : registered;
  const order = citeNumbered(
    { ...rules, title: withDash(rules.title, style.dash) },
    style.orderOrder,
    { wording: told, place: style.registrationPlace },
    wording(rules.knownAs?.id ?? null, []),
  );
  const code = nationalActs.penalExecution;
  const subject = style.place.kind === "city" ? "қала әкімдігі" : "аудан әкімдігі";
  return [
    ...(onlyDisabled
      ? []
      : [citeCode(code, wording(code.knownAs?.id ?? null, [{ unit: "article", number: "18" }])), ", "]),
    cite("localGovernment"),
    ", ",
    cite("employment"),
    ...(choose.chance(0.4) ? [", ", cite("legalActs")] : []),
    " және ",
    order,
    ` сәйкес, ${choose.chance(0.3) ? subject : `${style.place.region} ${genitive(style.place.name)} әкімдігі`}`,
  ];
}

/** Places in the cited laws that quota acts name. */
const lawPinpoints: Record<"localGovernment" | "employment" | "legalActs", readonly (readonly CitedUnit[])[]> = {
  localGovernment: [
    [
      { unit: "article", number: "31" },
      { unit: "clause", number: "1" },
      { unit: "subclause", number: "14" },
    ],
    [{ unit: "article", number: "37" }],
  ],
  employment: [
    [
      { unit: "article", number: "9" },
      { unit: "subclause", number: "7" },
    ],
    [
      { unit: "article", number: "27" },
      { unit: "clause", number: "1" },
    ],
  ],
  legalActs: [[{ unit: "article", number: "27" }], [{ unit: "article", number: "46" }]],
};
