/**
 * The end of a text, for patterns that are anchored there: the cost of a look back must not grow with the text.
 * Longer than anything that such a pattern can match.
 */
export function tail(text: string, length = 400): string {
  return text.length <= length ? text : text.slice(-length);
}
