/** The small act in whose annex a drawn table stands. */
import { type ActSpec, plainAct } from "../act-spec.js";
import type { DrawnTable } from "./kinds.js";
import { categories } from "./words.js";

export function actAround({ language, title, allocations, kind }: DrawnTable, name: string): ActSpec {
  const kk = language === "kk";
  const forWhom = kind === "quota-three" || kind === "quota-merged" ? categories.map((each) => each[language]) : null;
  const subject =
    allocations === null
      ? kk
        ? `Осы қаулының қосымшасына сәйкес ${title.toLowerCase()} бекітілсін.`
        : `Утвердить ${title.toLowerCase()} согласно приложению к настоящему постановлению.`
      : forWhom === null
        ? kk
          ? "Осы қаулының қосымшасына сәйкес мүгедектігі бар адамдарды жұмысқа орналастыру үшін жұмыс орындарының квотасы белгіленсін."
          : "Установить квоту рабочих мест для трудоустройства лиц с инвалидностью согласно приложению к настоящему постановлению."
        : kk
          ? "Осы қаулының қосымшасына сәйкес мынадай адамдарды жұмысқа орналастыру үшін жұмыс орындарының квотасы белгіленсін:"
          : "Установить квоту рабочих мест согласно приложению к настоящему постановлению для трудоустройства следующих граждан:";
  const end = kk
    ? "Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі."
    : "Настоящее постановление вводится в действие по истечении десяти календарных дней после дня его первого официального опубликования.";
  return {
    ...plainAct,
    name,
    title:
      allocations === null
        ? kk
          ? `${title} бекіту туралы`
          : `Об утверждении: ${title.toLowerCase()}`
        : kk
          ? "Бәйтерек ауданы бойынша 2024 жылға жұмыс орындарының квотасын белгілеу туралы"
          : "Об установлении квоты рабочих мест по Байтерекскому району на 2024 год",
    typeLabel: "қаулы",
    authority: { name: "Бәйтерек ауданы әкімдігі", kind: "akimat", region: null, district: null },
    subtitle: kk
      ? "Батыс Қазақстан облысы Бәйтерек ауданы әкімдігінің 2024 жылғы 12 қаңтардағы № 15 қаулысы."
      : "Постановление акимата Байтерекского района Западно-Казахстанской области от 12 января 2024 года № 15.",
    date: "2024-01-12",
    number: "15",
    preamble: [
      kk
        ? 'Қазақстан Республикасының "Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы" Заңының 31-бабына сәйкес, Бәйтерек ауданының әкімдігі'
        : 'В соответствии со статьей 31 Закона Республики Казахстан "О местном государственном управлении и самоуправлении в Республике Казахстан" акимат Байтерекского района',
    ],
    decidedBy: null,
    enactingFormula: kk ? "ҚАУЛЫ ЕТЕДІ" : "ПОСТАНОВЛЯЕТ",
    clauses: [
      {
        number: "1",
        text: [subject],
        quota: null,
        children: (forWhom ?? []).map((label, index, all) => ({
          number: String(index + 1),
          text: [`${label.toLowerCase()}${index === all.length - 1 ? "." : ";"}`],
          quota: null,
          children: [],
        })),
      },
      { number: "2", text: [end], quota: null, children: [] },
    ],
    signatories: [{ role: kk ? "Аудан әкімі" : "Аким района", name: kk ? "А. Сәрсенов" : "А. Сарсенов" }],
    signatureStyle: "columns",
    annexes: [
      {
        number: null,
        heading: {
          lines: kk
            ? ["Бәйтерек ауданы әкімдігінің", "2024 жылғы 12 қаңтардағы", "№ 15 қаулысына", "қосымша"]
            : ["Приложение", "к постановлению акимата", "Байтерекского района", "от 12 января 2024 года № 15"],
          authority: null,
          date: "2024-01-12",
          number: "15",
        },
        title,
        paragraphs: [],
        table: null,
      },
    ],
    quotaYear: allocations === null ? null : 2024,
  };
}
