import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import type { Resolution } from "qauly";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { datasetFile } from "../../packages/qauly/src/query/dataset-file.js";
import { runQuery } from "../../packages/qauly/src/query/run-query.js";
import { type Figure, figuresFrom } from "../../packages/qauly/src/report/figures.js";
import { gatherEntries } from "../../packages/qauly/src/report/gather.js";
import { qauly } from "../command/command.js";
import { chromiumPath, noChromium, openFile, startChromium } from "../inspect/browser.js";
import { drawnResults, inWorkplace, jsonLines, withTrust } from "./results.js";

let drawn: Resolution[];
beforeAll(async () => {
  drawn = withTrust(await drawnResults(1, 60));
});

const failure = (path: string, code: string, status = "failed") => ({
  path,
  sha256: null,
  status,
  code,
  message: `what is wrong with ${path}`,
  advice: "what to do",
  pages: status === "partial" ? [2, 3] : [],
});

/** A batch of the drawn acts, of which one is partial, and of documents that failed or were skipped. */
function batch(): Record<string, string> {
  const of = ({ source }: Resolution) => ({ sha256: source.sha256, byteLength: source.byteLength });
  const documents = [
    { path: "gone.pdf", sha256: null, byteLength: null, status: "failed", line: null, code: "input.missing" },
    ...drawn.map((act, line) => ({
      ...of(act),
      path: `in/${act.source.fileName}`,
      status: line === 3 ? "partial" : "done",
      line,
      code: line === 3 ? "page.unread" : null,
    })),
    { path: "b.pdf", sha256: null, byteLength: 3, status: "failed", line: null, code: "input.damaged" },
    { path: "c.pdf", sha256: null, byteLength: 4, status: "failed", line: null, code: "input.damaged" },
    { path: "copy.txt", ...of(drawn[0]!), status: "skipped", line: 0, code: null },
    { path: "README.md", sha256: null, byteLength: 9, status: "not-an-act", line: null, code: "input.not-an-act" },
  ];
  const failures = [
    failure("gone.pdf", "input.missing"),
    failure(documents[4]!.path, "page.unread", "partial"),
    failure("b.pdf", "input.damaged"),
    failure("c.pdf", "input.damaged"),
  ];
  return {
    "acts.jsonl": jsonLines(drawn),
    "documents.jsonl": jsonLines(documents),
    "failures.jsonl": jsonLines(failures),
  };
}

function inForce(act: Resolution): Resolution {
  const copy = structuredClone(act);
  copy.act.status = "in-force";
  return copy;
}

const shown = (figures: readonly Figure[]) => Object.fromEntries(figures.map(({ label, value }) => [label, value]));

