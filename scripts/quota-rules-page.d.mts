/** The page, docs/quota-rules.md. */
export const pageFile: string;
/** The rule file that the page shows. */
export const exampleFile: object;
/** The page as Markdown, made of what `@qauly/model` exports. */
export function quotaRulesPage(model: object): string;
