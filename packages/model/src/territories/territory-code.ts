/** Codes of the territories that an authority's name gives, in either language. */
import { foldText } from "../text/fold.js";
import { remembering } from "../text/remember.js";
import { type Region, regions, type Territory, type TerritoryKind } from "./classifier.js";

/** Kazakh letters as Russian texts write them, and letters of Latin script in their place. */
const RUSSIAN: Readonly<Record<string, string>> = {
  ә: "а",
  ғ: "г",
  қ: "к",
  ң: "н",
  ө: "о",
  ұ: "у",
  ү: "у",
  һ: "х",
  і: "и",
  ё: "е",
  i: "и",
  y: "у",
};

/** A name as it is compared across spellings: small letters of the Russian alphabet, without signs. */
export const foldName = (name: string): string =>
  foldText(name)
    .replace(/[әғқңөұүһіёiy]/g, (letter) => RUSSIAN[letter] ?? letter)
    .replace(/[ьъ]/g, "")
    .replace(/[\s.-]+/g, " ")
    .trim();

/** Words for kinds of territories, beside the name; they are compared folded. */
const KIND_WORDS: readonly (readonly [RegExp, TerritoryKind])[] = [
  [/^(?:облысы|облыс|област)$/, "oblast"],
  [/^(?:каласы|кала|город|г)$/, "city"],
  [/^(?:ауданы|аудан|район)$/, "district"],
];

interface Named {
  /** Null where no word tells it. */
  readonly kind: TerritoryKind | null;
  readonly name: string;
}

/** `Бәйтерек ауданы`, `район Байтерек`: the kind, and the folded name. */
function named(text: string): Named {
  let kind: TerritoryKind | null = null;
  const words = foldName(text)
    .split(" ")
    .filter((word) => {
      const found = KIND_WORDS.find(([form]) => form.test(word));
      if (found === undefined) return true;
      kind ??= found[1];
      return false;
    });
  return { kind, name: words.join(" ") };
}

const keyOf = (kind: TerritoryKind, name: string) => `${kind} ${name}`;

function index(territories: Iterable<Territory>): ReadonlyMap<string, readonly Territory[]> {
  const places = new Map<string, Territory[]>();
  for (const territory of territories) {
    for (const name of new Set(territory.names.map(foldName))) {
      const key = keyOf(territory.kind, name);
      places.set(key, [...(places.get(key) ?? []), territory]);
    }
  }
  return places;
}

const regionsByName = index(regions);
const districtsAnywhere = index(regions.flatMap(({ territories }) => territories));
const regionOf = (code: string): Region | undefined =>
  regions.find((region) => region.code.startsWith(code.slice(0, 2)));

/** The one territory of a name; undefined for none, and for several. */
function only<T extends Territory>(found: readonly T[] | undefined): T | undefined {
  return found?.length === 1 ? found[0] : undefined;
}

function placeIn(places: ReadonlyMap<string, readonly Territory[]>, text: string): Territory | undefined {
  const { kind, name } = named(text);
  if (kind !== null) return only(places.get(keyOf(kind, name)));
  return only((["oblast", "city", "district"] as const).flatMap((each) => places.get(keyOf(each, name)) ?? []));
}

/** Territories that acts name under a region: its own before those that were parted from it. */
function underRegion(region: Region, text: string): Territory | undefined {
  const parted = region.parted.flatMap((code) => regionOf(code) ?? []);
  return (
    placeIn(index(region.territories), text) ??
    placeIn(index(parted.flatMap((each) => (each.kind === "city" ? [each] : each.territories))), text)
  );
}

/** Codes of a territory in the state classifier (KATO). */
export interface TerritoryCodes {
  /** Code of the region; null when it is none of the classifier's. */
  readonly region: string | null;
  /** Code of the district or the city in it; null also when its name fits several. */
  readonly district: string | null;
}

/**
 * Codes of a region and of a district by their names, as `act.authority` gives them. Codes are those of today's
 * classifier: a district that acts of earlier days name under another region has its code of today, and so has a region
 * that was renamed. A district without a region has its code where no other has its name.
 */
export const territoryCodes = (region: string | null, district: string | null): TerritoryCodes =>
  remembered(JSON.stringify([region, district]));

const remembered = remembering((names) => {
  const [region, district]: [string | null, string | null] = JSON.parse(names);
  return codesOf(region, district);
});

/** Name of a region in Kazakh, with the word for its kind; null for a code that is none of a region. */
export function regionName(code: string): string | null {
  const region = regions.find((each) => each.code === code);
  const [name] = region?.names ?? [];
  if (region === undefined || name === undefined) return null;
  return `${name} ${region.kind === "city" ? "қаласы" : "облысы"}`;
}

function codesOf(regionName: string | null, districtName: string | null): TerritoryCodes {
  const region = regionName === null ? undefined : placeIn(regionsByName, regionName);
  if (districtName === null) return { region: region?.code ?? null, district: null };
  if (region !== undefined) {
    const district = underRegion(region as Region, districtName);
    return { region: region.code, district: district?.code ?? null };
  }
  if (regionName !== null) return { region: null, district: null };
  const district = placeIn(districtsAnywhere, districtName);
  return {
    region: district === undefined ? null : (regionOf(district.code)?.code ?? null),
    district: district?.code ?? null,
  };
}
