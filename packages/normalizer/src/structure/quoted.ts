/** The most lines or paragraphs over which a quoted wording goes. */
const longest = 400;

/** The end of a sentence; the number of a row ends none. */
const sentenceEnd = /\p{L}.*[:;.]["»”]?$/u;

/**
 * Which of some texts, lines or paragraphs, stand inside a wording that is quoted over several of them. Such a wording
 * begins with a quotation mark behind a sentence that announces it or has ended; marks inside a sentence open nothing,
 * and a wording that is never closed is none, so that a lost mark does not swallow what follows.
 *
 *     1. … мынадай редакцияда жазылсын:
 *     «2. …
 *     3. …».                              inside
 */
export function insideQuotes(texts: readonly string[]): boolean[] {
  const inside = texts.map(() => false);
  for (let at = 0; at < texts.length; at += 1) {
    const above = texts[at - 1] ?? "";
    if (!staysOpen(texts[at] as string, false) || !sentenceEnd.test(above.trimEnd())) continue;
    const end = closing(texts, at);
    if (end === null) continue;
    inside.fill(true, at + 1, end + 1);
    at = end;
  }
  return inside;
}

/** The text in which the wording that `from` opens is closed. */
function closing(texts: readonly string[], from: number): number | null {
  for (let at = from + 1; at < Math.min(texts.length, from + longest); at += 1) {
    if (!staysOpen(texts[at] as string, true)) return at;
  }
  return null;
}

/** Whether quoted wording goes on behind a text. */
function staysOpen(text: string, open: boolean): boolean {
  if (!open && !/^["«“]/.test(text)) return false;
  if (/["»”][.;,]*$/.test(text)) return false;
  const count = (marks: RegExp): number => text.match(marks)?.length ?? 0;
  const balance = count(/[«“]/g) - count(/[»”]/g);
  return open ? true : balance > 0 || (balance === 0 && count(/"/g) % 2 === 1);
}
