/** `--for`: the program that a CSV is for. */
import { Option } from "commander";
import { type CsvProgram, csvPrograms } from "../writers/csv-line.js";
import { UsageError } from "./exit.js";

/** Of each subcommand that writes CSV. */
export const forProgram = (): Option =>
  new Option("--for <program>", "write the CSV so that this program opens it by a double click").choices(csvPrograms);

/** Only CSV is written differently for a program. `option`: by which the format was chosen. */
export function checkProgram(program: CsvProgram | undefined, format: string, option: string): void {
  if (program === undefined || format === "csv") return;
  throw new UsageError(`--for ${program}: has a meaning with ${option} csv alone: add that, or leave it out`);
}
