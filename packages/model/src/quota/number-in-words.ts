/** A number that a cell gives in words alone: `екі жүз он`, `двадцать три`, `бір жарым`. */

const ones = (words: string, from: number, step = 1) =>
  words.split(" ").map((word, at) => [word, from + at * step] as const);

const numerals: ReadonlyMap<string, number> = new Map([
  ...ones("нөл бір екі үш төрт бес алты жеті сегіз тоғыз он", 0),
  ...ones("жиырма отыз қырық елу алпыс жетпіс сексен тоқсан жүз", 20, 10),
  ...ones("ноль один два три четыре пять шесть семь восемь девять десять", 0),
  ...ones(
    "одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать",
    11,
  ),
  ...ones("двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто сто", 20, 10),
  ...ones("двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот", 200, 100),
  ...(["одна", "две", "одно"] as const).map((word, at) => [word, [1, 2, 1][at] as number] as const),
]);
const thousands: ReadonlySet<string> = new Set(["мың", "тысяча", "тысячи", "тысяч"]);
const half = "жарым";

/** Null where any word is no numeral, or where one does not follow a greater one: `бес жиырма` says no number. */
export function numberInWords(text: string): number | null {
  const words = text.split(" ");
  let total = 0;
  let sum = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [at, word] of words.entries()) {
    if (thousands.has(word) && total === 0) {
      total = (sum || 1) * 1000;
      [sum, last] = [0, 1000];
      continue;
    }
    if (word === half && at > 0 && at === words.length - 1) return total + sum + 0.5;
    const value = numerals.get(word);
    if (value === undefined) return null;
    // Kazakh counts its hundreds: `екі жүз`.
    if (value === 100 && sum > 1 && sum < 10) sum *= 100;
    else if (at > 0 && (value >= last || value === 0 || (last < 20 && last > 10))) return null;
    else sum += value;
    last = value;
  }
  return total + sum;
}
