import type { SourcePage } from "@qauly/extractor";
import type { Finding } from "@qauly/model";
import { finding, type PageDamageKind, type UnreadPage, wholePage } from "@qauly/model/rules";

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

/** The gravest first: a page has one finding. */
const GRAVEST: readonly PageDamageKind[] = [
  "tree",
  "missing",
  "broken",
  "checksum",
  "operators",
  "length",
  "font",
  "box",
  "unlike",
  "shifted",
  "tables",
];

/** Says of each page that was read although the file is damaged there. */
export function damagedPageFindings(pages: readonly SourcePage[]): Finding[] {
  return pages.flatMap((page) => {
    const damage = page.damage?.toSorted((a, b) => GRAVEST.indexOf(a.kind) - GRAVEST.indexOf(b.kind))[0];
    if (damage === undefined) return [];
    const { kind, object } = damage;
    return finding("page.damaged", "/source/pageCount", {
      key: "page.damaged",
      values: { page: page.number, kind, object },
      expected: null,
      actual: page.number,
      // A page that was read whole after all is but worth knowing.
      ...(kind === "tables" ? { severity: "info" as const } : {}),
      place: wholePage(page),
    });
  });
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
