/** What WordprocessingML says of the look of paragraphs and runs, as far as reading needs it. */
import { child, elements, isOn, twips, valOf, type XmlElement } from "./xml.js";

/** Properties that a style of a paragraph and one of characters, both on, turn off (ISO 29500-1, 17.7.3). */
export const TOGGLES = ["bold", "hidden", "struck", "caps"] as const;

export interface RunProperties {
  readonly bold?: boolean | undefined;
  readonly hidden?: boolean | undefined;
  readonly struck?: boolean | undefined;
  /** Printed in capitals, large or small. */
  readonly caps?: boolean | undefined;
  readonly raised?: "superscript" | "subscript" | "baseline" | undefined;
  /** Half points. */
  readonly size?: number | undefined;
  /** In white letters. */
  readonly white?: boolean | undefined;
  /** On a colour of its own, on which white letters are seen. */
  readonly backed?: boolean | undefined;
  readonly style?: string | undefined;
}

export interface ParagraphProperties {
  readonly align?: "start" | "center" | "end" | undefined;
  /** Twips from the left edge of the text. */
  readonly left?: number | undefined;
  /** Twips from there to the first line, below zero for one that hangs out. */
  readonly first?: number | undefined;
  /** `"0"`: no number, whatever a style says. */
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly newPage?: boolean | undefined;
  /** On a colour of its own. */
  readonly backed?: boolean | undefined;
  readonly style?: string | undefined;
}

/** Raised by half points without being called a superscript: from here on it is one if its type is small. */
const RAISED_FROM = 4;

export function runProperties(element: XmlElement | undefined): RunProperties {
  if (element === undefined) return {};
  const vertical = valOf(element, "w:vertAlign");
  const position = Number(valOf(element, "w:position") ?? 0);
  return defined({
    bold: isOn(child(element, "w:b")),
    hidden: isOn(child(element, "w:vanish")),
    struck: isOn(child(element, "w:strike")) ?? isOn(child(element, "w:dstrike")),
    caps: isOn(child(element, "w:caps")) || isOn(child(element, "w:smallCaps")) || isOn(child(element, "w:caps")),
    raised:
      vertical === "superscript" || vertical === "subscript" || vertical === "baseline"
        ? vertical
        : position >= RAISED_FROM
          ? "superscript"
          : undefined,
    size: twips(valOf(element, "w:sz")),
    white: isWhite(valOf(element, "w:color")),
    backed: isBacked(element) || child(element, "w:highlight") !== undefined ? true : undefined,
    style: valOf(element, "w:rStyle"),
  });
}

export function paragraphProperties(element: XmlElement | undefined): ParagraphProperties {
  if (element === undefined) return {};
  const indent = child(element, "w:ind")?.attributes ?? {};
  const hanging = twips(indent["w:hanging"]);
  const list = child(element, "w:numPr");
  const level = valOf(list, "w:ilvl");
  return defined({
    align: alignOf(valOf(element, "w:jc")),
    left:
      twips(indent["w:left"] ?? indent["w:start"]) ?? fromCharacters(indent["w:leftChars"] ?? indent["w:startChars"]),
    first: hanging === undefined ? twips(indent["w:firstLine"]) : -hanging,
    list: valOf(list, "w:numId"),
    level: level === undefined ? undefined : Number(level),
    newPage: isOn(child(element, "w:pageBreakBefore")),
    backed: isBacked(element) ? true : undefined,
    style: valOf(element, "w:pStyle"),
  });
}

/** Whether a colour is white; undefined where none is said. */
const isWhite = (colour: string | undefined): boolean | undefined =>
  colour === undefined ? undefined : /^f{6}$/i.test(colour);

/** Whether properties, of whatever they are, lay a colour under the text. */
export function isBacked(properties: XmlElement | undefined): boolean {
  const { "w:fill": fill, "w:val": pattern } = child(properties, "w:shd")?.attributes ?? {};
  const isFilled = fill !== undefined && !/^(?:auto|f{6})$/i.test(fill);
  return isFilled || (pattern !== undefined && !/^(?:clear|nil|none)$/.test(pattern));
}

/** Half points up to which nobody reads a letter. */
const TOO_SMALL = 2;

/** Whether nobody sees letters of these properties on the page; `isBacked`: a colour lies under the whole text. */
export const isUnseen = ({ white, backed, size }: RunProperties, isBacked: boolean): boolean =>
  (white === true && backed !== true && !isBacked) || (size !== undefined && size <= TOO_SMALL);

/** Hundredths of a letter. */
const fromCharacters = (value: string | undefined): number | undefined => {
  const count = twips(value);
  return count === undefined || count === 0 ? undefined : (count / 100) * 210;
};

function alignOf(value: string | undefined): ParagraphProperties["align"] {
  switch (value) {
    case undefined:
      return undefined;
    case "center":
      return "center";
    case "right":
    case "end":
      return "end";
    default:
      return "start";
  }
}

/** Without the properties that nothing is said of, so that what is laid over others leaves them. */
function defined<T extends object>(properties: T): T {
  for (const name in properties) if (properties[name] === undefined) delete properties[name];
  return properties;
}

