/** What a register or a web page adds to an act, and where: nothing of it is the act's own text. */
import type { FormLanguage, Parts } from "./host.js";
import { clauseTexts, hosts, preambleText } from "./host.js";

export interface NoteForm {
  readonly language: FormLanguage;
  readonly name: string;
  readonly parts: Parts;
  readonly status?: "in-force" | "repealed";
}

type Place =
  | "below the title"
  | "before the requisite, glued"
  | "below the requisite"
  | "below the preamble"
  | "below clause 1"
  | "before clause 1, in its line"
  | "behind clause 1, in its line"
  | "at the end";

function parts(language: FormLanguage, note: string, place: Place): Parts {
  const host = hosts[language].akimat;
  const [first = "", second = ""] = clauseTexts(language, host);
  const preamble = `${preambleText(language, host)} ${host.formula}:`;
  switch (place) {
    case "below the title":
      return { requisite: `${note}\n\n${host.requisite}` };
    case "before the requisite, glued":
      return { requisite: `${note}${host.requisite}` };
    case "below the requisite":
      return { belowHead: note };
    case "below the preamble":
      return { preamble: `${preamble}\n\n${note}` };
    case "below clause 1":
      return { clauses: [`${first}\n\n${note}`, second] };
    case "before clause 1, in its line":
      return { preamble: `${preamble}\n\n${note}1. ${first}\n\n2. ${second}`, clauses: [] };
    case "behind clause 1, in its line":
      return { clauses: [`${first} ${note}`, second] };
    case "at the end":
      return { annexes: note };
  }
}

const at =
  (language: FormLanguage) =>
  (place: Place, note: string, status?: "in-force" | "repealed"): NoteForm => ({
    language,
    name: `${language}, ${place}: ${JSON.stringify(note)}`,
    parts: parts(language, note, place),
    ...(status === undefined ? {} : { status }),
  });
const kk = at("kk");
const ru = at("ru");

const body = "Алматы облысы Тасбұлақ ауданы әкімдігінің 03.02.2022 № 18";
const bodyRu = "постановлением акимата Тасбулакского района Алматинской области от 03.02.2022 № 18";

/** Seen in copies of the register's pages. */
export const seenNotes: readonly NoteForm[] = [
  kk("below the title", "Жаңа", "in-force"),
  kk("below the title", "Жаңартылған", "in-force"),
  kk("below the title", "Күшін жойған", "repealed"),
  kk("below the title", "Күшінде", "in-force"),
  kk("below the title", "Қолданыстағы", "in-force"),
  kk("before the requisite, glued", "Жаңа", "in-force"),
  kk("before the requisite, glued", "Жаңартылған", "in-force"),
  kk("before the requisite, glued", "Күшін жойған", "repealed"),
  kk("below the requisite", "Жаңартылған", "in-force"),
  kk("below the requisite", "Күшін жойған", "repealed"),
  kk("below the requisite", "Қолданыстағы", "in-force"),
  kk("below the requisite", `Ескерту. Күші жойылды - ${body} қаулысымен.`, "repealed"),
  kk(
    "below the requisite",
    `Ескерту. Күші жойылды – ${body} (алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі) қаулысымен.`,
    "repealed",
  ),
  kk(
    "below the requisite",
    `Ескерту. Тақырыбы жаңа редакцияда - ${body} қаулысымен (01.01.2023 бастап қолданысқа енгізіледі).`,
  ),
  kk(
    "below the requisite",
    `Ескерту. Тақырып жаңа редакцияда - ${body} (қолданысқа енгізілу тәртібін 3-тармақтан қараңыз) қаулысымен.`,
  ),
  kk("below the requisite", `Ескерту. Шешімнің атауы жаңа редакцияда - ${body} қаулысымен.`),
  kk(
    "below the requisite",
    "Ескерту. Тақырыбы жаңа редакцияда - Тасбұлақ ауданы әкімдігінің 2022.02.03 N 18 қаулысымен.",
  ),
  kk(
    "below the requisite",
    "Ескерту. Тақырыбына өзгеріс енгізілді - Тасбұлақ ауданы әкімдігінің 2022.02.03. N 18 қаулысымен.",
  ),
  kk(
    "below the requisite",
    "РҚАО-ның ескертпесі.\n\nҚұжаттың мәтінінде түпнұсқаның пунктуациясы мен орфографиясы сақталған.",
  ),
  kk("below the requisite", "РҚАО ескертпесі.\n\nМәтінде авторлық орфография және пунктуация сақталған."),
  kk(
    "below the requisite",
    "РҚАО-ның ескертпесі!\n\nҚұжаттың мәтінінде түпнұсқаның пунктуациясы мен орфографиясы сақталған.",
  ),
  kk(
    "below the requisite",
    "ЗҚАИ-ның ескертпесі.\n\nҚұжаттың мәтінінде түпнұсқаның пунктуациясы мен орфографиясы сақталған.",
  ),
  kk("below the requisite", "ЗҚАИ-ның ескертпесі!\n\nОсы қаулының қолданысқа енгізілу тәртібін 2-тармақтан қараңыз."),
  kk(
    "at the end",
    "Егер Сіз беттен қате тапсаңыз, тінтуірмен сөзді немесе фразаны белгілеңіз және Ctrl+Enter пернелер тіркесін басыңыз",
  ),
  ru(
    "at the end",
    "Если Вы обнаружили на странице ошибку, выделите мышью слово или фразу и нажмите сочетание клавиш Ctrl+Enter",
  ),
  kk("below the requisite", "Мобильдік нұсқа"),
  kk("below the preamble", `Ескерту. Кіріспе жаңа редакцияда - ${body} қаулысымен.`),
  kk(
    "below the preamble",
    `Ескерту. Кіріспеге өзгеріс енгізілді - ${body} қаулысымен (ресми жарияланған күнінен бастап қолданысқа енгізіледі).`,
  ),
  kk("below clause 1", `Ескерту. 1-тармақ жаңа редакцияда - ${body} қаулысымен.`),
  kk("below clause 1", `Ескерту. Қаулы 1-1-тармақпен толықтырылды - ${body} қаулысымен.`),
  kk(
    "below clause 1",
    `Ескерту. 1-тармаққа өзгерістер енгізілді - ${body} (01.01.2023 бастап қолданысқа енгізіледі) қаулысымен.`,
  ),
  kk("below clause 1", "Ескерту. 1-тармақ 01.01.2024 бастап қолданысқа енгізіледі – осы қаулының 2-тармағымен."),
  kk(
    "before clause 1, in its line",
    `Ескерту. Кіріспе жаңа редакцияда - ${body} қаулысымен (алғашқы ресми жарияланған күнінен кейін қолданысқа енгізіледі).`,
  ),
  kk("before clause 1, in its line", `Ескерту. Кіріспе жаңа редакцияда - ${body} қаулысымен.`),
  kk("behind clause 1, in its line", "<*>"),
  ru("below the title", "Новый", "in-force"),
  ru("below the title", "Обновленный", "in-force"),
  ru("below the title", "Утративший силу", "repealed"),
  ru("before the requisite, glued", "Обновленный", "in-force"),
  ru("below the requisite", "Утративший силу", "repealed"),
  ru("below the requisite", `Сноска. Утратило силу ${bodyRu}.`, "repealed"),
  ru(
    "below the requisite",
    `Сноска. Утратило силу ${bodyRu} (вводится в действие со дня первого официального опубликования).`,
    "repealed",
  ),
  ru("below the requisite", `Сноска. Заголовок в редакции ${bodyRu.replace("постановлением", "постановления")}.`),
  ru("below the requisite", "Примечание РЦПИ.\n\nВ тексте документа сохранена пунктуация и орфография оригинала."),
  ru("below the requisite", "Примечание ИЗПИ!\n\nПорядок введения в действие настоящего постановления см. п. 2."),
  ru("below the preamble", `Сноска. Преамбула в редакции ${bodyRu.replace("постановлением", "постановления")}.`),
  ru("below clause 1", `Сноска. Пункт 1 в редакции ${bodyRu.replace("постановлением", "постановления")}.`),
  ru("below clause 1", `Сноска. Пункт 1 с изменением, внесенным ${bodyRu} (вводится в действие с 01.01.2023).`),
  ru("behind clause 1, in its line", "<*>"),
];