describe("qauly report", () => {
  it("counts what SQL counts", async () => {
    await inWorkplace(batch(), async (place) => {
      const results = await place.results();
      const figures = figuresFrom(await gatherEntries(results, () => expect.unreachable()));
      const dataset = await datasetFile(results, () => expect.unreachable());
      const counts = async (sql: string) => {
        const rows: [unknown, unknown][] = [];
        await runQuery(dataset, sql, {
          start: async () => {},
          row: async ([label, value]) => void rows.push([label ?? "not stated", value]),
        });
        return Object.fromEntries(rows);
      };
      try {
        expect(shown(figures.types)).toEqual(await counts("select type, count(*) from acts_current group by all"));
        expect(shown(figures.regions)).toEqual(
          await counts(
            "select min(region), count(*) from acts_current group by region_code, if(region_code is null, region, null)",
          ),
        );
        expect(shown([...figures.years, ...(figures.undated.value > 0 ? [figures.undated] : [])])).toEqual(
          await counts("select year, count(*) from acts_current group by all"),
        );
        const ofActs = figures.levels.filter(({ label }) => label !== "failed" && label !== "not-an-act");
        const level =
          "case when documents.status = 'partial' then 'partial' else coalesce(trust_level, 'not reckoned') end";
        const joined = "acts join documents using (act_key) where documents.status != 'skipped'";
        expect(shown(ofActs)).toEqual(await counts(`select ${level}, count(*) from ${joined} group by all`));
        for (const by of ["year", "region", "type"] as const) {
          const found = figures.levelsBy[by].flatMap(({ label, levels }) =>
            levels.map((one) => ({ ...one, label: `${label}, ${one.label}` })),
          );
          const sql = `select concat(coalesce(${by}::varchar, 'not stated'), ', ', ${level}), count(*) from ${joined} group by all`;
          expect(shown(found)).toEqual(await counts(sql));
        }
        expect({ acts: figures.acts, ...shown(figures.leftOut) }).toEqual(
          await counts(
            "select if(is_current, 'acts', if(is_best, 'repealed', 'other reading')) what, count(*) from acts group by all union all select 'other reading', 0 where not exists (from acts where not is_best)",
          ),
        );
        expect(shown(figures.findings)).toEqual(await counts("select code, count(*) from findings group by all"));
        expect(Object.fromEntries(figures.findings.map(({ label, acts }) => [label, acts]))).toEqual(
          await counts("select code, count(distinct act_key) from findings group by all"),
        );
        const categories =
          "select coalesce(category, 'none'), coalesce(sum(positions), 0) from allocations_current group by all";
        expect(shown(figures.categories)).toEqual(await counts(categories));
        for (const { category, years } of figures.categories) {
          const sql = `select quota_year, coalesce(sum(positions), 0) from allocations_current where coalesce(category, 'none') = '${category}' group by all`;
          expect(shown(years)).toEqual(await counts(sql));
        }
        expect(shown(figures.mostRepairs)).toEqual(
          await counts("select path, repair_count from acts where repair_count > 0 order by 2 desc, 1 limit 20"),
        );
        expect(shown(figures.failures)).toEqual(
          await counts("select code, count(*) from documents where code is not null group by all"),
        );
        expect(shown(figures.statuses)).toEqual(await counts("select status, count(*) from documents group by all"));
        expect(await counts("select 'repairs', count(*) from repairs")).toEqual({ repairs: figures.repairs });
        expect(figures.failures[0]).toMatchObject({ label: "input.damaged", value: 2, advice: "what to do" });
      } finally {
        await dataset.done();
      }
    });
  });

  it("writes the same page each time, and says where and how large", async () => {
    await inWorkplace(batch(), async ({ folder }) => {
      const { status, stdout, stderr } = qauly(["report", "."], { cwd: folder });
      expect([status, stdout]).toEqual([0, ""]);
      expect(stderr).toMatch(/^qauly: \.: written to report\.html \(\d+ kB\): open it in a browser\n$/);
      const page = readFileSync(join(folder, "report.html"), "utf8");
      expect(qauly(["report", folder, "--out", "-"]).stdout).toBe(page);
      expect(qauly(["report", folder, "--out", join(folder, "acts.jsonl")]).status).toBe(2);
      expect(page).not.toMatch(/(?:src|href)="(?!#)/);
    });
  });

  it("has a page for no acts, and for a file of acts", async () => {
    await inWorkplace(
      { "empty/acts.jsonl": "", "some.json": JSON.stringify(drawn.slice(0, 2).map(inForce)) },
      async ({ folder }) => {
        expect(qauly(["report", "empty"], { cwd: folder }).status).toBe(0);
        expect(qauly(["report", "some.json"], { cwd: folder }).stderr).toContain("some.json.report.html");
        expect(readFileSync(join(folder, "some.json.report.html"), "utf8")).toContain("<b>2</b>acts");
      },
    );
  });
});

describe.skipIf(chromiumPath === undefined)(`the page in a browser${noChromium}`, { timeout: 30_000 }, () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await startChromium();
  }, 60_000);
  afterAll(() => browser?.close());

  it("leads from each number to as many documents", async () => {
    await inWorkplace(batch(), async (place) => {
      expect(qauly(["report", place.folder]).status).toBe(0);
      const figures = figuresFrom(await gatherEntries(await place.results(), () => {}));
      const { page, complaints } = await openFile(browser, join(place.folder, "report.html"));
      // A few of each kind, the first of which is the largest.
      const few = <F extends Figure>(list: readonly F[]) => [...list.slice(0, 2), ...list.slice(-1)];
      const { types, regions, years, statuses, failures, findings, categories, mostRepairs, levels, levelsBy } =
        figures;
      const byLevel = [levelsBy.year, levelsBy.region, levelsBy.type].map((one) => one.flatMap((row) => row.levels));
      const documentsOf = [
        figures.leftOut,
        types,
        regions,
        years,
        statuses.slice(1),
        failures,
        levels,
        ...byLevel,
      ].flatMap(few);
      const expected = [
        ...documentsOf.map(({ filter, value }) => [filter, value] as const),
        ...[...few(findings), ...few(categories)].map(({ filter, acts }) => [filter, acts] as const),
        ...few(mostRepairs).map(({ filter }) => [filter, 1] as const),
      ].filter(([, count]) => count > 0);
      expect(expected.length).toBeGreaterThan(15);
      for (const [filter, count] of expected) {
        const href = `#documents?${new URLSearchParams(Object.entries(filter))}`;
        expect(await page.locator(`a[href="${href}"]`).count(), href).toBeGreaterThan(0);
        await page.evaluate(`location.hash = ${JSON.stringify(href)}`);
        const told = count === 1 ? "1–1 of 1 document" : `1–${count} of ${count} documents`;
        await expect.poll(() => page.locator("#count").textContent(), { message: href, interval: 5 }).toBe(told);
      }
      await page.locator("#chosen a").first().click();
      await expect.poll(() => page.locator("#count").textContent()).toBe("1–65 of 65 documents");
      await page.locator("#search").fill("gone");
      expect(await page.locator("#rows tr").allTextContents()).toEqual([
        "gone.pdfinput.missing: what is wrong with gone.pdf: what to dofailedfailed",
      ]);
      await page.locator("#search").fill("");
      await page.getByRole("button", { name: "repairs" }).click();
      expect(await page.locator("#rows tr").first().locator("td").first().textContent()).toBe(
        figures.mostRepairs[0]!.label,
      );
      expect(complaints).toEqual([]);
      await page.close();
    });
  });

  it("shows hostile words as words", async () => {
    const hostile = `"><img src=x onerror=alert(1)></script><script>alert(2)</script><!--`;
    const act = inForce(drawn[0]!);
    act.source.fileName = hostile;
    act.act.number = hostile;
    act.act.authority = { name: hostile, kind: "other", region: hostile, district: null };
    const files = { "acts.jsonl": jsonLines([act]), "failures.jsonl": jsonLines([failure(hostile, hostile)]) };
    await inWorkplace(files, async ({ folder }) => {
      expect(qauly(["report", folder]).status).toBe(0);
      const { page, complaints } = await openFile(browser, join(folder, "report.html"));
      expect(await page.locator("#rows td").first().textContent()).toBe(hostile);
      await page.locator("section", { hasText: "Acts by region" }).locator("a").first().click();
      await expect.poll(() => page.locator("#count").textContent()).toBe("1–1 of 1 document");
      expect(complaints).toEqual([]);
      await page.close();
    });
  });

  it("is not wider than a narrow window", async () => {
    await inWorkplace(batch(), async ({ folder }) => {
      expect(qauly(["report", folder]).status).toBe(0);
      const { page } = await openFile(browser, join(folder, "report.html"));
      for (const width of [1280, 800, 400]) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate<number>("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
      }
      await page.close();
    });
  });
});
