/** Wordings of a cited act's state registration and of where it was published. */
import type { CitedAct } from "./act-spec.js";
import { dateLocative } from "./dates.js";

export type RegistrationWording =
  | "register"
  | "register, болып"
  | "register, нөмірімен"
  | "ministry"
  | "ministry, жылы"
  | "department";

export interface RegistrationBracket {
  readonly wording: RegistrationWording;
  /** `… бұйрығына (…)`, `… № 498 (…) бұйрығына`, `… бұйрығына сәйкес (…)`. */
  readonly place: "after noun" | "before noun" | "after сәйкес";
  /** Words of the register: `Нормативтік … тізілімінде`, `нормативтік … Тізілімінде`. */
  readonly small?: boolean;
  /** `, 2020 жылғы 28 ақпанда "Өңір жаршысы" газетінде жарияланған`. */
  readonly publication?: string;
}

/** Whether the wording tells the day of registration. */
export const tellsDay = (wording: RegistrationWording): boolean => !wording.startsWith("register");

export function registrationWords(act: CitedAct, bracket: RegistrationBracket, mark: string, region: string): string {
  const { number, date } = act.registration!;
  return `(${words(bracket, number, date, mark, region)}${bracket.publication ?? ""})`;
}

function words(
  { wording, small }: RegistrationBracket,
  number: string,
  date: string | null,
  mark: string,
  region: string,
): string {
  const register = `${small ? "нормативтік" : "Нормативтік"} құқықтық актілерді мемлекеттік тіркеу ${small ? "Т" : "т"}ізілімінде`;
  switch (wording) {
    case "register":
      return `${register} ${mark}${number} тіркелген`;
    case "register, болып":
      return `${register} ${mark}${number} болып тіркелген`;
    case "register, нөмірімен":
      return `${register} ${number} нөмірімен тіркелген`;
    case "ministry":
      return `Қазақстан Республикасының Әділет министрлігінде ${dateLocative(date!)} ${mark}${number} болып тіркелген`;
    case "ministry, жылы":
      return `Қазақстан Республикасының Әділет министрлігінде ${dateLocative(date!, "жылы")} ${mark}${number} болып тіркелген`;
    case "department":
      return `${region}ның Әділет департаментінде ${dateLocative(date!)} ${mark}${number} тіркелген`;
  }
}
