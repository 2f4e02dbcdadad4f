import type { SourcePage } from "@qauly/extractor";
import { allMatches } from "@qauly/model/rules";
import type { Line } from "../text/flow.js";
import { SourcedText } from "../text/sourced-text.js";

/** Blanks that stand for layout at the start of a line; a tab there is an empty table cell and stays. */
const leading = /^[ \u00a0\u2000-\u200a\u202f\u3000]*/;

/** Reads a plain text's pages; writes their lines with indents and blank lines counted. */
export function textLines(pages: readonly SourcePage[]): Line[] {
  const lines: Line[] = [];
  let blank = 0;
  for (const page of pages) {
    let pageStart = true;
    for (const match of allMatches(page.text, /([^\r\n]*)(\r\n|\r|\n|$)/g)) {
      const raw = match[1] ?? "";
      if (raw === "" && match[2] === "") break;
      if (raw.trim() === "" && !raw.includes("\t")) {
        blank += 1;
        continue;
      }
      const indent = leading.exec(raw)?.[0].length ?? 0;
      const text = raw.slice(indent);
      const softHyphen = text.trimEnd().endsWith("\u00ad");
      lines.push({
        kind: "line",
        text: SourcedText.of(text, page.number, match.index + indent),
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
    }
  }
  return lines;
}
