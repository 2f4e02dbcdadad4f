import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inflateRawSync } from "node:zlib";
import { parse } from "csv-parse/sync";
import type { Resolution } from "qauly";
import { beforeAll, describe, expect, it } from "vitest";
import { qauly } from "../command/command.js";
import { drawnResults, inWorkplace, jsonLines } from "./results.js";

let acts: Resolution[];
beforeAll(async () => {
  const drawn = await drawnResults(1, 12);
  const act = drawn.find(({ quota }) => (quota?.allocations.length ?? 0) > 2)!;
  act.act.number = "01/12";
  act.act.title = '=HYPERLINK("http://x") & <b> _x0041_ \u0001 ұзақ; "тырнақша"';
  act.quota!.allocations[0]!.percent = 1.5;
  acts = [act, ...drawn.filter((one) => one !== act).slice(0, 3)];
});

describe("CSV for Excel", () => {
  const rowsOf = (csv: string) => {
    expect(csv.startsWith("\ufeff")).toBe(true);
    const [head = [], ...rows] = parse(csv.slice(1), { delimiter: ";", recordDelimiter: "\r\n" }) as string[][];
    return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index]!])));
  };

  it("has semicolons, decimal commas, and act numbers that stay text", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(acts) }, async ({ folder }) => {
      expect(qauly(["export", ".", "--to", "csv", "--for", "excel"], { cwd: folder }).status).toBe(0);
      const [first] = rowsOf(readFileSync(join(folder, "csv/allocations.csv"), "utf8"));
      expect(first).toMatchObject({ act_number: '="01/12"', percent: "1,5", act_date: acts[0]!.act.date ?? "" });
      const [act] = rowsOf(readFileSync(join(folder, "csv/acts.csv"), "utf8"));
      expect(act!.title).toBe(`'${acts[0]!.act.title}`);
      expect(readdirSync(join(folder, "csv"))).not.toContain("datapackage.json");
    });
  });

  it("comes from query as well, and from no other format", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(acts) }, async ({ folder }) => {
      const sql = "select number, 1.25 as share from acts where number = '01/12'";
      const asked = qauly(["query", ".", sql, "--format", "csv", "--for", "excel"], { cwd: folder });
      expect(rowsOf(asked.stdout)).toEqual([{ number: '="01/12"', share: "1,25" }]);
      const refused = qauly(["query", ".", sql, "--for", "excel"], { cwd: folder });
      expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining("--format csv")]);
      expect(qauly(["export", ".", "--to", "jsonl", "--for", "excel"], { cwd: folder }).status).toBe(2);
    });
  });
});

/** Files of an archive as text, by their directory at its end. */
function unpacked(path: string): Record<string, string> {
  const bytes = readFileSync(path);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const files: Record<string, string> = {};
  for (let at = bytes.readUInt32LE(end + 16), left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [length, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const name = bytes.toString("utf8", at + 46, at + 46 + nameLength);
    const place = bytes.readUInt32LE(at + 42);
    const from = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
    files[name] = inflateRawSync(bytes.subarray(from, from + length)).toString("utf8");
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return files;
}

const hasCalc =
  spawnSync("sh", ["-c", "command -v soffice && ls -d $(dirname $(readlink -f $(command -v soffice)))/libsclo.so"])
    .status === 0;

describe("the workbook", () => {
  it("has a sheet for each table, with a head that stays, filters, and typed cells", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(acts) }, async ({ folder }) => {
      expect(qauly(["export", ".", "--to", "xlsx"], { cwd: folder }).status).toBe(0);
      const files = unpacked(join(folder, "xlsx/qauly.xlsx"));
      const names = [...files["xl/workbook.xml"]!.matchAll(/<sheet name="([^"]+)"/g)].map(([, name]) => name);
      expect(names).toEqual(expect.arrayContaining(["acts", "allocations", "findings", "documents", "columns"]));
      expect(names).not.toContain("provenance");
      const sheet = files[`xl/worksheets/sheet${names.indexOf("allocations") + 1}.xml`]!;
      const rows = acts.reduce((sum, { quota }) => sum + (quota?.allocations.length ?? 0), 0);
      expect(sheet.match(/<row /g)).toHaveLength(rows + 1);
      expect(sheet).toContain('state="frozen"');
      expect(sheet).toMatch(new RegExp(`<autoFilter ref="A1:[A-Z]+${rows + 1}"/>`));
      expect(sheet).toContain('<is><t xml:space="preserve">01/12</t></is>');
      expect(sheet).toContain("<c><v>1.5</v></c>");
      const title = files["xl/worksheets/sheet1.xml"]!;
      expect(title).toContain("=HYPERLINK(&quot;http://x&quot;) &amp; &lt;b&gt; _x005F_x0041_ _x0001_ ұзақ");
    });
  });

  it("is the same bytes each time, in a folder or under a name of its own", async () => {
    await inWorkplace({ "acts.jsonl": jsonLines(acts) }, async ({ folder }) => {
      for (const out of ["one", "of people.xlsx"]) {
        expect(qauly(["export", ".", "--to", "xlsx", "--out", out], { cwd: folder }).status).toBe(0);
      }
      // A name of a workbook is that of the file, and no folder's.
      const [one, two] = ["one/qauly.xlsx", "of people.xlsx"].map((name) => readFileSync(join(folder, name)));
      expect(one!.equals(two!)).toBe(true);
    });
  });

  it.skipIf(!hasCalc)(
    "opens in LibreOffice, with numbers as numbers and act numbers as text",
    { timeout: 120_000 },
    () =>
      inWorkplace({ "acts.jsonl": jsonLines(acts) }, async ({ folder }) => {
        expect(qauly(["export", ".", "--to", "xlsx"], { cwd: folder }).status).toBe(0);
        const profile = join(folder, "profile");
        mkdirSync(profile);
        const args = [
          "--headless",
          `-env:UserInstallation=file://${profile}`,
          "--convert-to",
          "fods",
          "--outdir",
          folder,
        ];
        expect(spawnSync("soffice", [...args, join(folder, "xlsx/qauly.xlsx")], { timeout: 110_000 }).status).toBe(0);
        const sheet = readFileSync(join(folder, "qauly.fods"), "utf8");
        expect(sheet).toMatch(/<table:database-range [^>]*table:display-filter-buttons="true"/);
        const [, allocations = ""] = sheet.split('<table:table table:name="allocations"');
        const [row = ""] = allocations.split("</table:table-row>").slice(1);
        expect(row).toMatch(/office:value-type="string"[^>]*>\s*<text:p>01\/12</);
        expect(row).toMatch(/office:value-type="float" office:value="1\.5"/);
        if (acts[0]!.act.date !== null) expect(row).toContain(`office:date-value="${acts[0]!.act.date}"`);
      }),
  );
});
