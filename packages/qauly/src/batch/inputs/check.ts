/** What is asked of the inputs before anything is written. */
import { readdir, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { QaulyError } from "@qauly/model";
import { systemPath } from "../../paths.js";
import type { BatchSettings } from "../options.js";
import { isOwnName, resultFiles } from "../results/paths.js";
import { type InputOptions, inputsOf } from "./inputs.js";
import { folderKey } from "./walk.js";

/** Stands for paths that are not known yet. */
const list = "-";

/**
 * Refuses a folder for results that would keep documents from being read, and inputs that lead to no document.
 *
 * @throws QaulyError `batch.inputs`
 */
export async function checkInputs({ inputs, out, exclude }: BatchSettings): Promise<void> {
  if (inputs === null) return;
  const given = inputs.filter((path) => path !== list);
  for (const path of given) await checkFolder(path, out);
  if (given.length === inputs.length) await checkThatAny(given, { exclude, out });
}

async function checkFolder(path: string, out: string): Promise<void> {
  const isFolder = await stat(systemPath(path)).then(
    (state) => state.isDirectory(),
    () => false,
  );
  if (!isFolder) return;
  const [own, results] = await Promise.all([folderKey(path), folderKey(out).catch(() => null)]);
  if (results === null) return;
  if (own === results) {
    throw new QaulyError(
      "batch.inputs",
      "it is the folder that is to be read",
      "give the results a folder of their own",
    );
  }
  const [outer = "", inner = ""] = await Promise.all([realpath(systemPath(path)), realpath(out)]).then(
    (places) => places.map(String),
    () => ["", ""],
  );
  if (outer === "" || !inner.startsWith(outer.endsWith(sep) ? outer : outer + sep)) return;
  const names = await readdir(out);
  if (names.includes(resultFiles.journal)) return;
  const other = names.find((name) => !isOwnName(name));
  if (other === undefined) return;
  throw new QaulyError(
    "batch.inputs",
    `it lies in the folder that is to be read and holds other files (${other}), which would be left out`,
    "give the results a folder of their own",
  );
}

async function checkThatAny(paths: readonly string[], options: InputOptions): Promise<void> {
  const faults: string[] = [];
  for await (const input of inputsOf(paths, options)) {
    if (input.kind === "file") return;
    faults.push(`${input.path}: ${input.failure.message}`);
  }
  const [first = "no path was given", ...more] = faults;
  const rest = more.length === 0 ? "" : `, and ${more.length} more`;
  throw new QaulyError("batch.inputs", `there is no document to read (${first}${rest})`, "check the paths");
}
