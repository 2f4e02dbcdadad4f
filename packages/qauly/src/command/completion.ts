/** `qauly completion`: what shells complete, made from the descriptions of the commands. */
import type { Command } from "commander";
import { type DescribedCommand, type DescribedOption, describedCommands, describedOptions } from "./described.js";
import { type ExitCode, exitCode, UsageError } from "./exit.js";
import { print } from "./output.js";

const shells: Readonly<Record<string, (program: Command) => string>> = { bash, zsh, fish };

export async function completion(program: Command, shell: string): Promise<ExitCode> {
  const script = shells[shell];
  if (script === undefined) {
    throw new UsageError(`completion ${shell}: there is none for this shell: give ${Object.keys(shells).join(", ")}`);
  }
  await print(script(program));
  return exitCode.done;
}

const names = ({ short, long }: DescribedOption): string[] => [...(short === null ? [] : [short]), long];
const isFolder = ({ value }: DescribedOption): boolean => value !== null && /dir/i.test(value);
const isFile = ({ value }: DescribedOption): boolean => value !== null && /file/i.test(value);

const inQuotes = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

function bash(program: Command): string {
  const commands = describedCommands(program);
  const own = describedOptions(program).flatMap(names);
  const cases = commands.map((command) => {
    const values = command.options
      .filter(({ value }) => value !== null)
      .map((option) => `        ${names(option).join("|")}) ${bashValue(option)}; return ;;`);
    const flags = command.options.flatMap(names).join(" ");
    return [
      `    ${command.name})`,
      ...(values.length === 0 ? [] : ['      case "$before" in', ...values, "      esac"]),
      `      words="${flags}"`,
      `      files=${command.takesFiles ? "yes" : "no"}`,
      "      ;;",
    ].join("\n");
  });
  return `# Completions of qauly for bash, made by: qauly completion bash
_qauly() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words="" files=no IFS=$' \\t\\n'
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${[...commands.map(({ name }) => name), ...own].join(" ")}" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join("\n")}
  esac
  case "$word" in
    -*) COMPREPLY=($(compgen -W "$words" -- "$word")) ;;
    *) if [ "$files" = yes ]; then compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY=($(compgen -f -- "$word")); fi ;;
  esac
}
complete -F _qauly qauly
`;
}

function bashValue(option: DescribedOption): string {
  if (option.choices.length > 0) return `COMPREPLY=($(compgen -W "${option.choices.join(" ")}" -- "$word"))`;
  const kind = isFolder(option) ? "-d" : isFile(option) ? "-f" : null;
  if (kind === null) return "COMPREPLY=()";
  return `compopt -o filenames 2>/dev/null; IFS=$'\\n'; COMPREPLY=($(compgen ${kind} -- "$word"))`;
}

function zsh(program: Command): string {
  const commands = describedCommands(program);
  const list = commands.map(({ name, description }) => `    ${inQuotes(`${name}:${description}`)}`);
  const cases = commands.map((command) => {
    const options = command.options.map((option) => `        ${zshOption(option)} \\`);
    const rest = command.takesFiles ? "'*:file:_files'" : "'*: :'";
    return [`      ${command.name})`, "        _arguments -s \\", ...options, `        ${rest}`, "        ;;"].join(
      "\n",
    );
  });
  return `#compdef qauly
# Completions of qauly for zsh, made by: qauly completion zsh
_qauly() {
  local -a commands
  commands=(
${list.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="$words[2]"
  shift words
  (( CURRENT -= 1 ))
  case "$command" in
${cases.join("\n")}
  esac
}
if [ "$funcstack[1]" = "_qauly" ]; then
  _qauly "$@"
else
  compdef _qauly qauly
fi
`;
}

function zshOption(option: DescribedOption): string {
  const flags = names(option);
  const text = option.description.replace(/[[\]:\\]/g, "\\$&");
  const action =
    option.choices.length > 0
      ? `(${option.choices.join(" ")})`
      : isFolder(option)
        ? "_files -/"
        : isFile(option)
          ? "_files"
          : " ";
  const value = option.value === null ? "" : `:${option.value.replaceAll(":", "")}:${action}`;
  const rest = inQuotes(`[${text}]${value}`);
  if (flags.length === 1) return inQuotes(`${flags[0]}[${text}]${value}`);
  return `'(${flags.join(" ")})'{${flags.join(",")}}${rest}`;
}

function fish(program: Command): string {
  const commands = describedCommands(program);
  const top = commands.map(
    ({ name, description }) =>
      `complete -c qauly -n __fish_use_subcommand -f -a ${name} -d ${inFishQuotes(description)}`,
  );
  const own = describedOptions(program).map((option) => fishOption(option, "__fish_use_subcommand"));
  return `# Completions of qauly for fish, made by: qauly completion fish
${[...top, ...own, ...commands.flatMap(fishCommand)].join("\n")}
`;
}

const inFishQuotes = (text: string): string => `'${text.replace(/[\\']/g, "\\$&")}'`;

function fishCommand({ name, options, takesFiles }: DescribedCommand): string[] {
  const when = inFishQuotes(`__fish_seen_subcommand_from ${name}`);
  return [
    ...(takesFiles ? [] : [`complete -c qauly -n ${when} -f`]),
    ...options.map((option) => fishOption(option, when)),
  ];
}

function fishOption(option: DescribedOption, when: string): string {
  const short = option.short === null ? "" : ` -s ${option.short.slice(1)}`;
  const value =
    option.value === null
      ? ""
      : option.choices.length > 0
        ? ` -x -a ${inFishQuotes(option.choices.join(" "))}`
        : isFolder(option)
          ? " -x -a '(__fish_complete_directories)'"
          : isFile(option)
            ? " -r -F"
            : " -x";
  return `complete -c qauly -n ${when}${short} -l ${option.long.slice(2)}${value} -d ${inFishQuotes(option.description)}`;
}
