import { categoryNames } from "../../quota/category-names.js";
import { identityRules } from "../../tables/identities/identity-rules.js";
import { type ClauseNumbers, kazakhWriting, type Messages, type NamedRule } from "./message.js";

const { number: figure, date } = kazakhWriting;

const clauseOf = (numbers: ClauseNumbers): string => {
  if (numbers.length === 0) return "";
  const steps = numbers.map((number, depth) => {
    if (number.startsWith("#")) return `${number.slice(1)}-абзац`;
    return depth === 0 ? `${number}-тармақ` : `${number}) тармақша`;
  });
  return ` (${steps.join(", ")})`;
};

const by = ({ citation, verified }: NamedRule): string =>
  verified ? citation.kk : `${citation.kk}; тексерілмеген: норманың мәтіні табылмады`;

const whats = {
  title: "актінің тақырыбы",
  date: "қабылданған күні",
  number: "нөмірі",
  authority: "қабылдаған органы",
  signature: "қолтаңба",
} as const;

const fields = { date: "күні", number: "нөмірі", authority: "органы" } as const;

const roundings = {
  "half-up": "жақын бүтін санға дейін дөңгелектегенде",
  up: "жоғары қарай дөңгелектегенде",
  down: "төмен қарай дөңгелектегенде",
} as const;

const headcountsOf = (min: number, max: number | null) =>
  max === null ? `${figure(min)} және одан көп адам` : `${figure(min)}–${figure(max)} адам`;
const percents = (min: number, max: number) => (min === max ? `${figure(min)} %` : `${figure(min)}–${figure(max)} %`);

const unreadParts = { date: "Қабылданған күні", number: "Нөмірі" } as const;

/** So many missing signs of an act are named. */
const named = 5;

const sought = {
  formula: "қабылдау формуласы",
  requisites: "түрі, күні және нөмірі",
  authority: "қабылдаған орган",
  register: "тіркеу немесе мәртебе",
  signatures: "лауазымды адамдардың қолтаңбалары",
  "annex-heading": "қосымшаның тақырыбы",
  quota: "жұмыс орындарының квотасы",
  clauses: "нөмірленген тармақтардағы нормалар",
  articles: "баптар немесе тараулар",
  self: "актінің өзін атайтын сөздер (осы қаулы)",
  law: "заң тілінің сөздері",
  organizations: "ұйымдық-құқықтық нысаны бар ұйымдар",
} as const;

const unread = {
  damaged: " файлда бүлінген, оны оқу мүмкін болмады",
  picture: " – мәтіні жоқ сурет",
  outlined: "те мәтін емес, пішін түрінде салынған әріптер бар",
  unmapped: "те қаріпі әріптерін көрсетпейтін таңбалар басылған",
  illegible: "те танылмаған жазу бар",
  furniture: "те актінің мәтіні деп танылған ештеңе жоқ",
} as const;

const damages = {
  checksum: "мазмұны бақылау қосындысына сәйкес келмейді",
  broken: "мазмұны ортасынан үзіледі",
  length: "мазмұны файлда көрсетілген жерде аяқталмайды",
  operators: "мазмұнында PDF-ке жатпайтын нәрсе бар",
  missing: "мазмұнының бір бөлігі файлда жоқ",
  font: "қаріпі жоқ немесе бүлінген",
  box: "орны мен өлшемі көрсетілмеген",
  tree: "беттер тізімі оған апармайды",
  shifted: "нысандар файл тізімінде көрсетілген жерде емес, яғни файлдың байттары жоғалған немесе қосылған",
  unlike: "екі оқу құралы ондағы сандарды әртүрлі оқиды",
} as const;

const parts = {
  title: "тақырып",
  requisite: "күні мен нөмірі бар жол",
  preamble: "кіріспе",
  clause: "тармақ",
  signature: "қолтаңба",
  signatures: "бірнеше қолтаңба",
  agreement: "келісу белгісі",
  "annex-heading": "қосымшаның реквизиті",
  "annex-title": "қосымшаның тақырыбы",
  paragraph: "абзац",
  table: "кесте",
  columns: "мәтіннің екі бағаны",
  note: "ескертпе",
  furniture: "актіге емес, бетке қатысты мәтін",
} as const;

