/** The command line as its descriptions have it, for completions and the manual page. */
import type { EventEmitter } from "node:events";
import type { Argument, Command, Option } from "commander";

export interface DescribedOption {
  /** `-o`; null where there is none. */
  readonly short: string | null;
  readonly long: string;
  /** As help shows them: `-o, --out <file>`. */
  readonly flags: string;
  readonly description: string;
  readonly choices: readonly string[];
  /** What its value is called, such as `file` or `dir`; null where it takes none. */
  readonly value: string | null;
  readonly defaultValue: unknown;
}

export interface DescribedCommand {
  readonly name: string;
  readonly description: string;
  /** As help shows them: `<FILE...>`. */
  readonly usage: string;
  readonly takesFiles: boolean;
  readonly options: readonly DescribedOption[];
  /** What help says after the options. */
  readonly after: string;
}

/** Those that help shows, in its order. */
export function describedCommands(program: Command): readonly DescribedCommand[] {
  const help = program.createHelp();
  return help
    .visibleCommands(program)
    .filter((command) => program.commands.includes(command))
    .map((command) => ({
      name: command.name(),
      description: command.description(),
      usage: command.registeredArguments.map((argument) => usageOf(argument)).join(" "),
      takesFiles: command.registeredArguments.some((argument) => /FILE|PATH|DIR/.test(argument.name())),
      options: help.visibleOptions(command).map(describedOption),
      after: afterHelp(command),
    }));
}

export const describedOptions = (program: Command): readonly DescribedOption[] =>
  program.createHelp().visibleOptions(program).map(describedOption);

function describedOption(option: Option): DescribedOption {
  return {
    short: option.short ?? null,
    long: option.long ?? "",
    flags: option.flags,
    description: option.description,
    choices: option.argChoices ?? [],
    value: /[<[]([^>\]]+)[>\]]/.exec(option.flags)?.[1] ?? null,
    defaultValue: option.defaultValue,
  };
}

function usageOf(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** What was added to the help of a command, which Commander only prints. */
function afterHelp(command: Command): string {
  let text = "";
  // It is an EventEmitter, which its types do not say.
  (command as unknown as EventEmitter).emit("afterHelp", {
    error: false,
    command,
    write: (more: string) => {
      text += more;
    },
  });
  return text.trim();
}
