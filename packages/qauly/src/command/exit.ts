/** How the command ends, and how it speaks on standard error: one line at a time. */
import { terminalText } from "../terminal-text.js";

export const exitCode = {
  done: 0,
  /** Done; `--strict` was given and a finding of severity error exists. */
  findings: 1,
  wrongUse: 2,
  unreadable: 3,
  /** A batch finished, and documents of it failed. */
  failures: 4,
  /** Ctrl-C or SIGTERM, as shells count it: 128 and the number of the signal. */
  interrupted: 130,
  terminated: 143,
} as const;
export type ExitCode = (typeof exitCode)[keyof typeof exitCode];

/** The command was called in a way that makes no sense, or its output cannot be written where it was asked for. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Writes `qauly: PART: PART …` as one line to standard error. */
export function say(...parts: readonly string[]): void {
  process.stderr.write(`qauly: ${parts.map(terminalText).join(": ")}\n`);
}