/** Notes of other wordings and in other places. */
export const furtherNotes: readonly NoteForm[] = [
  kk("below the requisite", "Ескертпе. Қаулының күші 2022 жылғы 1 қаңтарға дейін тоқтатыла тұрды."),
  kk("below the requisite", `Ескерту: Күші жойылды - ${body} қаулысымен.`, "repealed"),
  kk("below the requisite", "Осы редакция 2022 жылғы 3 ақпандағы өзгерістер ескеріле отырып жасалды"),
  kk("below the requisite", "(2022 жылғы 3 ақпандағы өзгерістерімен)"),
  kk("below the requisite", "Ресми жарияланым: Тасбұлақ таңы, 2021 жылғы 28 мамыр"),
  kk("below clause 1", `Ескерту. 1-тармақтың екінші бөлігі алып тасталды - ${body} қаулысымен.`),
  kk("below clause 1", `1-тармақ жаңа редакцияда - ${body} қаулысымен.`),
  kk("at the end", "© 2012. Қазақстан Республикасы Әділет министрлігінің «Заңнама және құқықтық ақпарат институты»"),
  kk("at the end", "Ескерту. Қосымша алып тасталды - Тасбұлақ ауданы әкімдігінің 03.02.2022 № 18 қаулысымен."),
  ru("below the title", "Действующий", "in-force"),
  ru("below the requisite", "(с изменениями и дополнениями по состоянию на 03.02.2022 г.)"),
  ru("below the requisite", "Примечание. Текст сверен с оригиналом."),
  ru("at the end", "Сообщить об ошибке на странице"),
  ru("below the preamble", "Примечание ИЗПИ: преамбула изложена в новой редакции."),
  ru("below clause 1", `Пункт 1 изложен в редакции ${bodyRu.replace("постановлением", "постановления")}`),
  ru(
    "before clause 1, in its line",
    `Сноска. Преамбула в редакции ${bodyRu.replace("постановлением", "постановления")} (вводится в действие со дня подписания).`,
  ),
  ru(
    "at the end",
    "© 2012. РГП на ПХВ «Институт законодательства и правовой информации Республики Казахстан» Министерства юстиции Республики Казахстан",
  ),
  ru("at the end", "Сноска. Приложение исключено постановлением акимата Тасбулакского района от 03.02.2022 № 18."),
  kk(
    "below clause 1",
    "Ескерту: 1-тармаққа өзгерту енгізілді - Тасбұлақ ауданы әкімдігінің 2022 жылғы 3 ақпандағы № 18 қаулысымен.",
  ),
  kk("below clause 1", `Ескертпе: 1-тармақ жаңа редакцияда - ${body} қаулысымен.`),
  ru(
    "below clause 1",
    "Примечание: пункт 1 дополнен постановлением акимата Тасбулакского района от 3 февраля 2022 года № 18.",
  ),
];
