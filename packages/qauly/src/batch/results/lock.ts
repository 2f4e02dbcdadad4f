/** One batch at a time on a folder: whoever makes the lock file has it, and one whose owner is gone counts for nothing. */
import { readFileSync } from "node:fs";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { QaulyError } from "@qauly/model";
import { systemCode } from "../../input-error.js";

interface Owner {
  readonly pid: number;
  readonly host: string;
  /** When the process was started, where the system tells: numbers of processes are given again. */
  readonly started: string | null;
}

/** Takes the lock; the function that is given back returns it. Throws QaulyError `batch.locked`. */
export async function takeLock(path: string): Promise<() => Promise<void>> {
  const own = `${path}.${process.pid}`;
  await writeFile(own, JSON.stringify(ownerNow()));
  try {
    for (let tries = 0; tries < 3; tries += 1) {
      if (await isTaken(own, path)) return () => rm(path, { force: true });
      const owner = await ownerOf(path);
      if (owner !== null && isAtWork(owner)) throw locked(owner, path);
      // Of several that find it left behind, one moves it away.
      const aside = `${own}.left`;
      await rename(path, aside).catch(() => {});
      await rm(aside, { force: true });
    }
    throw locked(null, path);
  } finally {
    await rm(own, { force: true });
  }
}

/** A link, since the file is whole from the start with it. */
async function isTaken(own: string, path: string): Promise<boolean> {
  try {
    await link(own, path);
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    throw error;
  }
}

async function ownerOf(path: string): Promise<Owner | null> {
  try {
    return JSON.parse(await readFile(path, "utf8"));
  } catch {
    return null;
  }
}

function ownerNow(): Owner {
  return { pid: process.pid, host: hostname(), started: startOf(process.pid) };
}

/** Of a process on another machine nothing can be known. */
function isAtWork({ pid, host, started }: Owner): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === "EPERM";
  }
  return started === startOf(pid);
}

/** Field 22 of /proc/PID/stat, counted behind the name, which may hold anything. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "latin1");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? null;
  } catch {
    return null;
  }
}

function locked(owner: Owner | null, path: string): QaulyError {
  const who = owner === null ? "another process" : `process ${owner.pid} on ${owner.host}`;
  return new QaulyError("batch.locked", `${who} is at work in it`, `wait for it; if it is gone, remove ${path}`);
}
