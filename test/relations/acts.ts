/** Acts with invented names, to be read for what they do to others. */
import type { Relation, Resolution } from "@qauly/model";
import { parseAct } from "qauly";

const kazakhGround = "«Саябақтар туралы» Қазақстан Республикасының Заңына";

export const kazakh = (clauses: readonly string[], above: readonly string[] = [], ground = kazakhGround) =>
  parseAct(
    [
      "Саябақтарды күтіп ұстау туралы",
      "Сарыкөл облысы әкімдігінің 2023 жылғы 14 ақпандағы № 31 қаулысы",
      ...above,
      `${ground} сәйкес Сарыкөл облысының әкімдігі ҚАУЛЫ ЕТЕДІ:`,
      ...clauses,
      "Облыс әкімі      Д. Оспанов",
    ].join("\n\n"),
  );

export const russian = (clauses: readonly string[], above: readonly string[] = [], ground = "Законом") =>
  parseAct(
    [
      "О содержании парков",
      "Постановление акимата Сарыкольской области от 14 февраля 2023 года № 31",
      ...above,
      `В соответствии с ${ground} Республики Казахстан «О парках» акимат Сарыкольской области ПОСТАНОВЛЯЕТ:`,
      ...clauses,
      "Аким области      Д. Оспанов",
    ].join("\n\n"),
  );

/** What is concerned: the number of a cited act with the cited part of it, an annex, or the act itself. */
function concerned({ references }: Resolution, relation: Relation): string {
  const { reference, target, effect } = relation;
  const part = effect.part.map(({ unit, number }) => ` ${unit} ${number}`).join("");
  if (reference === null) return relation.act?.number ?? (target?.path === "" ? "self" : "?");
  const cited = references[reference]!;
  return cited.kind === "internal" ? "annex" : `${cited.act?.number ?? cited.act?.title}${part}`;
}

/** Relations but grounds, as `kind of what`, in the order of the result. */
export const done = (result: Resolution): string[] =>
  result.relations
    .filter(({ kind }) => kind !== "based-on")
    .map(
      (relation) => `${relation.kind} ${concerned(result, relation)}${relation.effect.by === "other" ? " by it" : ""}`,
    );

/** The words at the place of each relation. */
export function words(result: Resolution, { at }: Relation): string {
  let value: unknown = result;
  for (const step of at.path.split("/").slice(1)) value = (value as Record<string, unknown>)[step];
  return String(value).slice(at.start, at.end);
}
