import { inSmallLetters } from "../../../text/small-letters.js";
import type { Territory } from "../../language.js";
import { nominativeAdjective } from "../declension.js";
import { capital, letter, wordStart } from "../letters.js";
import { type City, cities } from "./cities.js";

const name = `[${capital}][${letter}.-]{1,40}`;
const names = `${name}(?:\\s${name}){0,2}`;
const adjective = `${wordStart}(?:[${capital}]\\.\\s?)?[${capital}][${letter}-]{1,40}(?:ой|ого|ий|ый|ая)`;

/** `Карагандинской области`, `Карагандинский областной маслихат`, `области Абай`. */
const region = new RegExp(`(${adjective})\\sоблас(?:ти|тной)(?![${letter}])|области\\s(${name})`);
/** `Бурлинского района`, `Бурлинский районный маслихат`, `района Байтерек`, `района имени Габита Мусрепова`. */
const district = new RegExp(
  `(${adjective})\\sрайон(?:а|ный)(?![${letter}])|района\\s((?:имени\\s)?${names}?)(?=\\s${adjective}\\sобласти|\\sобласти|\\sгорода|$)`,
);
/** `города Уральска`, `Уральский городской маслихат`. */
const city = new RegExp(`города\\s(${name})|${wordStart}([${capital}][${letter}-]{1,40}ск)ий\\sгородской`);

/** Words of territories and bodies, which names in capitals print like the names themselves. */
const commonWords = /^(?:област|район|город|сел|округ|аул|посел|имени|маслихат|акимат|аким|сесси)/u;

/** Region and district of an authority by its name in the nominative. A form that no rule or table knows gives null. */
export function territoryOf(authority: string): Territory {
  const name = inSmallLetters(authority, commonWords);
  const [, regionAdjective, regionName] = region.exec(name) ?? [];
  const [, districtAdjective, districtName] = district.exec(name) ?? [];
  const named = cityOf(name);
  const regional = regionAdjective === undefined ? null : nominativeAdjective(regionAdjective, "feminine");
  const local = districtAdjective === undefined ? null : nominativeAdjective(districtAdjective, "masculine");
  const town = named === null ? null : `город ${named.name}`;
  return {
    region:
      (regional === null ? null : `${regional} область`) ??
      (regionName === undefined ? null : `область ${regionName}`) ??
      (named?.equalsRegion ? town : null),
    district:
      (local === null ? null : `${local} район`) ??
      (districtName === undefined ? null : `район ${districtName}`) ??
      (named?.equalsRegion ? null : town),
  };
}

function cityOf(authority: string): Pick<City, "name" | "equalsRegion"> | null {
  const [, genitive, stem] = city.exec(authority) ?? [];
  if (stem !== undefined) return cities.find((known) => known.adjective === stem) ?? null;
  if (genitive === undefined) return null;
  const known = cities.find((candidate) => candidate.genitive === genitive);
  // `города Зайсана`: a name that ends with a consonant takes -а in the genitive; other endings are left as printed.
  return known ?? { name: genitive.replace(/(?<=[бвгдзклмнпрстфхцчшж])а$/, "") };
}