interface Style {
  readonly basedOn: string | undefined;
  readonly run: RunProperties;
  readonly paragraph: ParagraphProperties;
  /** Borders of a table. */
  readonly bordered: boolean | undefined;
  /** A colour under some cells of a table. */
  readonly backed: boolean;
}

/** Styles in chains are few; one that leads back to itself ends there. */
const LONGEST_CHAIN = 64;

/** Half points: what Word takes where nothing is said. */
const PLAIN_SIZE = 20;

/** The styles of a document. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #runs: RunProperties;
  readonly #paragraphs: ParagraphProperties;
  readonly #known = new Map<string, RunProperties>();
  readonly #plainParagraph: string | undefined;
  /** Half points of the body text. */
  readonly size: number;

  constructor(root: XmlElement | undefined) {
    const defaults = child(root, "w:docDefaults");
    this.#runs = runProperties(child(child(defaults, "w:rPrDefault"), "w:rPr"));
    this.#paragraphs = paragraphProperties(child(child(defaults, "w:pPrDefault"), "w:pPr"));
    let plain: string | undefined;
    for (const style of elements(root, "w:style")) {
      const { "w:styleId": id, "w:type": type, "w:default": isDefault } = style.attributes;
      if (id === undefined) continue;
      if (type === "paragraph" && /^(?:1|true|on)$/.test(isDefault ?? "")) plain = id;
      this.#styles.set(id, {
        basedOn: valOf(style, "w:basedOn"),
        run: runProperties(child(style, "w:rPr")),
        paragraph: paragraphProperties(child(style, "w:pPr")),
        bordered: elements(style, "w:tblStylePr").some(hasBorders)
          ? true
          : borderedBy(child(style, "w:tblPr"), "w:tblBorders"),
        backed: [style, ...elements(style, "w:tblStylePr")].some((part) =>
          ["w:tblPr", "w:tcPr"].some((name) => isBacked(child(part, name))),
        ),
      });
    }
    this.#plainParagraph = plain;
    this.size = this.run(undefined, {}).size ?? PLAIN_SIZE;
  }

  /** From the style itself to that on which all are based. */
  #chain(id: string | undefined): Style[] {
    const found: Style[] = [];
    for (let next = id; next !== undefined && found.length < LONGEST_CHAIN; ) {
      const style = this.#styles.get(next);
      if (style === undefined) break;
      found.push(style);
      next = style.basedOn;
    }
    return found;
  }

  #paragraphChain(id: string | undefined): Style[] {
    const known = id !== undefined && this.#styles.has(id) ? id : this.#plainParagraph;
    return this.#chain(known);
  }

  /** What a paragraph's style gives it, without its numbering's indents. */
  paragraph(id: string | undefined): ParagraphProperties {
    return Object.assign(
      {},
      this.#paragraphs,
      ...this.#paragraphChain(id)
        .reverse()
        .map(({ paragraph }) => paragraph),
    );
  }

  /** What a run is set in: its own properties over those of its styles. */
  run(paragraphStyle: string | undefined, direct: RunProperties): RunProperties {
    const { style, ...own } = direct;
    const ofStyles = this.#ofStyles(paragraphStyle, style);
    for (const _ in own) return { ...ofStyles, ...own };
    return ofStyles;
  }

  /** Runs are many, pairs of styles are few. */
  #ofStyles(paragraphStyle: string | undefined, style: string | undefined): RunProperties {
    const key = `${paragraphStyle ?? ""}\n${style ?? ""}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const ofParagraph = merged(this.#paragraphChain(paragraphStyle));
    const ofCharacters = merged(this.#chain(style));
    const all: { -readonly [Key in keyof RunProperties]: RunProperties[Key] } = {
      ...this.#runs,
      ...ofParagraph,
      ...ofCharacters,
    };
    for (const toggle of TOGGLES) {
      all[toggle] = this.#runs[toggle] === true || (ofParagraph[toggle] === true) !== (ofCharacters[toggle] === true);
    }
    this.#known.set(key, all);
    return all;
  }

  /** Whether a style of tables draws borders. */
  bordered(id: string | undefined): boolean {
    return this.#chain(id).find(({ bordered }) => bordered !== undefined)?.bordered ?? false;
  }

  /** Whether a style of tables lays a colour under some of its cells. */
  backed(id: string | undefined): boolean {
    return this.#chain(id).some(({ backed }) => backed);
  }
}

const merged = (chain: readonly Style[]): RunProperties =>
  Object.assign({}, ...[...chain].reverse().map(({ run }) => run)) as RunProperties;

const hasBorders = (style: XmlElement): boolean =>
  borderedBy(child(style, "w:tblPr"), "w:tblBorders") === true ||
  borderedBy(child(style, "w:tcPr"), "w:tcBorders") === true;

/** Whether any border is drawn; undefined where nothing is said of borders. */
export function borderedBy(
  properties: XmlElement | undefined,
  name: "w:tblBorders" | "w:tcBorders",
): boolean | undefined {
  const borders = child(properties, name);
  if (borders === undefined) return undefined;
  return elements(borders).some(({ attributes }) => !/^(?:none|nil)$/.test(attributes["w:val"] ?? "none"));
}
