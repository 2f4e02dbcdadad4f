/** The command again in a process of its own, held to limits of time and memory from outside. */
import { spawn } from "node:child_process";
import { residentMemory } from "../batch/processes/memory.js";
import { after, mebibyte } from "../limits.js";

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

/** It writes where this process writes. */
export function guarded(args: readonly string[], { timeout, maxMemory }: GuardOptions): Promise<Outcome> {
  const [, program = ""] = process.argv;
  const heap = `--max-old-space-size=${Math.max(64, Math.ceil(maxMemory))}`;
  const child = spawn(process.execPath, [heap, program, ...args], { stdio: ["ignore", "inherit", "inherit"] });
  return new Promise((resolve, reject) => {
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
    };
    child.on("error", (error) => {
      settle();
      reject(error);
    });
    child.on("exit", (code) => {
      settle();
      resolve(limit ?? { code });
    });
  });
}
