/** How much memory other processes hold. */
import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";

/** Milliseconds between two looks; starting `ps` costs more than reading a file. */
export const memoryInterval = process.platform === "linux" ? 100 : 500;

/** Resident bytes by process; one that is gone, or of which the system does not tell, is not in it. */
export async function residentMemory(pids: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (pids.length === 0) return new Map();
  const pairs = await (process.platform === "linux" ? fromProc(pids) : fromPs(pids));
  return new Map(pairs);
}

async function fromProc(pids: readonly number[]): Promise<[number, number][]> {
  const pairs = await Promise.all(
    pids.map(async (pid): Promise<[number, number][]> => {
      const status = await readFile(`/proc/${pid}/status`, "latin1").catch(() => "");
      const kibibytes = /^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1];
      return kibibytes === undefined ? [] : [[pid, Number(kibibytes) * 1024]];
    }),
  );
  return pairs.flat();
}

/** POSIX: `rss` is in kibibytes. Without such a program only the limit of the JavaScript heap holds. */
function fromPs(pids: readonly number[]): Promise<[number, number][]> {
  return new Promise((resolve) => {
    execFile("ps", ["-o", "pid=,rss=", "-p", pids.join(",")], (_, printed) => {
      const rows = [...printed.matchAll(/(\d+)\s+(\d+)/g)];
      resolve(rows.map(([, pid, kibibytes]) => [Number(pid), Number(kibibytes) * 1024]));
    });
  });
}
