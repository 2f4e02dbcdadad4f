import { categoryNames } from "../../quota/category-names.js";
import { identityRules } from "../../tables/identities/identity-rules.js";
import { type ClauseNumbers, type Messages, type NamedRule, russianWriting } from "./message.js";

const { number: figure, date } = russianWriting;

const clauseOf = (numbers: ClauseNumbers): string => {
  if (numbers.length === 0) return "";
  const steps = numbers.map((number, depth) => {
    const unit = number.startsWith("#") ? "абзац" : depth === 0 ? "пункт" : "подпункт";
    return `${unit} ${number.replace("#", "")}`;
  });
  return ` (${steps.join(", ")})`;
};

const by = ({ citation, verified }: NamedRule): string =>
  verified ? citation.ru : `${citation.ru}; не проверено: текст нормы не найден`;

const whats = {
  title: "заголовок",
  date: "дата принятия",
  number: "номер",
  authority: "принявший орган",
  signature: "подпись",
} as const;

const fields = { date: "дата", number: "номер", authority: "орган" } as const;

const roundings = {
  "half-up": "после округления до ближайшего целого",
  up: "после округления вверх",
  down: "после округления вниз",
} as const;

const headcountsOf = (min: number, max: number | null) =>
  max === null ? `от ${figure(min)} человек` : `от ${figure(min)} до ${figure(max)} человек`;
const percents = (min: number, max: number) =>
  min === max ? `${figure(min)} %` : `от ${figure(min)} до ${figure(max)} %`;

const unreadParts = { date: "дату принятия", number: "номер" } as const;

/** So many missing signs of an act are named. */
const named = 5;

const sought = {
  formula: "формула принятия",
  requisites: "вид, дата и номер",
  authority: "принявший орган",
  register: "регистрация или статус",
  signatures: "подписи должностных лиц",
  "annex-heading": "заголовок приложения",
  quota: "квота рабочих мест",
  clauses: "нормы в нумерованных пунктах",
  articles: "статьи или главы",
  self: "слова акта о себе (настоящее постановление)",
  law: "слова юридического языка",
  organizations: "организации с правовой формой",
} as const;

const unread = {
  damaged: "повреждена в файле и не прочитана",
  picture: "– изображение без текста",
  outlined: "содержит буквы, нарисованные контурами, а не набранные текстом",
  unmapped: "содержит знаки, шрифт которых не говорит, какие это буквы",
  illegible: "содержит текст, который не удалось распознать",
  furniture: "не содержит ничего, что было бы принято за текст акта",
} as const;

const damages = {
  checksum: "её содержимое не сходится с контрольной суммой",
  broken: "её содержимое обрывается",
  length: "её содержимое кончается не там, где указано в файле",
  operators: "в её содержимом есть то, что не относится к PDF",
  missing: "части её содержимого нет в файле",
  font: "шрифт отсутствует или повреждён",
  box: "её место и размер не указаны",
  tree: "список страниц не ведёт к ней",
  shifted: "объекты стоят не там, где указано в списке файла, то есть его байты утрачены или добавлены",
  unlike: "две программы чтения читают на ней разные числа",
} as const;

const parts = {
  title: "заголовок",
  requisite: "строка с датой и номером",
  preamble: "преамбула",
  clause: "пункт",
  signature: "подпись",
  signatures: "несколько подписей",
  agreement: "согласование",
  "annex-heading": "реквизит приложения",
  "annex-title": "заголовок приложения",
  paragraph: "абзац",
  table: "таблица",
  columns: "две колонки текста",
  note: "примечание",
  furniture: "текст страницы, а не акта",
} as const;

const languages = { kk: "казахском", ru: "русском" } as const;

const prints = (what: string, printed: boolean) =>
  printed ? `в строке напечатано ${what}` : `в результате стоит ${what}, в строке напечатано другое`;
const capitalPrints = (what: string, printed: boolean) =>
  prints(what, printed).replace(/^./, (first) => first.toUpperCase());

