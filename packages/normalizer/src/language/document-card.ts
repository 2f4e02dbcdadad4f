/**
 * Labels under which the pages of bodies print what an act is: «Дата принятия: …». Gathered by hand from pages of
 * ministries, akimats and law databases; not complete.
 */
import { foldWord } from "../text/fold.js";

export type CardField = "type" | "authority" | "date" | "number" | "other";

const labels: Readonly<Record<CardField, readonly string[]>> = {
  type: ["тип", "вид", "түрі"],
  authority: ["орган", "принявший орган", "орган принявший", "кем принят", "автор", "қабылдаған орган", "орган атауы"],
  date: [
    "дата",
    "дата принятия",
    "дата подписания",
    "дата утверждения",
    "күні",
    "қабылданған күні",
    "қол қойылған күні",
  ],
  number: ["номер", "№", "нөмірі", "нөмір"],
  other: [
    "дата публикации",
    "дата регистрации",
    "дата вступления в силу",
    "дата введения в действие",
    "регистрационный номер",
    "количество просмотров",
    "просмотров",
    "просмотры",
    "статус",
    "состояние",
    "язык",
    "источник",
    "жарияланған күні",
    "тіркелген күні",
    "тіркеу нөмірі",
    "қолданысқа енгізілген күні",
    "қаралды",
    "мәртебесі",
    "тілі",
  ],
};

/** Nouns of what a label speaks of: «Номер документа», «Құжаттың түрі». */
const subjects =
  /(?:^|\s)(?:документа|акта|нпа|постановления|решения|приказа|құжаттың|құжат|актінің|акт|нқа)(?=\s|$)/gu;

const fieldOf: ReadonlyMap<string, CardField> = new Map(
  Object.entries(labels).flatMap(([field, words]) =>
    words.map((word) => [foldWord(word), field as CardField] as const),
  ),
);

/** Characters of the longest label. */
const longestLabel = 60;

/** A line that begins with a label: which one, and where its value begins. */
export function cardLabel(line: string): { readonly field: CardField; readonly value: number } | null {
  const [all, label = ""] = /^([\p{L}№][^:]*?)\s*(?::\s*|$)/u.exec(line.slice(0, longestLabel + 1)) ?? [];
  if (all === undefined) return null;
  const field = fieldOf.get(foldWord(label).replace(subjects, " ").replace(/\s+/g, " ").trim());
  return field === undefined ? null : { field, value: all.length };
}
