/** Who issues an act, with every form in which the act names him. */
import type { ActSpec, AuthoritySpec, CitedType } from "../act-spec.js";
import { genitive } from "../kazakh.js";
import { cities, districts, type Place } from "../places.js";
import type { Random } from "../random.js";
import type { NumberKind } from "./act-number.js";
import type { Features } from "./features.js";
import { ministries, ruralDistricts } from "./names.js";

/** The act's own noun in the cases of `осы …`. */
export interface OwnNoun {
  readonly nominative: string;
  readonly genitive: string;
  readonly dative: string;
  readonly accusative: string;
  readonly ablative: string;
  /** `қаулысы`: in the requisite line and in headings. */
  readonly possessed: string;
}

export interface Issuer {
  readonly type: ActSpec["type"] & CitedType;
  readonly noun: OwnNoun;
  readonly number: NumberKind;
  readonly authority: AuthoritySpec;
  /** Names that headings may use: the authority's own first, then shorter ones. */
  readonly headingNames: readonly string[];
  /** Subject before the formula, `null` where the first person has none. */
  readonly subjects: readonly (string | null)[];
  readonly formulas: readonly string[];
  /** Roles of those who sign together. */
  readonly signers: readonly (readonly string[])[];
  /** In titles: `Бурабай ауданы`, `Ақмола облысы`; null for a ministry. */
  readonly territory: string | null;
  readonly place: Place;
  /** `аудан`, `қала`, `облыс`, `округ`: in `аудан әкімінің орынбасары`. */
  readonly seat: string;
}

export const ownNouns: Readonly<Record<ActSpec["typeLabel"], OwnNoun>> = {
  қаулы: {
    nominative: "қаулы",
    genitive: "қаулының",
    dative: "қаулыға",
    accusative: "қаулыны",
    ablative: "қаулыдан",
    possessed: "қаулысы",
  },
  шешім: {
    nominative: "шешім",
    genitive: "шешімнің",
    dative: "шешімге",
    accusative: "шешімді",
    ablative: "шешімнен",
    possessed: "шешімі",
  },
  бұйрық: {
    nominative: "бұйрық",
    genitive: "бұйрықтың",
    dative: "бұйрыққа",
    accusative: "бұйрықты",
    ablative: "бұйрықтан",
    possessed: "бұйрығы",
  },
  өкім: {
    nominative: "өкім",
    genitive: "өкімнің",
    dative: "өкімге",
    accusative: "өкімді",
    ablative: "өкімнен",
    possessed: "өкімі",
  },
};

/** `region`: the place's oblast acts, not the place. */
type Level = "region" | "place" | "rural";

export function akimat(choose: Random, features: Features, level: "region" | "place"): Issuer {
  const place = choose.pick([...districts, ...cities]);
  const territory = level === "region" ? place.region : place.name;
  const seat = seatOf(place, level);
  features.add(`issuer: akimat of a ${level === "region" ? "region" : place.kind}`);
  return {
    type: "resolution",
    noun: ownNouns.қаулы,
    number: "akimat",
    authority: { name: `${full(place, level)} әкімдігі`, kind: "akimat", ...where(place, level) },
    headingNames: [...new Set([`${territory} әкімдігі`, `${full(place, level)} әкімдігі`]), `${upper(seat)} әкімдігі`],
    subjects: [`${genitive(full(place, level))} әкімдігі`, `${genitive(territory)} әкімдігі`, `${seat} әкімдігі`],
    formulas: ["ҚАУЛЫ ЕТЕДІ"],
    signers: [
      [`${upper(seat)} әкімі`],
      [`${territory} әкімі`],
      [`${genitive(territory)} әкімі`],
      [`${upper(seat)} әкімінің м.а.`],
    ],
    territory,
    place,
    seat,
  };
}

