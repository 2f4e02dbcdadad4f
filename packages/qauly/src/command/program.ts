/**
 * The command line: names, options, help. What a subcommand does is loaded when it is called, so that `--help` and
 * wrong use answer at once.
 */
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Shard } from "../batch/options.js";
import { defaultMemory } from "../limits.js";
import { rawArguments } from "../paths.js";
import { forProgram } from "./csv-program.js";
import { addDatasetCommands } from "./dataset-program.js";
import { type ExitCode, exitCode, say, UsageError } from "./exit.js";
import { citationNames, formatByName, parseNames, tableNames } from "./format-by-name.js";
import { addHelperCommands } from "./helper-program.js";
import { addLimits, maxMemoryOption, maxPagesOption, maxSizeOption, timeoutOption } from "./limit-options.js";
import {
  actLanguages,
  type BatchCommandOptions,
  changesViews,
  citationFormats,
  type InspectOptions,
  languageChoices,
  languages,
  type MigrateOptions,
  ocrModes,
  type ParseOptions,
  parseFormats,
  type RefsOptions,
  type TablesOptions,
  tableFormats,
  type ValidateOptions,
  validateFormats,
} from "./options.js";
import { watchStandardOutput, writeNow } from "./output.js";
import { addReviewCommands } from "./review-program.js";
import { addServeCommand } from "./serve-program.js";
import { checkFirst, withWhatPeopleType, wordsOf } from "./typed-first.js";
import { version } from "./version.js";

const parseHelp = `
FILE is a PDF, a document of Word (DOCX), a saved web page (HTML), a plain text or a scan (PDF, TIFF, PNG, JPEG, WebP,
GIF); - is standard input. Each file is one act.
  json   one file: one object; several files: an array in the order of the files
  jsonl  one object a line
  csv    one row for each quota allocation, with the data of its act; acts without a quota give no row
--out FILE.csv, FILE.jsonl or FILE.json says the form as well. A file that is there is replaced only with --force.
A file that cannot be read is named on standard error and left out; the others are still written.

Exit codes: 0 done, 1 a finding is an error (--strict), 2 wrong use, 3 a file could not be read,
130 ended by Ctrl-C.`;

const batchHelp = `
PATH is a file, a folder with all that is under it, a glob in quotation marks, or a ZIP archive; - is a list of paths on
standard input. Hidden files are passed over. The folder DIR gets
  acts.jsonl       one act a line, as qauly parse --format jsonl gives it, in the order of the inputs
  failures.jsonl   each document that failed or of which pages are missing: code, what is wrong, what to do
  documents.jsonl  each document: path, digest, status, line in acts.jsonl
  review.csv       the documents, those that need a look first at the top
  summary.json     counts; journal.jsonl is what --resume goes by
--resume finishes a run that was cut off, by whatever, and nothing else. --update makes the results those of a new run over the
paths as they are now, and reads only what changed. Both ask for the same paths and options. Ctrl-C finishes what is being
read and says what that is; a second one stops at once. qauly failures DIR lists why documents failed.

Exit codes: 0 done, 1 a finding is an error (--strict), 2 wrong use, 3 a file of rules, acts or corrections could not be
read, 4 finished, and documents failed, 130 or 143 ended early by a signal.`;

const inspectHelp = `
FILE is a PDF, a DOCX, a web page, a plain text or a scan; - is standard input. The page is FILE.inspect.html, in the
current folder or that of --out; one that is there is replaced. It needs no network and no other file, and shows each page
of the act, or the lines and tables of a DOCX or web page, with what was read, repaired and found on it.

Exit codes: 0 done, 2 wrong use, 3 the file could not be read, 130 ended by Ctrl-C.`;

const validateHelp = `
FILE.json holds acts as qauly parse or qauly batch writes them, one or many (JSON or JSON lines), or is a folder that qauly batch has
filled; - is standard input, with one act. With --source each word of the file must stand in the
result, once, and each text and figure of the result at its place in the file; a file of another digest is refused.

Exit codes: 0 checked, 1 a finding is an error (--strict), 2 wrong use, 3 not readable, not JSON or not the schema's.`;

