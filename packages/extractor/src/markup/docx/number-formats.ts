/** Numbers of lists as they are printed (ISO 29500-1, 17.18.59). */

const LATIN = "abcdefghijklmnopqrstuvwxyz";
/** Without ё, й, ъ and ь, as Word counts. */
const RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя";

/** A letter again and again once the alphabet is over: `z`, `aa`, `bb`. */
function letters(value: number, alphabet: string): string {
  if (value < 1) return "";
  return alphabet[(value - 1) % alphabet.length]!.repeat(Math.min(100, Math.ceil(value / alphabet.length)));
}

const ROMAN: readonly (readonly [value: number, figures: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function roman(value: number): string {
  let left = Math.min(value, 32_767);
  let figures = "";
  for (const [worth, figure] of ROMAN) {
    while (left >= worth) {
      figures += figure;
      left -= worth;
    }
  }
  return figures;
}

/** `format`: an example of a custom one, such as `001, 002, 003, ...`. */
export function numberText(value: number, numFmt: string, format = ""): string {
  switch (numFmt) {
    case "none":
    case "bullet":
      return "";
    case "upperRoman":
      return roman(value).toUpperCase();
    case "lowerRoman":
      return roman(value);
    case "upperLetter":
      return letters(value, LATIN).toUpperCase();
    case "lowerLetter":
      return letters(value, LATIN);
    case "russianUpper":
      return letters(value, RUSSIAN).toUpperCase();
    case "russianLower":
      return letters(value, RUSSIAN);
    case "decimalZero":
      return String(value).padStart(2, "0");
    case "numberInDash":
      return `- ${value} -`;
    case "decimalEnclosedParen":
      return `(${value})`;
    case "decimalEnclosedFullstop":
      return `${value}.`;
    case "custom":
      return String(value).padStart(/^\d+/.exec(format)?.[0].length ?? 1, "0");
    default:
      return String(value);
  }
}
