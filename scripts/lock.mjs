// A lock between processes: whoever makes the folder has it. The folder holds the owner's process id, so that a lock
// whose owner is gone can be taken over.
import { mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const pauseMs = 200;
/** A lock without an owner's name is left alone this long: its owner may be about to write it. */
const namelessMs = 10_000;
/** No set-up takes this long: the owner's process id was given to another process meanwhile. */
const longestMs = 30 * 60_000;

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}

function isAbandoned(folder) {
  try {
    const ageMs = Date.now() - statSync(folder).mtimeMs;
    let owner = Number.NaN;
    try {
      owner = Number.parseInt(readFileSync(join(folder, "owner"), "utf8"), 10);
    } catch {
      // Not written yet, or the lock was given back since.
    }
    return ageMs > longestMs || (Number.isNaN(owner) ? ageMs > namelessMs : !isRunning(owner));
  } catch {
    return false; // Given back: the next try to make the folder tells.
  }
}

function tryTake(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === "EEXIST") return false;
    throw error;
  }
  writeFileSync(join(folder, "owner"), String(process.pid));
  return true;
}

/** Moved away first: of several that see the same abandoned lock, only one moves it. */
function remove(folder) {
  const aside = `${folder}.${process.pid}`;
  try {
    renameSync(folder, aside);
  } catch {
    return;
  }
  rmSync(aside, { recursive: true, force: true });
}

/** Runs `work` while no other process holds the lock at `folder`; `onWait` is told once when it has to wait. */
export function withLock({ folder, onWait }, work) {
  mkdirSync(dirname(folder), { recursive: true });
  let told = false;
  while (!tryTake(folder)) {
    if (isAbandoned(folder)) {
      remove(folder);
      continue;
    }
    if (!told) onWait();
    told = true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
  try {
    return work();
  } finally {
    remove(folder);
  }
}
