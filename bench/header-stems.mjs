// Takes every stem, word set and wording of headers away, one at a time, and determines the columns of quota tables
// without it: the share of columns that stay right. bench/leave-one-out.mjs does so for whole acts, but sees no stems
// inside of the word sets.
//
//   node bench/header-stems.mjs [--unreckoned]
//
// With `--unreckoned` the positions of the tables are not what their percentages give, so that no arithmetic helps.
import { join } from "node:path";
import { prepare, root } from "../scripts/setup.mjs";

prepare();
const compiled = (path) => import(join(root, "packages/normalizer/dist", path));
const { columnRoles } = await compiled("tables/roles/column-roles.js");
const { columnWords, headerRoles } = await compiled("language/column-headers.js");

const roles = ["row-number", "organization", "other", "headcount", "percent", "positions"];
/** Headers that hold the stems, each of them beside others of its language. */
const headers = [
  {
    "row-number": ["р/с №", "№", "Р/с", "Рет саны", "Қатар нөмірі"],
    organization: ["Ұйымның атауы", "Кәсіпорынның атауы", "Мекеменің атауы", "Жұмыс берушінің атауы", "Заңды тұлға"],
    other: ["Мекенжайы", "БСН", "Телефоны", "Ескерту", "Аудан"],
    headcount: [
      "Жұмыскерлердің тізімдік саны",
      "Қызметкерлер саны",
      "Штат саны",
      "Жұмысшылар, адам",
      "Жұмыс істейтіндер саны",
    ],
    percent: ["Квота мөлшері (%)", "Квота көлемі", "Пайызы", "Үлесі", "Квота нормасы"],
    positions: [
      "Квота бойынша жұмыс орындарының саны",
      "Бөлінген орындар",
      "Квота бірлігі",
      "Қабылданатын адамдар саны",
    ],
  },
  {
    "row-number": ["№ п/п", "№", "Порядковый номер"],
    organization: ["Наименование организации", "Предприятие", "Работодатель", "Учреждение", "Хозяйствующий субъект"],
    other: ["Адрес", "БИН", "Телефон", "Примечание", "Район"],
    headcount: [
      "Списочная численность работников",
      "Количество сотрудников",
      "Всего работающих",
      "Штат, единиц",
      "Число занятых",
    ],
    percent: ["Размер квоты (в %)", "Процент", "Доля", "Норматив квоты", "Объем квоты"],
    positions: [
      "Количество рабочих мест (единиц)",
      "Рабочие места",
      "Квота, единиц",
      "Трудоустроить, человек",
      "Принять граждан",
    ],
  },
];
const cellsUnder = {
  Мекенжайы: "Абай көшесі, 5",
  Адрес: "ул. Мира, 7",
  Телефоны: "8(712) 34-56-78",
  Телефон: "8(712) 34-56-78",
  Ескерту: "жаңа",
  Примечание: "новое",
  Аудан: "Абай",
  Район: "Абайский",
};
const unreckoned = process.argv.includes("--unreckoned");
const employers = [
  ['"Ақ бидай" ЖШС', 120, 2, 2],
  ["Жұлдыз мектебі", 340, 4, unreckoned ? 9 : 14],
  ['"Сенім" АҚ', 215, 3, unreckoned ? 11 : 6],
  ["Отырар базасы", 96, 2, 2],
  ['"Қорған" ЖШС', 152, 3, unreckoned ? 2 : 5],
];

const tables = headers.flatMap((words) =>
  roles.flatMap((role) =>
    words[role].flatMap((header) =>
      [0, 1].map((turn) =>
        roles.map((one, at) => (one === role ? header : words[one][(turn * 3 + at) % words[one].length])),
      ),
    ),
  ),
);

function rowsUnder(header) {
  return employers.map(([name, ...figures], row) => {
    const other = cellsUnder[header[2]] ?? `0504400${10_211 + row * 37}`;
    return [row + 1, name, other, ...figures].map(String);
  });
}

function shareRight(quota) {
  let right = 0;
  for (const header of tables) {
    const read = columnRoles(header, rowsUnder(header), quota).roles;
    right += roles.filter((role, at) => read[at] === role).length;
  }
  return right / (tables.length * roles.length);
}

const lists = [
  ...["numbering", "numberingAlone", "others", "counting"].map((key) => [key, columnWords[key]]),
  ...columnWords.roles.flatMap(({ role, sets, without = [] }) => [...sets, without].map((set) => [role, set])),
  ["wording", headerRoles],
  ["set of words", columnWords.roles],
];
const percentOf = (share) => `${(share * 100).toFixed(2)} %`;
for (const [around, quota] of [
  ["in an act that sets a quota", { percents: [2, 3, 4] }],
  ["in any act", null],
]) {
  const whole = shareRight(quota);
  const tried = lists.flatMap(([name, list]) =>
    list.map((_, at) => {
      const [entry] = list.splice(at, 1);
      const share = shareRight(quota);
      list.splice(at, 0, entry);
      return { name: `${name} ${entry.pattern ?? entry.sets?.join(" + ") ?? entry}`, share };
    }),
  );
  const hurt = tried.filter(({ share }) => share < whole);
  const mean = tried.reduce((sum, { share }) => sum + share, 0) / tried.length;
  console.log(
    `${around}: ${percentOf(whole)} of columns right; without one of ${tried.length} entries ${percentOf(mean)} on average, ${percentOf(Math.min(...tried.map(({ share }) => share)))} at least; ${percentOf(1 - hurt.length / tried.length)} of entries are not missed`,
  );
  for (const { name, share } of hurt) console.log(`  ${name.slice(0, 80)}: ${percentOf(share)}`);
}
