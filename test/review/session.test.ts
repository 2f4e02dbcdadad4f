import { copyFileSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Resolution } from "qauly";
import { beforeAll, describe, expect, it } from "vitest";
import { certificateOf } from "../../packages/qauly/src/audit/certificate.js";
import { acceptedValues, census, draw } from "../../packages/qauly/src/audit/population.js";
import type { Entry } from "../../packages/qauly/src/corrections/entry.js";
import { correctionsIn, readCorrections } from "../../packages/qauly/src/corrections/file.js";
import { actsOf } from "../../packages/qauly/src/results/results.js";
import type { Card } from "../../packages/qauly/src/review/card.js";
import { openSession, type Session, type SessionOptions } from "../../packages/qauly/src/review/session.js";
import type { ReviewEvent } from "../../packages/qauly/src/review/state.js";
import { zip } from "../batch/zip.js";
import { drawnResults, inWorkplace, jsonLines, type Workplace, withTrust } from "../dataset/results.js";
import { decision, readSample, sampleFile, sampleText, withOther } from "./decisions.js";

let act: Resolution;
let clear: Resolution[];
beforeAll(async () => {
  act = await readSample();
  clear = withTrust(await drawnResults(1, 40))
    .filter(({ trust }) => trust?.level === "clear")
    .map((one) => ({ ...one, findings: one.findings.filter(({ severity }) => severity === "info") }));
});

const positions = "/quota/allocations/2/positions";
const mismatch = (path: string) => ({
  code: "quota.positions-mismatch" as const,
  severity: "error" as const,
  path,
  message: "148 × 2 % = 2.96",
  expected: 3,
  actual: 8,
  ...{ key: null, values: null, place: null, because: null },
});

/** The sample as a reader gives it that took 3 for 8. */
const misread = () => ({ ...withOther(act, positions, 8), findings: [...act.findings, mismatch(positions)] });

const documents = (all: readonly Resolution[]) =>
  jsonLines(
    all.map(({ source }, line) => ({
      path: source.fileName,
      sha256: source.sha256,
      byteLength: source.byteLength,
      status: "done",
      line,
      code: null,
    })),
  );

const results = (all: readonly Resolution[]) => ({ "acts.jsonl": jsonLines(all), "documents.jsonl": documents(all) });

let second = 0;
function later(): Date {
  second += 1;
  return new Date(Date.UTC(2027, 0, 1, 0, 0, second));
}

async function opened(place: Workplace, more: Partial<SessionOptions> = {}): Promise<Session> {
  const file = correctionsIn(place.folder);
  return openSession({
    results: await place.results(),
    file,
    entries: await readCorrections(file),
    who: "Мұрат",
    root: place.folder,
    audit: null,
    now: later,
    onTorn: () => expect.unreachable(),
    ...more,
  });
}

async function load(session: Session, document = 0): Promise<readonly Card[]> {
  const event = await session.run({ kind: "load", document });
  return event?.kind === "loaded" ? event.cards : expect.unreachable();
}

const cardAt = (cards: readonly Card[], path: string) =>
  cards.find((card) => card.path === path) ?? expect.unreachable();

function save(
  session: Session,
  card: Card,
  action: "accept" | "correct" | "drop",
  value: Card["other"],
  path = card.path,
) {
  return session.run({ kind: "save", document: 0, card, path, action, value });
}

const entriesIn = ({ folder }: Workplace): Promise<Entry[]> => readCorrections(correctionsIn(folder));
const paths = (event: ReviewEvent | null) =>
  event !== null && "cards" in event ? event.cards?.map(({ path }) => path) : null;

