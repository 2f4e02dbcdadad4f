/** The review's work outside of its state: results, sources and the corrections file. */
import { open } from "node:fs/promises";
import { QaulyError, type Resolution, readResolution, type Span } from "@qauly/model";
import { itemKey, outcomesOf, sampleOf } from "../audit/certificate.js";
import { draw } from "../audit/population.js";
import { anchorOf, ownSpans } from "../corrections/anchor.js";
import { type Applied, applyCorrections, isSound } from "../corrections/apply.js";
import { corrected } from "../corrections/derived.js";
import type { AuditEntry, DecisionEntry, Entry, PartEntry, SampleEntry, Value } from "../corrections/entry.js";
import { appendCorrections } from "../corrections/file.js";
import { at } from "../corrections/values.js";
import { doubtsOf, isDecidable, partDigest } from "../queue/doubts.js";
import { byUrgency, type Rank, standingOf } from "../queue/level.js";
import type { OnTorn } from "../results/json-documents.js";
import { actsAsRead, documentsOf, failuresOf, type Results } from "../results/results.js";
import type { Card } from "./card.js";
import { auditCard, chosenCard, doubtCard, failureCard } from "./cards.js";
import { drawPlace } from "./picture.js";
import { type OpenSource, openSource } from "./sources.js";
import type { Effect, QueueItem, ReviewEvent, Step } from "./state.js";

export interface SessionOptions {
  readonly results: Results;
  /** The corrections file, and what is in it. */
  readonly file: string;
  readonly entries: readonly Entry[];
  readonly who: string;
  /** Folder from which paths of documents are sought. */
  readonly root: string;
  /** Values of the sample; null for none. */
  readonly audit: { readonly size: number; readonly seed: string } | null;
  readonly now: () => Date;
  readonly onTorn: OnTorn;
}

export interface Session {
  readonly queue: readonly QueueItem[];
  /** What was drawn, for people; null without an audit. */
  readonly drawn: string | null;
  /** Does what the state asks for; null for what needs no answer. */
  run(effect: Effect): Promise<ReviewEvent | null>;
}

interface Listed extends Rank {
  readonly path: string | null;
  readonly name: string;
  /** Null for a document without a result. */
  readonly line: number | null;
  readonly sha256: string | null;
  readonly open: number;
  readonly failure: Card | null;
  readonly sampled: readonly string[];
}

interface Loaded {
  readonly index: number;
  readonly resolution: Resolution;
  readonly source: OpenSource;
}

