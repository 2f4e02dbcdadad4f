/** Small quota acts of both languages, around the clauses and annexes that a test is about. */

export interface AnnexText {
  readonly number: number | null;
  readonly title: string;
  /** Cells of the five usual columns, by tabs. */
  readonly rows: readonly string[];
}

const kazakhAnnex = ({ number, title, rows }: AnnexText): string => `
Бурабай ауданы әкімдігінің
2021 жылғы 5 ақпандағы
№ 17 қаулысына
${number === null ? "" : `${number}-`}қосымша

${title}

№\tҰйымның атауы\tЖұмыскерлердің тізімдік саны\tКвота мөлшері, %\tЖұмыс орындарының саны
${rows.join("\n")}
`;

/** The number of the clause that follows on the given ones. */
const afterLast = (clauses: string): number =>
  [...clauses.matchAll(/^(\d+)\. /gm)].reduce((last, [, number]) => Math.max(last, Number(number)), 0) + 1;

export const kazakhAct = (
  clauses: string,
  annexes: readonly AnnexText[] = [],
  title = "Жұмыс орындарына квота белгілеу туралы",
): string => `${title}

Ақмола облысы Бурабай ауданы әкімдігінің 2021 жылғы 5 ақпандағы № 17 қаулысы

Қазақстан Республикасының "Халықты жұмыспен қамту туралы" Заңының 9-бабына сәйкес Бурабай ауданының әкімдігі ҚАУЛЫ ЕТЕДІ:

${clauses}

${afterLast(clauses)}. Осы қаулының орындалуын бақылау аудан әкімінің орынбасарына жүктелсін.

Аудан әкімі А. Серіков
${annexes.map(kazakhAnnex).join("")}`;

const russianAnnex = ({ number, title, rows }: AnnexText): string => `
Приложение${number === null ? "" : ` ${number}`}
к постановлению акимата
Саркольского района
от 4 декабря 2022 года № 418

${title}

№ п/п\tНаименование организации\tСписочная численность работников\tРазмер квоты (%)\tКоличество рабочих мест
${rows.join("\n")}
`;

export const russianAct = (
  clauses: string,
  annexes: readonly AnnexText[] = [],
): string => `Об установлении квоты рабочих мест

Постановление акимата Саркольского района Западно-Казахстанской области от 4 декабря 2022 года № 418

В соответствии с Законом Республики Казахстан «О занятости населения» акимат Саркольского района ПОСТАНОВЛЯЕТ:

${clauses}

${afterLast(clauses)}. Контроль за исполнением настоящего постановления возложить на заместителя акима района Ахметову Ж.С.

Аким района Е. Сарсенов
${annexes.map(russianAnnex).join("")}`;
