/** A rule of a style sheet: its selectors, parted by commas, and its declarations as they are written. */
export interface Rule {
  readonly selectors: string;
  readonly body: string;
}

/** Groups whose rules hold for a page as it is shown: all media and screens, and what a browser of today supports. */
const SHOWN_GROUP = /^@(?:media\s+(?:only\s+)?(?:all|screen)\s*$|supports\b|layer\b)/i;

/** The rules of a sheet in their order. Those for other media, of fonts and of animations are left out. */
export function* rulesOf(sheet: string): Generator<Rule> {
  const text = sheet.replace(/\/\*[\s\S]*?\*\//g, "").replace(/<!--|-->/g, "");
  for (let at = 0; at < text.length; ) {
    const open = next(text, at, "{};");
    const sign = text[open];
    if (sign === undefined) return;
    // The end of a group whose rules hold, and statements such as @import.
    if (sign !== "{") {
      at = open + 1;
      continue;
    }
    const selectors = text.slice(at, open).trim();
    at = open + 1;
    if (SHOWN_GROUP.test(selectors)) continue;
    if (selectors.startsWith("@")) {
      at = behindBlock(text, open);
      continue;
    }
    const close = next(text, at, "}");
    yield { selectors, body: text.slice(at, close) };
    at = close + 1;
  }
}

/** The place of the next of some signs that stands in no string; the text's length where there is none. */
function next(text: string, from: number, signs: string): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at] as string;
    if (signs.includes(sign)) return at;
    if (sign === '"' || sign === "'") at = endOfString(text, at);
  }
  return text.length;
}

/** A string ends with its quote, or with its line (CSS Syntax Module Level 3, 4.3.5). */
function endOfString(text: string, from: number): number {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === "\\") at += 1;
    else if (sign === quote || sign === "\n") return at;
  }
  return text.length;
}

function behindBlock(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at = next(text, at + 1, "{}")) {
    depth += text[at] === "{" ? 1 : -1;
    if (depth === 0) return at + 1;
  }
  return text.length;
}
