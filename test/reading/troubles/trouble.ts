/** A kind of trouble that real acts give a reader: a small act that shows it, and what is right. */
import type { Resolution } from "qauly";

export interface Trouble {
  readonly name: string;
  readonly text: string;
  /** The fields that the trouble is about, as they must be. */
  readonly right: DeepPartial<Resolution>;
  /** All codes of the findings, where the trouble is a false alarm. */
  readonly findings?: readonly string[];
  /** Codes that would be false alarms here. */
  readonly without?: readonly string[];
}

type DeepPartial<T> = T extends readonly (infer Item)[]
  ? readonly DeepPartial<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: DeepPartial<T[Key]> }
    : T;

/** What of an act a trouble changes; the rest stands in its commonest form. */
interface Written {
  readonly title?: string;
  readonly requisite?: string;
  readonly preamble?: string;
  readonly clauses?: readonly string[];
  readonly signature?: string;
  readonly below?: string;
}

/** Parts in their order, an empty one left out. */
const joined = (parts: readonly string[]): string => `${parts.filter((part) => part !== "").join("\n\n")}\n`;

export const kazakhLaw =
  '"Құқықтық актілер туралы" 2016 жылғы 6 сәуірдегі Қазақстан Республикасы Заңының 46-бабына сәйкес';

export function kazakh(written: Written): string {
  return joined([
    written.title ?? "Мойылды ауданының саябағы туралы",
    written.requisite ?? "Тораңғы облысы Мойылды ауданы әкімдігінің 2018 жылғы 6 тамыздағы № 145 қаулысы",
    written.preamble ?? `${kazakhLaw} Мойылды ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:`,
    ...(written.clauses ?? ["1. Саябақты күту тәртібі белгіленсін."]),
    written.signature ?? "Аудан әкімі Д. Қайыров",
    written.below ?? "",
  ]);
}

export function russian(written: Written): string {
  return joined([
    written.title ?? "О парке Мойылдинского района",
    written.requisite ?? "Постановление акимата Мойылдинского района Торангинской области от 6 августа 2018 года № 145",
    written.preamble ??
      'В соответствии со статьей 46 Закона Республики Казахстан от 6 апреля 2016 года "О правовых актах" акимат Мойылдинского района ПОСТАНОВЛЯЕТ:',
    ...(written.clauses ?? ["1. Установить порядок ухода за парком."]),
    written.signature ?? "Аким района Д. Каиров",
    written.below ?? "",
  ]);
}
