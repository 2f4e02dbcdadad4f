/** Enacting formulas, with what stands before them. */
import type { FormLanguage, Issuer } from "./host.js";

export interface FormulaForm {
  readonly language: FormLanguage;
  readonly issuer: Issuer;
  /** Who speaks; empty where the verb says it. */
  readonly subject: string;
  /** From the formula to the end of the paragraph, as printed. */
  readonly printed: string;
  /** As the contract gives it: after repair, without the colon. Several where the repair may be missing. */
  readonly formulas: readonly string[];
  /** What the other body of a joint act says. */
  readonly joint?: string;
}

const of =
  (language: FormLanguage) =>
  (
    issuer: Issuer,
    subject: string,
    printed: string,
    formula: string | readonly string[],
    joint?: string,
  ): FormulaForm => ({
    language,
    issuer,
    subject,
    printed,
    formulas: typeof formula === "string" ? [formula] : formula,
    ...(joint === undefined ? {} : { joint }),
  });
const kk = of("kk");
const ru = of("ru");

const akimat = "Тасбұлақ ауданының әкімдігі";
const maslikhat = "Тасбұлақ аудандық мәслихаты";
const government = "Қазақстан Республикасының Үкіметі";

/** Seen in acts of the register. */
export const seenFormulas: readonly FormulaForm[] = [
  kk("akimat", akimat, "ҚАУЛЫ ЕТЕДІ:", "ҚАУЛЫ ЕТЕДІ"),
  kk("akimat", "аудан әкімдігі", "ҚАУЛЫ ЕТЕДІ:", "ҚАУЛЫ ЕТЕДІ"),
  kk("akimat", "аудан әкімдігі", "ҚАУЛЫ ЕТЕДI:", "ҚАУЛЫ ЕТЕДІ"),
  kk("akimat", "аудан әкімдігі", "ҚАУЛЫ ЕТЕДI :", "ҚАУЛЫ ЕТЕДІ"),
  kk("government", government, "қаулы етеді:", "қаулы етеді"),
  kk("government", government, "қаулы етеді: <*>", "қаулы етеді"),
  kk("government", government, "\nҚАУЛЫ ЕТЕДІ\n:", "ҚАУЛЫ ЕТЕДІ"),
  kk("government", government, "\n\nҚАУЛЫ ЕТЕДІ:", "ҚАУЛЫ ЕТЕДІ"),
  kk("maslikhat", maslikhat, "ШЕШІМ ҚАБЫЛДАДЫ:", "ШЕШІМ ҚАБЫЛДАДЫ"),
  kk("maslikhat", maslikhat, "ШЕШIМ ҚАБЫЛДАДЫ:", "ШЕШІМ ҚАБЫЛДАДЫ"),
  kk("maslikhat", maslikhat, "ШЕШТІ:", "ШЕШТІ"),
  kk("maslikhat", maslikhat, "ШЕШІМ ЕТТІ:", "ШЕШІМ ЕТТІ"),
  kk("maslikhat", "Тасбұлақ аудандық мәслихаты сессиясы", "ШЕШІМ ЕТЕДІ:", "ШЕШІМ ЕТЕДІ"),
  kk("maslikhat", maslikhat, "ШЕШІМ ҚАБЫЛДАДЫҚ:", "ШЕШІМ ҚАБЫЛДАДЫҚ"),
  kk("maslikhat", maslikhat, "ШЕШЕМІЗ:", "ШЕШЕМІЗ"),
  kk("akim", "округ әкімі", "ШЕШІМ ҚАБЫЛДАДЫ:", "ШЕШІМ ҚАБЫЛДАДЫ"),
  kk("akim", "", "ШЕШТІМ:", "ШЕШТІМ"),
  kk("akim", "", "ШЕШIМ қабылдаймын:", "ШЕШІМ қабылдаймын"),
  kk("minister", "", "БҰЙЫРАМЫН:", "БҰЙЫРАМЫН"),
  kk("minister", "", "бұйырамын:", "бұйырамын"),
  kk("minister", "", "БҰЙЫРАМЫЗ:", "БҰЙЫРАМЫЗ"),
  kk("minister", "", "БҰЙЫРАМЫ3:", ["БҰЙЫРАМЫЗ", "БҰЙЫРАМЫ3"]),
  kk("minister", "", "ҚАУЛЫ ЕТЕМІН:", "ҚАУЛЫ ЕТЕМІН"),
  kk("akimat", "аудан әкімдігі", "ҚАУЛЫ ЕТЕДІ және аудандық мәслихат ШЕШТІ:", ["ҚАУЛЫ ЕТЕДІ"], "ШЕШТІ"),
  kk(
    "akimat",
    "аудан әкімдігі",
    "ҚАУЛЫ ЕТЕДІ және аудандық мәслихат ШЕШІМ ҚАБЫЛДАДЫ:",
    ["ҚАУЛЫ ЕТЕДІ"],
    "ШЕШІМ ҚАБЫЛДАДЫ",
  ),
  ru("akimat", "акимат района", "ПОСТАНОВЛЯЕТ:", "ПОСТАНОВЛЯЕТ"),
  ru("maslikhat", "районный маслихат", "РЕШИЛ:", "РЕШИЛ"),
  ru("maslikhat", "районный маслихат", "РЕШАЕТ:", "РЕШАЕТ"),
  ru("minister", "", "ПРИКАЗЫВАЮ:", "ПРИКАЗЫВАЮ"),
  ru("government", "Правительство Республики Казахстан", "ПОСТАНОВЛЯЕТ:", "ПОСТАНОВЛЯЕТ"),
  ru("government", "Правительство Республики Казахстан", "постановляет: <*>", "постановляет"),
  ru("akimat", "акимат области", "ПОСТАНОВЛЯЕТ и областной маслихат РЕШИЛ:", ["ПОСТАНОВЛЯЕТ"], "РЕШИЛ"),
];

