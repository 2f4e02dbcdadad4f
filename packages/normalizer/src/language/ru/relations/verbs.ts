/**
 * Verb forms of legal drafting: the infinitive that orders, the reflexive present, and the short passive participle.
 * Source: Russian conjugation.
 */

/** A verb by its infinitive, by the stem of its reflexive present, and by that of its passive participle. */
export interface Verb {
  readonly infinitive: string;
  readonly present?: string;
  readonly participle?: string;
}

export function formsOf({ infinitive, present, participle }: Verb): string {
  const forms = [infinitive];
  if (present !== undefined) forms.push(`${present}(?:ется|ются|ится|ятся|ю|ем|ет|яет)`);
  if (participle !== undefined) forms.push(`${participle}(?:а|о|ы)?`);
  return `(?<!\\p{L})(?:${forms.join("|")})(?!\\p{L})`;
}

/** What orders: an infinitive or a verb in the present. */
export const orders = /(?:ть|ти|тся|ться)(?!\p{L})/iu;
