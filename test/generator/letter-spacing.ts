/** The enacting formula printed letter by letter: `Қ А У Л Ы  Е Т Е Д І :`. */

export interface FormulaSpacing {
  /** Between two letters: a blank, NBSP, thin or hair space. */
  readonly betweenLetters: string;
  /** Between two words, wider than between letters. */
  readonly betweenWords: string;
  /** Between the last letter and the colon. */
  readonly beforeColon: string;
}

/** Letter-spaces the formula where it stands whole in a line and ends the paragraph. */
export function spacedFormula(text: string, formula: string, how: FormulaSpacing): string {
  const at = text.indexOf(`${formula}:`);
  if (at < 0) return text;
  const spaced = formula
    .split(" ")
    .map((word) => [...word].join(how.betweenLetters))
    .join(how.betweenWords);
  return `${text.slice(0, at)}${spaced}${how.beforeColon}${text.slice(at + formula.length)}`;
}
