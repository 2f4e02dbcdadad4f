import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  migrateResolution,
  parseResolution,
  QaulyError,
  type Resolution,
  ResolutionSchema,
  readResolution,
  SCHEMA_VERSION,
  validateResolution,
} from "../../packages/model/src/index.js";
import { soundAct } from "./sample.js";

type Json = Record<string, unknown>;

/** A result as the last build of that version made it of an invented act. */
const old = (version: string): Json =>
  JSON.parse(readFileSync(new URL(`results/${version}.json`, import.meta.url), "utf8"));

/** The clauses of a result that was made before tables of clauses were read. */
const withTables = (clauses: readonly Json[]): Json[] =>
  clauses.map((clause) => ({ ...clause, tables: [], children: withTables(clause.children as Json[]) }));

/** The annexes of a result that kept columns and cells of tables alone. */
const withWholeTables = (annexes: readonly Json[]): Json[] =>
  annexes.map(({ tables, ...annex }) => ({
    ...annex,
    tables: (tables as { columns: Json[]; rows: { cells: string[] }[] }[]).map(({ columns, rows }) => ({
      caption: null,
      unit: null,
      kind: "other",
      columns: columns.map((column) => ({ ...column, field: null })),
      headerRows: [columns.map(({ header }) => header)],
      rows: rows.map(({ cells }) => ({ kind: "data", cells })),
      spans: [],
      values: rows.map(({ cells }) => cells.map(() => null)),
      notes: [],
    })),
    sections: [],
  }));

/** Sections were not read. */
const withSections = (annexes: readonly Json[]): Json[] => annexes.map((annex) => ({ ...annex, sections: [] }));

/** Wording of other acts was not looked into, nor what citations share. */
const withShares = (references: readonly Json[]): Json[] =>
  references.map((reference) => ({ ...reference, inNewWording: false, because: null }));

/** What refuses the document, or nothing. */
function refusal(work: () => unknown): string {
  try {
    work();
    return "";
  } catch (error) {
    return error instanceof QaulyError ? error.message : `${error}`;
  }
}

/** A result of a version that is to come. */
const later = (more: (act: Json) => void): Json => {
  const act: Json = { ...soundAct(), schemaVersion: "1.9.0" };
  more(act);
  return act;
};

describe("a result of version 1.0.0", () => {
  test("gets the new fields with their empty values, and keeps all that it said", () => {
    const before = old("1.0.0");
    const { source, act, findings, ...rest } = migrateResolution(before);
    expect(ResolutionSchema.safeParse({ source, act, findings, ...rest }).success).toBe(true);
    expect({ ...rest, schemaVersion: "1.0.0" }).toEqual({
      ...Object.fromEntries(Object.entries(before).filter(([key]) => !["source", "act", "findings"].includes(key))),
      clauses: withTables(before.clauses as Json[]),
      annexes: withWholeTables(before.annexes as Json[]),
      references: withShares(before.references as Json[]),
      sections: [],
      relations: [],
      agreed: [],
      notes: [],
      furniture: [],
      unplaced: [],
      provedBy: {},
      trust: null,
      corrections: [],
    });
    expect(source).toEqual({ ...(before.source as Json), producer: { name: "qauly", version: null } });
    expect(act).toEqual({ ...(before.act as Json), jointWith: [], session: null, force: null });
    const unsaid = { key: null, values: null, place: null, because: null };
    expect(findings.length).toBeGreaterThan(0);
    expect(findings).toEqual((before.findings as Json[]).map((finding) => ({ ...finding, ...unsaid })));
    expect(rest.schemaVersion).toBe(SCHEMA_VERSION);
  });

  test("is not changed itself", () => {
    const before = old("1.0.0");
    migrateResolution(before);
    expect(before).toEqual(old("1.0.0"));
  });

  test("is read and checked as it is", () => {
    const before = old("1.0.0") as { findings: { code: string; path: string }[] };
    const lifted = migrateResolution(before);
    expect(parseResolution(before)).toEqual(lifted);
    expect(readResolution(before)).toEqual(lifted);
    const key = ({ code, path }: { code: string; path: string }) => `${code} ${path}`;
    expect(validateResolution(before).map(key)).toEqual(before.findings.map(key));
  });

  test("calls pages and tables that could not be read by their new codes", () => {
    const about = (path: string) => ({
      code: "text.unrepaired",
      severity: "warning",
      path,
      message: "…",
      expected: null,
      actual: null,
    });
    const paths = ["/source/pageCount", "/annexes/0/tables/0", "/annexes/0/tables/0/rows/1/cells/1", "/act/title"];
    const { findings } = migrateResolution({ ...old("1.0.0"), findings: paths.map(about) });
    expect(findings.map(({ code }) => code)).toEqual([
      "page.unread",
      "table.unread",
      "text.unrepaired",
      "text.unrepaired",
    ]);
  });

  test("that has not the form of its version is refused", () => {
    const { act, ...rest } = old("1.0.0");
    expect(refusal(() => migrateResolution(rest))).toMatch(/\/act/);
    expect(refusal(() => migrateResolution({ ...rest, act: { ...(act as Json), colour: "blue" } }))).toMatch(/\/act/);
    expect(refusal(() => migrateResolution({ ...rest, act: "an act" }))).toMatch(/\/act/);
    expect(refusal(() => migrateResolution({ ...rest, act, findings: "none" }))).toMatch(/\/findings/);
  });
});

test("a result of this version stays what it is", () => {
  expect(migrateResolution(soundAct())).toEqual(soundAct());
});

