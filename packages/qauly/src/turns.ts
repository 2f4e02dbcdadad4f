/** Long work on the one thread of a program, which has other things to do: a server its requests, a page its user. */
import type { Steps } from "@qauly/model/rules";
import { aborted } from "./limits.js";

/** Milliseconds of work after which others have their turn. */
const longestTurn = 20;

/** Events, timers and answers of other threads come in between. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/**
 * Does work in steps, pausing between them; one such function for all stages of a document, so that short ones do not
 * pause each. An act of a few pages is read without a pause.
 *
 * @throws QaulyError `aborted` where the signal has come, before the first step or after a pause
 */
export function takingTurns(signal: AbortSignal | undefined): <T>(steps: Steps<T>) => Promise<T> {
  let since = performance.now();
  const check = (): void => {
    if (signal?.aborted === true) throw aborted(signal);
  };
  check();
  return async (steps) => {
    check();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - since < longestTurn) continue;
      await pause();
      check();
      since = performance.now();
    }
  };
}