export async function openSession(options: SessionOptions): Promise<Session> {
  const { results, file, who, root, now } = options;
  const entries: Entry[] = [...options.entries];
  const { listed, sample, places } = await gather(options, entries);
  if (sample?.isNew === true) await add([sample.entry]);
  let loaded: Loaded | null = null;
  /** For each decision of this sitting what would take it back. */
  const inverses: Entry[][] = [];

  async function add(more: readonly Entry[]): Promise<void> {
    await appendCorrections(file, more);
    for (const entry of more) if (!entries.includes(entry)) entries.push(entry);
  }

  async function load(index: number): Promise<Loaded | null> {
    if (loaded?.index === index) return loaded;
    const item = listed[index];
    if (item === undefined || item.line === null) return null;
    const resolution = await actAt(results, item.line, places);
    loaded = { index, resolution, source: await openSource(item.path, root, resolution) };
    return loaded;
  }

  const appliedTo = ({ resolution, source }: Loaded): Applied =>
    applyCorrections(resolution, entries, { sourceText: source.text });

  function cardsOf(document: Loaded): Card[] {
    const applied = appliedTo(document);
    const { text: sourceText, missing } = document.source;
    const context = { applied, sourceText, missing };
    const doubts = doubtsOf(applied, entries).map((doubt) => doubtCard(doubt, context));
    const judged = sample === null ? new Map() : outcomesOf(entries, sample.entry.seed);
    const { sha256 } = document.resolution.source;
    const drawnHere = (listed[document.index]?.sampled ?? []).filter((path) => !judged.has(itemKey({ sha256, path })));
    return [...doubts, ...drawnHere.map((path) => auditCard(path, context))];
  }

  async function save(effect: Extract<Effect, { kind: "save" }>): Promise<ReviewEvent> {
    const document = await load(effect.document);
    if (document === null) return { kind: "refused", message: "There is no result to decide on." };
    const { card, path, action } = effect;
    const applied = appliedTo(document);
    const signed = { who, when: now().toISOString() };
    const doubt = card.why[0]?.sign ?? null;
    const step: Step = { document: effect.document, card: card.id, path };
    const answer = (message: string, verdict: "accepted" | "corrected" | "dropped"): ReviewEvent => ({
      kind: "saved",
      cards: cardsOf(document),
      step,
      verdict,
      value: at(appliedTo(document).resolution, path) as Value,
      message,
    });
    if (action === "drop") {
      const old = applied.stale.find(({ entry }) => entry.path === path)?.entry;
      if (old === undefined) return { kind: "refused", message: "That decision is no longer in the file." };
      inverses.push([old]);
      await add([{ ...old, ...signed, action: "withdraw" }]);
      return answer("The old decision no longer counts.", "dropped");
    }
    const anchor = anchorOf(document.resolution, path, document.source.text);
    if (!isDecidable(applied.resolution, path)) {
      const digest = partDigest(applied.resolution, path);
      const part: PartEntry = { kind: "part", ...signed, action: "accept", path, digest, doubt, anchor };
      inverses.push([inverseOf(part, entries)]);
      await add([part]);
      return answer(`Accepted: ${path || "the whole act"}`, "accepted");
    }
    const value = fitting(applied.resolution, path, effect.value);
    if (value === undefined)
      return { kind: "refused", message: "That cannot stand there: the schema of results forbids it." };
    const known = applied.decided.find((one) => one.path === path);
    const old = known === undefined ? (at(document.resolution, path) as Value) : known.old;
    const decision: DecisionEntry = {
      kind: "decision",
      ...signed,
      action: old === value ? "accept" : "correct",
      path,
      old,
      new: value,
      doubt,
      anchor,
    };
    const outcome = card.kind === "audit" && sample !== null ? auditOf(decision, sample.entry.seed) : [];
    const isOnlyAudit = outcome.length > 0 && decision.action === "accept";
    const taken = outcome.map((entry): Entry => ({ ...entry, outcome: "withdrawn" }));
    inverses.push(isOnlyAudit ? taken : [...taken, inverseOf(decision, entries)]);
    await add(isOnlyAudit ? outcome : [...outcome, decision]);
    const what = `${value === null ? "not stated" : `“${value}”`} at ${path}`;
    if (decision.action === "accept") return answer(`Accepted: ${what}`, "accepted");
    const others = corrected(applied.resolution, path, value).notFollowed;
    const also = others.length === 0 ? "" : ` The old value still stands in ${others.slice(0, 3).join(", ")}.`;
    return answer(`Corrected: ${what}.${also}`, "corrected");
  }

  async function undo(step: Step): Promise<ReviewEvent> {
    const document = await load(step.document);
    if (document === null) return { kind: "refused", message: "There is no result to decide on." };
    const signed = { who, when: now().toISOString() };
    await add((inverses.pop() ?? []).map((entry) => ({ ...entry, ...signed })));
    const value = at(appliedTo(document).resolution, step.path) as Value;
    return { kind: "undone", step, value, cards: cardsOf(document), message: "Taken back." };
  }

  async function show({ document: index, path }: Extract<Effect, { kind: "show" }>): Promise<ReviewEvent> {
    const document = await load(index);
    if (document === null) return { kind: "refused", message: "There is no result to decide on." };
    const applied = appliedTo(document);
    if (path === "" || at(applied.resolution, path) === undefined) {
      return { kind: "refused", message: `Nothing stands at ${path || "an empty path"}; paths are such as /act/date.` };
    }
    const { text: sourceText, missing } = document.source;
    return { kind: "shown", card: chosenCard(path, { applied, sourceText, missing }) };
  }

  async function picture(effect: Extract<Effect, { kind: "picture" }>): Promise<ReviewEvent> {
    const document = await load(effect.document);
    if (document === null || results.folder === null) return { kind: "told", message: "There is no page to draw." };
    const spans = firstSpans(document.resolution, effect.card.path);
    try {
      const path = await drawPlace(results.folder, document.resolution, spans, document.source);
      return { kind: "told", message: path === null ? "There is no page to draw." : `Drawn: ${path}` };
    } catch (error) {
      return { kind: "told", message: `Not drawn: ${error instanceof Error ? error.message : error}` };
    }
  }

  return {
    queue: listed.map(({ name, level, score, open: count, sampled }) => ({
      name,
      level,
      score,
      open: count + sampled.length,
    })),
    drawn: sample?.told ?? null,
    async run(effect) {
      switch (effect.kind) {
        case "load": {
          const failure = listed[effect.document]?.failure ?? null;
          const document =
            failure === null || listed[effect.document]?.line !== null ? await load(effect.document) : null;
          const cards = document === null ? [] : cardsOf(document);
          return { kind: "loaded", cards: [...(failure === null ? [] : [failure]), ...cards], message: "" };
        }
        case "save":
          return save(effect);
        case "undo":
          return undo(effect.step);
        case "show":
          return show(effect);
        case "picture":
          return picture(effect);
        case "quit":
          return null;
      }
    },
  };
}

