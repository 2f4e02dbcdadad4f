/** How the sentences of acts hang together. Source: Russian grammar; acts of the register, docs/sources.md. */
import { signatures } from "./people.js";

/** Prepositions and conjunctions, and long adjectives in a case that a noun governs: `республиканских`, `областного`. */
const before = /(?:^|\s)(?:от|до|за|под|над|без|через|между|или|либо|[а-яё]{2,}[нк](?:ого|ому|их|ых|ыми))$/i;
const back = /(?:^|\s)(?:(?:выше)?указанн|(?:выше)?названн|упомянут|данн)(?:ым|ой|ого|ому|ом)\s/iu;

export function hangs(text: string): boolean {
  return signatures.cannotEnd(text) || before.test(text);
}

export const pointsBack = (text: string): boolean => back.test(text);
