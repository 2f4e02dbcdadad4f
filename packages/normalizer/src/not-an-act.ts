/** Whether a text is an act at all, or a page of one: summed evidence, since a page may lack any single sign. */
import type { SourceDocument } from "@qauly/extractor";
import type { Finding, Resolution } from "@qauly/model";
import { allMatches, finding, type SoughtSign } from "@qauly/model/rules";
import { languages } from "./language/detect.js";

type Read = Pick<
  Resolution,
  "act" | "preamble" | "clauses" | "signatories" | "annexes" | "references" | "quota" | "source"
>;

/**
 * Evidence under which a text is no act. Acts have 8 and more, pages from the middle of one about 2, other texts under
 * 1.
 */
const enough = 1.3;

/** Characters that are looked at: what an act is shows long before. */
const longest = 200_000;

/** The finding for a text that is no act. Says nothing where pages could not be read: they may hold what is sought. */
export function notAnActFindings({ pages, method }: SourceDocument, read: Read, isUnread: boolean): Finding[] {
  const head = headSigns(read);
  if (isUnread || sumOf(head) >= certain) return [];
  const text = pages
    .map((page) => page.text)
    .join("\n")
    .slice(0, longest);
  const signs = [...head, ...bodySigns(read, text)];
  const against = method === "ocr" ? 0 : strangeness(text);
  if (sumOf(signs) + against >= enough) return [];
  return [
    finding("input.not-an-act", "", {
      key: "input.not-an-act",
      values: { missing: signs.filter(({ weight }) => weight <= 0).map(({ sign }) => sign) },
      expected: null,
      actual: null,
    }),
  ];
}

/** From here on nothing that speaks against an act is asked: texts of a broken code table look strange, too. */
const certain = 6;

interface Sign {
  readonly sign: SoughtSign;
  readonly weight: number;
}

const sumOf = (signs: readonly Sign[]): number => signs.reduce((sum, { weight }) => sum + weight, 0);
const times = (count: number, weight: number, most: number): number => Math.min(most, count * weight);

/** What the head and the end of an act show. */
function headSigns({ act, preamble, signatories, annexes, quota }: Read): Sign[] {
  const { type, number, date, authority, registration, status } = act;
  const headed = annexes.filter(({ heading }) => heading.date ?? heading.number ?? heading.authority);
  const signed = signatories.reduce((sum, { role, name }) => sum + (role !== null && name !== null ? 0.6 : 0.2), 0);
  const quotaColumns = annexes.flatMap(({ tables }) =>
    tables.flatMap(({ columns }) => columns.filter(({ role }) => role !== "other" && role !== "row-number")),
  );
  const quotas = quota === null ? 0 : quota.allocations.length > 0 ? 2.5 : 1;
  return [
    { sign: "formula", weight: preamble?.enactingFormula == null ? 0 : 4 },
    { sign: "requisites", weight: (type === "other" ? 0 : 1) + (number === null ? 0 : 1) + (date === null ? 0 : 0.5) },
    { sign: "authority", weight: authority === null ? 0 : authority.kind === "other" ? 0.5 : 1.5 },
    { sign: "register", weight: (registration === null ? 0 : 1.5) + (status === "unknown" ? 0 : 1) },
    { sign: "signatures", weight: Math.min(1.2, signed) },
    { sign: "annex-heading", weight: headed.length > 0 ? 3 : 0 },
    { sign: "quota", weight: quotas + (quotaColumns.length > 1 ? 1 : 0) },
  ];
}

/** Words that a long text has for each that a page has; what is said now and then in a book shows nothing. */
const pageWords = 300;

