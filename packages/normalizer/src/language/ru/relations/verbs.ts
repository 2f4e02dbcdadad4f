/**
 * Verb forms of legal drafting that order: the infinitive, and the present. Participles tell what was done, as notes do.
 * Source: Russian conjugation.
 */

/** A verb by its infinitive, and by the stem of its present. */
export interface Verb {
  readonly infinitive: string;
  readonly present?: string;
}

export function formsOf({ infinitive, present }: Verb): string {
  const forms = [infinitive];
  if (present !== undefined) forms.push(`${present}(?:ется|ются|ится|ятся|ю|ем|ет|яет)`);
  return `(?<!\\p{L})(?:${forms.join("|")})(?!\\p{L})`;
}

/** What orders: an infinitive or a verb in the present. */
export const orders = /(?:ть|ти|тся|ться)(?!\p{L})/iu;
