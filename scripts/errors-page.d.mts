import type * as rules from "../packages/model/src/rules.js";

export const pageFile: string;
export function errorsPage(model: Pick<typeof rules, "errorExplanations">): string;
