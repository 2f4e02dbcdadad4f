/**
 * Work in steps: a long act must not keep others from their turn. A stage yields after each line, clause or finding; who
 * drives it decides after which steps others have theirs.
 */
export type Steps<T> = Generator<void, T, void>;

/** All steps at once. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** A quick function among those that work in steps. */
export function inOneStep<Given extends readonly unknown[], T>(
  work: (...given: Given) => T,
): (...given: Given) => Steps<T> {
  return function* (...given) {
    yield;
    return work(...given);
  };
}

/** `map`, one item a step. */
export function* mapInSteps<T, R>(items: readonly T[], each: (item: T, index: number) => R): Steps<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    results.push(each(item, index));
    yield;
  }
  return results;
}

/** `flatMap`, one item a step. */
export function* flatMapInSteps<T, R>(items: readonly T[], each: (item: T, index: number) => R[]): Steps<R[]> {
  const results: R[] = [];
  for (const [index, item] of items.entries()) {
    for (const result of each(item, index)) results.push(result);
    yield;
  }
  return results;
}
