/**
 * Words of order by which sections are numbered, `ЕКІНШІ БӨЛІМ`, `Раздел второй`, to twenty and by tens; a number of two
 * words is their sum. Source: grammars of both languages; the Constitution and the codes in the register, docs/sources.md.
 */
const kazakh = "бірінші екінші үшінші төртінші бесінші алтыншы жетінші сегізінші тоғызыншы оныншы".split(" ");
const russian = (
  "первый второй третий четвертый пятый шестой седьмой восьмой девятый десятый одиннадцатый двенадцатый тринадцатый " +
  "четырнадцатый пятнадцатый шестнадцатый семнадцатый восемнадцатый девятнадцатый двадцатый"
).split(" ");

/** Kazakh ordinal words and their numbers. */
export const kazakhOrdinals: ReadonlyMap<string, number> = new Map([
  ...kazakh.map((word, at) => [word, at + 1] as const),
  // The letter і was printed as a Latin i, the first ordinal also as it is here.
  ...kazakh.map((word, at) => [word.replaceAll("і", "i"), at + 1] as const),
  ["он", 10],
  ["жиырма", 20],
  ["жиырмасыншы", 20],
  ["отыз", 30],
  ["отызыншы", 30],
]);

/** Masculine (`раздел`), feminine (`глава`, `часть`). */
export const russianOrdinals: ReadonlyMap<string, number> = new Map([
  ...russian.flatMap((word, at) => [
    [word, at + 1] as const,
    [word.replace(/(?:ый|ой)$/, "ая").replace(/ий$/, "ья"), at + 1] as const,
  ]),
  ["двадцать", 20],
  ["тридцать", 30],
]);
