/** Whole numbers that a cell states in words: `жүз елу`, `сто пятьдесят`. */

const words: Readonly<Record<string, number>> = {
  нөл: 0,
  бір: 1,
  екі: 2,
  үш: 3,
  төрт: 4,
  бес: 5,
  алты: 6,
  жеті: 7,
  сегіз: 8,
  тоғыз: 9,
  он: 10,
  жиырма: 20,
  отыз: 30,
  қырық: 40,
  елу: 50,
  алпыс: 60,
  жетпіс: 70,
  сексен: 80,
  тоқсан: 90,
  жүз: 100,
  мың: 1000,
  ноль: 0,
  один: 1,
  одна: 1,
  одно: 1,
  два: 2,
  две: 2,
  три: 3,
  четыре: 4,
  пять: 5,
  шесть: 6,
  семь: 7,
  восемь: 8,
  девять: 9,
  десять: 10,
  одиннадцать: 11,
  двенадцать: 12,
  тринадцать: 13,
  четырнадцать: 14,
  пятнадцать: 15,
  шестнадцать: 16,
  семнадцать: 17,
  восемнадцать: 18,
  девятнадцать: 19,
  двадцать: 20,
  тридцать: 30,
  сорок: 40,
  пятьдесят: 50,
  шестьдесят: 60,
  семьдесят: 70,
  восемьдесят: 80,
  девяносто: 90,
  сто: 100,
  двести: 200,
  триста: 300,
  четыреста: 400,
  пятьсот: 500,
  шестьсот: 600,
  семьсот: 700,
  восемьсот: 800,
  девятьсот: 900,
  тысяча: 1000,
  тысячи: 1000,
  тысяч: 1000,
};

/** Of one word `он` is the Russian `he` as well, of more than these no cell's number is made. */
const mostWords = 8;

/** The whole number that numerals and nothing else make in their order; null for any other text. */
export function parseNumberWords(text: string): number | null {
  const parts = text.trim().toLowerCase().split(/\s+/);
  if (parts.length > mostWords) return null;
  let thousands = 0;
  let below = 0;
  // The next numeral must be smaller than the one before it, or multiply it.
  let limit = 1000;
  for (const part of parts) {
    const value = words[part];
    if (value === undefined) return null;
    if (value === 1000) {
      if (thousands > 0) return null;
      thousands = (below === 0 ? 1 : below) * 1000;
      [below, limit] = [0, 1000];
    } else if (value === 100 && below > 0 && below < 10) {
      [below, limit] = [below * 100, 100];
    } else {
      if (value >= limit) return null;
      below += value;
      limit = value >= 100 ? 100 : value >= 20 ? 10 : value === 10 ? 10 : 0;
    }
  }
  return thousands + below;
}
