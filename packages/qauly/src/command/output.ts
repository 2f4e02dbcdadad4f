/** Where results go: standard output, or a file that is replaced only once the results are complete. */
import { fstatSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { systemPath } from "../paths.js";
import { exitCode, say, UsageError } from "./exit.js";

export interface Sink {
  /** Resolves when the text was handed on; a failure ends the command with a UsageError. */
  write(text: string | Uint8Array): Promise<void>;
  /** Completes the output. A file to which nothing was written is left as it was. */
  close(): Promise<void>;
  /** Throws away what was not completed. */
  discard(): Promise<void>;
}

/** A reader that stops early (`| head`) is no fault: the command ends at once, in silence. */
export function watchStandardOutput(): void {
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code === "EPIPE") process.exit(exitCode.done);
    say("standard output", `cannot be written (${error.code})`, "check where it goes");
    process.exit(exitCode.wrongUse);
  });
}

/** `force`: a file that is there is replaced. @throws UsageError where it cannot, or may not, be written. */
export function openSink(out: string | undefined, inputs: readonly string[], force: boolean): Sink {
  return out === undefined ? standardOutput : fileSink(out, inputs, force);
}

/** Writes to standard output; resolves when the text was handed on. @throws UsageError where it is closed. */
export async function print(text: string | Uint8Array): Promise<void> {
  checkStandardOutput();
  await new Promise<void>((resolve) => process.stdout.write(text, () => resolve()));
}

/** The same for who cannot wait. */
export function writeNow(text: string): void {
  checkStandardOutput();
  process.stdout.write(text);
}

let isChecked = false;

/** Results that go nowhere without being sent there are lost in silence. */
function checkStandardOutput(): void {
  if (isChecked) return;
  isChecked = true;
  if (isStandardOutputClosed()) {
    throw new UsageError("standard output: it is closed: give --out FILE, or send the results to /dev/null");
  }
}

/**
 * Node.js opens the null device for reading and writing in the place of a standard stream that is closed (`>&-`), where
 * `> /dev/null` opens it for writing alone. Programs that give their children the null device do the first as well,
 * mostly for standard error too: so that is asked for beside. ./qauly asks the shell, which knows.
 */
function isStandardOutputClosed(): boolean {
  if (process.env.QAULY_STDOUT !== undefined) return process.env.QAULY_STDOUT === "closed";
  if (process.platform !== "linux" || !isNull(1) || isNull(2)) return false;
  try {
    const flags = /^flags:\s*(\d+)/m.exec(readFileSync("/proc/self/fdinfo/1", "latin1"))?.[1] ?? "1";
    const accessMode = Number.parseInt(flags, 8) & 3;
    return accessMode === readAndWrite;
  } catch {
    return false;
  }
}

/** `O_RDWR`. */
const readAndWrite = 2;

function isNull(descriptor: number): boolean {
  const [own, nowhere] = [statusOf(() => fstatSync(descriptor)), statusOf(() => statSync("/dev/null"))];
  return own?.isCharacterDevice() === true && own.rdev === nowhere?.rdev;
}

const standardOutput: Sink = {
  write: print,
  close: () => Promise.resolve(),
  discard: () => Promise.resolve(),
};

const statOf = (path: string): Stats | undefined => statusOf(() => statSync(systemPath(path)));

function statusOf(look: () => Stats): Stats | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}

function fileSink(out: string, inputs: readonly string[], force: boolean): Sink {
  const folder = statOf(dirname(out));
  if (!folder?.isDirectory()) throw new UsageError(`--out ${out}: its folder cannot be found: create it first`);
  const existing = statOf(out);
  if (existing?.isDirectory()) throw new UsageError(`--out ${out}: is a folder: give the name of a file`);
  const isSame = (other: Stats | undefined) => other?.dev === existing?.dev && other?.ino === existing?.ino;
  if (existing?.isFile() && inputs.some((input) => isSame(statOf(input)))) {
    throw new UsageError(`--out ${out}: is also an input: give another name`);
  }
  if (existing?.isFile() && !force) {
    throw new UsageError(`--out ${out}: there is such a file: give another name, or replace it with --force`);
  }
  // A device or pipe takes what is written; a file is written beside and then put in place, through a link too.
  const inPlace = existing !== undefined && !existing.isFile();
  const target = existing === undefined ? out : realpathSync(out);
  const path = inPlace ? target : `${target}.${process.pid}.partial`;

  let handle: FileHandle | undefined;
  const orSay = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      if (!inPlace) await rm(path, { force: true });
      const why = error instanceof Error ? error.message : String(error);
      throw new UsageError(`--out ${out}: cannot be written (${why}): choose another place`);
    }
  };
  return {
    async write(text) {
      handle ??= await orSay(open(path, "w"));
      await orSay(handle.writeFile(text));
    },
    async close() {
      if (handle === undefined) return;
      await orSay(handle.close());
      if (!inPlace) await orSay(rename(path, target));
    },
    async discard() {
      if (handle === undefined) return;
      await handle.close();
      if (!inPlace) await rm(path, { force: true });
    },
  };
}
