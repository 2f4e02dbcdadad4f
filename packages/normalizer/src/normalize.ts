import type { SourceDocument, SourcePage } from "@qauly/extractor";
import type { Finding, Repair, Resolution, UnplacedReason } from "@qauly/model";
import {
  atOnce,
  finding,
  lineStartsOf,
  mapInSteps,
  PRODUCER,
  SCHEMA_VERSION,
  type Steps,
  sourceFindingsInSteps,
} from "@qauly/model/rules";
import {
  assembleAct,
  assembleAgreements,
  assembleAnnexes,
  assembleClauses,
  assembleNotes,
  assemblePreamble,
  assembleSections,
  assembleSignatories,
} from "./assemble/act.js";
import { assembleDecisions, type Decision } from "./assemble/decisions.js";
import { assembleForce, forceFindings } from "./assemble/force.js";
import { type Locator, locator } from "./assemble/provenance.js";
import { assembleQuota } from "./assemble/quota.js";
import { Recorder } from "./assemble/recorder.js";
import { assembleReferences } from "./assemble/references.js";
import { assembleRelations } from "./assemble/relations.js";
import { sectionPlaces } from "./assemble/section-places.js";
import { type Explained, leftOut } from "./assemble/unplaced.js";
import { compareCounts } from "./count-findings.js";
import { doubtfulWordFindings } from "./doubtful-words.js";
import type { Part } from "./grammar/found.js";
import { hiddenTextFindings } from "./hidden-text.js";
import { languages, type ToldLanguage, tellLanguage } from "./language/detect.js";
import { layOut } from "./layout/lay-out.js";
import type { PageFurniture, PageLayout } from "./layout/page-layout.js";
import { markedWordFindings } from "./marked-words.js";
import { misplacedLinkFindings } from "./misplaced-links.js";
import { notAnActFindings } from "./not-an-act.js";
import { otherLanguageFindings } from "./other-language.js";
import { withQuotaRoles } from "./quota/table-roles.js";
import { unreadTableFindings } from "./quota/unread-tables.js";
import { wordStock } from "./repair/line-joins.js";
import { repairFlow } from "./repair/lines.js";
import type { DraftAct, DraftAnnex, DraftClause, DraftNote, DraftSection, DraftTable } from "./structure/draft.js";
import { footnoteOf } from "./structure/footnotes.js";
import { stampedRegistration } from "./structure/head/stamped-registration.js";
import { readAct } from "./structure/read-act.js";
import type { Reading } from "./structure/read-text.js";
import { type StructureWeights, structureWeights } from "./structure/weights.js";
import { structureFindings } from "./structure-findings.js";
import { readAnnex } from "./tables/annexes.js";
import { partBody } from "./tables/body-tables.js";
import { withFigureEdges } from "./tables/figure-edges.js";
import { isBlank } from "./text/blank.js";
import type { Change, RepairRecord } from "./text/change.js";
import type { FlowItem, Line } from "./text/flow.js";
import { pointerTo } from "./text/pointer.js";
import { trackedChangeFindings } from "./tracked-changes.js";
import { unreadIdentityFindings } from "./unread-identity.js";
import { columnPageFindings, damagedPageFindings, unreadPageFindings } from "./unread-pages.js";

/**
 * A Resolution as read from its source: every field is filled, but targets are only those that the document itself
 * shows (links, places in the act), and findings only those of the reading.
 */
export type DraftResolution = Resolution;

/** A reading with what its first stage saw on the pages, and how its parts were determined. */
export interface TracedDraft {
  /** The act as read. */
  readonly draft: DraftResolution;
  /** One for each page of a PDF, empty for a plain text. */
  readonly layout: () => readonly PageLayout[];
  /** What was decided by signs, and by how much. */
  readonly decisions: () => readonly Decision[];
}

/** Reads pages of tokens as an act. Pure: the same document gives the same draft; never throws for its content. */
export function normalize(document: SourceDocument): DraftResolution {
  return normalizeTraced(document).draft;
}

/** The text of a page without what a document of markup has beside its own: another language, the site around it. */
function ownText({ text, blocks }: SourcePage): string {
  if (blocks === undefined) return text;
  const lines = blocks.flatMap((block) =>
    block.kind === "line" ? [block] : block.rows.flat().flatMap((cell) => cell.lines),
  );
  return lines
    .flatMap(({ aside, start, end }) => (aside === null || aside === "note" ? [text.slice(start, end)] : []))
    .join("\n");
}

