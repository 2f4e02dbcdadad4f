/** Whether two namings may mean one body: one leaves out words that the other has. */

const words = (name: string): string[] =>
  name
    .toLowerCase()
    .replace(/облыстық/g, "облысы")
    .replace(/аудандық/g, "ауданы")
    .replace(/қалалық/g, "қаласы")
    .split(" ");

/** Nouns that stand for a named territory: `Аудан әкімдігі`, `Облыстық мәслихат`. */
const territories: Readonly<Record<string, string>> = {
  аудан: "ауданы",
  қала: "қаласы",
  облыс: "облысы",
  округ: "округі",
};

/** The shorter form holds no word of its own: `Бәйтерек ауданы әкімдігі` of `Батыс Қазақстан облысы …`. */
export function sameBody(shorter: string, longer: string): boolean {
  const known = new Set(words(longer).map(stem));
  return words(shorter).every((word) => known.has(stem(word)));
}

/** Possessive endings do not count: `мәслихат` is `мәслихаты`. */
const stem = (word: string): string => (territories[word] ?? word).replace(/(?:ның|нің)$/, "").replace(/[ыі]$/, "");
