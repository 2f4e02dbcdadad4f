/** Which act it is, whatever file, form and language it came in. */
import type { Act, ActType, Authority } from "../schema/act.js";
import { foldName, type TerritoryCodes, territoryCodes } from "../territories/territory-code.js";
import { foldNumber } from "../text/fold.js";
import { fieldsOfState, neutralWords } from "./fields-of-state.js";

/** Acts of which there is one body alone. */
const bodyOfType: Readonly<Partial<Record<ActType, string>>> = { law: "parliament", code: "parliament" };

const COUNTRY = "KZ";

/**
 * Type, day, number, kind of body and code of its territory, parted by colons:
 * `resolution:2022-11-30:593:akimat:274400000`. The same for the Kazakh and the Russian text of an act; null where the
 * type, day, number or body is not known, since nothing then tells which act it is.
 *
 * Behind the code stands what the classifier has no code for: the village of an akim, the ministry, a district that was
 * formed of late, by the consonants or the field that both languages share.
 */
export function actIdentity({
  type,
  date,
  number,
  authority,
}: Pick<Act, "type" | "date" | "number" | "authority">): string | null {
  if (date === null || number === null) return null;
  const body = bodyOfType[type] ?? (authority === null ? null : bodyOf(authority));
  return body === null ? null : [type, date, numberOf(type, number), body].join(":");
}

/** First letters of the types' words, by which bodies tell their series apart, in the letters of a folded number. */
const SERIES: Readonly<Partial<Record<ActType, RegExp>>> = {
  resolution: /(?<=\d)-?[ҚKП]$/,
  decision: /(?<=\d)-?[ШP]$/,
  directive: /(?<=\d)-?[ӨP]$/,
  order: /(?<=\d)-?[БП]$/,
};

/** `35-қ` of a Kazakh text is `35-п` of the Russian one. */
function numberOf(type: ActType, number: string): string {
  const series = SERIES[type];
  return series === undefined ? foldNumber(number) : foldNumber(number).replace(series, "");
}

function bodyOf(authority: Authority): string | null {
  const { kind, name } = authority;
  switch (kind) {
    case "government":
    case "president":
    case "parliament":
      return kind;
    case "ministry":
      return `ministry:${COUNTRY}:${fieldsIn(name)}`;
    case "akimat":
    case "akim":
    case "maslikhat":
      return localBody(authority);
    default:
      return `other:${territoryOf(authority) ?? COUNTRY}:${foldName(name)}`;
  }
}

/** The fields of a ministry in alphabetical order; words that name none of the known ones stand for themselves. */
function fieldsIn(name: string): string {
  const words = foldName(name)
    .split(/[\s,]+/)
    .filter((word) => word !== "" && !neutralWords.test(word));
  const fields = words.map((word) => fieldsOfState.find(([, form]) => form.test(word))?.[0] ?? word);
  return [...new Set(fields)].sort().join("+");
}

function localBody(authority: Authority): string | null {
  const territory = territoryOf(authority);
  if (territory === null) return null;
  const village = villageIn(authority);
  return [authority.kind, territory, ...(village === "" ? [] : [village])].join(":");
}

/** The code of the district, else that of the region with the district's consonants; null where neither is known. */
function territoryOf({ region, district }: Authority): string | null {
  const codes: TerritoryCodes = territoryCodes(region, district);
  if (codes.district !== null) return codes.district;
  const of = codes.region ?? (region === null ? null : consonantsOf(region));
  if (district === null) return of;
  return [of ?? COUNTRY, consonantsOf(district)].join("-");
}

/** Words for kinds of bodies and territories, and others that are no name, folded. */
const NO_NAME =
  /^(?:аким\S*|маслихат\S*|облыс\S*|област\S*|аудан\S*|район\S*|кала|каласы\S*|калалык|город\S*|г|ауыл\S*|кент\S*|поселк\S*|пос|п|сел[оа]|с|селск\S*|поселков\S*|округ\S*|м|а|и|о|миндетин|аткарушы\S*|аппарат\S*|республика\S*)$/;

/** Endings by which a name differs from one language or case to another: of adjectives, and of the genitive. */
const ENDINGS: readonly RegExp[] = [/ск(?:ий|ого|ому|ая|ой|ое)$/, /(?:[ндт](?:ын|ин)|ого|ая|[ыио]й)$/, /[иы]н$/];

/** `Ақжайық`, `Акжаикского`, `Акжайык`: consonants, by which names of the two languages are known to be one. */
function consonantsOf(name: string): string {
  return foldName(name)
    .split(" ")
    .filter((word) => word !== "" && !NO_NAME.test(word))
    .map((word) => {
      const stem = ENDINGS.reduce((rest, ending) => (rest.length > 4 ? rest.replace(ending, "") : rest), word);
      return (
        stem
          .replace(/дж/g, "ж")
          .replace(/х/g, "к")
          .replace(/щ/g, "ш")
          .replace(/[аеиоуыэюяйв]/g, "") || stem
      );
    })
    .join(" ");
}

/** What the name of a body says beside its region and district: the village of an akim. Empty for most bodies. */
function villageIn({ name, region, district }: Authority): string {
  if (!/ауыл|кент|сельск|сел[оа]|посел|округ/iu.test(name)) return "";
  const territories = new Set(
    [region, district].flatMap((each) => (each === null ? [] : consonantsOf(each).split(" "))),
  );
  return consonantsOf(name)
    .split(" ")
    .filter((word) => word !== "" && !territories.has(word))
    .join(" ");
}
