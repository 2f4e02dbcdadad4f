/** The amounts of money that clauses state. */

/** An amount, in tenge. */
export interface ClauseAmount {
  readonly value: number;
  /** Tenge that one of its unit is. */
  readonly unit: number;
  /** The words before it. */
  readonly name: string;
  /** Whether items of it follow: `оның ішінде:`, `в том числе:`. */
  readonly opensParts: boolean;
}

const AMOUNT = new RegExp(
  String.raw`(?<before>^|[\s(–—:-])(?<sign>(?:минус\s?|[-–—−]\s?){0,3})(?<number>\d{1,3}(?:[ \u00a0\u2009]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)\)?(?:\s*\([^()\d]*\))?\s*` +
    String.raw`(?<scale>мың|мыӊ|тыс(?:яч\p{Ll}{0,2})?\.?|млн\.?|миллион\p{Ll}{0,2}|млрд\.?|миллиард\p{Ll}{0,2})?\s*(?:теңге|тенге|тг)`,
  "iu",
);
const ALL_AMOUNTS = new RegExp(AMOUNT.source, "giu");
const PARTS = /(?:оның|соның|олардың)\s+ішінде|в\s+т(?:ом|\.)\s?ч(?:исле|\.)|из\s+них/iu;
const NAME_END = /[\s:–—-]+$/u;
const OPENING = /^\s*(?:\d+(?:-\d+)?\s?[.)]\s*)?/u;

/** Tenge that a unit is. */
function unitOf(scale: string): number {
  const word = scale.toLowerCase();
  if (word.startsWith("м") && word.startsWith("мы")) return 1_000;
  if (word.startsWith("тыс")) return 1_000;
  if (word.startsWith("млн") || word.startsWith("миллион")) return 1_000_000;
  return word === "" ? 1 : 1_000_000_000;
}

/** `(тыс.тенге)`: a unit for the items below it. */
const UNIT_ALONE = /^\s*\(?\s*(?<scale>мың|тыс(?:яч)?\.?|млн\.?)?\s*(?:теңге|тенге)\s*\)?\s*$/iu;
const BARE =
  /^(?<name>.*\p{L}.*?)[\s:–—-]+(?<number>\d{1,3}(?:[ \u00a0]\d{3})+(?:[.,]\d+)?|\d+(?:[.,]\d+)?)\s*[;.,]?\s*$/su;

/** Tenge that a unit is which a line states and nothing else; null for any other line. */
export function unitAlone(text: string): number | null {
  const match = UNIT_ALONE.exec(text);
  return match === null ? null : unitOf(match.groups?.scale ?? "");
}

/** The amount of an item whose unit is stated above it: `Майский 87663`. */
export function bareAmount(text: string, unit: number): ClauseAmount | null {
  const groups = BARE.exec(text)?.groups;
  if (groups === undefined) return null;
  const value = Number((groups.number ?? "").replace(/[^\d.,]/g, "").replace(",", "."));
  return Number.isFinite(value) ? { value, unit, name: (groups.name ?? "").trim(), opensParts: false } : null;
}

/** The first amount of a text; null for one that states none. */
export function clauseAmount(text: string): ClauseAmount | null {
  const match = AMOUNT.exec(text);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const digits = (groups.number ?? "").replace(/[^\d.,]/g, "").replace(",", ".");
  const before = text.slice(0, match.index);
  // The first dash parts the name from the amount; one more, or one right before the figures, is its sign.
  const signs = `${groups.before ?? ""}${groups.sign ?? ""}`;
  const dashes = (signs.match(/[-–—−]/g) ?? []).length;
  const apart = /[:–—-]\s*$/.test(before) || /\($/.test(signs);
  const negative = /минус/iu.test(signs) || dashes > (apart ? 0 : 1);
  const value = Number(digits);
  if (!Number.isFinite(value)) return null;
  return {
    value: negative && value !== 0 ? -value : value,
    unit: unitOf(groups.scale ?? ""),
    name: before.replace(OPENING, "").replace(NAME_END, "").trim(),
    opensParts: PARTS.test(text.slice(match.index + match[0].length)) || PARTS.test(before),
  };
}

/** The last amount of a text that ends in `в том числе:`: the one of which items follow. */
export function openedAmount(text: string): ClauseAmount | null {
  const last = [...text.matchAll(ALL_AMOUNTS)].at(-1);
  if (last === undefined) return null;
  const amount = clauseAmount(text.slice(last.index));
  if (amount === null || !PARTS.test(text.slice(last.index))) return null;
  const before = text.slice(0, last.index).replace(OPENING, "").replace(NAME_END, "").trim();
  const name = before.split(/(?<=\p{L}{3})\.\s+/u).at(-1) ?? before;
  return { ...amount, name };
}
