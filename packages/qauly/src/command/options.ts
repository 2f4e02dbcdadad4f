/** What each subcommand takes, after the command line was read. */

import type { ActLanguage, ChangesView } from "@qauly/extractor";
import type { MessageLanguage } from "@qauly/model";
import type { Shard } from "../batch/options.js";
import type { GraphFormat } from "../graph/formats.js";
import type { LogLevel } from "../service/options.js";
import type { CsvProgram } from "../writers/csv-line.js";

export const languages = ["en", "kk", "ru"] as const satisfies readonly MessageLanguage[];
export const parseFormats = ["json", "jsonl", "csv"] as const;
export type Format = (typeof parseFormats)[number];
export const ocrModes = ["auto", "always", "never"] as const;
export const changesViews = ["accepted", "original"] as const satisfies readonly ChangesView[];
export const actLanguages = ["kk", "ru"] as const satisfies readonly ActLanguage[];
export const languageChoices = [...actLanguages, "all"] as const;
export const validateFormats = ["table", "json"] as const;
export const citationFormats = ["jsonl", "csv", "table", "edges"] as const;
export type CitationFormat = (typeof citationFormats)[number];
export const tableFormats = ["md", "html", "csv", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number];
export const exportFormats = ["parquet", "csv", "xlsx", "duckdb", "jsonl"] as const;
export type ExportFormat = (typeof exportFormats)[number];
export const queryFormats = ["table", "json", "jsonl", "csv"] as const;
export type QueryFormat = (typeof queryFormats)[number];
export const certificateFormats = ["text", "json"] as const;
export const diffFormats = ["text", "json"] as const;
export type DiffFormat = (typeof diffFormats)[number];

interface FindingOptions {
  /** A file with the user's own quota rules; absent: the built-in ones. */
  rules?: string;
  /** A file with acts of the user's own; absent: the known ones alone. */
  catalogue?: string;
  /** Language of the findings' messages. */
  lang: MessageLanguage;
  /** The stack trace after an error line. */
  debug: boolean;
}

interface CommonOptions extends FindingOptions {
  /** Exit code 1 when a finding of severity error exists. */
  strict: boolean;
}

/** How scans are read. */
export interface RecognitionOptions {
  ocr: (typeof ocrModes)[number];
  /** Folder with language data of the user's own. */
  tessdata?: string;
  /** Pictures read at a time; absent: as many as the machine has processors, four at most. */
  jobs?: number;
  /** Read each PDF with the other engine as well. */
  secondReader?: boolean;
  /** Which text of a document with tracked changes is read. */
  changes?: (typeof changesViews)[number];
  /** Which language is read of a page that holds the act in two. */
  language?: (typeof languageChoices)[number];
  /** No progress on standard error. */
  quiet: boolean;
}

/** How much one document may take. */
export interface LimitOptions {
  /** Seconds. */
  timeout: number;
  /** MiB that the process which reads may hold. */
  maxMemory: number;
  /** MiB of the document. */
  maxSize: number;
  /** Of the document. */
  maxPages: number;
  /** No process of its own for a document. */
  inProcess: boolean;
}

/** Where results go. */
export interface OutOptions {
  /** File for the results; absent: standard output. */
  out?: string;
  /** Replace the file where it is there. */
  force: boolean;
}

export interface ParseOptions extends CommonOptions, RecognitionOptions, LimitOptions, OutOptions {
  format: Format;
  /** The program that a CSV is for. */
  for?: CsvProgram;
  pretty: boolean;
}

export interface InspectOptions extends FindingOptions, Omit<RecognitionOptions, "language">, LimitOptions {
  /** Which language is read of a page that holds the act in two. */
  language?: ActLanguage;
  /** Standard output, whatever `out` says. */
  toStdout: boolean;
  /** Folder for the page, or "-" for standard output. */
  out: string;
}