test("an unknown field in a result of this version is refused by a check and ignored by a reader", () => {
  const act = { ...soundAct(), colour: "blue" };
  expect(refusal(() => parseResolution(act))).toContain("colour");
  expect(readResolution(act)).toEqual(soundAct());
});

describe("a result of version 1.1.0", () => {
  test("is read as it is, with all that it says of itself", () => {
    const kept = old("1.1.0") as {
      act: Json;
      references: Json[];
      annexes: Json[];
      findings: { code: string }[];
      unplaced: unknown[];
      clauses: Json[];
    };
    const whole = {
      ...kept,
      act: { ...kept.act, force: null },
      clauses: withTables(kept.clauses),
      references: withShares(kept.references),
      sections: [],
      relations: [],
      annexes: withSections(kept.annexes),
    };
    expect(readResolution(kept)).toEqual(whole);
    expect(migrateResolution(kept)).toEqual(whole);
    expect(kept.unplaced).toHaveLength(1);
    const codes = validateResolution(kept).map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(["text.unplaced", "quota.positions-mismatch"]));
  });
});

describe("of a result of a later minor version", () => {
  const read = (more: (act: Resolution & Json) => void): Resolution => {
    const document = later(more as (act: Json) => void);
    const result = readResolution(document);
    expect(parseResolution(document)).toEqual(result);
    expect(document.schemaVersion).toBe("1.9.0");
    return result;
  };
  const said = { key: null, values: null, place: null, because: null };
  const unknown = { severity: "info", path: "/act", message: "…", expected: null, actual: null, ...said };
  const known = { ...unknown, code: "act.missing-title" };

  test("unknown fields are ignored, at any depth", () => {
    const result = read((act) => {
      Object.assign(act, { versions: [{ kind: "draft" }] });
      Object.assign(act.act, { history: null });
      Object.assign(act.references[1]?.target ?? {}, { score: 1 });
      for (const annex of act.annexes) Object.assign(annex.tables[0] ?? {}, { sheets: [] });
    });
    expect(result).toEqual(soundAct());
  });

  test("unknown codes are left out, and unknown values of lists that have a remainder are that", () => {
    const result = read((act) => {
      Object.assign(act, {
        findings: [{ ...unknown, code: "act.new" }, known, { ...unknown, code: "act.newer", key: "act.newer" }],
      });
      Object.assign(act.act, { type: "edict" });
      Object.assign(act.annexes[0]?.tables[0]?.columns[1] ?? {}, { role: "address" });
    });
    expect(result.findings).toEqual([known]);
    expect(result.act.type).toBe("other");
    expect(result.annexes[0]?.tables[0]?.columns[1]?.role).toBe("other");
  });

  test("a finding whose cause is left out stands for itself, and others keep theirs", () => {
    const of = (because: number) => ({ ...known, because });
    const { findings } = read((act) =>
      Object.assign(act, { findings: [{ ...unknown, code: "act.new" }, known, of(0), of(1)] }),
    );
    expect(findings.map(({ because }) => because)).toEqual([null, null, 0]);
  });

  test("a message that is made of unknown values keeps its words", () => {
    const { findings } = read((act) =>
      Object.assign(act, { findings: [{ ...known, key: "act.newer", values: { colour: "blue" } }] }),
    );
    expect(findings).toEqual([known]);
  });

  test("what it says of itself in another form is left out", () => {
    const place = { page: 1, bbox: null, start: 0, end: 4, confidence: null };
    const decision = {
      path: "/act/date",
      action: "accept",
      old: "x",
      new: "x",
      who: "A",
      when: "2026-01-02T03:04:05Z",
    };
    const result = read((act) => {
      Object.assign(act, {
        trust: { level: "sound", because: ["…"] },
        provedBy: { "/quota/allocations/0/positions": ["share"], "/act/date": ["calendar"], "/act/number": "yes" },
        corrections: [{ ...decision, action: "defer" }, decision, { ...decision, old: { text: "x" } }],
        unplaced: [{ text: "Мөр", at: place, reason: "seal" }],
      });
    });
    expect(result.trust).toBeNull();
    expect(result.provedBy).toEqual({ "/quota/allocations/0/positions": ["share"] });
    expect(result.corrections).toEqual([decision]);
    expect(result.unplaced).toEqual([{ text: "Мөр", at: place, reason: "other" }]);
  });

  test("fields that are added to its trust are ignored", () => {
    const { trust } = read((act) => {
      const part = null;
      const parts = { identity: part, structure: part, tables: part, references: part, quota: part, pictures: part };
      Object.assign(act, { trust: { level: "clear", score: 0.99, parts, reasons: [], fitted: "2027" } });
    });
    expect(trust).toMatchObject({ level: "clear", score: 0.99 });
  });

  test("what is wrong is refused, and nothing is written in its place", () => {
    expect(refusal(() => readResolution(later((act) => Reflect.deleteProperty(act, "act"))))).not.toBe("");
    expect(refusal(() => readResolution(later((act) => Object.assign(act, { language: "en" }))))).not.toBe("");
    expect(refusal(() => migrateResolution(later(() => {})))).toMatch(/1\.9\.0, later than/);
  });
});

test.each(["2.0.0", "0.9.0", "1.0", 1, null])("version %s is no version of ours", (schemaVersion) => {
  const act = { ...soundAct(), schemaVersion };
  for (const read of [parseResolution, readResolution, migrateResolution]) {
    expect(refusal(() => read(act))).toContain("/schemaVersion");
  }
});
