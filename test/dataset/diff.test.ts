import type { Resolution } from "qauly";
import { beforeAll, describe, expect, it } from "vitest";
import { type ActDiff, type DiffTotal, diffResults } from "../../packages/qauly/src/diff/diff.js";
import { qauly } from "../command/command.js";
import { drawnResults, inWorkplace, jsonLines } from "./results.js";

let drawn: Resolution[];
beforeAll(async () => {
  drawn = await drawnResults(1, 30);
});

async function diffOf(
  first: readonly Resolution[],
  second: readonly Resolution[],
): Promise<{ total: DiffTotal; diffs: ActDiff[] }> {
  return inWorkplace({ "a/acts.jsonl": jsonLines(first), "b.json": JSON.stringify(second) }, async (place) => {
    const diffs: ActDiff[] = [];
    const take = async (diff: ActDiff) => void diffs.push(diff);
    const [a, b] = [await place.results("a"), await place.results("b.json")];
    return { total: await diffResults(a, b, () => () => {}, take), diffs };
  });
}

/** The same run with one act read differently. */
function doctored(change: (act: Resolution) => void, which = quotaAct()): Resolution[] {
  return drawn.map((act) => {
    if (act !== which) return act;
    const copy = structuredClone(act);
    change(copy);
    return copy;
  });
}

const quotaAct = () =>
  drawn.find(({ quota, references, findings, repairs }) => {
    return (quota?.allocations.length ?? 0) > 3 && references.length > 3 && findings.length > 0 && repairs.length > 1;
  })!;

/** One whose first allocation no finding is about: it goes in the test. */
const withoutFindingsAtFirstRow = () =>
  drawn.find(({ quota, findings }) => {
    const [first, second] = quota?.allocations ?? [];
    if (first === undefined || second === undefined) return false;
    const places = ["/quota/allocations/0/", `${first.path}/`];
    const about = findings.filter(({ path }) => places.some((place) => `${path}/`.startsWith(place)));
    return about.length === 0 && findings.some(({ path }) => path.startsWith("/quota/allocations/"));
  })!;

const changesOf = async (change: (act: Resolution) => void, which = quotaAct()) => {
  const { total, diffs } = await diffOf(drawn, doctored(change, which));
  expect(diffs).toHaveLength(1);
  expect(total.acts).toEqual({ both: drawn.length, different: 1, onlyFirst: 0, onlySecond: 0 });
  for (const { part, kind } of diffs[0]!.changes) expect(total.parts[part][kind]).toBeGreaterThan(0);
  const counted = Object.values(total.parts).reduce(
    (sum, { gained, lost, changed }) => sum + gained + lost + changed,
    0,
  );
  expect(counted).toBe(diffs[0]!.changes.length);
  return diffs[0]!.changes;
};

