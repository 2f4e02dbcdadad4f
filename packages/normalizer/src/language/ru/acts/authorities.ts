import type { AuthorityKind } from "@qauly/model";
import type { Noun } from "../declension.js";

/**
 * Nouns with which the name of an authority starts, adjectives before them apart. Source: forms in the register, see
 * docs/sources.md. `reach` tells how the name goes on: a local body's with its territory, a central one's with its
 * field up to the state's name, the state's not at all.
 */
export interface AuthorityNoun extends Noun {
  readonly kind: AuthorityKind;
  readonly reach: "local" | "central" | "none";
}

export const authorityNouns: readonly AuthorityNoun[] = [
  { kind: "akimat", stem: "акимат", declension: "hard", reach: "local" },
  { kind: "akim", stem: "аким", declension: "hard", reach: "local" },
  { kind: "maslikhat", stem: "маслихат", declension: "hard", reach: "local" },
  { kind: "government", stem: "правительств", declension: "neuter-o", reach: "central" },
  { kind: "government", stem: "кабинет", declension: "hard", reach: "central" },
  { kind: "government", stem: "премьер-министр", declension: "hard", reach: "central" },
  { kind: "ministry", stem: "министерств", declension: "neuter-o", reach: "central" },
  { kind: "ministry", stem: "министр", declension: "hard", reach: "central" },
  { kind: "president", stem: "президент", declension: "hard", reach: "central" },
  { kind: "parliament", stem: "парламент", declension: "hard", reach: "central" },
  { kind: "parliament", stem: "сенат", declension: "hard", reach: "central" },
  { kind: "parliament", stem: "мажилис", declension: "hard", reach: "central" },
  { kind: "other", stem: "республик", declension: "feminine-a", reach: "none" },
  { kind: "other", stem: "председател", declension: "soft", reach: "central" },
  { kind: "other", stem: "заместител", declension: "soft", reach: "central" },
  { kind: "other", stem: "руководител", declension: "soft", reach: "central" },
  { kind: "other", stem: "начальник", declension: "hard", reach: "central" },
  { kind: "other", stem: "управляющ", declension: "participle", reach: "central" },
  { kind: "other", stem: "заведующ", declension: "participle", reach: "central" },
  { kind: "other", stem: "командующ", declension: "participle", reach: "central" },
  { kind: "other", stem: "канцеляр", declension: "feminine-iya", reach: "central" },
  { kind: "other", stem: "глав", declension: "feminine-a", reach: "central" },
  { kind: "other", stem: "врач", declension: "hard", reach: "central" },
  { kind: "other", stem: "агентств", declension: "neuter-o", reach: "central" },
  { kind: "other", stem: "комитет", declension: "hard", reach: "central" },
  { kind: "other", stem: "департамент", declension: "hard", reach: "central" },
  { kind: "other", stem: "управлени", declension: "neuter-ie", reach: "central" },
  { kind: "other", stem: "правлени", declension: "neuter-ie", reach: "central" },
  { kind: "other", stem: "комисс", declension: "feminine-iya", reach: "central" },
  { kind: "other", stem: "банк", declension: "hard", reach: "central" },
  { kind: "other", stem: "совет", declension: "hard", reach: "central" },
  { kind: "other", stem: "суд", declension: "hard", reach: "central" },
];

/** Words of a territory in the name of a local body, any form in which such a name prints them, lower case. */
export const territoryWords: ReadonlySet<string> = new Set([
  "области",
  "района",
  "города",
  "села",
  "сельского",
  "сельских",
  "аула",
  "аульного",
  "аулов",
  "поселка",
  "посёлка",
  "поселкового",
  "округа",
  "имени",
  "станции",
  "республиканского",
  "значения",
]);