/** Other persons, numbers and tenses of the same verbs, and other ways to print them. */
export const furtherFormulas: readonly FormulaForm[] = [
  kk("akimat", akimat, "ҚАУЛЫ ЕТЕМІЗ:", "ҚАУЛЫ ЕТЕМІЗ"),
  kk("akimat", akimat, "ҚАУЛЫ ЕТТІ:", "ҚАУЛЫ ЕТТІ"),
  kk("akimat", akimat, "ҚАУЛЫ ҚАБЫЛДАДЫ:", "ҚАУЛЫ ҚАБЫЛДАДЫ"),
  kk("akimat", akimat, "ҚАУЛЫ ШЫҒАРДЫ:", "ҚАУЛЫ ШЫҒАРДЫ"),
  kk("akimat", akimat, "ҚАУЛЫ ЕТКЕН:", "ҚАУЛЫ ЕТКЕН"),
  kk("akimat", akimat, "Қ А У Л Ы  Е Т Е Д І:", "ҚАУЛЫ ЕТЕДІ"),
  kk("akimat", akimat, "Қаулы Етеді:", "Қаулы Етеді"),
  kk("akimat", akimat, "ҚАУЛЫ ЕТЕДІ", "ҚАУЛЫ ЕТЕДІ"),
  kk("akimat", akimat, "ҚАУЛЫ ЕТЕДІ.", "ҚАУЛЫ ЕТЕДІ"),
  kk("akimat", `${akimat},`, "ҚАУЛЫ ЕТЕДІ:", "ҚАУЛЫ ЕТЕДІ"),
  kk("maslikhat", maslikhat, "ШЕШІМ ШЫҒАРДЫ:", "ШЕШІМ ШЫҒАРДЫ"),
  kk("maslikhat", maslikhat, "ШЕШІМ ҚАБЫЛДАЙДЫ:", "ШЕШІМ ҚАБЫЛДАЙДЫ"),
  kk("maslikhat", maslikhat, "ШЕШІМІН ҚАБЫЛДАДЫ:", "ШЕШІМІН ҚАБЫЛДАДЫ"),
  kk("maslikhat", maslikhat, "ШЕШТІК:", "ШЕШТІК"),
  kk("maslikhat", maslikhat, "ШЕШЕДІ:", "ШЕШЕДІ"),
  kk("maslikhat", maslikhat, "ШЕШІМ ЕТТІК:", "ШЕШІМ ЕТТІК"),
  kk("akim", "", "ШЕШЕМІН:", "ШЕШЕМІН"),
  kk("akim", "", "ШЕШІМ ШЫҒАРАМЫН:", "ШЕШІМ ШЫҒАРАМЫН"),
  kk("akim", "", "ӨКІМ ЕТЕМІН:", "ӨКІМ ЕТЕМІН"),
  kk("minister", "", "БҰЙЫРДЫ:", "БҰЙЫРДЫ"),
  kk("minister", "", "БҰЙЫРДЫМ:", "БҰЙЫРДЫМ"),
  kk("minister", "", "БҰЙЫРАДЫ:", "БҰЙЫРАДЫ"),
  kk("minister", "", "БҰЙРЫҚ БЕРЕМІН:", "БҰЙРЫҚ БЕРЕМІН"),
  kk("government", government, "ӨКІМ ЕТЕДІ:", "ӨКІМ ЕТЕДІ"),
  ru("akimat", "акимат района", "ПОСТАНОВИЛ:", "ПОСТАНОВИЛ"),
  ru("akimat", "акимат района", "П О С Т А Н О В Л Я Е Т:", "ПОСТАНОВЛЯЕТ"),
  ru("akimat", "акимат района", "\n\nПОСТАНОВЛЯЕТ:", "ПОСТАНОВЛЯЕТ"),
  ru("akimat", "акимат района", "ПОСТАНОВЛЯЕТ", "ПОСТАНОВЛЯЕТ"),
  ru("akimat", "акимат района", "ПОСТАНОВЛЯЕТ.", "ПОСТАНОВЛЯЕТ"),
  ru("akimat", "", "ПОСТАНОВЛЯЕМ:", "ПОСТАНОВЛЯЕМ"),
  ru("maslikhat", "районный маслихат", "ПРИНЯЛ РЕШЕНИЕ:", "ПРИНЯЛ РЕШЕНИЕ"),
  ru("maslikhat", "районный маслихат", "РЕШИЛИ:", "РЕШИЛИ"),
  ru("maslikhat", "сессия районного маслихата", "РЕШИЛА:", "РЕШИЛА"),
  ru("maslikhat", "", "РЕШАЕМ:", "РЕШАЕМ"),
  ru("maslikhat", "", "Р Е Ш И Л:", "РЕШИЛ"),
  ru("akim", "", "РЕШАЮ:", "РЕШАЮ"),
  ru("akim", "", "ПРИНИМАЮ РЕШЕНИЕ:", "ПРИНИМАЮ РЕШЕНИЕ"),
  ru("minister", "", "ПРИКАЗЫВАЕМ:", "ПРИКАЗЫВАЕМ"),
  ru("minister", "", "ПРИКАЗАЛ:", "ПРИКАЗАЛ"),
  ru("minister", "", "приказываю:", "приказываю"),
  ru("minister", "", "ОБЯЗЫВАЮ:", "ОБЯЗЫВАЮ"),
  ru("government", "Правительство Республики Казахстан", "ПОСТАНОВЛЯЕТ :", "ПОСТАНОВЛЯЕТ"),
  ru("akim", "", "РАСПОРЯЖАЮСЬ:", "РАСПОРЯЖАЮСЬ"),
  ru("maslikhat", "районный маслихат", "решил;", "решил"),
  ru("akim", "", "РЕШИЛ ;", "РЕШИЛ"),
  kk("maslikhat", maslikhat, "ШЕШТІ;", "ШЕШТІ"),
  kk("akimat", akimat, "қаулы етеді", "қаулы етеді"),
];
