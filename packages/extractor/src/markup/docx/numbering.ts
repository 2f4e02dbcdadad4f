/** Automatic numbers as Word counts and prints them (ISO 29500-1, 17.9). */
import { numberText } from "./number-formats.js";
import { type ParagraphProperties, paragraphProperties, runProperties } from "./properties.js";
import { symbolText } from "./symbols.js";
import { child, elements, isOn, valOf, type XmlElement } from "./xml.js";

interface Level {
  readonly start: number;
  readonly format: string;
  /** Example of a custom format. */
  readonly example: string;
  /** Such as `%1.%2.`. */
  readonly text: string;
  readonly suffix: "tab" | "space" | "nothing";
  /** 1-based level after which it starts anew; 0: never; null: after any above it. */
  readonly restart: number | null;
  /** All numbers in it in figures. */
  readonly legal: boolean;
  readonly font: string | undefined;
  readonly hidden: boolean;
  readonly paragraph: ParagraphProperties;
  /** Style of paragraphs that are of this level. */
  readonly style: string | undefined;
}

interface Abstract {
  readonly levels: ReadonlyMap<number, Level>;
  /** A style that holds the list instead. */
  readonly byStyle: string | undefined;
}

interface List {
  readonly abstract: string;
  /** Levels of its own. */
  readonly levels: ReadonlyMap<number, Level>;
  readonly starts: ReadonlyMap<number, number>;
}

/** Levels of a list. */
const DEEPEST = 8;

/** The number of a paragraph. */
export interface Numbered {
  /** `2.1.`, with what parts it from the text. */
  readonly text: string;
  readonly paragraph: ParagraphProperties;
}

/** The lists of a document, and how far each is counted. */
export class Numbering {
  readonly #abstracts = new Map<string, Abstract>();
  readonly #lists = new Map<string, List>();
  /** By abstract list: what is counted, for each level that was met. */
  readonly #counters = new Map<string, (number | undefined)[]>();
  /** Starts of lists that were heeded. */
  readonly #started = new Set<string>();
  readonly #listOfStyle: (style: string) => string | undefined;

  /** `listOfStyle`: the list to which a style of numbering points. */
  constructor(root: XmlElement | undefined, listOfStyle: (style: string) => string | undefined) {
    this.#listOfStyle = listOfStyle;
    for (const each of elements(root, "w:abstractNum")) {
      const id = each.attributes["w:abstractNumId"];
      if (id !== undefined) {
        this.#abstracts.set(id, {
          levels: levelsOf(elements(each, "w:lvl")),
          byStyle: valOf(each, "w:numStyleLink"),
        });
      }
    }
    for (const each of elements(root, "w:num")) {
      const id = each.attributes["w:numId"];
      const abstract = valOf(each, "w:abstractNumId");
      if (id === undefined || abstract === undefined) continue;
      const overrides = elements(each, "w:lvlOverride");
      const starts = new Map<number, number>();
      for (const override of overrides) {
        const start = valOf(override, "w:startOverride");
        if (start !== undefined) starts.set(Number(override.attributes["w:ilvl"]), Number(start));
      }
      const levels = levelsOf(overrides.flatMap((override) => elements(override, "w:lvl")));
      this.#lists.set(id, { abstract, levels, starts });
    }
  }

  /** The level at which a list counts paragraphs of a style; null where it names none. */
  levelOfStyle(listId: string, style: string | undefined): number | null {
    if (style === undefined) return null;
    const list = this.#lists.get(listId);
    if (list === undefined) return null;
    for (const levels of [list.levels, this.#resolved(list).levels]) {
      for (const [index, level] of levels) if (level.style === style) return index;
    }
    return null;
  }

  /** The number of the next paragraph of a list; null where the list has no such level. */
  next(listId: string, index: number): Numbered | null {
    const list = this.#lists.get(listId);
    if (list === undefined || !(index >= 0 && index <= DEEPEST)) return null;
    const { id, levels } = this.#resolved(list);
    const levelAt = (at: number): Level | undefined => list.levels.get(at) ?? levels.get(at);
    const level = levelAt(index);
    if (level === undefined) return null;
    const counters = this.#counters.get(id) ?? [];
    this.#counters.set(id, counters);
    const start = list.starts.get(index);
    const key = `${listId}/${index}`;
    if (start !== undefined && !this.#started.has(key)) {
      counters[index] = start;
      this.#started.add(key);
    } else {
      const before = counters[index];
      counters[index] = before === undefined ? (start ?? level.start) : before + 1;
    }
    for (let above = 0; above < index; above += 1) {
      counters[above] ??= list.starts.get(above) ?? levelAt(above)?.start ?? 1;
    }
    for (let below = index + 1; below <= DEEPEST; below += 1) {
      const restart = levelAt(below)?.restart ?? null;
      if (restart === null || index < restart) counters[below] = undefined;
    }
    return { text: level.hidden ? "" : printed(level, counters, levelAt), paragraph: level.paragraph };
  }

  /** A list may point to a style that points to another. */
  #resolved(list: List): { readonly id: string; readonly levels: ReadonlyMap<number, Level> } {
    let id = list.abstract;
    for (let steps = 0; steps < DEEPEST; steps += 1) {
      const abstract = this.#abstracts.get(id);
      if (abstract?.byStyle === undefined) return { id, levels: abstract?.levels ?? new Map() };
      const next = this.#listOfStyle(abstract.byStyle);
      const linked = next === undefined ? undefined : this.#lists.get(next);
      if (linked === undefined || linked.abstract === id) return { id, levels: abstract.levels };
      id = linked.abstract;
    }
    return { id, levels: new Map() };
  }
}

