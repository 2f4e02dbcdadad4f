import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { PRODUCER, ResolutionSchema, resolutionJsonSchema } from "../../packages/model/src/index.js";
import { soundAct } from "./sample.js";

type Json = { [key: string]: unknown };

/** Every field of every object in the schema, with its place. */
function fields(node: unknown, place = ""): [string, Json][] {
  if (Array.isArray(node)) return node.flatMap((item, index) => fields(item, `${place}/${index}`));
  if (typeof node !== "object" || node === null) return [];
  const here = node as Json;
  const own = Object.entries((here.properties ?? {}) as Json).map(
    ([name, field]) => [`${place}/${name}`, field as Json] as [string, Json],
  );
  return [...own, ...Object.entries(here).flatMap(([key, value]) => fields(value, `${place}/${key}`))];
}

describe("the JSON Schema", () => {
  const schema = resolutionJsonSchema();

  test("is a named draft 2020-12 document", () => {
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: expect.stringContaining("1.1.0"),
      title: "Resolution",
      additionalProperties: false,
    });
  });

  test("explains every field", () => {
    const all = fields(schema);
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter(([, field]) => !field.title || !field.description).map(([place]) => place)).toEqual([]);
  });

  /**
   * Fields that came later: results of earlier versions lack them and are still Resolutions. And the element, which
   * only documents of markup have.
   */
  const later = ["engine", "key", "percentRange", "lineStarts", "pages", "element"];

  test("requires every field but those that came later, and allows no other", () => {
    const objects = fields({ properties: { root: schema } })
      .map(([, field]) => field)
      .filter((field) => field.properties !== undefined);
    expect(objects.length).toBeGreaterThan(5);
    for (const object of objects) {
      expect(object.required).toEqual(Object.keys(object.properties as Json).filter((name) => !later.includes(name)));
      expect(object.additionalProperties).toBe(false);
    }
  });

  test("nests clauses by reference", () => {
    const { properties, $defs } = schema as { properties: Json; $defs: { Clause: { properties: Json } } };
    expect(properties.clauses).toMatchObject({ items: { $ref: "#/$defs/Clause" } });
    expect($defs.Clause.properties.children).toMatchObject({ items: { $ref: "#/$defs/Clause" } });
  });
});

test("the producer's version is that of the packages", () => {
  for (const name of ["model", "extractor", "normalizer", "qauly"]) {
    const file = new URL(`../../packages/${name}/package.json`, import.meta.url);
    expect(JSON.parse(readFileSync(file, "utf8")).version, name).toBe(PRODUCER.version);
  }
});

describe("a Resolution", () => {
  test("may be joint, agreed to, of a session, and hold notes", () => {
    const act = soundAct();
    const { type, authority, date } = act.act;
    act.act.session = "XII";
    act.act.jointWith = [
      { type, authority, date, number: "5/7", formula: "ШЕШІМ ҚАБЫЛДАДЫ" },
      { type, authority: null, date: null, number: null, formula: null },
    ];
    act.agreed = [{ body: null, role: null, name: "Қ. Арман", date: null }];
    act.notes = [{ kind: "footnote", mark: "*", text: "Ауылда.", at: "/annexes/0/title" }];
    act.signatories = [{ role: "Аудан әкімі", name: null }];
    expect(ResolutionSchema.parse(act)).toEqual(act);
  });

  test("keeps all that it says", () => {
    expect(ResolutionSchema.parse(soundAct())).toEqual(soundAct());
  });

  test.each(["pdfium", "pdf.js", null, undefined])("may come from an earlier version: engine %s", (engine) => {
    const { engine: _, ...source } = soundAct().source;
    const act = { ...soundAct(), source: engine === undefined ? source : { ...source, engine } };
    expect(ResolutionSchema.parse(act)).toEqual(act);
  });

  /** One change that makes the act no Resolution, and where that is seen. */
  const spoilt: [string, (act: ReturnType<typeof soundAct>) => void, string][] = [
    ["an unknown field", (act) => Object.assign(act.act, { colour: "blue" }), "act"],
    ["a left out field", (act) => Reflect.deleteProperty(act.act, "registration"), "act.registration"],
    ["a day that does not exist", (act) => Object.assign(act.act, { date: "2021-02-29" }), "act.date"],
    ["a date in another form", (act) => Object.assign(act.act, { date: "05.02.2021" }), "act.date"],
    ["a blank for null", (act) => Object.assign(act.act, { title: " " }), "act.title"],
    ["a digest in capitals", (act) => Object.assign(act.source, { sha256: "0F".repeat(32) }), "source.sha256"],
    ["a short row", (act) => act.annexes[0]?.tables[0]?.rows[0]?.cells.pop(), "annexes.0.tables.0.rows"],
    [
      "a citation that runs backwards",
      (act) => Object.assign(act.references[0]?.at ?? {}, { start: 16 }),
      "references.0.at.end",
    ],
    [
      "a cited act within an internal reference",
      (act) => Object.assign(act.references[0] ?? {}, { kind: "internal" }),
      "references.0.act",
    ],
    [
      "an id in an internal target",
      (act) => Object.assign(act.references[1]?.target ?? {}, { id: "K1500000414" }),
      "references.1.target",
    ],
    [
      "a tier upside down",
      (act) => Object.assign(act.quota?.categories[1]?.tiers?.[1] ?? {}, { maxHeadcount: 100 }),
      "quota.categories.1.tiers.1.maxHeadcount",
    ],
    [
      "a negative headcount",
      (act) => Object.assign(act.quota?.allocations[0] ?? {}, { headcount: -1 }),
      "quota.allocations.0.headcount",
    ],
    [
      "a box upside down",
      (act) => Object.assign(act.provenance["/act/number"]?.[0] ?? {}, { bbox: [0, 20, 10, 10] }),
      "provenance./act/number.0.bbox",
    ],
    [
      "a span that runs backwards",
      (act) => Object.assign(act.provenance["/act/number"]?.[0] ?? {}, { end: 9 }),
      "provenance./act/number.0.end",
    ],
    [
      "page 0",
      (act) => Object.assign(act.provenance["/act/number"]?.[0] ?? {}, { page: 0 }),
      "provenance./act/number.0.page",
    ],
    [
      "an agreement that says nothing",
      (act) => void act.agreed.push({ body: null, role: null, name: null, date: null }),
      "agreed.0",
    ],
    [
      "a note that points to no place",
      (act) => void act.notes.push({ kind: "status", mark: null, text: "Күші жойылды", at: "title" }),
      "notes.0.at",
    ],
    ["another producer", (act) => Object.assign(act.source.producer, { name: "other" }), "source.producer.name"],
    ["provenance of no pointer", (act) => Object.assign(act.provenance, { title: [] }), "provenance.title"],
  ];

  test.each(spoilt)("with %s is refused", (_, spoil, place) => {
    const act = soundAct();
    spoil(act);
    const issues = ResolutionSchema.safeParse(act).error?.issues ?? [];
    expect(issues.map((issue) => issue.path.join("."))).toEqual([place]);
  });
});
