/** The files under a folder, in the order of their names. */
import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { dirname, sep } from "node:path";
import { QaulyError } from "@qauly/model";
import { asInputError } from "../../input-error.js";
import { pathFromBytes, shownPath, systemPath } from "../../paths.js";
import { failureOf } from "../failure.js";
import { isOwnName, resultFiles } from "../results/paths.js";
import { type Input, isHidden } from "./input.js";

export interface WalkContext {
  readonly isExcluded: (path: string) => boolean;
  /** Folders that were entered, by device and number: no link leads into one of them again. */
  readonly entered: Set<string>;
  /** The folder of the results, by the same key; null before it is there. */
  readonly results: string | null;
  /** Where a glob begins: there the results may lie beside the documents, and are left out by their names. */
  readonly glob?: string;
}

interface Named {
  readonly name: string;
  readonly entry: Pick<Dirent, "isDirectory" | "isSymbolicLink">;
}

/** Names are bytes: those that are no UTF-8 lead to their files too. */
async function entriesOf(folder: string): Promise<Named[]> {
  const entries = await readdir(systemPath(folder), { withFileTypes: true, encoding: "buffer" });
  return entries.map((entry) => ({ name: pathFromBytes(entry.name as unknown as Uint8Array), entry }));
}

/** What a folder is known by, whichever path leads to it. */
export async function folderKey(folder: string): Promise<string> {
  const { dev, ino } = await stat(systemPath(folder), { bigint: true });
  return `${dev}:${ino}`;
}

/**
 * Hidden names, what is excluded and result folders are passed over. A link to a folder is followed unless it
 * leads into one that was entered or that it lies in: so each walk ends. `depth` is the number of levels to go down; `""` is the current folder.
 */
export async function* walk(folder: string, context: WalkContext, depth = Infinity): AsyncGenerator<Input> {
  let names: readonly Named[];
  const isStart = folder === context.glob;
  try {
    const key = await folderKey(folder || ".");
    if (key === context.results && !isStart) return;
    context.entered.add(key);
    names = await entriesOf(folder || ".");
  } catch (error) {
    yield fault(folder, asFolderError(error));
    return;
  }
  if (holdsResults(names)) {
    if (!isStart) return;
    names = names.filter(({ name }) => !isOwnName(name));
  }
  for (const { name, entry } of [...names].sort(byName)) {
    const path = under(folder, name);
    if (isHidden(name) || context.isExcluded(path)) continue;
    if (entry.isSymbolicLink()) yield* walkLink(path, context, depth);
    else if (!entry.isDirectory()) yield { kind: "file", path };
    else if (depth > 1) yield* walk(path, context, depth - 1);
  }
}

async function* walkLink(path: string, context: WalkContext, depth: number): AsyncGenerator<Input> {
  try {
    if (!(await stat(systemPath(path))).isDirectory()) {
      yield { kind: "file", path };
      return;
    }
    if (depth <= 1) return;
    if (context.entered.has(await folderKey(path)) || (await leadsUp(path))) throw enteredAlready();
  } catch (error) {
    yield fault(path, error instanceof QaulyError ? error : asInputError(error));
    return;
  }
  yield* walk(path, context, depth - 1);
}

/** Into a folder in which the link itself lies, however deep. */
async function leadsUp(link: string): Promise<boolean> {
  const [target, own] = await Promise.all([placeOf(link), placeOf(dirname(link))]);
  return own === target || own.startsWith(target.endsWith(sep) ? target : target + sep);
}

async function placeOf(path: string): Promise<string> {
  return pathFromBytes(await realpath(systemPath(path), { encoding: "buffer" }));
}

/** Of this batch or of another: results are no acts to read. */
function holdsResults(entries: readonly Named[]): boolean {
  const names = new Set(entries.map(({ name }) => name));
  return [resultFiles.acts, resultFiles.documents, resultFiles.journal].every((name) => names.has(name));
}

/** By code units, so that the order does not hang on the machine's language. */
const byName = (a: Named, b: Named): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

export function under(folder: string, name: string): string {
  return folder === "" || folder.endsWith("/") ? folder + name : `${folder}/${name}`;
}

function fault(path: string, error: QaulyError): Input {
  return { kind: "fault", path: shownPath(path) || ".", failure: failureOf(error) };
}

function enteredAlready(): QaulyError {
  return new QaulyError(
    "input.link-loop",
    "the link leads to a folder that is read already",
    "nothing is lost; remove the link to be rid of this line",
  );
}

function asFolderError(error: unknown): QaulyError {
  const { code, message } = asInputError(error);
  return new QaulyError(
    code,
    code === "input.unreadable" ? message.replace("file", "folder") : message,
    code === "input.unreadable" ? "check the rights on the folder" : "check the path",
    { cause: error },
  );
}
