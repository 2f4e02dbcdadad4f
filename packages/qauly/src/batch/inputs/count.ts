/** How many documents paths lead to, told by names alone. */
import { openPromise } from "yauzl";
import { systemPath } from "../../paths.js";
import { type InputOptions, inputsOf } from "./inputs.js";

/** Quick, for telling how much is left: an archive counts by its number of entries, folders in it among them. */
export async function countDocuments(paths: Iterable<string>, options: InputOptions): Promise<number> {
  let count = 0;
  for await (const input of inputsOf(paths, options)) {
    const isZip = input.kind === "file" && /\.zip$/i.test(input.path);
    count += isZip ? await entriesOf(input.path) : 1;
  }
  return count;
}

async function entriesOf(path: string): Promise<number> {
  try {
    const zip = await openPromise(systemPath(path) as string, { decodeStrings: false, autoClose: false });
    zip.close();
    return zip.entryCount;
  } catch {
    return 1;
  }
}
