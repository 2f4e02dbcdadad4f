import { numeral } from "../list-marker.js";
import type { ElementNode } from "../tree.js";
import type { Counters } from "./counters.js";
import type { Declarations } from "./declarations.js";

/** Strings, counters, attributes and quotes, up to the text that stands for pictures (CSS Generated Content, 2). */
const PART =
  /"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|(counters?)\(([^)]*)\)|attr\(\s*([\w-]+)[^)]*\)|(open-quote|close-quote)|(\/)/gi;
const ARGUMENT = /"((?:\\[\s\S]|[^"\\])*)"|'((?:\\[\s\S]|[^'\\])*)'|([^\s,"']+)/g;

/**
 * What a style puts before or behind a text, as it is printed; "" where it puts nothing there, or nothing that can be
 * seen. Signs of private use are icons of a font.
 */
export function generatedText(style: Declarations | null, element: ElementNode, counters: Counters): string {
  const { content, display, visibility, opacity, "font-size": size } = style ?? {};
  if (content === undefined || /^(?:none|normal|initial|inherit)$/i.test(content)) return "";
  if (display === "none" || visibility === "hidden" || opacity === "0" || /^0(?:px|pt|em|rem|%)?$/.test(size ?? "")) {
    return "";
  }
  let text = "";
  let isCounted = false;
  for (const [, double, single, counter, argument, attribute, quote, slash] of content.matchAll(PART)) {
    if (slash !== undefined) break;
    if (counter !== undefined) {
      isCounted = true;
      text += counted(counter.toLowerCase(), argument ?? "", element, counters);
    } else if (attribute !== undefined) text += element.get(attribute.toLowerCase()) ?? "";
    else if (quote !== undefined) text += quote.toLowerCase() === "open-quote" ? "«" : "»";
    else text += unescaped(double ?? single ?? "");
  }
  const seen = text.replace(/\p{Co}/gu, "");
  // A number stands apart from its text, by a blank or by a margin.
  return isCounted && /[\p{L}\p{N}.):\]]$/u.test(seen) ? `${seen} ` : seen;
}

function counted(name: string, argument: string, element: ElementNode, counters: Counters): string {
  const parts = [...argument.matchAll(ARGUMENT)].map(([, double, single, word]) => double ?? single ?? word ?? "");
  const values = counters.valuesIn(element, parts[0] ?? "");
  const type = (at: number): string => parts[at] ?? "decimal";
  if (name === "counter") return numeral(values.at(-1) ?? 0, type(1));
  return values.map((value) => numeral(value, type(2))).join(unescaped(parts[1] ?? ""));
}

/** Signs by their numbers, and those that a stroke before them takes as they are (CSS Syntax Module Level 3, 4.3.7). */
const unescaped = (text: string): string =>
  text.replace(/\\(?:([0-9a-f]{1,6})\s?|(\n)|([\s\S]))/gi, (_, code?: string, line?: string, sign?: string) => {
    if (code === undefined) return line === undefined ? (sign ?? "") : "";
    const point = Number.parseInt(code, 16);
    return point === 0 || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)
      ? "\ufffd"
      : String.fromCodePoint(point);
  });
