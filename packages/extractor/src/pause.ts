/** Gives others their turn: events, timers, answers of other threads. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
