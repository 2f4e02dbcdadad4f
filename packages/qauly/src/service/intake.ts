/** Bytes of documents that have come and are not read yet: clients that send slowly must not fill the memory. */
import { mebibyte } from "../limits.js";
import { ServiceProblem } from "./problem.js";

export interface Intake {
  /** Counts bytes that came. @throws ServiceProblem `service.busy` where too many are held */
  take(bytes: number): void;
  /** They are held no longer. */
  give(bytes: number): void;
}

/** Documents of the greatest size that may be held at a time. */
const documentsHeld = 4;

/** @param maxSize MiB of a document */
export function openIntake(maxSize: number): Intake {
  const most = documentsHeld * maxSize * mebibyte;
  let held = 0;
  return {
    take(bytes) {
      if (held + bytes > most) {
        throw new ServiceProblem(503, "service.busy", "too many documents are being sent", "send it again later", {
          "retry-after": "5",
        });
      }
      held += bytes;
    },
    give(bytes) {
      held -= bytes;
    },
  };
}
