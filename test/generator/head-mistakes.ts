/** Heads that leave out the title, the act's number or its day. */
import type { ActSpec } from "./act-spec.js";

export const withoutTitle = (spec: ActSpec): ActSpec => ({ ...spec, title: null, titleTwice: false });

/** `… әкімдігінің 2022 жылғы 30 қарашадағы қаулысы`. */
export const withoutNumber = (spec: ActSpec): ActSpec => ({
  ...spec,
  number: null,
  subtitle: spec.subtitle.replace(new RegExp(` № ?${spec.number}(?= )`), ""),
});

/** `… әкімдігінің № 593 қаулысы`. */
export const withoutDate = (spec: ActSpec): ActSpec => ({
  ...spec,
  date: null,
  subtitle: spec.subtitle.replace(/ \d{4} жылғы \d+ \p{L}+/u, ""),
});
