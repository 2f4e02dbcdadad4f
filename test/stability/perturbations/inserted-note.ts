import { clausePointers, type Perturbation, placeOf } from "../perturbation.js";

/** With what each says; a page shows one, so that an act of known status gets none. */
const statusWords = {
  kk: [
    ["Жаңа", "in-force"],
    ["Жаңартылған", "in-force"],
    ["Қолданыстағы", "in-force"],
    ["Күшін жойған", "repealed"],
  ],
  ru: [
    ["Новый", "in-force"],
    ["Обновленный", "in-force"],
    ["Действующий", "in-force"],
    ["Утративший силу", "repealed"],
  ],
} as const;
const notes = {
  kk: [
    "Ескерту. Тақырыбы жаңа редакцияда - Көлтоғай ауданы әкімдігінің 03.02.2022 № 18 қаулысымен.",
    "Ескерту. 1-тармақ жаңа редакцияда - Көлтоғай ауданы әкімдігінің 03.02.2022 № 18 (жарияланған күнінен бастап қолданысқа енгізіледі) қаулысымен.",
    "Ескерту. 1-тармаққа өзгеріс енгізілді - Көлтоғай аудандық мәслихатының 11.10.2022 № 9/4 шешімімен (01.01.2023 бастап қолданысқа енгізіледі).",
    "РҚАО-ның ескертпесі.\nҚұжаттың мәтінінде түпнұсқаның пунктуациясы мен орфографиясы сақталған.",
    "ЗҚАИ-ның ескертпесі!\nҚолданысқа енгізілу тәртібін 2-тармақтан қараңыз.",
  ],
  ru: [
    "Сноска. Заголовок в редакции постановления акимата Кольтогайского района от 03.02.2022 № 18.",
    "Сноска. Пункт 1 в редакции постановления акимата Кольтогайского района от 03.02.2022 № 18 (вводится в действие со дня подписания).",
    "Сноска. Пункт 1 с изменением, внесенным решением Кольтогайского районного маслихата от 11.10.2022 № 9/4.",
    "Примечание РЦПИ.\nВ тексте документа сохранена пунктуация и орфография оригинала.",
    "Примечание ИЗПИ!\nПорядок введения в действие см. п. 2.",
  ],
};

/** `Жаңартылған` below the title, `Ескерту. 1-тармақ жаңа редакцияда - …` below a clause. */
export const insertedNote: Perturbation = {
  name: "a status word or a register's note inserted",
  apply(source, choose) {
    const { act, text } = source;
    const title = placeOf(source, "/act/title");
    const clauses = clausePointers(act).flatMap((pointer) => placeOf(source, `${pointer}/text`) ?? []);
    const isStatus = act.act.status === "unknown" && choose.chance(0.4);
    const place = isStatus ? title : clauses.length === 0 ? null : choose.pick(clauses);
    if (place === null) return null;
    const [line, status] = isStatus
      ? choose.pick<readonly [string, string]>(statusWords[act.language])
      : [choose.pick(notes[act.language]), "unknown"];
    return {
      text: `${text.slice(0, place.end)}\n\n${line}\n\n${text.slice(place.end).replace(/^\s*\n/, "")}`,
      touches: isStatus ? ["metadata"] : [],
      expected: (value, part) => (part === "metadata" && value === "unknown" ? status : value),
    };
  },
};
