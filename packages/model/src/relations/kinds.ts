/** What an act may do to another act, or to itself. The list is open: minor versions may add kinds. */
export const relationKinds = [
  "amends",
  "supplements",
  "repeals",
  "repeals-part",
  "suspends",
  "extends",
  "enters-into-force",
  "approves",
  "based-on",
  "implements",
  "delegates-control",
  "registers",
  "replaces-wording",
] as const;
