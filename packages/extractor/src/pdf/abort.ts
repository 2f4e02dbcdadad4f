import { QaulyError } from "@qauly/model";

/** @throws QaulyError `aborted` where the caller has stopped the work. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) {
    throw new QaulyError("aborted", "reading was stopped", "start it again to read the file", { cause: signal.reason });
  }
}
