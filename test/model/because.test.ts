import { describe, expect, test } from "vitest";
import { type Finding, finding, type Resolution, validateResolution } from "../../packages/model/src/index.js";
import { consequenceRules } from "../../packages/model/src/rules.js";
import { at, isOfFault, soundAct } from "./sample.js";

const none = { expected: null, actual: null };
const unread = finding("page.unread", "/source/pageCount", {
  key: "page.unread",
  values: { page: 3, why: "picture" },
  ...none,
});
const doubtOf = (other: "annex-heading" | "requisite", path = "/clauses/0") =>
  finding("structure.doubtful", path, { key: "structure.doubtful", values: { read: "clause", other }, ...none });
const unsure = (path: string) =>
  finding("ocr.low-confidence", path, { key: "ocr.low-confidence", values: { text: "2", confidence: 0.4 }, ...none });

/** For each finding its code and the code of its cause. */
function causes(kept: readonly Finding[], spoil: (act: Resolution) => void): (readonly [string, string | null])[] {
  const act = { ...soundAct(), findings: [...kept] };
  spoil(act);
  const found = validateResolution(act);
  return found.filter(isOfFault).map(({ code, because }) => [code, because === null ? null : at(found, because).code]);
}

const withoutTarget = (act: Resolution) => {
  const internal = act.references.find(({ kind }) => kind === "internal");
  Object.assign(internal ?? {}, { target: null, pinpoint: [{ unit: "annex", number: "7" }] });
};

describe("a finding names the one that it follows from", () => {
  test("a page that could not be read, of all that may have stood on it", () => {
    const found = causes([unread], (act) => {
      withoutTarget(act);
      act.signatories = [];
      at(act.quota!.allocations, 1).rowNumber = 3;
    });
    expect(found).toEqual(
      expect.arrayContaining([
        ["annex.missing", "page.unread"],
        ["act.missing-signatory", "page.unread"],
        ["quota.row-number-gap", "page.unread"],
        ["page.unread", null],
      ]),
    );
  });

  test("a preamble without its formula, of the body that it would have named", () => {
    const missing = finding("preamble.missing", "/preamble", { key: "preamble.missing", values: {}, ...none });
    expect(
      causes([missing], (act) => {
        act.act.authority = null;
        act.act.title = null;
      }),
    ).toEqual(
      expect.arrayContaining([
        ["act.missing-authority", "preamble.missing"],
        ["act.missing-title", null],
      ]),
    );
  });

  test("a doubt about the heading of an annex, of that annex and of one that is missing", () => {
    const otherHeading = (act: Resolution) => {
      at(act.annexes, 0).heading.number = "999";
      at(act.annexes, 1).heading.number = "999";
    };
    expect(causes([doubtOf("annex-heading", "/annexes/1/heading/text")], otherHeading)).toEqual([
      ["annex.number-mismatch", null],
      ["annex.number-mismatch", "structure.doubtful"],
      ["structure.doubtful", null],
    ]);
    expect(causes([doubtOf("annex-heading")], withoutTarget)).toContainEqual(["annex.missing", "structure.doubtful"]);
    expect(causes([doubtOf("requisite")], withoutTarget)).toContainEqual(["annex.missing", null]);
  });

  test("a broken citation, of what is wrong with it", () => {
    const broken = (path: string) => finding("text.unrepaired", path, { key: "text.unrepaired", values: {}, ...none });
    const { path } = at(soundAct().references, 0).at;
    const spoil = (act: Resolution) => {
      at(act.references, 0).target = null;
    };
    expect(causes([broken(path)], spoil)).toContainEqual(["reference.unresolved", "text.unrepaired"]);
    expect(causes([broken("/act/title")], spoil)).toContainEqual(["reference.unresolved", null]);
  });

  test("a cell of which recognition is not sure, of the sums of its row and its column", () => {
    const spoil = (act: Resolution) => {
      Object.assign(at(act.quota!.allocations, 0), { positions: 9 });
    };
    const inRow = (row: number) => causes([unsure(`/annexes/0/tables/0/rows/${row}/cells/4`)], spoil);
    expect(inRow(0)).toEqual([
      ["quota.positions-mismatch", "ocr.low-confidence"],
      ["quota.total-mismatch", "ocr.low-confidence"],
      ["ocr.low-confidence", null],
    ]);
    expect(inRow(1)).toEqual([
      ["quota.positions-mismatch", null],
      ["quota.total-mismatch", "ocr.low-confidence"],
      ["ocr.low-confidence", null],
    ]);
  });

  test("a wrong percentage, of the positions that are reckoned with it", () => {
    const spoil = (act: Resolution) => {
      Object.assign(at(act.quota!.allocations, 0), { percent: 5 });
    };
    expect(causes([], spoil)).toContainEqual(["quota.positions-mismatch", "quota.percent-mismatch"]);
  });
});

test("what only a page that could not be read accounts for is worth knowing, and numbers of a quota stay errors", () => {
  const act = { ...soundAct(), findings: [unread] };
  at(at(act.annexes, 0).tables, 0).rows[2]!.cells[2] = "181";
  Object.assign(act.references.find(({ kind }) => kind === "internal") ?? {}, {
    target: null,
    pinpoint: [{ unit: "clause", number: "9" }],
  });
  const severities = validateResolution(act).map(({ code, severity }) => [code, severity]);
  expect(severities).toContainEqual(["reference.dangling", "info"]);
  expect(severities).toContainEqual(["quota.total-mismatch", "error"]);
});

test("no finding follows from itself, by however many steps", () => {
  const reachable = (code: string, seen: ReadonlySet<string>): boolean =>
    consequenceRules.some(
      ({ cause, consequences }) =>
        cause === code && consequences.some((next) => seen.has(next) || reachable(next, new Set([...seen, next]))),
    );
  for (const { cause } of consequenceRules) expect(reachable(cause, new Set([cause])), cause).toBe(false);
});
