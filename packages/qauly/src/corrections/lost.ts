/** How many decisions no longer hold, for people. */
export const lostMessage = (count: number): string =>
  `${count} ${count === 1 ? "correction does" : "corrections do"} not hold any more`;
