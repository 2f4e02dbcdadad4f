/** `qauly schema`: the JSON Schema of a Resolution. */
import { resolutionJsonSchema } from "@qauly/model";
import { type ExitCode, exitCode } from "./exit.js";
import { print } from "./output.js";

export async function schema(): Promise<ExitCode> {
  await print(`${JSON.stringify(resolutionJsonSchema(), null, 2)}\n`);
  return exitCode.done;
}
