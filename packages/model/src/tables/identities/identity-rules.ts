/** The sums that tables and clauses state, as data: what must hold, why it is taken to hold, an invented break. */
import type { Localized } from "../../language.js";
import type { Proof } from "../../schema/proof.js";

/** One kind of identity. */
export interface IdentityRule {
  /** Its name in messages: what is reckoned. */
  readonly name: Localized;
  /** Which numbers give which one. */
  readonly rule: string;
  /** Where that stands, or why it is taken to hold. */
  readonly source: string;
  /** A break, invented. */
  readonly example: string;
  /** What an identity that holds proves. */
  readonly proof: Proof;
}

const classification =
  "The unified budget classification: categories part into classes and subclasses, functional groups into subgroups, " +
  "administrators and programmes.";
const structure = "The Budget Code, article on the structure of a budget.";

/** All identities, by their names. */
export const identityRules = {
  "budget.parts": {
    name: {
      en: "the sum of the rows that part it by code",
      kk: "код бойынша оның құрамына кіретін жолдардың қосындысы",
      ru: "сумма строк, на которые она разделена по кодам",
    },
    rule: "A row of a budget is the sum of the rows below it whose codes stand one column further to the right.",
    source: classification,
    example: "«Салықтық түсімдер» 900; its classes «Табыс салығы» 500 and «Меншікке салынатын салықтар» 300.",
    proof: "total",
  },
  "budget.section": {
    name: {
      en: "the sum of the rows of its section",
      kk: "бөлім жолдарының қосындысы",
      ru: "сумма строк раздела",
    },
    rule: "Income and outlay are the sums of their categories and functional groups.",
    source: structure,
    example: "«I. Кірістер» 1 000; categories 1 to 4 give 990.",
    proof: "total",
  },
  "budget.lending": {
    name: {
      en: "loans less their repayment",
      kk: "бюджеттік кредиттер мен оларды өтеудің айырмасы",
      ru: "бюджетные кредиты за вычетом их погашения",
    },
    rule: "Net budget lending is budget loans less repayment of budget loans.",
    source: structure,
    example: "Loans 70, repayment 140, net lending 70.",
    proof: "balance",
  },
  "budget.assets": {
    name: {
      en: "acquisition of financial assets less what their sale gives",
      kk: "қаржы активтерін сатып алу мен сатудан түсетін түсімдердің айырмасы",
      ru: "приобретение финансовых активов за вычетом поступлений от их продажи",
    },
    rule: "The balance of operations with financial assets is acquisition less receipts from sale.",
    source: structure,
    example: "Acquisition 84, sale 7, balance 80.",
    proof: "balance",
  },
  "budget.deficit": {
    name: {
      en: "income less outlay, net lending and the balance of operations with financial assets",
      kk: "кірістерден шығындарды, таза бюджеттік кредиттеуді және қаржы активтерімен операциялар бойынша сальдоны шегергендегі сан",
      ru: "доходы за вычетом затрат, чистого бюджетного кредитования и сальдо по операциям с финансовыми активами",
    },
    rule: "Deficit (surplus) is income less outlay, less net lending, less the balance of operations with financial assets.",
    source: structure,
    example: "Income 1 000, outlay 1 050, net lending 10, balance 0, deficit −50.",
    proof: "balance",
  },
  "budget.financing": {
    name: {
      en: "the deficit with the other sign",
      kk: "кері таңбамен алынған тапшылық",
      ru: "дефицит с обратным знаком",
    },
    rule: "Financing of the deficit is the deficit with the other sign.",
    source: structure,
    example: "Deficit −60, financing 50.",
    proof: "balance",
  },
  "budget.financing-parts": {
    name: {
      en: "loans received less loans repaid, and the balances used",
      kk: "қарыздар түсімі мен оларды өтеудің айырмасы және пайдаланылатын қалдықтар",
      ru: "поступления займов за вычетом их погашения и используемые остатки",
    },
    rule: "Financing is receipts of loans less repayment of loans, and the balances of budget money that are used.",
    source: structure,
    example: "Loans 100, repayment 20, balances 30, financing 100.",
    proof: "balance",
  },
  "clause.parts": {
    name: {
      en: "the sum of the items that it names",
      kk: "оның ішінде аталған сомалардың қосындысы",
      ru: "сумма названных в ней частей",
    },
    rule: "A sum of a clause with «оның ішінде» («в том числе») is that of the items that follow.",
    source: "The clause itself; for income the Budget Code, article on the structure of a budget.",
    example: "«кірістер – 1 000 мың теңге, оның ішінде: салықтық түсімдер – 600; трансферттер түсімі – 300».",
    proof: "total",
  },
  "clause.annex": {
    name: {
      en: "the sum that the annex states",
      kk: "қосымшада көрсетілген сома",
      ru: "сумма, указанная в приложении",
    },
    rule: "The clause that adopts a budget and the annex that it cites state the same sums.",
    source: "The clause: the budget is adopted «according to the annex» in these sums.",
    example: "«шығындар – 1 050 мың теңге» beside «II. Шығындар» 1 005.",
    proof: "clause",
  },
  "table.total": {
    name: {
      en: "the sum of the rows that it totals",
      kk: "қорытындысы шығарылған жолдардың қосындысы",
      ru: "сумма строк, итог которых она подводит",
    },
    rule: "A row of totals is the sum of the rows that it totals, in each column of amounts or counts.",
    source: "The label of the row.",
    example: "Posts 2, 3 and 4, «Итого» 10, while the fund of pay adds up.",
    proof: "total",
  },
  "table.total-column": {
    name: {
      en: "the sum of the columns that it totals",
      kk: "қорытындысы шығарылған бағандардың қосындысы",
      ru: "сумма граф, итог которых она подводит",
    },
    rule: "A column of totals is the sum of the columns beside it, as it is in nearly all rows.",
    source: "The header of the column, and the other rows.",
    example: "«Барлығы» 30; «I тоқсан» 10, «II тоқсан» 15.",
    proof: "total",
  },
  "table.product": {
    name: {
      en: "the quantity times the price",
      kk: "саны мен бағасының көбейтіндісі",
      ru: "произведение количества и цены",
    },
    rule: "Quantity × price is the amount, as it is in nearly all rows.",
    source: "The headers of the columns, and the other rows.",
    example: "3 pieces at 1 200 tenge make 3 900.",
    proof: "share",
  },
} as const satisfies Readonly<Record<string, IdentityRule>>;

/** Name of an identity. */
export type IdentityName = keyof typeof identityRules;

/** All names, in the order of the table. */
export const identityNames = Object.keys(identityRules) as [IdentityName, ...IdentityName[]];
