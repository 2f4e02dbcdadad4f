import type { SourcePage } from "@qauly/extractor";
import { allMatches, type Steps } from "@qauly/model/rules";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";

/** Blanks that stand for layout at the start of a line; a tab there is an empty table cell and stays. */
const leading = /^[ \u00a0\u2000-\u200a\u202f\u3000]*/;

/**
 * A line and its end. Besides the ends that texts have, those that Unicode names (UAX 14, classes BK and NL); the next
 * line control behind a Latin letter is a byte of a misread text.
 */
const linePattern = /((?:[^\r\n\v\u0085\u2028\u2029]|(?<=[\u00c0-\u00ff])\u0085)*)(\r\n|[\r\n\v\u0085\u2028\u2029]|$)/g;

/** Characters whose lines are sought at once. */
const longestPiece = 0x10000;

/** The lines of a page and where they start; a long page is looked at in pieces that end where lines do. */
function* linesOf(text: string): Generator<{ readonly raw: string; readonly at: number }> {
  for (let from = 0; from < text.length; ) {
    const end = text.length - from <= longestPiece ? -1 : text.indexOf("\n", from + longestPiece);
    const piece = text.slice(from, end < 0 ? text.length : end + 1);
    for (const { 0: whole, 1: raw = "", index } of allMatches(piece, linePattern)) {
      if (whole !== "") yield { raw, at: from + index };
    }
    from += piece.length;
  }
}

/** Reads a plain text's pages; writes their lines with indents and blank lines counted. */
export function* textLines(pages: readonly SourcePage[]): Steps<Line[]> {
  const lines: Line[] = [];
  let blank = 0;
  for (const page of pages) {
    let pageStart = true;
    for (const match of linesOf(page.text)) {
      const { raw } = match;
      if (raw.trim() === "" && !raw.includes("\t")) {
        blank += 1;
        yield;
        continue;
      }
      const indent = leading.exec(raw)?.[0].length ?? 0;
      const text = raw.slice(indent);
      const softHyphen = text.trimEnd().endsWith("\u00ad");
      lines.push({
        kind: "line",
        text: withMisread(SourcedText.of(text, page.number, match.at + indent), page, match.at, raw.length),
        page: page.number,
        indent,
        width: indent + text.trimEnd().length,
        blankBefore: blank,
        pageStart,
        bold: false,
        end: softHyphen ? "soft-hyphen" : "plain",
        placed: false,
        scanned: false,
      });
      blank = 0;
      pageStart = false;
      yield;
    }
  }
  return lines;
}

/** Says of a line that the extractor read anew what stands in the file. */
function withMisread(line: SourcedText, { misread, number }: SourcePage, start: number, length: number): SourcedText {
  if (misread === undefined) return line;
  const found = misread.filter((one) => one.start >= start && one.start <= start + length);
  return line.withChanges(
    found.map(({ start, end, before }) => ({
      kind: "encoding" as const,
      before,
      after: line.text,
      at: { page: number, start, end },
    })),
  );
}