const migrateHelp = `
FILE holds results as qauly parse or qauly batch wrote them (JSON or JSON lines), or is a folder that qauly batch has filled;
- is standard input. Each result becomes one line in the form of this version. A result that is none is named on standard
error and left out; the others are still written. qauly validate, query, export, report and diff read earlier versions as they are.

Exit codes: 0 done, 2 wrong use, 3 not readable, not JSON or not the schema's.`;

const refsHelp = `
FILE is a PDF, a DOCX, a web page, a plain text or a scan; - is standard input. Each file is one act.
  jsonl  one object a citation: the act cited, the place in it, the target, what it was derived from, where it is cited
  csv    the same as a table for spreadsheets and databases
  table  the same for reading
  edges  one row a pair of acts (Source, Target, Weight), as programs for graphs read them; citations without an id are left out

Exit codes: 0 done, 2 wrong use, 3 a file could not be read, 130 ended by Ctrl-C.`;

const tablesHelp = `
FILE is a PDF, a DOCX, a web page, a plain text or a scan; - is standard input. Each file is one act.
  md    Markdown, for reading
  html  a page on which joined cells are joined
  csv   one row a cell: where it stands, the header over it, its text and what it states
  xlsx  a workbook with a sheet for each annex; joined cells are joined, numbers are numbers. It needs --out
--out FILE.md, FILE.html, FILE.csv or FILE.xlsx says the form as well.

Exit codes: 0 done, 2 wrong use, 3 a file could not be read, 130 ended by Ctrl-C.`;

const explainHelp = `
CODE is a finding's code, such as quota.positions-mismatch; without it all codes are listed.`;

/** What parse, inspect and validate have in common: how findings are made and worded. */
const rulesOption = () => new Option("--rules <file>", "quota rules of your own (JSON) before the built-in ones");
const catalogueOption = () =>
  new Option("--catalogue <file>", "acts of your own (JSON lines, or CSV) beside the known ones");
const langOption = () =>
  new Option("--lang <language>", "language of the findings' messages").choices(languages).default("en");

/** How scans are read. */
const ocrOption = () =>
  new Option("--ocr <mode>", "recognise pages that need it, all, or none").choices(ocrModes).default("auto");
const secondReaderOption = () =>
  new Option("--second-reader", "read each PDF with the other engine as well, and name what differs").default(false);
const changesOption = () =>
  new Option("--changes <view>", "text of a DOCX with tracked changes: with all accepted, or before them")
    .choices(changesViews)
    .default("accepted");
const languageOption = (choices: readonly string[]) =>
  new Option("--language <language>", "which act is read of a page or DOCX that holds it in two languages").choices(
    choices,
  );
const tessdataOption = () =>
  new Option("--tessdata <dir>", "language data of your own for recognition (CODE.traineddata)");
const jobsOption = () =>
  new Option("--jobs <n>", "pictures recognised at a time (default: one a processor, at most 4)").argParser(
    wholeNumber,
  );
const forceOption = () => new Option("--force", "replace the file of --out where it is there").default(false);
const quietOption = () => new Option("--quiet", "no progress on standard error").default(false);

function wholeNumber(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > 64) throw new InvalidArgumentError("give a number from 1 to 64");
  return number;
}

function shardFrom(text: string): Shard {
  const [, number = 0, count = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number);
  if (number < 1 || number > count) throw new InvalidArgumentError("It is not a part of a whole, such as 3/8.");
  return { number, count };
}

