/** Style words in PostScript and family names: `PTSerif-Bold`, `TimesNewRoman,BoldItalic`, `Arial-Black`. */
const BOLD_NAME = /bold|black|heavy|demi(?!um)|[-,]bd|\bbd\b/i;
const ITALIC_NAME = /italic|oblique|[-,]it\b/i;
/** Six capitals and a plus mark a subset (ISO 32000-1, 9.6.4). */
const SUBSET_TAG = /^[A-Z]{6}\+/;

/** What the name of a font says of its style. */
export function styleOfName(name: string): { readonly bold: boolean; readonly italic: boolean } {
  const plain = name.replace(SUBSET_TAG, "");
  return { bold: BOLD_NAME.test(plain), italic: ITALIC_NAME.test(plain) };
}

/** Latin typefaces' usual proportions, for fonts that state none. */
export const DEFAULT_ASCENT = 0.9;
export const DEFAULT_DESCENT = 0.22;
const PLAUSIBLE_HEIGHT = 2;

/** A height over or under the baseline as a positive part of the font size; what a font states may be nonsense. */
export function plausibleHeight(value: unknown, otherwise: number): number {
  const positive = Math.abs(typeof value === "number" ? value : 0);
  return positive > 0 && positive < PLAUSIBLE_HEIGHT ? positive : otherwise;
}
