/** The part of the command line that helps to use it: names, options, help. */
import type { Command } from "commander";
import { type ExitCode, exitCode } from "./exit.js";
import type { DoctorOptions } from "./options.js";
import { writeNow } from "./output.js";
import { version } from "./version.js";

const doctorHelp = `
Checked are Node.js, memory, the folder for temporary files, the parts that are optional, and whether samples are read as they should:
a text, a PDF by both engines, and a page as a picture.

Exit codes: 0 all is well, 1 something does not work.`;

const completionHelp = `
SHELL is bash, zsh or fish. The script goes where the shell looks for it:
  bash  qauly completion bash > ~/.local/share/bash-completion/completions/qauly
  zsh   qauly completion zsh > DIR/_qauly, with DIR one of $fpath
  fish  qauly completion fish > ~/.config/fish/completions/qauly.fish`;

export function addHelperCommands(program: Command, end: (code: ExitCode) => void): void {
  program
    .command("doctor")
    .description("tell whether everything is there and works on this machine")
    .option("--quick", "leave out the recognition of a picture", false)
    .addHelpText("after", doctorHelp)
    .action(async (options: DoctorOptions) => {
      end(await (await import("./doctor.js")).doctor(options));
    });

  program
    .command("completion")
    .description("print the completions of a shell")
    .argument("<SHELL>", "bash, zsh or fish")
    .addHelpText("after", completionHelp)
    .action(async (shell: string) => {
      end(await (await import("./completion.js")).completion(program, shell));
    });

  program
    .command("man")
    .description("print the manual page, for man -l")
    .action(async () => {
      end(await (await import("./man-page.js")).manual(program));
    });

  program.command("version", { hidden: true }).action(() => {
    writeNow(`${version}\n`);
    end(exitCode.done);
  });
}
