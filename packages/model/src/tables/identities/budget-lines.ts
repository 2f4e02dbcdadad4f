/**
 * The lines of a budget, as tables and clauses name them. Sources: the Budget Codes of 2008 and 2025, article on the structure of
 * a budget; the unified budget classification; the forms in which maslikhats adopt budgets.
 */

/** A line of which a budget is reckoned. */
export type BudgetLine =
  | "income"
  | "tax"
  | "non-tax"
  | "capital"
  | "transfers"
  | "outlay"
  | "lending"
  | "loans"
  | "repaid"
  | "assets"
  | "bought"
  | "sold"
  | "other-deficit"
  | "balance"
  | "financing"
  | "borrowed"
  | "debt-repaid"
  | "balances-used";

interface LineWording {
  readonly line: BudgetLine;
  /** How its name begins, in either language. */
  readonly begins: readonly string[];
}

/** The longer names first: `бюджеттік кредиттерді өтеу` before `бюджеттік кредит`. */
export const lineWordings: readonly LineWording[] = [
  {
    line: "other-deficit",
    begins: ["мұнайға қатысты емес", "мұнайлық емес", "ненефтян"],
  },
  {
    line: "financing",
    begins: [
      "бюджет тапшылығын",
      "бюджеттің тапшылығын",
      "тапшылықты қаржыландыру",
      "бюджет тапшылығын (профицитін)",
      "бюджеттің профицитін",
      "бюджет профицитін",
      "финансирование дефицит",
      "использование профицита",
      "қаржыландыру",
      "финансирование",
    ],
  },
  {
    line: "balance",
    begins: [
      "бюджет тапшылығы",
      "бюджеттің тапшылығы",
      "бюджет профицит",
      "бюджеттің профицит",
      "тапшылық",
      "профицит",
      "дефицит",
      "бюджет дефицит",
    ],
  },
  {
    line: "repaid",
    begins: [
      "бюджеттік кредиттерді өтеу",
      "бюджеттік кредиттер өтеу",
      "бюджеттік несиелерді өтеу",
      "бюджеттік кредиттерді қайтару",
      "погашение бюджетных кредит",
      "возврат бюджетных кредит",
    ],
  },
  { line: "lending", begins: ["таза бюджеттік", "таза кредиттеу", "чистое бюджетное", "чистое кредитование"] },
  { line: "loans", begins: ["бюджеттік кредит", "бюджеттік несие", "бюджетные кредит"] },
  {
    line: "sold",
    begins: [
      "мемлекеттің қаржы",
      "мемлекеттік қаржы",
      "мемлекеттің қаржылық",
      "қаржы активтерін сатудан",
      "қаржылық активтерін сатудан",
      "поступления от продажи финансовых",
      "поступление от продажи финансовых",
    ],
  },
  { line: "bought", begins: ["қаржы активтерін сатып", "қаржылық активтерді сатып", "приобретение финансовых"] },
  {
    line: "assets",
    begins: [
      "қаржы активтерімен",
      "қаржылық активтермен",
      "қаржылық активтерімен",
      "қаржы активтерінің операциялары",
      "сальдо по операциям",
      "сальдо операций",
    ],
  },
  { line: "debt-repaid", begins: ["қарыздарды өтеу", "қарыздар өтеу", "погашение займов", "погашение займа"] },
  {
    line: "borrowed",
    begins: ["қарыздар түсім", "қарыздардың түсім", "қарыз түсім", "поступления займов", "поступление займов"],
  },
  {
    line: "balances-used",
    begins: [
      "бюджет қаражатының",
      "бюджеттік қаражат",
      "бюджет қаражаттарының",
      "пайдаланылатын",
      "используемые остатки",
      "остатки бюджетных средств",
    ],
  },
  { line: "non-tax", begins: ["салықтық емес", "неналоговые"] },
  { line: "tax", begins: ["салықтық түсім", "салық түсім", "салықтар түсім", "налоговые поступления"] },
  {
    line: "capital",
    begins: [
      "негізгі капиталды сатудан",
      "поступления от продажи основного",
      "поступление от продажи основного",
      "доходы от операций с капиталом",
    ],
  },
  {
    line: "transfers",
    begins: [
      "трансферттер түсім",
      "трансферттердің түсім",
      "трансферттерден түс",
      "ресми трансферттер",
      "поступления трансфертов",
      "поступление трансфертов",
      "поступления официальных трансфертов",
    ],
  },
  { line: "income", begins: ["кіріс", "доход", "түсімдер"] },
  { line: "outlay", begins: ["шығын", "шығыс", "затрат", "расход"] },
];

const NUMBERED = /^(?:[vxіх]{1,4}|\d{1,2})(?:\s?[.)]\s*|\s+(?=\p{L}))/u;

/** The line that a name calls; null for any other name. */
export function budgetLine(name: string): BudgetLine | null {
  const words = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/["«»“”]/g, "")
    .replaceAll("i", "і")
    .replace(/\s+/g, " ")
    .trim();
  const bare = words.replace(NUMBERED, "");
  if (bare.length > longest) return null;
  return lineWordings.find(({ begins }) => begins.some((begin) => bare.startsWith(begin)))?.line ?? null;
}

/** Characters of a line's name. */
const longest = 120;
