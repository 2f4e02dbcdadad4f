/** Beginnings of acts: titles of odd punctuation, heads of which a part is missing or stands elsewhere. */
import { common, type FormLanguage, hosts, type Issuer, type Parts, preambleText } from "./host.js";

export interface HeadForm {
  readonly language: FormLanguage;
  readonly issuer: Issuer;
  readonly name: string;
  readonly parts: Parts;
  readonly title: string | null;
  readonly type: string;
  readonly kind: string;
  readonly date: string | null;
  readonly number: string | null;
  readonly preamble: { readonly text: string; readonly enactingFormula: string | null } | null;
}

type Given = Partial<Pick<HeadForm, "title" | "type" | "kind" | "date" | "number" | "preamble">>;

const kinds: Readonly<Record<Issuer, string>> = {
  akimat: "akimat",
  maslikhat: "maslikhat",
  akim: "akim",
  minister: "ministry",
  government: "government",
};

function head(language: FormLanguage, issuer: Issuer, name: string, parts: Parts, given: Given = {}): HeadForm {
  const host = hosts[language][issuer];
  return {
    language,
    issuer,
    name: `${language} ${name}`,
    parts,
    title: parts.title ?? common[language].title,
    type: host.type,
    kind: kinds[issuer],
    date: host.date,
    number: host.number,
    preamble: { text: preambleText(language, host), enactingFormula: host.formula },
    ...given,
  };
}

const titled = (language: FormLanguage, title: string) => head(language, "akimat", JSON.stringify(title), { title });
const absent = { date: null, number: null } as const;

/** Seen in acts of the register and on web pages that show them. */
export const seenHeads: readonly HeadForm[] = [
  titled(
    "kk",
    '"Тасбұлақ ауданының жұмыс тобын құру туралы" Тасбұлақ ауданы әкімдігінің 2015 жылғы 3 ақпандағы № 18 қаулысына өзгеріс енгізу туралы',
  ),
  titled(
    "kk",
    '"Тасбұлақ ауданы әкімдігінің "Жұмыс тобы туралы" 2012 жылғы 5 наурыздағы № 44 қаулысына өзгеріс енгізу туралы" 2015 жылғы 3 ақпандағы № 18 қаулысының күші жойылды деп тану туралы',
  ),
  titled(
    "kk",
    '"Тасбұлақ ауданы әкімдігінің "Жұмыс тобы туралы 2012 жылғы 5 наурыздағы № 44 қаулысына өзгеріс енгізу туралы" қаулысы туралы',
  ),
  titled("kk", 'Жұмыс тобын құру туралы"» қағидаларды бекіту туралы'),
  titled("kk", "Жұмыс тобын құру туралы."),
  titled("kk", '«"Жұмыс тобы туралы" 6 бабы» туралы'),
  titled("kk", "«Тасбұлақ жобасының» құрамы туралы"),
  titled("kk", "2021-2023 жылдарға арналған жұмыс тобы туралы"),
  titled("kk", "Жұмыс тобын құру"),
  titled("ru", "О внесении изменения в постановление акимата района от 3 февраля 2015 года № 18 «О рабочей группе»"),
  titled("ru", "О внесении изменения в постановление акимата района от 3 февраля 2015 года № 18 «О рабочей группе"),
  titled("ru", "О создании рабочей группы."),
  titled("ru", "Об утверждении положения о рабочей группе"),
  titled("ru", "Некоторые вопросы рабочей группы"),
  head(
    "kk",
    "akimat",
    "starts with the formula",
    { preamble: "ҚАУЛЫ ЕТЕДІ:" },
    { preamble: { text: "", enactingFormula: "ҚАУЛЫ ЕТЕДІ" } },
  ),
  head("kk", "akimat", "starts at clause 1", { preamble: "" }, { preamble: null }),
  head("ru", "maslikhat", "starts at clause 1", { preamble: "" }, { preamble: null }),
  head("kk", "akimat", "no requisite", { requisite: "" }, absent),
  head("kk", "maslikhat", "no requisite", { requisite: "" }, absent),
  head("ru", "akimat", "no requisite", { requisite: "" }, absent),
  head("ru", "maslikhat", "no requisite", { requisite: "" }, absent),
  head("kk", "akimat", "no title and no requisite", { title: "", requisite: "" }, { ...absent, title: null }),
  head("ru", "akimat", "no title and no requisite", { title: "", requisite: "" }, { ...absent, title: null }),
  head("kk", "akimat", "the requisite above the title", { requisiteFirst: true }),
  head("ru", "akimat", "the requisite above the title", { requisiteFirst: true }),
  head(
    "kk",
    "akimat",
    "a preamble of two paragraphs",
    { preamble: `Халықты қорғау мақсатында,\n\n${common.kk.law} ${hosts.kk.akimat.subject} ҚАУЛЫ ЕТЕДІ:` },
    {
      preamble: {
        text: `Халықты қорғау мақсатында, ${preambleText("kk", hosts.kk.akimat)}`,
        enactingFormula: "ҚАУЛЫ ЕТЕДІ",
      },
    },
  ),
  head(
    "ru",
    "akimat",
    "a preamble of two paragraphs",
    { preamble: `В целях защиты населения,\n\n${common.ru.law} ${hosts.ru.akimat.subject} ПОСТАНОВЛЯЕТ:` },
    {
      preamble: {
        text: `В целях защиты населения, ${preambleText("ru", hosts.ru.akimat)}`,
        enactingFormula: "ПОСТАНОВЛЯЕТ",
      },
    },
  ),
];