/** The flow of a document before its structure is read, and what its readers ask. */
export function* readFlow(document: SourceDocument, weights: StructureWeights = structureWeights) {
  const whole = document.pages.map(ownText).join("\n");
  const told = tellLanguage(whole);
  const { language } = told;
  yield;
  const layout = yield* layOut(document.pages, language);
  const items = yield* repairFlow(layout.items, language, whole);
  const stock = yield* wordStock(() => textsOf(items), language.hyphens);
  const reading: Reading = { language, stock, weights };
  const footnotes: DraftNote[] = [];
  for (const lines of layout.footnotes) {
    const repaired = yield* repairFlow(lines, language, whole);
    footnotes.push(
      footnoteOf(
        repaired.filter((item): item is Line => item.kind === "line"),
        reading,
      ),
    );
  }
  return { told, layout, items, footnotes, reading };
}

/** Like `normalize`, and hands on the layout in which the act was read. */
export function normalizeTraced(document: SourceDocument, weights?: StructureWeights): TracedDraft {
  return atOnce(normalizeInSteps(document, weights));
}

/** The same in steps, for whoever lets others have their turn between them. */
export function* normalizeInSteps(document: SourceDocument, weights?: StructureWeights): Steps<TracedDraft> {
  const { told, layout, items, footnotes, reading } = yield* readFlow(document, weights);
  const { language } = reading;
  const others = languages.filter((other) => other !== language).map((other) => ({ ...reading, language: other }));
  const parts = yield* readAct(items, reading, partBody, others);
  const annexSections: DraftAnnex[] = [];
  for (const section of parts.annexes) annexSections.push(yield* readAnnex(section, reading));
  const whole: DraftAct = {
    ...parts,
    stamp: stampedRegistration(layout.aside, language),
    annexes: annexSections,
    notes: [...parts.notes, ...footnotes],
  };
  const read = withQuotaRoles(withFigureEdges(whole, document.pages), language);
  const recorder = new Recorder();
  const place = locator(document);

  const act = assembleAct(read, language, recorder);
  const preamble = assemblePreamble(read, recorder);
  yield;
  const clauses = yield* assembleClauses(read.clauses, pointerTo("clauses"), recorder, act.title);
  const sections = yield* assembleSections(read.sections, pointerTo("sections"), recorder, act.title);
  const signatories = assembleSignatories(read, recorder);
  const agreed = assembleAgreements(read, recorder);
  const notes = assembleNotes(read, recorder, sectionPlaces(read));
  const annexes = yield* assembleAnnexes(read.annexes, recorder, act.title);
  const references = yield* assembleReferences(
    { preamble, clauses, sections, annexes, notes },
    language,
    document,
    recorder,
  );
  const texts = { preamble, clauses, sections, annexes, notes };
  const { relations, findings: relationFindings } = assembleRelations(texts, references, language, recorder);
  const force = assembleForce(act, texts, language, recorder);
  yield;
  const { quota, findings: quotaFindings } = yield* assembleQuota(act.title, clauses, annexes, language, recorder);
  yield;
  const changes = recorder.changes();
  yield;
  const repairs = changes.filter((change): change is RepairRecord => change.kind !== "broken");
  const broken = brokenTextFindings(changes, recorder);
  yield;
  const counts = yield* compareCounts({ act, preamble, clauses, sections, signatories, annexes }, language);
  // On pages that are laid out by geometry every word stands where it was printed.
  const ofText = document.method === "plain-text";
  const misplaced = ofText ? yield* misplacedLinkFindings(preamble, clauses, language, broken) : [];
  const findings: Finding[] = [];
  const finders: readonly (() => readonly Finding[])[] = [
    () => languageFindings(told),
    () => unreadPageFindings(document.pages),
    () => damagedPageFindings(document.pages),
    () => unreadIdentityFindings(read, items, language),
    () => columnPageFindings(document.pages, layout.inColumnsOn),
    () => structureFindings(read, recorder),
    () => broken,
    () => misplaced,
    () => trackedChangeFindings(document),
    () => hiddenTextFindings(document),
    () => otherLanguageFindings(document),
    () => markedWordFindings(document.pages, recorder),
    () => doubtfulWordFindings(document, recorder, repairs),
    () => relationFindings,
    () => forceFindings(force, texts, language),
    () => counts.findings,
    () => quotaFindings,
    () => unreadTableFindings(act.title, clauses, annexes, notes, quota, language),
  ];
  for (const find of finders) {
    findings.push(...find());
    yield;
  }
  const placed: Omit<DraftResolution, "furniture" | "unplaced"> = {
    schemaVersion: SCHEMA_VERSION,
    source: {
      fileName: document.fileName,
      mediaType: document.mediaType,
      sha256: document.sha256,
      byteLength: document.byteLength,
      pageCount: document.pages.length,
      method: document.method,
      engine: document.engine,
      lineStarts: document.method === "plain-text" ? lineStartsOf(document.pages[0]?.text ?? "") : null,
      pages: pageSizes(document.pages),
      producer: PRODUCER,
    },
    language: language.code,
    act: { ...act, force },
    preamble,
    clauses,
    sections,
    signatories,
    agreed,
    annexes,
    notes,
    references,
    relations,
    quota,
    findings,
    repairs: yield* mapInSteps(repairs, (record) => toRepair(record, place)),
    provenance: yield* recorder.provenance(place),
    provedBy: counts.provedBy,
    trust: null,
    corrections: [],
  };
  yield;
  const seen = () => withoutStamp(layout.furniture(), read);
  const left = yield* leftOut(document, placed, [...unreadOf(read), ...repeatedIn(read)], seen, language, place);
  yield;
  const complete = { ...placed, ...left };
  const ofSource = yield* sourceFindingsInSteps(document.pages, complete);
  const isUnread = complete.findings.some(({ code }) => code === "page.unread" || code === "page.damaged");
  const draft = {
    ...complete,
    findings: [...notAnActFindings(document, complete, isUnread), ...complete.findings, ...ofSource],
  };
  return { draft, layout: layout.pages, decisions: () => assembleDecisions(read, told, place) };
}

