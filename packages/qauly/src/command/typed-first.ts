/** What people type before they have read the help: short forms, capitals, a file where a command stands. */
import { type Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { UsageError } from "./exit.js";

/** Short forms of options that several commands have. */
const short: Readonly<Record<string, string>> = { "--out": "-o", "--format": "-f", "--to": "-f" };

/** Names of options that people know from elsewhere. */
const otherNames: Readonly<Record<string, string>> = { "--out": "--output" };

/** Codes of languages that are none, or those of countries. */
const otherLanguages: Readonly<Record<string, string>> = { kz: "kk", kaz: "kk", rus: "ru", eng: "en" };

/** An error of the command line, and the command whose help tells more. */
class CommandLineError extends CommanderError {
  readonly command: Command;

  constructor({ exitCode, code, message }: CommanderError, command: Command) {
    super(exitCode, code, message);
    this.command = command;
  }
}

export function withWhatPeopleType(program: Command): Command {
  for (const command of program.commands) {
    for (const option of command.options) {
      if (option.argChoices !== undefined) option.argParser(choiceOf(option.argChoices, option.long === "--lang"));
    }
    for (const [long, letter] of Object.entries(short)) {
      const option = command.options.find((each) => each.long === long);
      if (option === undefined || command.options.some((each) => each.short === letter)) continue;
      option.short = letter;
      option.flags = `${letter}, ${option.flags}`;
    }
    for (const [long, other] of Object.entries(otherNames)) {
      const option = command.options.find((each) => each.long === long);
      if (option === undefined) continue;
      const value = option.flags.slice(option.flags.indexOf(long) + long.length);
      command.addOption(new Option(`${other}${value}`).hideHelp());
      command.on(`option:${other.slice(2)}`, (given: string) => {
        command.setOptionValueWithSource(option.attributeName(), given, "cli");
      });
    }
    command.exitOverride((error) => {
      throw new CommandLineError(error, command);
    });
  }
  return program;
}

/** One of them, whatever its capitals. */
function choiceOf(choices: readonly string[], isLanguage: boolean): (text: string) => string {
  return (text) => {
    const found = choices.find((choice) => choice.toLowerCase() === text.toLowerCase());
    if (found !== undefined) return found;
    const meant = isLanguage ? otherLanguages[text.toLowerCase()] : undefined;
    const hint = meant === undefined ? "" : ` (did you mean ${meant}?)`;
    throw new InvalidArgumentError(`Allowed choices are ${choices.join(", ")}${hint}.`);
  };
}

/** @throws UsageError where a file, a folder or an address stands in the place of the command. */
export async function checkFirst(program: Command, [first = ""]: readonly string[]): Promise<void> {
  if (first.startsWith("-") || first === "help") return;
  if (program.commands.some((command) => command.name() === first || command.aliases().includes(first))) return;
  const { insteadOfCommand } = await import("./lead-on.js");
  const instead = insteadOfCommand(first);
  if (instead !== null) throw new UsageError(`${first}: ${instead}`);
}

/** What is wrong, and whose help tells more. */
export function wordsOf(error: CommanderError): string[] {
  const what = error.message.replace(/^error: |\.$/g, "");
  if (!(error instanceof CommandLineError)) return [what, "see qauly --help"];
  const { command } = error;
  const help = `see qauly ${command.name()} --help`;
  const takesInput = command.registeredArguments.some(({ description }) => description.includes("standard input"));
  if (error.code === "commander.missingArgument" && takesInput) {
    return [what, `for standard input give -, as in qauly ${command.name()} - < FILE; ${help}`];
  }
  return [what, help];
}
