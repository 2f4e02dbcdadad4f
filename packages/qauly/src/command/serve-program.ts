/** The part of the command line that starts the service: names, options, help. */
import { type Command, InvalidArgumentError, Option } from "commander";
import { defaultMemory } from "../limits.js";
import { logLevels } from "../service/options.js";
import type { ExitCode } from "./exit.js";
import { maxMemoryOption, maxPagesOption, maxSizeOption, timeoutOption } from "./limit-options.js";
import type { ServeCommandOptions } from "./options.js";

const serveHelp = `
POST /v1/acts takes one document (its bytes, or the file of a form) and answers with the act: JSON, JSON lines, CSV or XLSX,
as Accept says. POST /v1/batches takes many; GET /v1/batches/ID says how far they are. /openapi.json describes all requests.
The service is reached from this machine alone unless --host says otherwise. The token of --token-file, or of the variable
QAULY_TOKEN, must then come with each request. SIGTERM and Ctrl-C let what is under way end.

Exit codes: 0 ended by a signal, 2 wrong use, 3 it cannot listen there, or a file of rules or acts could not be read.`;

const several = (value: string, before: readonly string[] = []): string[] => [...before, value];

function port(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value > 65_535) throw new InvalidArgumentError("Give a number from 0 to 65535.");
  return value;
}

function count(text: string): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1) throw new InvalidArgumentError("Give a whole number above zero.");
  return value;
}

export function addServeCommand(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("serve")
    .description("answer requests over HTTP: documents in, acts out")
    .addOption(new Option("--host <address>", "address on which it listens").default("127.0.0.1"))
    .addOption(new Option("--port <n>", "0: any that is free").argParser(port).default(8080))
    .addOption(new Option("--jobs <n>", "documents read at a time (default: the processors)").argParser(count))
    .addOption(new Option("--queue <n>", "documents that may wait").argParser(count).default(64))
    .addOption(timeoutOption())
    .addOption(maxMemoryOption(defaultMemory))
    .addOption(maxSizeOption())
    .addOption(maxPagesOption())
    .addOption(new Option("--max-batch <n>", "documents of a batch").argParser(count).default(10_000))
    .addOption(new Option("--max-batch-size <MiB>", "size of a batch").argParser(count).default(1024))
    .addOption(
      new Option("--keep <minutes>", "time for which results of a batch are kept").argParser(count).default(60),
    )
    .addOption(new Option("--token-file <file>", "file with the token that clients must send"))
    .addOption(new Option("--origin <origin>", "pages of this origin may ask; may be given again").argParser(several))
    .addOption(
      new Option("--webhook-host <host>", "may be told that a batch is done; may be given again").argParser(several),
    )
    .addOption(new Option("--rules <file>", "quota rules of your own (JSON) before the built-in ones"))
    .addOption(new Option("--catalogue <file>", "acts of your own (JSON lines, or CSV) beside the known ones"))
    .addOption(new Option("--tessdata <dir>", "language data of your own for recognition (CODE.traineddata)"))
    .option("--debug", "print the stack trace of errors", false)
    .addOption(new Option("--log-level <level>", "how much the log says").choices(logLevels).default("info"))
    .addHelpText("after", serveHelp)
    .action(async (options: ServeCommandOptions) => {
      end(await (await import("./serve.js")).serve(options));
    });
}