function printed(
  level: Level,
  counters: readonly (number | undefined)[],
  levelAt: (index: number) => Level | undefined,
): string {
  const text =
    level.format === "bullet"
      ? symbolText(level.text, level.font)
      : level.text.replace(/%([1-9])/g, (_, figure: string) => {
          const at = Number(figure) - 1;
          const shown = levelAt(at);
          const value = counters[at];
          if (shown === undefined || value === undefined) return "";
          const format = level.legal && shown.format !== "none" ? "decimal" : shown.format;
          return numberText(value, format, shown.example);
        });
  if (text === "") return "";
  return level.suffix === "nothing" ? text : `${text} `;
}

function levelsOf(found: readonly XmlElement[]): Map<number, Level> {
  return new Map(found.map((level) => [Number(level.attributes["w:ilvl"]), levelOf(level)]));
}

function levelOf(element: XmlElement): Level {
  const format = formatOf(element);
  const suffix = valOf(element, "w:suff");
  const restart = valOf(element, "w:lvlRestart");
  const run = child(element, "w:rPr");
  return {
    start: Number(valOf(element, "w:start") ?? 0),
    format: format?.attributes["w:val"] ?? "decimal",
    example: format?.attributes["w:format"] ?? "",
    text: valOf(element, "w:lvlText") ?? "",
    suffix: suffix === "space" || suffix === "nothing" ? suffix : "tab",
    restart: restart === undefined ? null : Number(restart),
    legal: isOn(child(element, "w:isLgl")) ?? false,
    font: child(run, "w:rFonts")?.attributes["w:ascii"],
    hidden: runProperties(run).hidden === true,
    paragraph: paragraphProperties(child(element, "w:pPr")),
    style: valOf(element, "w:pStyle"),
  };
}

/** A newer format stands beside one that older programs know. */
function formatOf(element: XmlElement): XmlElement | undefined {
  const alternate = child(element, "mc:AlternateContent");
  return (
    child(element, "w:numFmt") ??
    child(child(alternate, "mc:Choice"), "w:numFmt") ??
    child(child(alternate, "mc:Fallback"), "w:numFmt")
  );
}
