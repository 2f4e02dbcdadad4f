import type { Resolution } from "@qauly/model";

export type Clause = Resolution["clauses"][number];

export const isFilled = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);