describe("qauly diff", () => {
  it("finds nothing between a run and itself, in whatever order", async () => {
    const { total, diffs } = await diffOf(drawn, [...drawn].reverse());
    expect(diffs).toEqual([]);
    expect(total.acts).toEqual({ both: drawn.length, different: 0, onlyFirst: 0, onlySecond: 0 });
  });

  it("tells a field that is read differently", async () => {
    const { title } = quotaAct().act;
    const changes = await changesOf(({ act }) => {
      act.title = "Басқа тақырып";
    });
    expect(changes).toEqual([
      { part: "metadata", kind: "changed", path: "/act/title", before: title, after: "Басқа тақырып" },
    ]);
  });

  it("tells a number of an allocation, and the row that is gone", async () => {
    const changes = await changesOf(({ quota, findings }) => {
      quota!.allocations[1]!.positions = 99;
      quota!.allocations.splice(0, 1);
      for (const finding of findings) {
        finding.path = finding.path.replace(/^\/quota\/allocations\/(\d+)/, (path, n) =>
          n === "0" ? path : `/quota/allocations/${Number(n) - 1}`,
        );
      }
    }, withoutFindingsAtFirstRow());
    const [first, second] = withoutFindingsAtFirstRow().quota!.allocations;
    expect(changes.map(({ part, kind }) => `${part} ${kind}`)).toEqual(["allocations lost", "allocations changed"]);
    expect(changes[0]).toMatchObject({ before: { organization: first!.organization } });
    expect(changes[1]).toMatchObject({
      path: "/quota/allocations/0",
      before: { positions: second!.positions },
      after: { positions: 99, organization: second!.organization },
    });
  });

  it("tells a reference with another target, and one more, and no other for having moved", async () => {
    const changes = await changesOf((act) => {
      act.references.forEach((reference, index) => {
        reference.id = `ref-${index + 2}`;
      });
      for (const finding of act.findings) {
        finding.path = finding.path.replace(/^\/references\/(\d+)/, (_, n) => `/references/${Number(n) + 1}`);
      }
      act.references[1]!.target = { id: "Z000000001_", uri: null, path: null, basis: "catalogue" };
      act.references[1]!.kind = "act";
      act.references.unshift({ ...act.references[0]!, id: "ref-1", text: "жаңа сілтеме" });
      for (const relation of act.relations) if (relation.reference !== null) relation.reference += 1;
    });
    expect(changes.map(({ part, kind, path }) => `${part} ${kind} ${path}`).sort()).toEqual([
      "references changed /references/2",
      "references gained /references/0",
    ]);
  });

  it("tells clauses, rows, findings and repairs that were gained and lost", async () => {
    const { findings, repairs } = quotaAct();
    const { total, diffs } = await diffOf(
      drawn,
      doctored((act) => {
        act.clauses[0]!.text += " және";
        act.annexes.find(({ tables }) => tables.length > 0)!.tables[0]!.rows.pop();
        act.findings = [
          {
            code: "act.missing-title",
            severity: "warning",
            path: "/act/title",
            message: "x",
            key: null,
            values: null,
            expected: null,
            actual: null,
            place: null,
            because: null,
          },
          ...findings.slice(1).map((finding) => ({ ...finding, message: "in other words" })),
        ];
        act.repairs = [...repairs].reverse().slice(1);
      }),
    );
    const { changes } = diffs[0]!;
    expect(changes.map(({ part, kind }) => `${part} ${kind}`)).toEqual([
      "clauses changed",
      "rows lost",
      "findings lost",
      "findings gained",
      "repairs lost",
    ]);
    expect(total.findings).toEqual({
      [findings[0]!.code]: { gained: 0, lost: 1 },
      "act.missing-title": { gained: 1, lost: 0 },
    });
  });

  it("tells what was gained in agreements and notes, and not by which version", async () => {
    const changes = await changesOf((act) => {
      act.source.producer.version = "9.9.9";
      act.agreed = [{ body: null, role: "Төраға", name: "Қ. Арман", date: null }];
      act.notes = [{ kind: "status", mark: null, text: "Күші жойылды", at: null }];
      act.act.session = "кезектен тыс";
    });
    expect(changes.map(({ part, kind }) => `${part} ${kind}`)).toEqual([
      "metadata changed",
      "agreed gained",
      "notes gained",
    ]);
  });

  it("matches acts by content, then by name, and tells those of one run alone", async () => {
    const renamed = structuredClone(drawn[0]!);
    renamed.source.fileName = "other.txt";
    const converted = structuredClone(drawn[1]!);
    converted.source.sha256 = "0".repeat(64);
    const fresh = structuredClone(drawn[2]!);
    fresh.source.sha256 = "1".repeat(64);
    fresh.source.fileName = "fresh.txt";
    const { total, diffs } = await diffOf(drawn, [fresh, converted, renamed, ...drawn.slice(3), drawn[3]!]);
    expect(diffs.map(({ fileName, in: where }) => `${fileName} ${where}`)).toEqual([
      "fresh.txt second",
      `${drawn[3]!.source.fileName} second`,
      `${drawn[2]!.source.fileName} first`,
    ]);
    expect(total.acts).toEqual({ both: drawn.length - 1, different: 0, onlyFirst: 1, onlySecond: 2 });
  });

  it("lets fields pass that another version adds", async () => {
    const later = drawn.map((act) => ({ ...structuredClone(act), mood: "cheerful" }) as unknown as Resolution);
    expect((await diffOf(drawn, later)).diffs).toEqual([]);
  });

  it("prints text or JSON, and says by its exit code under --strict whether anything differs", async () => {
    const other = doctored(({ act }) => {
      act.title = "A\n</script>";
    });
    const files = { "a/acts.jsonl": jsonLines(drawn), "b/acts.jsonl": jsonLines(other), "c.json": "{}" };
    await inWorkplace(files, async ({ folder: cwd }) => {
      const text = qauly(["diff", "a", "b"], { cwd });
      expect([text.status, text.stderr]).toEqual([0, ""]);
      const { title } = quotaAct().act;
      expect(text.stdout).toContain(`\n  ~ metadata /act/title: ${JSON.stringify(title)} → "A\\n</script>"\n`);
      expect(text.stdout).toMatch(/^metadata +0 +0 +1 +1$/m);
      const json = qauly(["diff", "a", "b", "--format", "json", "--strict"], { cwd });
      expect(json.status).toBe(1);
      expect(JSON.parse(json.stdout)).toMatchObject({ acts: [{ in: "both" }], total: { acts: { different: 1 } } });
      const same = qauly(["diff", "a", "a", "--format", "json", "--strict", "--summary"], { cwd });
      expect([same.status, JSON.parse(same.stdout).total.acts.different]).toEqual([0, 0]);
      const bad = qauly(["diff", "c.json", "a"], { cwd });
      expect(bad).toMatchObject({ status: 3, stdout: "" });
      expect(bad.stderr).toMatch(/^qauly: c\.json: line 1: not an act: [^\n]+\n$/);
      expect(qauly(["diff", "a", "gone"], { cwd }).stderr).toMatch(/^qauly: gone: no such file or folder: [^\n]+\n$/);
    });
  });
});
