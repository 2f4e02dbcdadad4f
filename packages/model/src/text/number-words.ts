/** Numerals in words as percentages and thresholds use them, Kazakh and Russian, by how their forms begin. */

/** The longer stem first where one begins with the other. */
const stems: readonly (readonly [stem: string, value: number])[] = [
  ["бір", 1],
  ["екі", 2],
  ["үш", 3],
  ["төрт", 4],
  ["бес", 5],
  ["алты", 6],
  ["жеті", 7],
  ["сегіз", 8],
  ["тоғыз", 9],
  ["жиырма", 20],
  ["отыз", 30],
  ["қырық", 40],
  ["елу", 50],
  ["алпыс", 60],
  ["жетпіс", 70],
  ["сексен", 80],
  ["тоқсан", 90],
  ["жүз", 100],
  ["он", 10],
  ["жарым", 0.5],
  ["жарты", 0.5],
  ["одн", 1],
  ["один", 1],
  ["пятьдесят", 50],
  ["пятидесят", 50],
  ["двести", 200],
  ["двухсот", 200],
  ["двадцат", 20],
  ["дв", 2],
  ["тридцат", 30],
  ["трех", 3],
  ["трёх", 3],
  ["три", 3],
  ["четыр", 4],
  ["пят", 5],
  ["шест", 6],
  ["сем", 7],
  ["восем", 8],
  ["восьм", 8],
  ["девят", 9],
  ["десят", 10],
  ["сорок", 40],
  ["ста", 100],
  ["сто", 100],
  ["перв", 1],
  ["втор", 2],
  ["трет", 3],
  ["четвёрт", 4],
  ["четверт", 4],
  ["полтор", 1.5],
  ["половин", 0.5],
];

/** Kazakh case ends, so that `онда`, `бірлік` and `жүзеге` are no numerals; Russian forms are told by the stem. */
const KAZAKH_END = "(?:ге|ға|қа|ке|ден|дан|тен|тан|нан|нен|дің|дың|тің|тың|нің|ның|інші|ыншы|ншы|нші|уден|еуден)?";
const WORD = new RegExp(
  `(?<!\\p{L})(?:(${stems.map(([stem]) => stem).join("|")})(?:${KAZAKH_END}|[аегиоуыьюяйхм]{0,4}))(?!\\p{L})`,
  "giu",
);
const values = new Map(stems);

/** The numbers that a text gives in words: each numeral, and what neighbouring ones make together. */
export function numbersInWords(text: string): number[] {
  const found: number[] = [];
  let sum = 0;
  let end = -1;
  for (const match of text.matchAll(WORD)) {
    const value = values.get((match[1] ?? "").toLowerCase()) ?? 0;
    const goesOn = end >= 0 && /^\s+$/.test(text.slice(end, match.index));
    // Two hundred is two by a hundred in Kazakh.
    sum = !goesOn ? value : value === 100 && sum < 10 ? sum * 100 : sum + value;
    found.push(value, sum);
    end = match.index + match[0].length;
  }
  return found;
}