const languages = { kk: "қазақ", ru: "орыс" } as const;

const prints = (what: string, printed: boolean) =>
  printed ? `жолда ${what} деп басылған` : `нәтижеде ${what} тұр, ал жолда басқаша басылған`;
const capitalPrints = (what: string, printed: boolean) =>
  prints(what, printed).replace(/^./, (first) => first.toUpperCase());

/** Kazakh. */
export const kazakh: Messages = {
  "act.missing": ({ what }) => `Дереккөзде мынау көрсетілмеген: ${whats[what]}; ол әр актіде болады.`,
  "act.signatory-unnamed": ({ role }) => `Актіге қол қойған: «${role}»; дереккөзде аты-жөні көрсетілмеген.`,
  "preamble.missing": () => "Актінің қабылдау формуласы табылмады; оның негіздемесі басқа бөлікте тұруы мүмкін.",
  "relation.doubtful": ({ read, other }) =>
    `Сілтеме жасалған актімен не жасалатынын екі тіркес білдіруі мүмкін: «${read}» деп оқылды, «${other}» де дерлік ықтимал.`,
  "force.unresolved": ({ text }) =>
    `Акт өзінің күшіне енуі туралы айтады, бірақ «${text}» мәтінінен күн де, қағида да оқылмады.`,
  "annex.missing": ({ text }) => `Актіде «${text}» деп сілтеме жасалған, бірақ құжатта мұндай қосымша жоқ.`,
  "annex.unreferenced": ({ number, title }) =>
    `${number === null ? `«${title}» қосымшасына` : `${number}-қосымшаға`} бірде-бір тармақта сілтеме жоқ; қосымша актінің тармағы арқылы қолданылады.`,
  "annex.heading": ({ field, expected, actual }) =>
    `Қосымшаның тақырыбында актінің ${fields[field]}: ${field === "date" ? date(actual) : actual}, ал актінің өзінде: ${field === "date" ? date(expected) : expected}; олар бірдей болуы тиіс.`,
  "reference.unresolved": ({ text }) => `«${text}» үшін тізілімдегі идентификатор анықталмады.`,
  "reference.ambiguous-code": ({ text, ids }) =>
    `«${text}» мыналардың кез келгенін білдіруі мүмкін: ${ids.join(", ")}; акт қабылданған күні бұрынғысы қолданыста болған, кейінгісі қабылданып қойған; идентификатор берілмейді.`,
  "reference.registration-mismatch": ({ known, printed }) =>
    `Сілтеме жасалған акт № ${known} болып тіркелген, ал сілтемеде № ${printed} деп басылған.`,
  "reference.registration-given-out": ({ printed, bound, adopted }) =>
    `№ ${printed} тіркеу нөмірі ${date(bound)} күніне дейін, яғни акт қабылданған ${date(adopted)} күнінен бұрын берілген; одан идентификатор шығарылмайды.`,
  "reference.registration-not-reached": ({ printed, bound, adopted }) =>
    `Тізілім № ${printed} тіркеу нөміріне ${date(bound)} күнінен бұрын жеткен жоқ, бұл ${date(adopted)} күнгі акт үшін кеш; одан идентификатор шығарылмайды.`,
  "reference.catalogue-mismatch": ({ id, part, known, printed }) =>
    part === "date"
      ? `Сілтеме жасалған ${id} актісі ${date(known)} күні қабылданған, ал сілтемеде ${date(printed)} деп басылған.`
      : `Сілтеме жасалған ${id} актісінің нөмірі № ${known}, ал сілтемеде № ${printed} деп басылған.`,
  "reference.repealed": ({ id, end, adopted }) =>
    `Сілтеме жасалған ${id} актісінің күші ${date(end)} күні жойылған, бұл акт одан кейін, ${date(adopted)} күні қабылданған.`,
  "reference.dangling": ({ text }) => `Акт «${text}» деп сілтейді, ал құжатта ондай тармақ жоқ.`,
  "text.incoherent": ({ what, text }) =>
    what === "twice"
      ? `«${text}» деген сөздер қатарынан екі рет тұр.`
      : what === "ends"
        ? `Абзац тыныс белгісімен аяқталмайды: «${text}»; бұл актінің мәтіні болмауы мүмкін.`
        : `Мәтін сөйлемнің ортасынан басталады: «${text}».`,
  "text.unlike-source": ({ own, source }) =>
    `Нәтижеде «${own}», ал дереккөздің осы орнында «${source}» тұр; бұл айырмашылықты тізілген ешбір түзету жасамаған.`,
  "text.read-twice": ({ first }) => `Бұл сөздер ${first} өрісінде де тұр; дереккөзде олар бір-ақ рет кездеседі.`,
  "text.unplaced": ({ text }) => `Дереккөздің мына сөздері нәтиженің ешбір өрісіне кірмеді: «${text}».`,
  "reference.unread-number": ({ text }) =>
    `«${text}» актінің күні мен нөміріне ұқсайды, бірақ бұл жерде сілтеме оқылмады.`,
  "reference.unread": ({ text }) => `«${text}»: мұнда сілтеме сөздері бар, бірақ сілтеме оқылмады.`,
  "value.out-of-bounds": ({ text }) => `«${text}» мұнда тұра алатын сан емес; одан ештеңе оқылмады.`,
  "value.unlike-text": ({ text, value }) => `Мәні — «${value}», ал мәтінде «${text}» деп тұр.`,
  "table.cell-doubtful": ({ header, cell }) =>
    `«${cell}» «${header}» бағанының басқа ұяшықтарына ұқсамайды; жолдар не бағандар шатасқан болуы мүмкін.`,
  "text.unrepaired": () =>
    "Бұл жерде сөздер түсіп қалған немесе басқа жерде тұрған, не әріптер оқылмаған сияқты; мәтін сол күйінде қалдырылды.",
  "text.struck": ({ text }) => `«${text}» сөздері сызылып тасталған; олар сақталды, бірақ күші болмауы мүмкін.`,
  "text.unseen": ({ text }) =>
    `«${text}» сөздері файлда бар, бірақ бетте көрінбейді: ақ түспен немесе көлемсіз әріппен жазылған не бояумен жабылған.`,
  "text.tracked-changes": ({ count, view }) =>
    view === "accepted"
      ? `Құжатта жазып алынған түзетулер бар (${count}); ол түзетулердің бәрі қабылданғандай оқылды.`
      : `Құжатта жазып алынған түзетулер бар (${count}); ол түзетулерге дейінгі күйінде оқылды.`,
  "text.hidden": ({ letters, beginning }) =>
    `Құжатта жасырын мәтін бар (таңба саны: ${letters}), ол оқылмады: «${beginning}…»`,
  "picture.layer-mismatch": ({ layer, picture }) =>
    `Мәтін қабатында «${layer}», ал беттің суретінде «${picture}» тұр; салыстырыңыз.`,
  "input.not-an-act": ({ missing }) =>
    `Бұл құқықтық актіге немесе оның бетіне ұқсамайды. Ізделді, бірақ табылмады: ${missing
      .slice(0, named)
      .map((sign) => sought[sign])
      .join(", ")}${missing.length > named ? " және басқалары" : ""}.`,
  "input.other-language": ({ other }) =>
    `Құжатта актінің ${other === "kk" ? "қазақ" : "орыс"} тіліндегі мәтіні де бар; бұл нәтиже екінші мәтіндікі.`,
  "input.several-acts": ({ page }) =>
    `Қолдардан кейін, ${page}-бетте, басқа акт немесе осы актінің басқа тілдегі мәтіні басталады; файлды бөліңіз.`,
  "act.unread": ({ what, line }) => `${unreadParts[what]} «${line}» жолынан оқылмады.`,
  "text.letters": ({ words, more }) =>
    `Бір әліпбидің әріптерімен жазылмаған: ${words.map((word) => `«${word}»`).join(", ")}${more > 0 ? ` және тағы ${more}` : ""}; әріптер жоғалған немесе қате оқылған болуы мүмкін.`,
  "text.empty-quotes": ({ text }) =>
    `Тырнақшаның іші бос: …${text}…; тақырыптың сөздері басқа жерде тұр немесе жоқ болуы мүмкін.`,
  "text.number-words-mismatch": ({ text, figures, words }) =>
    `«${text}»: цифрмен ${figure(figures)}, сөзбен ${figure(words)} деп жазылған.`,
  "clause.number-gap": ({ expected, actual }) =>
    `Тармақтың нөмірі ${actual}, ал ${expected} болуы керек; бір тармақ жоқ немесе басқасының ішінде тұр.`,
  "quota.share-unread": ({ text }) => `«${text}» үлесті не сатыны белгілейді, бірақ ол оқылмады; квотада ол жоқ.`,
  "quota.row-unread": ({ row }) =>
    `«${row}» жолында сандар бар, бірақ ол бөлінген орындарға да, қорытындыға да кірмейді.`,
  "table.unread": () => "Кесте жұмыс берушілердің тізімі ретінде оқылмады; оның жолдары квота бөлінісіне кірмеді.",
  "table.column-unread": ({ header }) =>
    `${header === "" ? "Тақырыбы жоқ бағанда" : `«${header}» бағанында`} сандар бар, бірақ олардың мағынасы анықталмады; олар квота бөлінісіне кірмеді.`,
  "table.identity-broken": ({ of, identity, expected, actual }) =>
    `«${of}» – ${actual}, ал ${identityRules[identity].name.kk} – ${expected}.`,
  "table.identity-rounded": ({ of, identity, expected, actual }) =>
    `«${of}» – ${actual}, ал ${identityRules[identity].name.kk} – ${expected}; айырма бөліктердің дөңгелектенуінен болуы мүмкін.`,
  "table.identity-unread": ({ of, identity, actual }) =>
    `«${of}» – ${actual}; ${identityRules[identity].name.kk} осыған тең бе – белгісіз, оның бір бөлігі оқылмады.`,
  "structure.doubtful": ({ read, other }) =>
    `Бұл жер «${parts[read]}» деп оқылды; ол «${parts[other]}» болуы да мүмкін.`,
  "language.doubtful": ({ read }) =>
    `Акт ${languages[read]} тілінде деп оқылды, бірақ белгілердің айырмасы аз; екінші тілде басқаша оқылуы мүмкін.`,
  "ocr.low-confidence": ({ text, confidence }) =>
    `«${text}» мәтінінің дұрыс танылғаны күмәнді (сенімділігі ${confidence.toFixed(2)}); суретпен салыстырыңыз.`,
  "reading.second-differs": ({ own, other }) =>
    `Басқа PDF оқырманы мұнда ${other === null ? "ештеңе бермейді" : `«${other.slice(0, 120)}» береді`}, бұл оқырман ${own === null ? "ештеңе бермейді" : `«${own.slice(0, 120)}» береді`}.`,
  "page.unread": ({ page, why }) => `${page}-бет${unread[why]}; ондағы мәтін бұл жерде жоқ.`,
  "page.damaged": ({ page, kind, object }) =>
    kind === "tables"
      ? `Файлдың нысандар тізімі ${page}-бетке апармайды; бет іздеу арқылы табылып, оқылды.`
      : `${page}-бет файлда бүлінген: ${damages[kind]}${object === null ? "" : ` (${object}-нысан)`}; ондағы сөздер мен сандар \
жоқ немесе қате болуы мүмкін.`,
  "quota.positions-mismatch": ({ headcount, percent, exact, rounding, expected, actual, printed, rule }) =>
    `${figure(headcount)} жұмыскер × ${figure(percent)} % = ${figure(exact)}, ${roundings[rounding]} ${figure(expected)} жұмыс орны; ${prints(figure(actual), printed)}. Дөңгелектеу: ${by(rule)}.`,
  "quota.percent-mismatch": ({ expected, actual, printed, label, clause }) =>
    `${capitalPrints(`${figure(actual)} %`, printed)}; акт «${label}» үшін ${figure(expected)} % белгілейді${clauseOf(clause)}.`,
  "quota.tier-mismatch": ({ headcount, expected, actual, printed, minHeadcount, maxHeadcount, clause }) =>
    `${capitalPrints(`${figure(actual)} %`, printed)}; ${figure(headcount)} жұмыскер үшін акт ${figure(expected)} % белгілейді (${headcountsOf(minHeadcount, maxHeadcount)})${clauseOf(clause)}.`,
  "quota.total-mismatch": ({ header, expected, actual }) =>
    `«${header}» бағанының қосындысы ${figure(expected)}; қорытынды жолда ${figure(actual)} деп басылған.`,
  "quota.headcount-below-minimum": ({ headcount, minimum, rule }) =>
    `Ұйымда ${figure(headcount)} жұмыскер бар; квота кемінде ${figure(minimum)} жұмыскер болғанда белгіленеді: ${by(rule)}.`,
  "quota.percent-outside-act": ({ min, max, actual, printed, clause }) =>
    `${capitalPrints(`${figure(actual)} %`, printed)}; акт ${percents(min, max)} белгілейді${clauseOf(clause)}.`,
  "quota.percent-outside-law": ({ min, max, actual, headcount, rule }) =>
    `Мұнда ${figure(actual)} % тұр; ${headcount === null ? "" : `${figure(headcount)} жұмыскер үшін `}${percents(min, max)} рұқсат етіледі: ${by(rule)}.`,
  "quota.percent-bound": ({ percent, bound }) =>
    `Бұл санат үшін акт ${bound === "least" ? "кемінде" : "ең көбі"} ${figure(percent)} % дейді: бұл шек қана, пайыз емес, сондықтан пайыз берілмеді.`,
  "quota.row-number-gap": ({ expected, actual }) =>
    `Жолдың нөмірі ${actual}, ал реті бойынша ${expected} болуы тиіс; жолдар 1, 2, 3 … деп нөмірленеді.`,
  "quota.duplicate-organization": ({ name, firstName, firstRow }) =>
    `${name} осы қосымшада бұған дейін де бар${firstRow === null ? "" : ` (${firstRow}-жол)`}${firstName === name ? "" : `: ${firstName}`}; әр санат бойынша ұйымға бір жол беріледі.`,
  "quota.organization-in-several-annexes": ({ name, annexes, categories, positions, headcounts }) =>
    `${name} бірнеше қосымшада бар: ${annexes.map((number) => number ?? "нөмірсіз").join(", ")}${categories.length === 0 ? "" : ` (${categories.map((one) => categoryNames[one].kk).join("; ")})`}; ${positions === null ? "орындардың жалпы саны көрсетілмеген" : `барлығы ${figure(positions)} жұмыс орны`}${headcounts.length > 1 ? `; жұмыскерлер саны әртүрлі көрсетілген: ${headcounts.map(figure).join(" және ")}` : ""}.`,
  "quota.cell-unreadable": ({ header, cell }) =>
    `«${header}» бағанында ${cell === "" ? "ештеңе жоқ" : `«${cell}» тұр`}, ал сан болуы тиіс.`,
  "quota.authority-not-competent": ({ authority, rule }) =>
    `${authority} облыстың, республикалық маңызы бар қаланың немесе астананың органы емес; жұмыс орындарына квотаны солар ғана белгілейді: ${by(rule)}.`,
};
