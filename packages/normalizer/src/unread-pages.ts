import type { SourcePage } from "@qauly/extractor";
import type { Finding } from "@qauly/model";
import { finding, type UnreadPage, wholePage } from "@qauly/model/rules";

/** Share of a page without text from which a picture is what it shows, and no ornament. */
const WHOLE_PICTURE = 0.2;

/** Says of each page that shows more than its text: nothing of the source is left out in silence. */
export function unreadPageFindings(pages: readonly SourcePage[]): Finding[] {
  return pages.flatMap((page) => {
    const why = whyUnread(page);
    if (why === null) return [];
    return finding("page.unread", "/source/pageCount", {
      key: "page.unread",
      values: { page: page.number, why },
      expected: null,
      actual: page.number,
      place: wholePage(page),
    });
  });
}

function whyUnread({ damaged, text, imageCoverage, unmapped, outlined, illegible }: SourcePage): UnreadPage | null {
  if (damaged === true) return "damaged";
  if (text === "" && imageCoverage >= WHOLE_PICTURE) return "picture";
  if (unmapped !== undefined) return "unmapped";
  if (outlined !== undefined) return "outlined";
  return illegible === undefined ? null : "illegible";
}

/** Says of each page that was read column by column: a list without rulings may look the same. */
export function columnPageFindings(pages: readonly SourcePage[], inColumnsOn: readonly number[]): Finding[] {
  return pages.flatMap((page) =>
    inColumnsOn.includes(page.number)
      ? finding("structure.doubtful", "/source/pageCount", {
          key: "structure.doubtful",
          values: { read: "columns", other: "table" },
          expected: null,
          actual: page.number,
          place: wholePage(page),
        })
      : [],
  );
}