/** What takes a decision back: the one that counted before on the same value, said again, or that there is none. */
function inverseOf<T extends DecisionEntry | PartEntry>(made: T, before: readonly Entry[]): T {
  const last = before.findLast(
    (entry): entry is T =>
      entry.kind === made.kind && (entry as T).path === made.path && (entry as T).anchor.sha256 === made.anchor.sha256,
  );
  return last === undefined || last.action === "withdraw" ? { ...made, action: "withdraw" } : last;
}

function auditOf({ who, when, path, anchor, old, action }: DecisionEntry, seed: string): AuditEntry[] {
  return [
    { kind: "audit", who, when, path, anchor, seed, outcome: action === "accept" ? "right" : "wrong", value: old },
  ];
}

/** The value in the form in which the schema takes it; undefined where it takes none. */
function fitting(resolution: Resolution, path: string, value: Value): Value | undefined {
  const forms: Value[] = value === null ? [null, ""] : typeof value === "number" ? [value, String(value)] : [value];
  const now = at(resolution, path);
  const ordered = typeof now === "string" && typeof value === "number" ? [...forms].reverse() : forms;
  return ordered.find((form) => isSound(corrected(resolution, path, form).resolution));
}

function firstSpans(resolution: Resolution, pointer: string): readonly Span[] {
  for (let path = pointer; path !== ""; path = path.slice(0, path.lastIndexOf("/"))) {
    const inside = ([other]: readonly [string, unknown]): boolean => other.startsWith(`${path}/`);
    const own = ownSpans(resolution, path) ?? Object.entries(resolution.provenance).find(inside)?.[1];
    if (own !== undefined) return own;
  }
  return [];
}