/** Sizes of pages in points, to the hundredth; null where pages have none. */
function pageSizes(pages: readonly SourcePage[]): { width: number; height: number }[] | null {
  const sizes = pages.flatMap(({ size }) =>
    size === null ? [] : { width: Math.round(size.width * 100) / 100, height: Math.round(size.height * 100) / 100 },
  );
  return sizes.length === pages.length ? sizes : null;
}

/** The layout without the lines of a stamp from which the registration was read. */
function withoutStamp(pages: readonly PageFurniture[], { stamp, requisite }: DraftAct): readonly PageFurniture[] {
  const used = stamp === null || requisite?.parts.registration != null ? [] : stamp.whole.ranges();
  if (used.length === 0) return pages;
  return pages.map((page) => ({
    ...page,
    furniture: page.furniture.filter(
      ({ start, end }) => !used.some((range) => range.page === page.page && range.start < end && range.end > start),
    ),
  }));
}

/**
 * What the line of requisites says and is none of its parts: words within the name of the act, and remarks behind it.
 */
function unreadOf({ requisite }: DraftAct): Explained[] {
  if (requisite === null) return [];
  const { rest, unread } = requisite.parts;
  const explained = (parts: readonly Part[], unplaced: UnplacedReason): Explained[] =>
    parts.flatMap(({ start, end }) =>
      requisite.text
        .slice(start, end)
        .trim()
        .ranges()
        .map((at) => ({ at, why: { unplaced } })),
    );
  return [...explained(joined(unread, requisite.text.text), "unread"), ...explained(rest, "remark")];
}

/** What further sheets of tables print again, and the table of contents. */
function repeatedIn({ clauses, sections, contents, annexes }: DraftAct): Explained[] {
  const ofClause = ({ tables, children }: DraftClause): DraftTable[] => [...tables, ...children.flatMap(ofClause)];
  const ofSection = (one: DraftSection): DraftTable[] => [
    ...one.clauses.flatMap(ofClause),
    ...one.sections.flatMap(ofSection),
  ];
  const tables = [
    ...clauses.flatMap(ofClause),
    ...sections.flatMap(ofSection),
    ...annexes.flatMap((annex) => annex.tables),
  ];
  const repeated = [...contents, ...tables.flatMap((table) => table.repeated)];
  return repeated.flatMap((text) => text.ranges().map((at) => ({ at, why: { furniture: "repeated" as const } })));
}

/** Parts that only blanks part as one. */
function joined(parts: readonly Part[], text: string): Part[] {
  const all: Part[] = [];
  for (const part of [...parts].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last !== undefined && isBlank(text, last.end, part.start)) all[all.length - 1] = { ...last, end: part.end };
    else all.push(part);
  }
  return all;
}

function* textsOf(items: readonly FlowItem[]): Generator<string> {
  for (const item of items) {
    if (item.kind === "line") yield item.text.text;
    else for (const row of item.rows) for (const cell of row) for (const line of cell.lines) yield line.text.text;
  }
}

function languageFindings({ language: { code }, isDoubtful }: ToldLanguage): Finding[] {
  if (!isDoubtful) return [];
  return [
    finding("language.doubtful", "/language", {
      key: "language.doubtful",
      values: { read: code },
      expected: null,
      actual: code,
    }),
  ];
}

function brokenTextFindings(changes: readonly Change[], recorder: Recorder): Finding[] {
  const broken = changes.filter(({ kind }) => kind === "broken").map(({ at }) => at);
  return recorder.holding(broken).map((path) =>
    finding("text.unrepaired", path, {
      key: "text.unrepaired",
      values: {},
      expected: null,
      actual: null,
    }),
  );
}

function toRepair(record: RepairRecord, place: Locator): Repair {
  return { kind: record.kind, before: record.before, after: record.after, at: place.span(record.at) };
}
