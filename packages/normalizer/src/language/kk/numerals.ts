/** Kazakh numerals by their stems; `жарты` is a half. Compounds add up, `жүз` and `мың` multiply. */
export const numerals: Readonly<Record<string, number>> = {
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
};

/** Ablative (from) and dative (up to) endings that a numeral takes in spans: `елуден`, `жүзге`. */
export const numeralEnding = /(?:дан|ден|тан|тен|нан|нен|ға|ге|қа|ке|ды|ді|ты|ті)$/u;