async function gather(options: SessionOptions, entries: readonly Entry[]) {
  const { results, audit, onTorn } = options;
  const failures = new Map<string, Card>();
  for await (const { path, code, message, advice } of failuresOf(results, onTorn)) {
    failures.set(path, failureCard(code, message, advice));
  }
  const pathOfLine = new Map<number, string>();
  const listed: Listed[] = [];
  let order = 0;
  for await (const { path, line, status } of documentsOf(results, onTorn)) {
    if (line !== null && status !== "skipped") pathOfLine.set(line, path);
    else if (status === "failed") listed.push(failed(path, failures.get(path) ?? null, order));
    order += 1;
  }
  const entriesOf = byDocument(entries);
  const drawing = audit === null ? null : draw(audit.seed, audit.size);
  const places: Places = new Map();
  for await (const { line, place, resolution } of actsAsRead(results, onTorn)) {
    if (place !== null) places.set(line, place);
    drawing?.census.add(resolution);
    const path = pathOfLine.get(line) ?? null;
    const failure = path === null ? null : (failures.get(path) ?? null);
    const standing = standingOf(resolution);
    const own = entriesOf.get(resolution.source.sha256) ?? [];
    const doubts = doubtsOf(applyCorrections(resolution, own), own).length;
    listed.push({
      ...standing,
      level: failure === null ? standing.level : "partial",
      order: order + line,
      path: path ?? resolution.source.fileName,
      name: path ?? resolution.source.fileName ?? `line ${line + 1}`,
      line,
      sha256: resolution.source.sha256,
      open: doubts + (failure === null ? 0 : 1),
      failure,
      sampled: [],
    });
  }
  const sample = drawing === null || audit === null ? null : sampled(drawing, audit, entries, options);
  const judged = sample === null ? new Map() : outcomesOf(entries, sample.entry.seed);
  const pathsOf = new Map<string, string[]>();
  for (const item of sample?.entry.items ?? []) {
    if (!judged.has(itemKey(item))) pathsOf.set(item.sha256, [...(pathsOf.get(item.sha256) ?? []), item.path]);
  }
  const withSample = listed.map((item) => ({ ...item, sampled: pathsOf.get(item.sha256 ?? "") ?? [] }));
  const doubted = withSample.filter(({ open: count }) => count > 0).sort(byUrgency);
  const audited = withSample.filter(({ open: count, sampled: own }) => count === 0 && own.length > 0);
  return { listed: mixed(doubted, audited), sample, places };
}

function byDocument(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const documents = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.kind === "sample") continue;
    const known = documents.get(entry.anchor.sha256);
    if (known === undefined) documents.set(entry.anchor.sha256, [entry]);
    else known.push(entry);
  }
  return documents;
}

/** The documents of the sample spread evenly among the doubted ones. */
function mixed<T>(doubted: readonly T[], audited: readonly T[]): T[] {
  const all: T[] = [];
  let next = 0;
  for (const [index, item] of doubted.entries()) {
    all.push(item);
    const due = Math.floor(((index + 1) * audited.length) / doubted.length);
    all.push(...audited.slice(next, due));
    next = due;
  }
  return [...all, ...audited.slice(next)];
}

function failed(path: string, failure: Card | null, order: number): Listed {
  const card = failure ?? failureCard("failed", "it could not be read", "failures.jsonl says why");
  const rank = { level: "failed", score: null, errors: 0, warnings: 0, order } as const;
  return { ...rank, path, name: path, line: null, sha256: null, open: 1, failure: card, sampled: [] };
}

/** The sample that was drawn from these values before, or a new one; a larger one with its seed holds it. */
function sampled(
  drawing: ReturnType<typeof draw>,
  { size, seed }: NonNullable<SessionOptions["audit"]>,
  entries: readonly Entry[],
  { who, now }: SessionOptions,
) {
  const population = drawing.census.population();
  const known = sampleOf(entries, population.digest);
  if (known !== null && known.items.length >= Math.min(size, population.total)) {
    const told = `the sample of ${known.items.length} values is there already`;
    return { entry: known, isNew: false, told };
  }
  const items = drawing.items();
  const entry: SampleEntry = { kind: "sample", who, when: now().toISOString(), seed, population, items };
  return {
    entry,
    isNew: true,
    told: `${items.length} of ${population.total} accepted values were drawn (seed ${seed})`,
  };
}

type Places = Map<number, { readonly offset: number; readonly length: number }>;

/** Reads one act of the results by its line. */
async function actAt({ actsFile }: Results, line: number, places: Places): Promise<Resolution> {
  const { offset, length } = places.get(line) ?? { offset: 0, length: 0 };
  const file = await open(actsFile, "r");
  try {
    const bytes = Buffer.alloc(length);
    await file.read(bytes, 0, length, offset);
    return readResolution(JSON.parse(bytes.toString("utf8")));
  } catch (cause) {
    throw new QaulyError("json.invalid", `line ${line + 1} changed meanwhile`, "start the review again", { cause });
  } finally {
    await file.close();
  }
}