/** The whole command line; `end` is told the exit code. */
export function programOf(end: (code: ExitCode) => void): Command {
  const program = new Command("qauly")
    .description("Turns Kazakhstan's legal acts into validated JSON.")
    .version(version, "-v, --version")
    .exitOverride()
    .configureOutput({ writeOut: writeNow, outputError: () => {} });

  const parse = program
    .command("parse")
    .description("read acts and print them as JSON or CSV")
    .argument("<FILE...>", "files, or - for standard input")
    .addOption(new Option("--format <format>", "form of the results").choices(parseFormats).default("json"))
    .addOption(forProgram())
    .option("--out <file>", "write the results to a file instead of standard output")
    .addOption(forceOption())
    .addOption(ocrOption())
    .addOption(secondReaderOption())
    .addOption(changesOption())
    .addOption(languageOption(languageChoices))
    .addOption(tessdataOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .addOption(rulesOption())
    .addOption(catalogueOption())
    .addOption(langOption())
    .option("--strict", "exit with 1 when a finding is an error", false)
    .option("--pretty", "indent the JSON", false)
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", parseHelp)
    .action(async (files: string[], options: ParseOptions, command: Command) => {
      options.format = formatByName(options, command, parseNames);
      end(await (await import("./parse.js")).parse(files, options));
    });
  addLimits(parse);

  program
    .command("batch")
    .description("read folders of acts into a folder of results")
    .argument("<PATH...>", "files, folders, globs, ZIP archives, or - for a list of paths on standard input")
    .requiredOption("--out <dir>", "folder for the results")
    .option("--resume", "finish a run that was cut off", false)
    .option("--update", "make the results those of the inputs as they are now; only what changed is read", false)
    .option("--other-inputs", "with --update: the paths may be others than before", false)
    .option("--jobs <n>", "documents read at the same time (default: one for each processor)", wholeNumber)
    .addOption(timeoutOption())
    .addOption(maxMemoryOption(defaultMemory))
    .addOption(maxSizeOption())
    .addOption(maxPagesOption())
    .option("--shard <part/parts>", "read one part of the documents, such as 3/8", shardFrom)
    .option(
      "--exclude <glob>",
      "leave files or folders out; may be given several times",
      (glob: string, before: string[]) => [...before, glob],
      [],
    )
    .option("--no-ordered", "write acts as they are ready instead of in the order of the inputs")
    .option("--corrections <file>", "decisions of people on these documents, as qauly review keeps them")
    .option("--null", "paths on standard input end with NUL instead of a line break", false)
    .addOption(ocrOption())
    .addOption(secondReaderOption())
    .addOption(changesOption())
    .addOption(languageOption(actLanguages))
    .addOption(tessdataOption())
    .addOption(rulesOption())
    .addOption(catalogueOption())
    .addOption(langOption())
    .option("--strict", "exit with 1 when a finding is an error", false)
    .addOption(quietOption())
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", batchHelp)
    .action(async (paths: string[], options: BatchCommandOptions) => {
      end(await (await import("./batch.js")).batch(paths, options));
    });

  const inspect = program
    .command("inspect")
    .description("show an act beside its result, as an HTML page")
    .argument("<FILE>", "a file, or - for standard input")
    .option("--out <dir>", "folder for the page, or - for standard output", ".")
    .addOption(ocrOption())
    .addOption(secondReaderOption())
    .addOption(changesOption())
    .addOption(languageOption(actLanguages))
    .addOption(tessdataOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .addOption(rulesOption())
    .addOption(catalogueOption())
    .addOption(langOption())
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", inspectHelp)
    .action(async (file: string, options: InspectOptions) => {
      end(await (await import("./inspect.js")).inspect(file, options));
    });
  addLimits(inspect);
  inspect.addOption(new Option("--to-stdout").default(false).hideHelp());

  const validate = program
    .command("validate")
    .description("check a result against the schema and the rules again, and print its findings")
    .argument("<FILE.json>", "a file, or - for standard input")
    .option("--source <file>", "hold the result against the file that it was read from as well")
    .addOption(new Option("--format <format>", "form of the findings").choices(validateFormats).default("table"))
    .addOption(rulesOption())
    .addOption(catalogueOption())
    .addOption(langOption())
    .option("--strict", "exit with 1 when a finding is an error", false)
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", validateHelp)
    .action(async (file: string, options: ValidateOptions) => {
      end(await (await import("./validate.js")).validate(file, options));
    });
  addLimits(validate);

  program
    .command("migrate")
    .description("lift results of earlier versions to the form of this one")
    .argument("<FILE...>", "results, or - for standard input")
    .option("--out <file>", "write the results to a file instead of standard output")
    .addOption(forceOption())
    .option("--pretty", "indent the JSON; several results become an array", false)
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", migrateHelp)
    .action(async (files: string[], options: MigrateOptions) => {
      end(await (await import("./migrate.js")).migrate(files, options));
    });

  const refs = program
    .command("refs")
    .description("read acts and print what they cite, one line a citation")
    .argument("<FILE...>", "files, or - for standard input")
    .addOption(new Option("--format <format>", "form of the results").choices(citationFormats).default("jsonl"))
    .option("--out <file>", "write the results to a file instead of standard output")
    .addOption(forceOption())
    .addOption(ocrOption())
    .addOption(languageOption(languageChoices))
    .addOption(tessdataOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .addOption(catalogueOption())
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", refsHelp)
    .action(async (files: string[], options: RefsOptions, command: Command) => {
      options.format = formatByName(options, command, citationNames);
      end(await (await import("./refs.js")).refs(files, options));
    });
  addLimits(refs);

  const tables = program
    .command("tables")
    .description("read acts and print their tables, for reading or as a workbook")
    .argument("<FILE...>", "files, or - for standard input")
    .addOption(new Option("--format <format>", "form of the tables").choices(tableFormats).default("md"))
    .addOption(forProgram())
    .option("--out <file>", "write the tables to a file instead of standard output")
    .addOption(forceOption())
    .addOption(ocrOption())
    .addOption(languageOption(languageChoices))
    .addOption(tessdataOption())
    .addOption(jobsOption())
    .addOption(quietOption())
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", tablesHelp)
    .action(async (files: string[], options: TablesOptions, command: Command) => {
      options.format = formatByName(options, command, tableNames);
      end(await (await import("./tables.js")).tables(files, options));
    });
  addLimits(tables);

  addDatasetCommands(program, end);
  addReviewCommands(program, end);

  program
    .command("explain")
    .description("tell what a finding means, by which rule, and what to do")
    .argument("[CODE]", "a finding's code")
    .addHelpText("after", explainHelp)
    .action(async (findingCode: string | undefined) => {
      end(await (await import("./explain.js")).explain(findingCode));
    });

  program
    .command("schema")
    .description("print the JSON Schema of a result")
    .action(async () => {
      end(await (await import("./schema.js")).schema());
    });

  addServeCommand(program, end);
  addHelperCommands(program, end);
  return withWhatPeopleType(program);
}

/** Runs the command with its arguments (without the program's name) and gives its exit code. */
export async function run(given: readonly string[]): Promise<ExitCode> {
  const args = rawArguments(given);
  watchStandardOutput();
  let code: ExitCode = exitCode.done;
  try {
    if (args.length === 0)
      throw new UsageError("no command was given: qauly parse FILE reads an act; see qauly --help");
    const program = programOf((ending) => {
      code = ending;
    });
    await checkFirst(program, args);
    await program.parseAsync(args[0] === "-V" ? ["--version"] : args, { from: "user" });
    return code;
  } catch (error) {
    return endingOf(error);
  }
}

function endingOf(error: unknown): ExitCode {
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exitCode.done;
    say(...wordsOf(error));
    return exitCode.wrongUse;
  }
  if (error instanceof UsageError) {
    say(error.message);
    return exitCode.wrongUse;
  }
  say(`unexpected fault (${error instanceof Error ? error.message : error})`, "please report it with the file");
  return exitCode.unreadable;
}
