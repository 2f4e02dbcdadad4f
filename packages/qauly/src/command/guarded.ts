/** The command again in a process of its own, held to limits of time and memory from outside. */
import { spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { QaulyError } from "@qauly/model";
import { residentMemory } from "../batch/processes/memory.js";
import { after, heldTooMuch, mebibyte, tookTooLong } from "../limits.js";
import { type ExitCode, exitCode } from "./exit.js";

export interface GuardOptions {
  /** Seconds. */
  readonly timeout: number;
  /** MiB. */
  readonly maxMemory: number;
}

/** Which limit ended it, or its exit code: null where a signal ended it that nobody here has sent. */
export type Outcome = "timeout" | "memory" | { readonly code: number | null };

/** Milliseconds between two looks at its memory: much can be taken in little time. */
const interval = process.platform === "linux" ? 25 : 500;

/** It reads and writes where this process does; with `take` what it writes to standard output goes there instead. */
export function guarded(
  args: readonly string[],
  { timeout, maxMemory }: GuardOptions,
  take?: (output: Readable) => Promise<void>,
): Promise<Outcome> {
  const [, program = ""] = process.argv;
  const heap = `--max-old-space-size=${Math.max(64, Math.ceil(maxMemory))}`;
  const child = spawn(process.execPath, [heap, program, ...args], {
    stdio: ["inherit", take === undefined ? "inherit" : "pipe", "inherit"],
    // It has a standard output of its own then.
    ...(take && { env: { ...process.env, QAULY_STDOUT: "open" } }),
  });
  // A Ctrl-C reaches it too, and what it ends with is the answer.
  const onInterrupt = (): void => {};
  process.on("SIGINT", onInterrupt);
  return new Promise((resolve, reject) => {
    const taken = child.stdout === null ? undefined : take?.(child.stdout);
    taken?.catch((error: unknown) => {
      child.kill("SIGKILL");
      reject(error);
    });
    let limit: "timeout" | "memory" | null = null;
    const end = (by: "timeout" | "memory"): void => {
      limit ??= by;
      child.kill("SIGKILL");
    };
    const endDeadline = after(timeout, () => end("timeout"));
    const watch = setInterval(async () => {
      const held = await residentMemory(child.pid === undefined ? [] : [child.pid]);
      if ((held.get(child.pid ?? 0) ?? 0) > maxMemory * mebibyte) end("memory");
    }, interval);
    const settle = (): void => {
      endDeadline();
      clearInterval(watch);
      process.off("SIGINT", onInterrupt);
    };
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("exit", async (code, signal) => {
      settle();
      await taken?.catch(() => {});
      resolve(limit ?? { code: signal === "SIGINT" ? exitCode.interrupted : code });
    });
  });
}

/**
 * The same command with the same arguments, in a process of its own. Null where these cannot be handed on: the names of
 * files in them are no UTF-8.
 */
export function guardedAgain(
  flags: readonly string[],
  options: GuardOptions,
  take?: (output: Readable) => Promise<void>,
): Promise<Outcome> | null {
  const [command = "", ...rest] = process.argv.slice(2);
  if (rest.some((arg) => arg.includes("\ufffd"))) return null;
  return guarded([command, ...flags, ...rest], options, take);
}

/** The exit code, where no limit ended it. @throws QaulyError */
export function endingOf(outcome: Outcome, { timeout, maxMemory }: GuardOptions): ExitCode {
  if (outcome === "timeout") throw tookTooLong(timeout);
  if (outcome === "memory" || outcome.code === outOfHeap) throw heldTooMuch(maxMemory);
  if (outcome.code !== null) return outcome.code as ExitCode;
  throw new QaulyError("process.ended", "the process that was reading it ended", "please report it with the file");
}

/** What a process ends with of which V8 cannot extend the heap, as shells count signals. */
export const outOfHeap = 134;
