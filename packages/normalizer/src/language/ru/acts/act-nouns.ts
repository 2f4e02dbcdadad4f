import type { ActType } from "@qauly/model";
import type { Noun } from "../declension.js";
import { letter } from "../letters.js";

/** A noun that names a kind of act. Source of the forms: acts of the register, see docs/sources.md. */
export interface ActNoun extends Noun {
  readonly type: ActType;
  /** The word as a label: `постановление`, `Указ`. */
  readonly label: string;
}

export const actNouns: readonly ActNoun[] = [
  { type: "law", label: "Закон", stem: "закон", declension: "hard" },
  { type: "code", label: "Кодекс", stem: "кодекс", declension: "hard" },
  { type: "resolution", label: "постановление", stem: "постановлени", declension: "neuter-ie" },
  { type: "decision", label: "решение", stem: "решени", declension: "neuter-ie" },
  { type: "order", label: "приказ", stem: "приказ", declension: "hard" },
  { type: "directive", label: "распоряжение", stem: "распоряжени", declension: "neuter-ie" },
  { type: "decree", label: "Указ", stem: "указ", declension: "hard" },
];

/** Words before the noun that belong to the name of the kind: `Конституционный закон`, `совместный приказ`. */
export const kindAdjective = /(?:[Кк]онституционн|[Сс]овместн|[Нн]ормативн)[а-я]{2,3}\s$/;

/** The annex: `приложение 1`, `приложениям`. */
export const annexNoun: Noun = { stem: "приложени", declension: "neuter-ie" };

/** Source of a pattern for any form of any act noun, in small letters, with a capital, or all capitals. */
export const actNounPattern = `(?:${actNouns
  .flatMap(({ stem }) => [stem, capitalised(stem), stem.toUpperCase()])
  .join("|")})[${letter}]{0,3}`;

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