describe("a sitting", () => {
  it("shows each doubt with its value, its words and where they stand", async () => {
    await inWorkplace(results([misread()]), async (place) => {
      copyFileSync(sampleFile, join(place.folder, "bayterek-593.txt"));
      const session = await opened(place);
      expect(session.queue).toMatchObject([{ name: "bayterek-593.txt", open: 5 }]);
      const cards = await load(session);
      // Errors before warnings.
      expect(cards[0]).toMatchObject({ path: positions, value: { now: 8, isNumber: true }, due: 3, other: null });
      expect(cards[0]!.about).toContain("АСФА");
      const { place: where, lines } = cards[0]!.source;
      const line = lines.find(({ marks }) => marks.length > 0)!;
      expect([where, line.text.slice(...line.marks[0]!)]).toEqual([`line ${line.number}`, "3"]);
      expect(readFileSync(sampleFile, "utf8").split("\n")[line.number - 1]).toBe(line.text);
    });
  });

  it("keeps each decision at once, with its evidence, and takes it back without removing it", async () => {
    await inWorkplace(results([misread()]), async (place) => {
      copyFileSync(sampleFile, join(place.folder, "bayterek-593.txt"));
      const session = await opened(place);
      const card = cardAt(await load(session), positions);
      const saved = await save(session, card, "correct", 3);
      expect(paths(saved)).not.toContain(positions);
      expect(await entriesIn(place)).toMatchObject([
        {
          action: "correct",
          path: positions,
          old: 8,
          new: 3,
          who: "Мұрат",
          doubt: "quota.positions-mismatch",
          anchor: { sha256: act.source.sha256, exact: "3" },
        },
      ]);
      for await (const { resolution } of actsOf(await place.results(), () => {})) {
        expect(resolution.quota!.allocations[2]!.positions).toBe(3);
        expect(resolution.findings).toEqual(act.findings);
      }
      const undone = await session.run({ kind: "undo", step: { document: 0, card: card.id, path: positions } });
      expect(paths(undone)).toContain(positions);
      expect((await entriesIn(place)).map((entry) => "action" in entry && entry.action)).toEqual([
        "correct",
        "withdraw",
      ]);
      // A new sitting sees the same.
      expect((await opened(place)).queue).toMatchObject([{ open: 5 }]);
    });
  });

  it("brings the decision before back when a second one is taken back", async () => {
    await inWorkplace(results([misread()]), async (place) => {
      const session = await opened(place);
      const card = cardAt(await load(session), positions);
      await save(session, card, "correct", 3);
      await save(session, card, "correct", 4);
      await session.run({ kind: "undo", step: { document: 0, card: card.id, path: positions } });
      for await (const { resolution } of actsOf(await place.results(), () => {})) {
        expect(resolution.quota!.allocations[2]!.positions).toBe(3);
      }
    });
  });

  it("says what it cannot show, and still decides", async () => {
    await inWorkplace(results([misread()]), async (place) => {
      const session = await opened(place);
      const card = cardAt(await load(session), positions);
      expect(card.source).toMatchObject({ lines: [], note: expect.stringContaining("not to be found") });
      expect(await save(session, card, "correct", 3)).toMatchObject({ kind: "saved", verdict: "corrected" });
      expect(await entriesIn(place)).toMatchObject([{ anchor: { exact: null } }]);
      writeFileSync(join(place.folder, "bayterek-593.txt"), "басқа мәтін");
      const [other] = await load(await opened(place));
      expect(other?.source.note).toContain("another file now");
    });
  });

  it("shows text that is in no field where it stands, and any value that is asked for", async () => {
    const start = sampleText.indexOf("М.Токжанов");
    const at = { page: 1, bbox: null, start, end: start + 10, confidence: null };
    const left = { text: "М.Токжанов", at, reason: "unread" as const };
    const other = { ...left, at: { ...at, start: start + 2 } };
    const doubt = { ...mismatch("/unplaced/0"), code: "text.unplaced" as const, expected: null, actual: null };
    const unread = { ...act, unplaced: [left, other], findings: [doubt] };
    await inWorkplace(results([unread]), async (place) => {
      copyFileSync(sampleFile, join(place.folder, "bayterek-593.txt"));
      const session = await opened(place);
      const [card] = await load(session);
      const line = card!.source.lines.find(({ marks }) => marks.length > 0)!;
      expect(line.text.slice(...line.marks[0]!)).toBe("М.Токжанов");
      const name = await session.run({ kind: "show", document: 0, path: "/signatories/0/name" });
      expect(name).toMatchObject({ kind: "shown", card: { kind: "chosen", value: { now: act.signatories[0]!.name } } });
      expect(await session.run({ kind: "show", document: 0, path: "/act/colour" })).toMatchObject({ kind: "refused" });
      await save(session, card!, "accept", null);
      expect((await opened(place)).queue).toEqual([]);
      // In a later version it is another one of the list.
      const later = { ...unread, unplaced: [other, left], findings: [{ ...doubt, path: "/unplaced/1" }] };
      place.file("acts.jsonl", jsonLines([later]));
      expect((await opened(place)).queue).toEqual([]);
    });
  });

  it("finds what lies in an archive", async () => {
    const archive = zip([{ name: "қаулылар/bayterek-593.txt", content: readFileSync(sampleFile) }]);
    const inside = { ...misread(), source: { ...act.source, fileName: "a.zip!/қаулылар/bayterek-593.txt" } };
    await inWorkplace(results([inside]), async (place) => {
      writeFileSync(join(place.folder, "a.zip"), archive);
      const [card] = await load(await opened(place));
      expect(card!.source.lines.some(({ marks }) => marks.length > 0)).toBe(true);
    });
  });

  it("refuses what the schema forbids, and writes nothing", async () => {
    const dated = { ...act, findings: [{ ...mismatch("/act/date"), expected: null, actual: null }] };
    await inWorkplace(results([dated]), async (place) => {
      const session = await opened(place);
      const [card] = await load(session);
      expect(await save(session, card!, "correct", "2023 жыл")).toMatchObject({ kind: "refused" });
      expect(await entriesIn(place)).toEqual([]);
      expect(await save(session, card!, "correct", null)).toMatchObject({ kind: "saved" });
      expect(await entriesIn(place)).toMatchObject([{ new: null }]);
    });
  });

  it("tells what follows from another finding with it, and shows where something was seen", async () => {
    const at = sampleText.indexOf("М.Токжанов");
    const place = { page: 1, bbox: null, start: at, end: at + 10, confidence: null };
    const cause = { ...mismatch("/act/number"), place, because: null };
    const consequence = { ...mismatch(positions), message: "3 positions", because: 1 };
    await inWorkplace(results([{ ...act, findings: [consequence, cause] }]), async (folder) => {
      copyFileSync(sampleFile, join(folder.folder, "bayterek-593.txt"));
      const session = await opened(folder);
      const cards = await load(session);
      expect(cards).toMatchObject([
        { path: "/act/number", why: [{ message: cause.message }, { message: "3 positions" }] },
      ]);
      const line = cards[0]!.source.lines.find(({ marks }) => marks.length > 0)!;
      expect(line.text.slice(...line.marks[0]!)).toBe("М.Токжанов");
    });
  });

  it("accepts a part until it is another one", async () => {
    const table = "/annexes/2/tables/0";
    const doubted = { ...act, findings: [{ ...mismatch(table), expected: null, actual: null }] };
    await inWorkplace(results([doubted]), async (place) => {
      const session = await opened(place);
      const [card] = await load(session);
      expect(card).toMatchObject({
        value: null,
        leaves: expect.arrayContaining([{ path: `${table}/columns/0/role`, value: "row-number" }]),
      });
      expect(paths(await save(session, card!, "accept", null))).toEqual([]);
      expect((await opened(place)).queue).toEqual([]);
      place.file("acts.jsonl", jsonLines([withOther(doubted, `${table}/rows/0/cells/2`, "149")]));
      expect((await opened(place)).queue).toMatchObject([{ open: 1 }]);
    });
  });

  it("shows a decision again whose evidence changed, until it is dropped", async () => {
    const entry = decision(act, positions, 4, null);
    const later = { ...withOther(act, positions, 8), findings: [] };
    await inWorkplace({ ...results([later]), "corrections.jsonl": jsonLines([entry]) }, async (place) => {
      const session = await opened(place);
      const [card] = await load(session);
      expect(card).toMatchObject({ kind: "stale", path: positions, value: { now: 8 }, other: 4 });
      expect(card!.why[0]!.message).toContain("read otherwise");
      await save(session, card!, "drop", null);
      expect((await opened(place)).queue).toEqual([]);
    });
  });

  it("goes from the worst to the best, and names what could not be read", async () => {
    const [look, doubtful] = (["look", "doubtful"] as const).map((level, index) => {
      const reasons = [{ sign: "table.column-margin", path: null, count: 2 }];
      const part = { level, score: 0.5 - index / 10, reasons };
      const parts = { identity: part, structure: part, tables: null, references: null, quota: null };
      const source = { ...act.source, sha256: String(index).repeat(64), fileName: `${level}.txt` };
      return { ...act, source, findings: [], trust: { level, score: part.score, parts, reasons } };
    });
    const files = results([look!, doubtful!]);
    const failed = {
      path: "gone.pdf",
      sha256: null,
      byteLength: null,
      status: "failed",
      line: null,
      code: "input.missing",
    };
    const failure = {
      path: "gone.pdf",
      sha256: null,
      status: "failed",
      code: "input.missing",
      message: "no such file",
      advice: "check the path",
      pages: [],
    };
    const more = {
      "documents.jsonl": files["documents.jsonl"] + jsonLines([failed]),
      "failures.jsonl": jsonLines([failure]),
    };
    await inWorkplace({ ...files, ...more }, async (place) => {
      const session = await opened(place);
      expect(session.queue.map(({ name, level }) => [name, level])).toEqual([
        ["gone.pdf", "failed"],
        ["doubtful.txt", "doubtful"],
        ["look.txt", "look"],
      ]);
      expect(await load(session, 0)).toMatchObject([
        { kind: "failure", why: [{ message: "no such file: check the path" }] },
      ]);
      expect(await load(session, 1)).toMatchObject([{ path: "", value: null, why: [{ sign: "table.column-margin" }] }]);
    });
  });
});

