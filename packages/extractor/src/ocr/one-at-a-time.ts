import PQueue from "p-queue";
import type { InTurn } from "./read-picture.js";

/** Does what it is given in the order in which it comes, one work after another. */
export function oneAtATime(): InTurn {
  const queue = new PQueue({ concurrency: 1 });
  return (work) => queue.add(work);
}