/** Russian. */
export const russian: Messages = {
  "act.missing": ({ what }) => `В источнике не указано: ${whats[what]}; это есть в каждом акте.`,
  "act.signatory-unnamed": ({ role }) => `Акт подписал: «${role}»; имя в источнике не указано.`,
  "preamble.missing": () => "Формула принятия акта не найдена; его основания могут стоять в другой части.",
  "relation.doubtful": ({ read, other }) =>
    `О том, что делается с упомянутым актом, могут говорить два выражения: прочитано «${read}», почти столь же вероятно «${other}».`,
  "force.unresolved": ({ text }) =>
    `Акт говорит о своём вступлении в силу, но ни день, ни правило в тексте «${text}» не прочитаны.`,
  "annex.missing": ({ text }) => `Акт ссылается на «${text}», но такого приложения в документе нет.`,
  "annex.unreferenced": ({ number, title }) =>
    `Ни один пункт не ссылается на приложение ${number ?? `«${title}»`}; приложение действует через пункт акта.`,
  "annex.heading": ({ field, expected, actual }) =>
    `В заголовке приложения ${fields[field]}: ${field === "date" ? date(actual) : actual}, в самом акте: ${field === "date" ? date(expected) : expected}; они должны совпадать.`,
  "reference.unresolved": ({ text }) => `Для «${text}» не удалось определить идентификатор в реестре.`,
  "reference.ambiguous-code": ({ text, ids }) =>
    `«${text}» может означать любой из актов ${ids.join(", ")}: на день акта действовал прежний, а новый был уже принят; идентификатор не определён.`,
  "reference.registration-mismatch": ({ known, printed }) =>
    `Цитируемый акт зарегистрирован под № ${known}, в ссылке напечатано № ${printed}.`,
  "reference.registration-given-out": ({ printed, bound, adopted }) =>
    `Регистрационный № ${printed} был выдан до ${date(bound)}, раньше принятия акта ${date(adopted)}; идентификатор из него не выводится.`,
  "reference.registration-not-reached": ({ printed, bound, adopted }) =>
    `До регистрационного № ${printed} реестр не дошёл раньше ${date(bound)}, для акта от ${date(adopted)} это поздно; идентификатор из него не выводится.`,
  "reference.catalogue-mismatch": ({ id, part, known, printed }) =>
    part === "date"
      ? `Цитируемый акт ${id} принят ${date(known)}, в ссылке напечатано ${date(printed)}.`
      : `Номер цитируемого акта ${id} – № ${known}, в ссылке напечатано № ${printed}.`,
  "reference.repealed": ({ id, end, adopted }) =>
    `Цитируемый акт ${id} утратил силу ${date(end)}, до принятия этого акта ${date(adopted)}.`,
  "reference.dangling": ({ text }) => `Акт ссылается на «${text}», но такого пункта в документе нет.`,
  "text.incoherent": ({ what, text }) =>
    what === "twice"
      ? `Слова «${text}» стоят здесь дважды подряд.`
      : what === "ends"
        ? `Абзац не завершён знаком препинания: «${text}»; возможно, это не текст акта.`
        : `Текст начинается внутри предложения: «${text}».`,
  "text.unlike-source": ({ own, source }) =>
    `В результате «${own}», а в источнике на этом месте «${source}»; ни одно из перечисленных исправлений этого не объясняет.`,
  "text.read-twice": ({ first }) => `Эти слова стоят и в поле ${first}; в источнике они встречаются один раз.`,
  "text.unplaced": ({ text }) => `Эти слова источника не вошли ни в одно поле результата: «${text}».`,
  "reference.unread-number": ({ text }) => `«${text}» имеет вид даты и номера акта, но ссылка здесь не прочитана.`,
  "reference.unread": ({ text }) => `«${text}»: здесь стоят слова ссылки, но ссылка не прочитана.`,
  "value.out-of-bounds": ({ text }) => `«${text}» не может быть числом на этом месте; из него ничего не прочитано.`,
  "value.unlike-text": ({ text, value }) => `Значение — «${value}», а в тексте стоит «${text}».`,
  "table.cell-doubtful": ({ header, cell }) =>
    `«${cell}» не похоже на другие ячейки графы «${header}»; возможно, перепутаны строки или графы.`,
  "text.unrepaired": () =>
    "Здесь, по-видимому, слова пропали или стоят в другом месте либо буквы не прочитаны; текст оставлен как есть.",
  "text.struck": ({ text }) => `Слова «${text}» зачёркнуты линией; они сохранены, но могут не действовать.`,
  "text.unseen": ({ text }) =>
    `Слова «${text}» есть в файле, но на странице их не видно: они набраны белым по белому или знаками без высоты либо закрашены.`,
  "text.tracked-changes": ({ count, view }) =>
    view === "accepted"
      ? `В документе есть записанные исправления (${count}); он прочитан так, как если бы все они были приняты.`
      : `В документе есть записанные исправления (${count}); он прочитан таким, каким был до них.`,
  "text.hidden": ({ letters, beginning }) =>
    `В документе скрыт текст (знаков: ${letters}), он не прочитан: «${beginning}…»`,
  "picture.layer-mismatch": ({ layer, picture }) =>
    `Текстовый слой даёт «${layer}», а на изображении страницы «${picture}»; сравните их.`,
  "input.not-an-act": ({ missing }) =>
    `Это не похоже на правовой акт или его страницу. Не найдено из искомого: ${missing
      .slice(0, named)
      .map((sign) => sought[sign])
      .join(", ")}${missing.length > named ? " и другое" : ""}.`,
  "input.other-language": ({ other }) =>
    `В документе есть и текст акта на ${other === "kk" ? "казахском" : "русском"} языке; этот результат — по другому тексту.`,
  "input.several-acts": ({ page }) =>
    `После подписей, на странице ${page}, начинается другой акт или этот же на другом языке; разделите файл.`,
  "act.unread": ({ what, line }) => `Не удалось прочитать ${unreadParts[what]} из строки «${line}».`,
  "text.letters": ({ words, more }) =>
    `Написано буквами не одного алфавита: ${words.map((word) => `«${word}»`).join(", ")}${more > 0 ? ` и ещё ${more}` : ""}; буквы могли быть утрачены или прочитаны неверно.`,
  "text.empty-quotes": ({ text }) =>
    `В кавычках ничего нет: …${text}…; слова названия, по-видимому, стоят в другом месте или пропущены.`,
  "text.number-words-mismatch": ({ text, figures, words }) =>
    `«${text}»: цифрами написано ${figure(figures)}, словами ${figure(words)}.`,
  "clause.number-gap": ({ expected, actual }) =>
    `Пункт имеет номер ${actual}, а должен иметь ${expected}; какой-то пункт пропущен или стоит внутри другого.`,
  "quota.share-unread": ({ text }) =>
    `«${text}» устанавливает долю или ступень, но прочитать её не удалось; в квоте её нет.`,
  "quota.row-unread": ({ row }) => `В строке «${row}» есть числа, но она не вошла ни в распределение, ни в итоги.`,
  "table.unread": () =>
    "Таблица не прочитана как перечень работодателей; ни одна её строка не вошла в распределение квоты.",
  "table.column-unread": ({ header }) =>
    `${header === "" ? "В столбце без заголовка" : `В столбце «${header}»`} есть числа, но их смысл не определён; в распределение квоты они не вошли.`,
  "table.identity-broken": ({ of, identity, expected, actual }) =>
    `«${of}» – ${actual}, а ${identityRules[identity].name.ru} – ${expected}.`,
  "table.identity-rounded": ({ of, identity, expected, actual }) =>
    `«${of}» – ${actual}, а ${identityRules[identity].name.ru} – ${expected}; разница может объясняться округлением частей.`,
  "table.identity-unread": ({ of, identity, actual }) =>
    `«${of}» – ${actual}; равна ли этому ${identityRules[identity].name.ru}, сказать нельзя: одна из частей не прочитана.`,
  "structure.doubtful": ({ read, other }) =>
    `Это место прочитано как «${parts[read]}», но может быть и «${parts[other]}».`,
  "language.doubtful": ({ read }) =>
    `Акт прочитан на ${languages[read]} языке с малым перевесом; на другом языке он может читаться иначе.`,
  "ocr.low-confidence": ({ text, confidence }) =>
    `Распознавание не уверено в «${text}» (уверенность ${confidence.toFixed(2)}); сравните с изображением.`,
  "reading.second-differs": ({ own, other }) =>
    `Другой читатель PDF даёт здесь ${other === null ? "пустоту" : `«${other.slice(0, 120)}»`}, этот — ${own === null ? "пустоту" : `«${own.slice(0, 120)}»`}.`,
  "page.unread": ({ page, why }) => `Страница ${page} ${unread[why]}; её текста здесь нет.`,
  "page.damaged": ({ page, kind, object }) =>
    kind === "tables"
      ? `Список объектов файла не ведёт к странице ${page}; она найдена поиском и прочитана.`
      : `Страница ${page} повреждена в файле: ${damages[kind]}${object === null ? "" : ` (объект ${object})`}; слова и числа на \
ней могут отсутствовать или быть неверными.`,
  "quota.positions-mismatch": ({ headcount, percent, exact, rounding, expected, actual, printed, rule }) =>
    `${figure(headcount)} работников × ${figure(percent)} % = ${figure(exact)}, ${roundings[rounding]} рабочих мест: ${figure(expected)}; ${prints(figure(actual), printed)}. Округление: ${by(rule)}.`,
  "quota.percent-mismatch": ({ expected, actual, printed, label, clause }) =>
    `${capitalPrints(`${figure(actual)} %`, printed)}; акт устанавливает ${figure(expected)} % для «${label}»${clauseOf(clause)}.`,
  "quota.tier-mismatch": ({ headcount, expected, actual, printed, minHeadcount, maxHeadcount, clause }) =>
    `${capitalPrints(`${figure(actual)} %`, printed)}; при численности ${figure(headcount)} акт устанавливает ${figure(expected)} % (${headcountsOf(minHeadcount, maxHeadcount)})${clauseOf(clause)}.`,
  "quota.total-mismatch": ({ header, expected, actual }) =>
    `Сумма столбца «${header}» равна ${figure(expected)}; в итоговой строке напечатано ${figure(actual)}.`,
  "quota.headcount-below-minimum": ({ headcount, minimum, rule }) =>
    `Численность организации ${figure(headcount)}; квота устанавливается начиная с ${figure(minimum)} работников: ${by(rule)}.`,
  "quota.percent-outside-act": ({ min, max, actual, printed, clause }) =>
    `${capitalPrints(`${figure(actual)} %`, printed)}; акт устанавливает ${percents(min, max)}${clauseOf(clause)}.`,
  "quota.percent-outside-law": ({ min, max, actual, headcount, rule }) =>
    `Здесь ${figure(actual)} %; допускается ${percents(min, max)}${headcount === null ? "" : ` при численности ${figure(headcount)}`}: ${by(rule)}.`,
  "quota.percent-bound": ({ percent, bound }) =>
    `Для этой категории акт говорит: ${bound === "least" ? "не менее" : "не более"} ${figure(percent)} %; это граница, а не процент, поэтому процент не приведён.`,
  "quota.row-number-gap": ({ expected, actual }) =>
    `Строка носит номер ${actual}, хотя по порядку должен быть ${expected}; строки нумеруются 1, 2, 3 ….`,
  "quota.duplicate-organization": ({ name, firstName, firstRow }) =>
    `${name} уже стоит в этом приложении${firstRow === null ? "" : ` в строке ${firstRow}`}${firstName === name ? "" : ` (${firstName})`}; для каждой категории организации отводится одна строка.`,
  "quota.organization-in-several-annexes": ({ name, annexes, categories, positions, headcounts }) =>
    `${name} стоит в нескольких приложениях: ${annexes.map((number) => number ?? "без номера").join(", ")}${categories.length === 0 ? "" : ` (${categories.map((one) => categoryNames[one].ru).join("; ")})`}; ${positions === null ? "общее число мест не указано" : `всего рабочих мест: ${figure(positions)}`}${headcounts.length > 1 ? `; численность указана по-разному: ${headcounts.map(figure).join(" и ")}` : ""}.`,
  "quota.cell-unreadable": ({ header, cell }) =>
    `В столбце «${header}» ${cell === "" ? "пусто" : `стоит «${cell}»`}, хотя должно быть число.`,
  "quota.authority-not-competent": ({ authority, rule }) =>
    `${authority} не является органом области, города республиканского значения или столицы; квоты рабочих мест устанавливают только они: ${by(rule)}.`,
};
