/** The part of the command line that is about results: names, options, help. */
import { type Command, Option } from "commander";
import { graphFormats } from "../graph/formats.js";
import { forProgram } from "./csv-program.js";
import type { ExitCode } from "./exit.js";
import { maxMemoryOption, memoryOfOneReader, timeoutOption } from "./limit-options.js";
import {
  type DiffOptions,
  diffFormats,
  type ExportOptions,
  exportFormats,
  type FailuresOptions,
  type GraphOptions,
  type QueryOptions,
  queryFormats,
  type ReportOptions,
} from "./options.js";

const resultsHelp = `
DIR is a folder that qauly batch has filled, or a file that qauly parse wrote (JSON or JSON lines).`;

const exportHelp = `${resultsHelp}
The tables are acts, clauses, sections, notes, citations, relations, tables, annex_rows, table_cells, quota_categories, allocations, findings,
repairs, unplaced, corrections, pages, provenance and documents, one file each; duckdb gives one file with all
of them, xlsx one workbook with all but provenance, csv also datapackage.json. --for excel gives CSV with semicolons, decimal commas
and act numbers such as 01/12 as text. docs/datasets.md tells the columns. Corrections that qauly review keeps in DIR are put into the values. In CSV,
a text that a spreadsheet would run as a formula gets a leading apostrophe.

Exit codes: 0 done, 2 wrong use or not to be written, 3 the results could not be read.`;

const queryHelp = `${resultsHelp}
SQL is one query in the SQL of DuckDB over the tables that qauly export gives; it can read nothing else. DIR keeps the tables
in its folder .query, so that a second query starts at once.

Exit codes: 0 done, 2 wrong use or a wrong query, 3 the results could not be read.`;

const graphHelp = `${resultsHelp}
Nodes are the acts of the results and those that they only cite, edges what one does to another: amends, supplements, repeals,
based-on and others (docs/relations.md).
  jsonl    a line for each node, then one for each edge
  csv      a row for each edge, with what is known of both acts
  graphml  for programs that reckon with graphs, such as NetworkX, Gephi or yEd
  mermaid  a flowchart, for a few hundred acts at most

Exit codes: 0 done, 2 wrong use or not to be written, 3 the results could not be read.`;

const reportHelp = `${resultsHelp}
The page needs no network and no other file. It shows acts by year, region and type, findings by code, quota positions by
category, the documents with the most repairs, the acts that others cite and change most, and what failed. It takes some 0.1 kB for
each document.

Exit codes: 0 done, 2 wrong use or not to be written, 3 the results could not be read.`;

const diffHelp = `
DIR_A and DIR_B are folders that qauly batch has filled, or files that qauly parse wrote, of the same documents: say, by two
versions. Acts are matched by content, then by file name. Told are what was gained (+), lost (-) and changed (~) in metadata,
texts, rows, references, allocations, findings and repairs, for each act and in total; messages of findings and places in
the result are not compared.

Exit codes: 0 done, 1 something differs (--strict), 2 wrong use, 3 the results could not be read.`;

const failuresHelp = `
DIR is a folder that qauly batch has filled. Listed are all documents that failed and those of which pages are missing, by
reason, the most frequent first: what is wrong, what to do, and the paths. failures.jsonl of the folder says the same to programs.

Exit codes: 0 done, 2 wrong use, 3 the results could not be read.`;

export function addDatasetCommands(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("export")
    .description("write results as tables: Parquet, CSV, Excel, DuckDB or JSON lines")
    .argument("<DIR>", "results")
    .addOption(new Option("--to <format>", "form of the tables").choices(exportFormats).makeOptionMandatory())
    .addOption(forProgram())
    .option(
      "--out <dir>",
      "folder for the tables, or FILE.xlsx or FILE.duckdb for what is one file (default: DIR/FORMAT)",
    )
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", exportHelp)
    .action(async (path: string, options: ExportOptions) => {
      end(await (await import("./export.js")).exportResults(path, options));
    });

  program
    .command("query")
    .description("run an SQL query over results")
    .argument("<DIR>", "results")
    .argument("<SQL>", 'a query, such as "select type, count(*) from acts group by all"')
    .addOption(new Option("--format <format>", "form of the answer").choices(queryFormats).default("table"))
    .addOption(forProgram())
    .addOption(timeoutOption("time for the query"))
    .addOption(maxMemoryOption(memoryOfOneReader, "memory for the query"))
    .addOption(new Option("--prepared <file>").hideHelp())
    .addOption(new Option("--scratch <dir>").hideHelp())
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", queryHelp)
    .action(async (path: string, sql: string, options: QueryOptions) => {
      end(await (await import("./query.js")).query(path, sql, options));
    });

  program
    .command("graph")
    .description("write acts and what they do to one another as a graph")
    .argument("<DIR>", "results")
    .addOption(new Option("--to <format>", "form of the graph").choices(graphFormats).makeOptionMandatory())
    .option("--out <file>", "file for the graph (default: standard output)")
    .option("--force", "replace the file of --out where it is there", false)
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", graphHelp)
    .action(async (path: string, options: GraphOptions) => {
      end(await (await import("./graph.js")).graph(path, options));
    });

  program
    .command("report")
    .description("show results as one HTML page with plots")
    .argument("<DIR>", "results")
    .option("--out <file>", "file for the page, or - for standard output (default: DIR/report.html, which is replaced)")
    .option("--force", "replace the file of --out where it is there", false)
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", reportHelp)
    .action(async (path: string, options: ReportOptions) => {
      end(await (await import("./report-page.js")).report(path, options));
    });

  program
    .command("failures")
    .description("list why documents of a batch failed, and what to do")
    .argument("<DIR>", "results")
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", failuresHelp)
    .action(async (path: string, options: FailuresOptions) => {
      end(await (await import("./failures.js")).failures(path, options));
    });

  program
    .command("diff")
    .description("tell what two runs read differently")
    .argument("<DIR_A>", "results of the first run")
    .argument("<DIR_B>", "results of the second run")
    .addOption(new Option("--format <format>", "form of the differences").choices(diffFormats).default("text"))
    .option("--summary", "totals alone", false)
    .option("--strict", "exit with 1 when anything differs", false)
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", diffHelp)
    .action(async (first: string, second: string, options: DiffOptions) => {
      end(await (await import("./diff.js")).diff(first, second, options));
    });
}
