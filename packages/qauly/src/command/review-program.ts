/** The part of the command line that is about people's decisions: names, options, help. */
import { type Command, InvalidArgumentError, Option } from "commander";
import type { ExitCode } from "./exit.js";
import { type CertificateOptions, certificateFormats, type ReviewOptions } from "./options.js";

const reviewHelp = `
DIR is a folder that qauly batch has filled. The review steps through its documents, those that need a look first at the
top, and shows what is doubted: why, the value, and the source's lines or words beside it. Keys accept, correct, skip or
take back; ? lists them. Each decision is added at once to DIR/corrections.jsonl, which qauly export, query, report and
validate honour, and qauly batch with --corrections. The sources are read again where they still lie and are the same.

--audit N mixes in N values drawn at random from those that were accepted without a look; qauly certificate says what
follows from them.

Exit codes: 0 done, 2 wrong use or no terminal, 3 the results could not be read, 130 ended by Ctrl-C.`;

const certificateHelp = `
DIR is a folder that qauly batch has filled and of which qauly review --audit N has judged a sample. Stated is the exact
binomial bound (Clopper and Pearson) of the share of wrong values among those that were accepted, in all and for each
kind of field, from the sample and from nothing else. A value that was drawn and not judged counts as wrong.

Exit codes: 0 done, 1 no sample says anything, 2 wrong use, 3 the results could not be read.`;

function sampleSize(text: string): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < 1 || number > 1_000_000) throw new InvalidArgumentError("give a number from 1");
  return number;
}

function percentage(text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !(number >= 50 && number < 100))
    throw new InvalidArgumentError("give per cent from 50 to below 100");
  return number;
}

export function addReviewCommands(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("review")
    .description("step through what is doubted in results, and accept or correct it")
    .argument("<DIR>", "results")
    .option("--who <name>", "who decides (default: the user's name)")
    .option("--root <dir>", "folder in which the batch was run", ".")
    .option("--audit <n>", "mix in a random sample of accepted values", sampleSize)
    .option("--seed <text>", "seed of the sample (default: that of an earlier one, or a random one)")
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", reviewHelp)
    .action(async (path: string, options: ReviewOptions) => {
      end(await (await import("./review.js")).review(path, options));
    });

  program
    .command("certificate")
    .description("state how many of the accepted values may be wrong, from the sample of an audit")
    .argument("<DIR>", "results")
    .addOption(new Option("--format <format>", "form of the statement").choices(certificateFormats).default("text"))
    .option("--confidence <percent>", "confidence of the bounds", percentage, 95)
    .option("--debug", "print the stack trace of errors", false)
    .addHelpText("after", certificateHelp)
    .action(async (path: string, options: CertificateOptions) => {
      end(await (await import("./certificate.js")).certificate(path, options));
    });
}
