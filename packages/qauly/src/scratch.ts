/** Folders for what is needed for a while. */
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { QaulyError } from "@qauly/model";
import { systemCode } from "./input-error.js";

/** Its owner removes it. @throws QaulyError `output.unwritable` where the system's folder for such ones is of no use. */
export async function scratchFolder(prefix: string): Promise<string> {
  const folder = tmpdir();
  try {
    return await mkdtemp(join(folder, prefix));
  } catch (cause) {
    throw new QaulyError(
      "output.unwritable",
      `the folder for temporary files, ${folder}, cannot be written (${systemCode(cause)})`,
      "let TMPDIR name one that can",
      { cause },
    );
  }
}