export function akim(choose: Random, features: Features, level: Level, type: "decision" | "directive"): Issuer {
  const place = choose.pick(level === "rural" ? districts : [...districts, ...cities]);
  const rural = choose.pick(ruralDistricts);
  const territory = { region: place.region, place: place.name, rural: `${rural} ауылдық округі` }[level];
  const name = level === "rural" ? `${place.region} ${place.name} ${territory} әкімі` : `${full(place, level)} әкімі`;
  const seat = seatOf(place, level);
  features.add(
    `issuer: akim of a ${level === "region" ? "region" : level === "rural" ? "rural district" : place.kind}`,
  );
  const roles = [`${territory} әкімі`, `${genitive(territory)} әкімі`, `${upper(seat)} әкімі`];
  return {
    type,
    noun: type === "decision" ? ownNouns.шешім : ownNouns.өкім,
    number: "akim",
    authority: { name, kind: "akim", ...where(place, level) },
    headingNames: [`${territory} әкімі`, name, `${upper(seat)} әкімі`],
    ...(type === "directive"
      ? { subjects: [null], formulas: ["ӨКІМ ЕТЕМІН"] }
      : features.pick<{ subjects: readonly (string | null)[]; formulas: readonly string[] }>("formula of an akim", {
          "third person": {
            subjects: [`${genitive(territory)} әкімі`, `${seat} әкімі`],
            formulas: ["ШЕШІМ ҚАБЫЛДАДЫ", "ШЕШТІ", "ШЕШІМ ЕТЕДІ", "ШЕШІМ ЕТТІ"],
          },
          "first person": { subjects: [null], formulas: ["ШЕШТІМ", "ШЕШІМ ҚАБЫЛДАДЫМ"] },
        })),
    signers: [...roles.map((role) => [role]), [`${upper(seat)} әкімінің міндетін атқарушы`]],
    territory,
    place,
    seat,
  };
}

export function maslikhat(choose: Random, features: Features, level: "region" | "place"): Issuer {
  const place = choose.pick([...districts, ...cities]);
  const territory = level === "region" ? place.region : place.name;
  const adjective = territory
    .replace(/облысы$/, "облыстық")
    .replace(/ауданы$/, "аудандық")
    .replace(/қаласы$/, "қалалық");
  const before = level === "region" ? "" : `${place.region} `;
  const name = features.pick("maslikhat named", {
    "облысы мәслихаты": `${before}${territory} мәслихаты`,
    "облыстық мәслихаты": `${before}${adjective} мәслихаты`,
  });
  const bare = `${adjective.split(" ").at(-1)!} мәслихат`;
  const secretary = [
    `${adjective} мәслихатының хатшысы`,
    `${upper(bare)} хатшысы`,
    "Мәслихат хатшысы",
    "Мәслихаттың хатшысы",
  ];
  const chair = ["Сессия төрағасы", "Сессияның төрағасы", `${adjective} мәслихаты сессиясының төрағасы`];
  features.add(`issuer: maslikhat of a ${level === "region" ? "region" : place.kind}`);
  return {
    type: "decision",
    noun: ownNouns.шешім,
    number: "maslikhat",
    authority: { name, kind: "maslikhat", ...where(place, level) },
    headingNames: [`${adjective} мәслихаты`, name],
    subjects: [`${adjective} мәслихаты`, bare, `${genitive(territory)} мәслихаты`],
    formulas: ["ШЕШІМ ҚАБЫЛДАДЫ", "ШЕШТІ", "ШЕШІМ ЕТТІ", "ШЕШІМ ЕТЕДІ"],
    signers: [
      [choose.pick(chair), choose.pick(secretary)],
      [`${adjective} мәслихатының төрағасы`],
      [`${upper(bare)} төрағасы`],
    ],
    territory,
    place,
    seat: seatOf(place, level),
  };
}

export function minister(choose: Random, features: Features): Issuer {
  const field = choose.pick(ministries);
  const name = `Қазақстан Республикасы ${field} министрі`;
  features.add("issuer: minister");
  return {
    type: "order",
    noun: ownNouns.бұйрық,
    number: "minister",
    authority: { name, kind: "ministry", region: null, district: null },
    headingNames: [name],
    subjects: [null],
    formulas: ["БҰЙЫРАМЫН", "бұйырамын"],
    signers: [["Министр"], [name], [`${genitive(name)} міндетін атқарушы`]],
    territory: null,
    place: choose.pick(districts),
    seat: "министрлік",
  };
}

const full = (place: Place, level: Level): string =>
  level === "region" ? place.region : `${place.region} ${place.name}`;

const where = (place: Place, level: Level): Pick<AuthoritySpec, "region" | "district"> => ({
  region: place.region,
  district: level === "region" ? null : place.name,
});

function seatOf(place: Place, level: Level): string {
  if (level === "region") return "облыс";
  if (level === "rural") return "округ";
  return place.kind === "city" ? "қала" : "аудан";
}

const upper = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
