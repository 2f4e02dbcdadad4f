/** `qauly man`: the manual page, made from the descriptions of the commands. */
import type { Command } from "commander";
import { type DescribedOption, describedCommands, describedOptions } from "./described.js";
import { type ExitCode, exitCode } from "./exit.js";
import { print } from "./output.js";
import { version } from "./version.js";

export async function manual(program: Command): Promise<ExitCode> {
  await print(manualPage(program));
  return exitCode.done;
}

/** In the macros of man(7). */
export function manualPage(program: Command): string {
  const commands = describedCommands(program).map(
    ({ name, usage, description, options, after }) => `.SS qauly ${plain(`${name} ${usage}`.trim())}
${plain(sentence(description))}
${options.map(optionOf).join("\n")}
${after === "" ? "" : `.PP\n.nf\n${after.split("\n").map(plain).join("\n")}\n.fi\n`}`,
  );
  return `.\\" Made by: qauly man
.TH QAULY 1 "" "qauly ${version}" "Qauly"
.SH NAME
qauly \\- ${plain(program.description().replace(/\.$/, ""))}
.SH SYNOPSIS
.B qauly
.I command
[\\fIoptions\\fR] [\\fIarguments\\fR]
.SH DESCRIPTION
Results go to standard output, all else to standard error. An error is one line: what is wrong, and what to do.
.SH OPTIONS
${describedOptions(program).map(optionOf).join("\n")}
.SH COMMANDS
${commands.join("")}`;
}

function optionOf({ flags, description, choices, defaultValue }: DescribedOption): string {
  const more = [
    ...(choices.length > 0 ? [`one of ${choices.join(", ")}`] : []),
    ...(isShown(defaultValue) ? [`default: ${defaultValue}`] : []),
  ];
  return `.TP\n\\fB${plain(flags)}\\fR\n${plain(description)}${more.length === 0 ? "" : plain(` (${more.join("; ")})`)}`;
}

const isShown = (value: unknown): boolean => typeof value === "string" || typeof value === "number";

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;

/** Text that troff prints as it is. */
const plain = (text: string): string =>
  text
    .replaceAll("\\", "\\e")
    .replaceAll("-", "\\-")
    .replace(/^([.'])/, "\\&$1");
