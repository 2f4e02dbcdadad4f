/** Completions and the manual page say what the descriptions of the commands say. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { programOf } from "../../packages/qauly/src/command/program.js";
import { root } from "../../scripts/setup.mjs";
import { inFolder, qauly } from "./command.js";

const program = programOf(() => {});
const help = program.createHelp();
const commands = help.visibleCommands(program).filter((command) => program.commands.includes(command));
const flagsOf = (command: (typeof commands)[number]): string[] =>
  help.visibleOptions(command).flatMap(({ short, long }) => [short, long].filter((flag) => typeof flag === "string"));

const scripts = Object.fromEntries(
  ["bash", "zsh", "fish"].map((shell) => [shell, qauly(["completion", shell]).stdout]),
);
const has = (program: string): boolean => spawnSync(program, ["--version"]).status === 0;

it("has every command", () => {
  expect(commands.map((command) => command.name())).toEqual(
    expect.arrayContaining(["parse", "batch", "doctor", "man"]),
  );
  for (const command of commands) {
    expect(scripts.bash).toMatch(new RegExp(`^ {4}${command.name()}\\)$`, "m"));
    expect(scripts.zsh).toContain(`'${command.name()}:${command.description().replaceAll("'", "'\\''")}'`);
    expect(scripts.fish).toContain(`-a ${command.name()} -d '${command.description().replaceAll("'", "\\'")}'`);
  }
});

describe.runIf(has("bash"))("bash", () => {
  /** What is offered for the last of the words. */
  function offered(words: readonly string[], cwd = root): string[] {
    const script = `source ./qauly.bash; COMP_WORDS=(${words.map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length - 1}; _qauly; printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { status, stdout, stderr } = spawnSync("bash", ["-c", script], { cwd, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout.split("\n").filter((line) => line !== "");
  }

  it("offers commands, their options, choices and files", () =>
    inFolder({ "qauly.bash": scripts.bash ?? "", "an act.txt": "", "acts/1.txt": "" }, (cwd) => {
      const names = commands.map((command) => command.name());
      expect(offered(["qauly", ""], cwd)).toEqual(expect.arrayContaining(names));
      for (const command of commands) {
        const own = offered(["qauly", command.name(), "-"], cwd);
        expect([command.name(), own.sort()]).toEqual([command.name(), flagsOf(command).sort()]);
      }
      expect(offered(["qauly", "parse", "--ocr", ""], cwd)).toEqual(["auto", "always", "never"]);
      expect(offered(["qauly", "parse", "an"], cwd)).toEqual(["an act.txt"]);
      expect(offered(["qauly", "batch", "--out", "a"], cwd)).toEqual(["acts"]);
    }));
});

it.runIf(has("zsh"))("zsh takes its script", () => {
  expect(spawnSync("zsh", ["-n"], { input: scripts.zsh, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

it.runIf(has("fish"))("fish takes its script", () => {
  expect(spawnSync("fish", ["-n"], { input: scripts.fish, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
});

it("docs/qauly.1 is the manual page, with every command and option", () => {
  const { stdout } = qauly(["man"]);
  expect(readFileSync(join(root, "docs/qauly.1"), "utf8"), "./qauly man > docs/qauly.1").toBe(stdout);
  for (const command of commands) {
    const start = stdout.indexOf(`.SS qauly ${command.name()}`);
    expect(start).toBeGreaterThan(0);
    const next = stdout.indexOf("\n.SS ", start + 1);
    const section = stdout.slice(start, next < 0 ? undefined : next);
    for (const { flags, description } of help.visibleOptions(command)) {
      expect(section).toContain(`\\fB${flags.replaceAll("-", "\\-")}\\fR\n${description.replaceAll("-", "\\-")}`);
    }
  }
});

it.runIf(has("groff"))("groff finds nothing wrong with it", () => {
  const file = join(root, "docs/qauly.1");
  const { status, stderr } = spawnSync("groff", ["-man", "-Tutf8", "-ww", file], { encoding: "utf8" });
  expect([status, stderr]).toEqual([0, ""]);
});
