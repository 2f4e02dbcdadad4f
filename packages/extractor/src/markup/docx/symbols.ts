/** Characters of the fonts that draw signs in the places of letters, as Unicode has them. */

/** Symbol: code in the font and sign. Source: Unicode's mapping table of Adobe's Symbol encoding. */
const SYMBOL: Readonly<Record<number, string>> = {
  45: "−",
  43: "+",
  61: "=",
  37: "%",
  162: "′",
  163: "≤",
  165: "∞",
  171: "↔",
  172: "←",
  174: "→",
  176: "°",
  177: "±",
  178: "″",
  179: "≥",
  180: "×",
  183: "•",
  184: "÷",
  185: "≠",
  187: "≈",
  188: "…",
  215: "⋅",
  214: "√",
  229: "∑",
  68: "Δ",
  83: "Σ",
  87: "Ω",
  97: "α",
  98: "β",
  103: "γ",
  100: "δ",
  101: "ε",
  108: "λ",
  109: "μ",
  112: "π",
  114: "ρ",
  115: "σ",
  102: "φ",
  119: "ω",
};

/** Wingdings: the signs that lists and forms use. */
const WINGDINGS: Readonly<Record<number, string>> = {
  108: "●",
  110: "■",
  111: "□",
  113: "❑",
  114: "❒",
  117: "◆",
  118: "❖",
  119: "⬥",
  159: "•",
  161: "○",
  167: "▪",
  168: "◻",
  216: "➢",
  224: "→",
  232: "➔",
  251: "✗",
  252: "✓",
  253: "☒",
  254: "☑",
};

/** Such fonts have their signs here as well as at their codes. */
const PRIVATE = 0xf000;
const UNKNOWN = "\ufffd";

/** A sign by its code in a font. */
export function symbolOf(code: number, font: string | undefined): string {
  const own = code >= PRIVATE && code <= PRIVATE + 0xff ? code - PRIVATE : code;
  const isPrivate = own !== code;
  if (/^wingdings/i.test(font ?? "")) return WINGDINGS[own] ?? UNKNOWN;
  if (/^symbol/i.test(font ?? ""))
    return SYMBOL[own] ?? (own >= 0x20 && own < 0x40 ? String.fromCharCode(own) : UNKNOWN);
  if (!isPrivate) return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : UNKNOWN;
  return SYMBOL[own] ?? WINGDINGS[own] ?? UNKNOWN;
}

/** A text in which letters of such a font may stand. */
export function symbolText(text: string, font: string | undefined): string {
  const isSymbolic = font !== undefined && /^(?:symbol|wingdings)/i.test(font);
  if (!isSymbolic && !/[\uf000-\uf0ff]/.test(text)) return text;
  return Array.from(text, (letter) => {
    const code = letter.codePointAt(0)!;
    const isPrivate = code >= PRIVATE && code <= PRIVATE + 0xff;
    return isPrivate || (isSymbolic && code < 0x100 && code > 0x20) ? symbolOf(code, font) : letter;
  }).join("");
}
