/**
 * All matches of a pattern with the flag `g`, in order. `String.matchAll` makes a copy of the pattern at each call, and with it goes
 * its compiled code when memory is tidied up: in the midst of scans that made the same patterns be compiled for each act.
 */
export function allMatches(text: string, pattern: RegExp): RegExpExecArray[] {
  if (!pattern.global) throw new TypeError("all matches are sought with the flag g");
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === "") pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
