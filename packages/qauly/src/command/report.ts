/** Error lines about inputs: `qauly: FILE: what is wrong: what to do`. */
import { QaulyError } from "@qauly/model";
import { terminalLines } from "../terminal-text.js";
import { say } from "./exit.js";

/** Says why `file` gave no result: what is wrong, what to do. The stack trace follows only under `--debug`. */
export function reportFailure(file: string, error: unknown, debug: boolean): void {
  if (error instanceof QaulyError) say(file, error.message, error.advice);
  else {
    const what = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    say(file, `unexpected fault (${what})`, "please report it with the file; --debug shows where it happened");
  }
  if (debug && error instanceof Error) process.stderr.write(terminalLines(`${error.stack}\n${causeOf(error)}`));
}

function causeOf(error: Error): string {
  return error.cause === undefined
    ? ""
    : `Caused by: ${error.cause instanceof Error ? error.cause.stack : error.cause}\n`;
}