/** What pages from the middle show as well. */
function bodySigns({ references }: Read, text: string): Sign[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const onPage = Math.max(1, words.length / pageWords);
  const lines = text.split("\n");
  const wordings = languages.map(({ actWording }) => actWording);
  const found = (of: (wording: (typeof wordings)[number]) => RegExp): number =>
    wordings.reduce((sum, wording) => sum + allMatches(text, of(wording)).length, 0) / onPage;
  const numbered = numberedParagraphs(lines);
  const rulings = numbered.filter((clause) => wordings.some(({ ruling }) => ruling.test(clause))).length;
  const headings = lines.filter((line) => wordings.some(({ heading }) => heading.test(line))).length;
  const kinds = new Set<string>();
  let nouns = 0;
  let ofState = 0;
  for (const word of words) {
    for (const { noun, state } of wordings) {
      const [, kind] = noun.exec(word) ?? [];
      if (kind !== undefined) {
        kinds.add(kind);
        nouns += 1;
      }
      if (state.test(word)) ofState += 1;
    }
  }
  const share = (count: number): number => count / Math.max(1, words.length);
  const cited = references.filter(({ kind }) => kind === "act").length / onPage;
  const internal = references.filter(({ kind }) => kind === "internal").length / onPage;
  // News and letters speak of acts as well, so all of this together weighs less than what an act alone has.
  const talk =
    Math.min(1, 50 * share(nouns)) * Math.min(2, 0.5 * kinds.size) +
    times(
      found(({ force }) => force),
      0.5,
      1,
    ) +
    Math.min(1, 15 * share(ofState)) +
    times(cited, 0.5, 1);
  return [
    { sign: "clauses", weight: times(rulings / onPage, 0.35, 1.1) },
    { sign: "articles", weight: times(headings / onPage, 1, 2) },
    {
      sign: "self",
      weight:
        times(
          found(({ self }) => self),
          1.25,
          2.5,
        ) + times(internal, 0.5, 1),
    },
    { sign: "law", weight: Math.min(2, talk) },
    {
      sign: "organizations",
      weight: times(
        found(({ legalForm }) => legalForm),
        0.3,
        1.5,
      ),
    },
  ];
}

/** Characters of a paragraph that are looked at. */
const longestParagraph = 600;

/** Paragraphs behind a number, the lines that they run over joined. */
function numberedParagraphs(lines: readonly string[]): string[] {
  const paragraphs: string[] = [];
  let open: string | null = null;
  for (const line of [...lines, ""]) {
    const [, begun] = /^\s*\d{1,3}(?:-\d)?[.)]\s*(["«]?\p{L}.*)$/u.exec(line) ?? [];
    if (open !== null && (begun !== undefined || line.trim() === "")) {
      paragraphs.push(open);
      open = null;
    }
    if (begun !== undefined) open = begun;
    else if (open !== null && open.length < longestParagraph) open += ` ${line.trim()}`;
  }
  return paragraphs;
}

/** What speaks against an act: another alphabet, marks of programs, tables of programs, words of other documents. */
function strangeness(text: string): number {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const cyrillic = text.match(/[\u0400-\u04ff]/g)?.length ?? 0;
  const visible = text.match(/\S/g)?.length ?? 0;
  const alphabet = letters < 20 ? -1 : cyrillic < 0.4 * letters ? -5 : cyrillic < 0.7 * letters ? -2 : 0;
  const marks = (text.match(/[{}[\]<>;=$\\`#*]/g)?.length ?? 0) / Math.max(1, visible);
  const words = Math.max(40, text.match(/\p{L}+/gu)?.length ?? 0);
  const other = languages.reduce((sum, { actWording }) => sum + allMatches(text, actWording.other).length, 0);
  return alphabet - (marks > 0.03 ? Math.min(4, 40 * marks) : 0) - Math.min(3, (60 * other) / words) - separated(text);
}

/** Lines of values with commas or semicolons between them, as programs write tables. */
function separated(text: string): number {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const counts = lines.slice(0, 50).map((line) => line.match(/[,;](?=\S)/g)?.length ?? 0);
  const tabular = counts.filter((count) => count >= 3).length;
  return tabular >= 2 && tabular > 0.6 * counts.length ? 2.5 : 0;
}
