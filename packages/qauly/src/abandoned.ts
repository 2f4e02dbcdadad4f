/** What a run that was killed left behind. */
import { readdir, rm, stat } from "node:fs/promises";
import { join } from "node:path";

/** Another run may be writing: what changed within a day is left alone. */
const daysLeftAlone = 1;

/** Removes files and folders of names that begin so, unless they may still be in use. Never throws. */
export async function removeAbandoned(folder: string, prefix: string): Promise<void> {
  const latest = Date.now() - daysLeftAlone * 24 * 60 * 60 * 1000;
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((each) => each.startsWith(prefix))) {
    const path = join(folder, name);
    const changed = (await stat(path).catch(() => null))?.mtimeMs ?? Infinity;
    if (changed < latest) await rm(path, { recursive: true, force: true }).catch(() => {});
  }
}
