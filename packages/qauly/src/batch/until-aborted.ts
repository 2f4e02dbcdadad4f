/** What an iterable gives until a signal comes, also where it is waiting for something that may never come. */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* source;
    return;
  }
  const iterator = source[Symbol.asyncIterator]();
  try {
    for (;;) {
      const next = await orAborted(iterator.next(), signal);
      if (next === "aborted" || next.done === true) return;
      yield next.value;
    }
  } finally {
    // Not waited for: a source that waits itself would answer no sooner.
    iterator.return?.().catch(() => {});
  }
}

/** Listens to the signal no longer than the promise takes, for a promise that lasts would keep whatever it is raced against. */
function orAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T | "aborted"> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => resolve("aborted");
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