export interface BatchCommandOptions
  extends CommonOptions,
    Omit<RecognitionOptions, "jobs" | "language">,
    Omit<LimitOptions, "inProcess"> {
  /** Which language is read of a page that holds the act in two. */
  language?: ActLanguage;
  /** A file with decisions of people, as `qauly review` writes it. */
  corrections?: string;
  /** Folder for the results. */
  out: string;
  /** Documents read at the same time; absent: as many as there are processors. */
  jobs?: number;
  shard?: Shard;
  exclude: string[];
  resume: boolean;
  update: boolean;
  /** With `update`: the inputs may be others than before. */
  otherInputs: boolean;
  ordered: boolean;
  /** NUL instead of a line break between the paths of standard input. */
  null: boolean;
}

export interface ValidateOptions extends CommonOptions, LimitOptions {
  /** The file that the result was read from; absent: the result alone is checked. */
  source?: string;
  format: (typeof validateFormats)[number];
}

export interface MigrateOptions extends Pick<CommonOptions, "debug">, OutOptions {
  pretty: boolean;
}

export interface RefsOptions
  extends Pick<CommonOptions, "catalogue" | "debug">,
    RecognitionOptions,
    LimitOptions,
    OutOptions {
  format: CitationFormat;
}

export interface TablesOptions extends Pick<CommonOptions, "debug">, RecognitionOptions, LimitOptions, OutOptions {
  format: TableFormat;
  /** The program that a CSV is for. */
  for?: CsvProgram;
}

export interface ExportOptions extends Pick<CommonOptions, "debug"> {
  to: ExportFormat;
  /** Folder for the tables; absent: in the result folder, by the name of the format. */
  out?: string;
  /** The program that a CSV is for. */
  for?: CsvProgram;
}

export interface QueryOptions extends Pick<CommonOptions, "debug">, Pick<LimitOptions, "timeout" | "maxMemory"> {
  format: QueryFormat;
  /** The program that a CSV is for. */
  for?: CsvProgram;
  /** The database, where this process has only to answer. */
  prepared?: string;
  /** Its folder for what does not fit into the memory. */
  scratch?: string;
}

export interface DiffOptions extends Pick<CommonOptions, "debug"> {
  format: DiffFormat;
  /** Totals alone. */
  summary: boolean;
  /** Exit code 1 when anything differs. */
  strict: boolean;
}

export interface DoctorOptions {
  /** No picture is recognised. */
  quick: boolean;
}

export interface FailuresOptions extends Pick<CommonOptions, "debug"> {}

export interface GraphOptions extends Pick<CommonOptions, "debug"> {
  to: GraphFormat;
  /** File for the graph; absent: standard output. */
  out?: string;
  /** Replace the file of `out` where it is there. */
  force: boolean;
}

export interface ReportOptions extends Pick<CommonOptions, "debug"> {
  /** File for the page, or "-" for standard output; absent: report.html in the result folder, which is replaced. */
  out?: string;
  /** Replace the file of `out` where it is there. */
  force: boolean;
}

export interface ReviewOptions extends Pick<CommonOptions, "debug"> {
  /** Who decides; absent: the name of the user. */
  who?: string;
  /** Folder from which relative paths of documents are sought. */
  root: string;
  /** Values of the sample of what was accepted; absent: none is drawn. */
  audit?: number;
  /** Absent: that of the sample there is, or a random one. */
  seed?: string;
}

export interface CertificateOptions extends Pick<CommonOptions, "debug"> {
  format: (typeof certificateFormats)[number];
  /** Per cent. */
  confidence: number;
}

/** `qauly serve`. */
export interface ServeCommandOptions {
  host: string;
  port: number;
  jobs?: number;
  queue: number;
  timeout: number;
  maxMemory: number;
  maxSize: number;
  maxPages: number;
  maxBatch: number;
  maxBatchSize: number;
  keep: number;
  tokenFile?: string;
  origin?: string[];
  webhookHost?: string[];
  rules?: string;
  catalogue?: string;
  tessdata?: string;
  logLevel: LogLevel;
  debug: boolean;
}
