/** `qauly schema`: the JSON Schema of a Resolution. */
import { resolutionJsonSchema } from "@qauly/model";
import { type ExitCode, exitCode } from "./exit.js";

export function schema(): ExitCode {
  process.stdout.write(`${JSON.stringify(resolutionJsonSchema(), null, 2)}\n`);
  return exitCode.done;
}
