/** From the paths that a user gave to files: folders are walked, globs that the shell left are expanded. */
import { stat } from "node:fs/promises";
import { QaulyError } from "@qauly/model";
import picomatch from "picomatch";
import { asInputError } from "../../input-error.js";
import { shownPath, systemPath } from "../../paths.js";
import { failureOf } from "../failure.js";
import { exclusion } from "./exclusion.js";
import type { Input } from "./input.js";
import { folderKey, type WalkContext, walk } from "./walk.js";

export interface InputOptions {
  readonly exclude: readonly string[];
  /** Folder of the results, which is no input. */
  readonly out: string;
}

/** In the order of the paths; a folder's files by name. A path that leads nowhere is a fault and ends nothing. */
export async function* inputsOf(
  paths: Iterable<string> | AsyncIterable<string>,
  { exclude, out }: InputOptions,
): AsyncGenerator<Input> {
  const isExcluded = exclusion(exclude);
  const results = await folderKey(out).catch(() => null);
  for await (const given of paths) {
    yield* inputsAt(withSlashes(given), { isExcluded, results, entered: new Set() });
  }
}

async function* inputsAt(path: string, context: WalkContext): AsyncGenerator<Input> {
  try {
    const isFolder = (await stat(systemPath(path))).isDirectory();
    if (isFolder) yield* orEmpty(path, walk(path, context));
    else yield { kind: "file", path };
  } catch (error) {
    const problem = asInputError(error);
    if (problem.code === "input.missing" && picomatch.scan(path).isGlob) yield* matches(path, context);
    else yield { kind: "fault", path: shownPath(path), failure: failureOf(problem) };
  }
}

/** A folder that was given and gives nothing is not passed over in silence. */
async function* orEmpty(path: string, inputs: AsyncIterable<Input>): AsyncGenerator<Input> {
  let found = false;
  for await (const input of inputs) {
    found = true;
    yield input;
  }
  if (found) return;
  const none = new QaulyError(
    "input.empty",
    "there is no file to read in the folder",
    "hidden files, results of a batch and what --exclude names are passed over; check the path",
  );
  yield { kind: "fault", path: shownPath(path), failure: failureOf(none) };
}

/** Only as deep as the pattern goes. */
async function* matches(pattern: string, context: WalkContext): AsyncGenerator<Input> {
  const { base, glob } = picomatch.scan(pattern);
  const isMatch = picomatch(glob);
  const start = base === "" ? 0 : base.length + (base.endsWith("/") ? 0 : 1);
  const depth = glob.includes("**") ? Infinity : glob.split("/").length;
  let found = false;
  for await (const input of walk(base, { ...context, glob: base }, depth)) {
    if (input.kind === "file" && !isMatch(input.path.slice(start))) continue;
    found = true;
    yield input;
  }
  if (found) return;
  const none = new QaulyError("input.missing", "no file matches", "check the pattern");
  yield { kind: "fault", path: shownPath(pattern), failure: failureOf(none) };
}

/** A slash between all parts, none at the end. */
function withSlashes(path: string): string {
  const slashes = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return slashes.replace(/(?<=.)\/+$/, "");
}
