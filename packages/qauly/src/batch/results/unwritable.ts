import { QaulyError } from "@qauly/model";
import { systemCode } from "../../input-error.js";

/** The error of a result folder into which the system does not let write any more. */
export function unwritable(cause: unknown): QaulyError {
  const why = `it cannot be written (${systemCode(cause)})`;
  return new QaulyError("output.unwritable", why, "check room and rights, then go on with --resume", { cause });
}