describe("an audit", () => {
  it("draws from what is accepted, each value as likely as any other", () => {
    const all = clear.flatMap((one) => acceptedValues(one).map(({ path }) => `${one.source.sha256} ${path}`));
    expect(all.length).toBeGreaterThan(1000);
    const size = 200;
    const counts = new Map<string, number>();
    const runs = 60;
    for (let run = 0; run < runs; run += 1) {
      const { census: counted, items } = draw(`seed ${run}`, size);
      for (const one of clear) counted.add(one);
      const drawn = items();
      expect(new Set(drawn.map(({ sha256, path }) => `${sha256} ${path}`)).size).toBe(size);
      // Half of the population gets half of the draws.
      const first = new Set(all.slice(0, all.length / 2));
      for (const { sha256, path } of drawn) {
        const side = first.has(`${sha256} ${path}`) ? "first" : "second";
        counts.set(side, (counts.get(side) ?? 0) + 1);
      }
    }
    const expected = (size * runs) / 2;
    // Four standard deviations.
    expect(Math.abs(counts.get("first")! - expected)).toBeLessThan(4 * Math.sqrt(expected / 2));
  });

  it("leaves out values that a finding concerns or a person decided on, and acts that are to be looked at", () => {
    const [one] = clear;
    const [value, other] = acceptedValues(one!);
    const finding = { ...mismatch(value!.path), severity: "info" as const };
    const decided = {
      path: other!.path,
      action: "accept" as const,
      old: null,
      new: null,
      who: "Б",
      when: "2026-01-01T00:00:00Z",
    };
    const left = acceptedValues({ ...one!, findings: [finding], corrections: [decided] }).map(({ path }) => path);
    expect(left).not.toContain(value!.path);
    expect(left).not.toContain(other!.path);
    expect(acceptedValues({ ...one!, trust: { ...one!.trust!, level: "look" } })).toEqual([]);
    expect(acceptedValues({ ...one!, trust: null, findings: [mismatch("/act/date")] })).toEqual([]);
    expect(acceptedValues({ ...one!, trust: null }).length).toBeGreaterThan(0);
  });

  it("grows with the same seed into a sample that holds the smaller one", () => {
    const drawn = (size: number) => {
      const { census: counted, items } = draw("дән", size);
      for (const one of clear) counted.add(one);
      return items();
    };
    expect(drawn(300).slice(0, 100)).toEqual(drawn(100));
  });

  it("says nothing without a sample, and then no more than the sample does", async () => {
    await inWorkplace(results(clear), async (place) => {
      const stated = async () => {
        const counted = census();
        for (const one of clear) counted.add(one);
        return certificateOf(await entriesIn(place), counted.population(), 0.95);
      };
      expect(await stated()).toMatchObject({ sample: null, all: { drawn: 0, atMost: null, interval: null } });
      const audit = { size: 20, seed: "дән" };
      const session = await opened(place, { audit });
      expect(await stated()).toMatchObject({
        sample: { seed: "дән" },
        all: { drawn: 20, notJudged: 20, atMost: null },
      });

      let judged = 0;
      for (const document of session.queue.keys()) {
        for (const card of await load(session, document)) {
          expect(card.kind).toBe("audit");
          const [action, value] =
            judged === 3 && typeof card.value!.now === "string"
              ? (["correct", "басқа"] as const)
              : (["accept", card.value!.now] as const);
          const event = await session.run({ kind: "save", document, card, path: card.path, action, value });
          if (event?.kind === "saved") judged += 1;
          if (judged === 10) {
            // What was not judged counts as wrong: ten of twenty, and the one or none that is.
            const half = await stated();
            expect(half.all.notJudged).toBe(10);
            expect(half.all.atMost).toBeGreaterThan(0.5);
            expect(half.all.interval![0]).toBeLessThan(0.01);
          }
        }
      }
      const { all, byField, population } = await stated();
      expect(all).toMatchObject({ population: population.total, drawn: 20, notJudged: 0 });
      expect(all.right + all.wrong).toBe(20);
      const sums = Object.values(byField).reduce((sum, { drawn }) => sum + drawn, 0);
      expect(sums).toBe(20);
      for (const { drawn, atMost } of Object.values(byField)) expect(atMost === null).toBe(drawn === 0);

      // The same sample is gone on with; of other results nothing is known.
      expect((await opened(place, { audit })).queue).toEqual([]);
      const counted = census();
      for (const one of clear.slice(1)) counted.add(one);
      expect(certificateOf(await entriesIn(place), counted.population(), 0.95).all.atMost).toBeNull();
    });
  });

  it("takes an outcome back", async () => {
    await inWorkplace(results(clear.slice(0, 1)), async (place) => {
      const session = await opened(place, { audit: { size: 1, seed: "дән" } });
      const [card] = await load(session);
      await save(session, card!, "accept", card!.value!.now);
      await session.run({ kind: "undo", step: { document: 0, card: card!.id, path: card!.path } });
      expect((await entriesIn(place)).map((entry) => (entry.kind === "audit" ? entry.outcome : entry.kind))).toEqual([
        "sample",
        "right",
        "withdrawn",
      ]);
      expect((await opened(place, { audit: { size: 1, seed: "дән" } })).queue).toHaveLength(1);
    });
  });
});
