/**
 * Texts of others on a terminal: of documents, of results, of names of files. Escape sequences move the cursor, change the
 * title or answer for the user; marks of direction turn what follows around. Whatever people read passes through here.
 */

/** Line ends and tabs only part words. */
const blanks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;

/**
 * Controls (Cc), marks of format that no letter needs (Cf but for the soft hyphen), halves of surrogate pairs (Cs), and
 * the tag characters, which are Cf too.
 */
const unseen = /(?!\u00ad)[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** One line in which each character can be seen: others stand as `\u{1b}`, bytes of a name that are no UTF-8 as `\xe9`. */
export function terminalText(text: string): string {
  return text.replace(blanks, " ").replace(unseen, escaped).trim();
}

/** The same for several lines; a tab stays. */
export function terminalLines(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) =>
      line.replace(/[\v\f\r\u0085\u2028\u2029]+/g, " ").replace(unseen, (c) => (c === "\t" ? c : escaped(c))),
    )
    .join("\n");
}

/** Halves of surrogate pairs that stand for bytes: see paths.ts. */
const [firstByte, lastByte] = [0xdc80, 0xdcff];

function escaped(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code >= firstByte && code <= lastByte ? `\\x${(code - 0xdc00).toString(16)}` : `\\u{${code.toString(16)}}`;
}
