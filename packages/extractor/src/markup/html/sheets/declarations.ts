/** What of a style decides how a text is read. */
export interface Declarations {
  display?: string;
  visibility?: string;
  "font-weight"?: string;
  "text-align"?: string;
  "text-indent"?: string;
  "margin-left"?: string;
  "padding-left"?: string;
  "white-space"?: string;
  "vertical-align"?: string;
  "text-decoration"?: string;
  "list-style-type"?: string;
  border?: string;
  float?: string;
  color?: string;
  background?: string;
  opacity?: string;
  "font-size"?: string;
  content?: string;
  "counter-reset"?: string;
  "counter-set"?: string;
  "counter-increment"?: string;
}

const ALIASES: Readonly<Record<string, keyof Declarations>> = {
  "text-decoration-line": "text-decoration",
  "list-style": "list-style-type",
  "background-color": "background",
  "background-image": "background",
  "border-width": "border",
  "border-style": "border",
  "border-top": "border",
  "border-bottom": "border",
  "border-left": "border",
};
/** Properties whose values hold texts and names, whose letters count. */
const VERBATIM: ReadonlySet<string> = new Set<keyof Declarations>([
  "content",
  "counter-reset",
  "counter-set",
  "counter-increment",
]);
const NAMES: ReadonlySet<string> = new Set<keyof Declarations>([
  "display",
  "visibility",
  "font-weight",
  "text-align",
  "text-indent",
  "margin-left",
  "padding-left",
  "white-space",
  "vertical-align",
  "text-decoration",
  "list-style-type",
  "border",
  "float",
  "color",
  "background",
  "opacity",
  "font-size",
  "content",
  "counter-reset",
  "counter-set",
  "counter-increment",
]);

/** Of an element of which no style says anything. */
export const NOTHING: Declarations = {};

/** Characters of a style that are looked at. */
const LONGEST = 10_000;

/** Up to the next semicolon that stands in no string and no brackets. */
const DECLARATION = /(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\([^)]*\)|[^;"'(])+/g;

/** Reads declarations; those of other properties are left out. */
export function declarationsOf(text: string): Declarations {
  const found: Declarations = {};
  for (const [part] of text.slice(0, LONGEST).matchAll(DECLARATION)) {
    const colon = part.indexOf(":");
    if (colon < 0) continue;
    const property = part.slice(0, colon).trim().toLowerCase();
    const written = part
      .slice(colon + 1)
      .replace(/!\s*important/i, "")
      .trim();
    if (VERBATIM.has(property)) {
      found[property as keyof Declarations] = written;
      continue;
    }
    const value = written.toLowerCase();
    if (property === "margin" || property === "padding") {
      const sides = value.split(/\s+/);
      found[`${property}-left`] = sides[3] ?? sides[1] ?? value;
      continue;
    }
    const name = ALIASES[property] ?? property;
    // Marks of lists may be strings.
    if (NAMES.has(name)) found[name as keyof Declarations] = name === "list-style-type" ? written : value;
  }
  return found;
}

/** Columns, half an em of 16 pixels each. */
const COLUMNS: Readonly<Record<string, number>> = {
  px: 1 / 8,
  pt: 1 / 6,
  em: 2,
  rem: 2,
  ex: 1,
  ch: 1,
  cm: 4.72,
  mm: 0.472,
  in: 12,
  "%": 1,
};

/** A length in columns; 0 for one that is not given in numbers. */
export function columnsOf(length: string | undefined): number {
  const [, number, unit] = /^(-?[\d.]+)([a-z]+|%)$/.exec(length ?? "") ?? [];
  const columns = Number(number) * (COLUMNS[unit ?? ""] ?? 0);
  return Number.isFinite(columns) ? Math.max(-100, Math.min(100, columns)) : 0;
}
