/** What an iterable gives until a signal comes, also where it is waiting for something that may never come. */
export async function* untilAborted<T>(source: AsyncIterable<T>, signal: AbortSignal | undefined): AsyncGenerator<T> {
  if (signal === undefined) {
    yield* source;
    return;
  }
  const iterator = source[Symbol.asyncIterator]();
  const { promise: aborted, stop } = abortOf(signal);
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), aborted]);
      if (signal.aborted || next === "aborted" || next.done === true) return;
      yield next.value;
    }
  } finally {
    stop();
    // Not waited for: a source that waits itself would answer no sooner.
    iterator.return?.().catch(() => {});
  }
}

function abortOf(signal: AbortSignal): { readonly promise: Promise<"aborted">; readonly stop: () => void } {
  let onAbort = (): void => {};
  const promise = new Promise<"aborted">((resolve) => {
    onAbort = () => resolve("aborted");
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
  return { promise, stop: () => signal.removeEventListener("abort", onAbort) };
}
