/** Kazakh forms that the writers need: case endings by vowel harmony and last sound, numerals, a clause's number. */

/** The cases that citations, names and places take. */
export type Case = "nominative" | "genitive" | "dative" | "accusative" | "locative";

const back = "аоұыуёюя";
const front = "әеөүіэи";
const vowels = back + front;
/** Sounds that harden an ending; б, в, г, д end only loanwords and are spoken hard there. */
const hard = "пфкқтсшщчцхбвгд";

/** Whether the last vowel that decides harmony is a back one; `и` decides only where nothing else does. */
function isBack(word: string): boolean {
  const letters = [...word.toLowerCase()].filter((letter) => vowels.includes(letter));
  const deciding = letters.findLast((letter) => letter !== "и") ?? letters.at(-1) ?? "а";
  return back.includes(deciding);
}

/** Endings after the possessive of the third person: `әкімдігі` → `әкімдігінің`, `ауданы` → `ауданында`. */
export function possessed(word: string, how: Case): string {
  const isBackWord = isBack(word);
  const endings = {
    nominative: "",
    genitive: isBackWord ? "ның" : "нің",
    dative: isBackWord ? "на" : "не",
    accusative: "н",
    locative: isBackWord ? "нда" : "нде",
  };
  return word + endings[how];
}

/** `министрі` → `министрінің`, `әкімдігі` → `әкімдігінің`, `Республикасы` → `Республикасының`. */
export const genitive = (word: string): string => possessed(word, "genitive");

/** A bare noun or a name in the genitive: `мәслихат` → `мәслихаттың`, `аудан` → `ауданның`. */
export function bareGenitive(word: string): string {
  const last = word.at(-1)!.toLowerCase();
  const start = hard.includes(last) ? "т" : vowels.includes(last) || "мнң".includes(last) ? "н" : "д";
  return `${word}${start}${isBack(word) ? "ың" : "ің"}`;
}

/** A surname in the dative: `Сабитовқа`, `Жанғалиевке`, `Тілеулинаға`, `Ермекұлына`. */
export function surnameDative(surname: string): string {
  if (/(?:ұлы|қызы)$/.test(surname)) return possessed(surname, "dative");
  const ending = hard.includes(surname.at(-1)!) ? ["қа", "ке"] : ["ға", "ге"];
  return surname + ending[isBack(surname) ? 0 : 1]!;
}

/** `1` → `бір`; percentages of quotas reach four, and two of them are broken. */
export const numerals: Readonly<Record<number, string>> = {
  0.5: "жарты",
  1: "бір",
  1.5: "бір жарым",
  2: "екі",
  2.5: "екі жарым",
  3: "үш",
  4: "төрт",
};

/** A clause's number as printed: `1.` at the top level, `1)` below it. */
export const clauseMark = (number: string, depth: number): string => (depth === 0 ? `${number}.` : `${number})`);
