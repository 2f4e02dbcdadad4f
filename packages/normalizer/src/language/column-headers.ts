import type { ColumnRole } from "@qauly/model";

/**
 * Header wordings of annex tables, folded, by the role of their column; the first that fits decides.
 * Source: headers of quota annexes as the development acts print them; docs/sources.md.
 */
export const headerRoles: readonly { readonly role: ColumnRole; readonly pattern: RegExp }[] = [
  { role: "row-number", pattern: /^(?:№|n|no)?\s*(?:[рр]\/с|п\/п|р\/н)?\s*(?:№|n|no)?\.?$/u },
  {
    role: "percent",
    pattern:
      /квота.*(?:көлемі|мөлшері)|(?:көлемі|мөлшері).*(?:%|пайыз)|^%|размер.*квот|процент\p{L}*\s+квот|квота.*\(?в?\s?%/u,
  },
  {
    role: "positions",
    pattern:
      /жұмыс\s+оры(?:ндарының|н)\s.*сан|орындар(?:ының)?\s+саны|квота\s+саны|жұмыс\s+оры(?:н|ндары|ны)\s*(?:\(|,|$)|(?:количество|число)\s+(?:\p{L}+\s+){0,2}мест/u,
  },
  {
    role: "headcount",
    pattern:
      /тізімдік\s+сан|(?:жұмыскер|қызметкер)лер(?:дің|інің)?\s.*сан|списочная\s+численность|численность\s+работников|(?:количество|число)\s+работников/u,
  },
  {
    role: "organization",
    pattern:
      /(?:ұйым|кәсіпорын|мекеме|жұмыс\s+беруші)[\p{L}]*(?:\s+\([^)]*\))?\s+атау|^ұйым|жұмыс\s+беруші|наименование\s+(?:организаци|предприяти|работодател|учреждени|субъект|хозяйств|юридическ)/u,
  },
];

/** A row-number header at the start of glued header cells: `№ р/с Ұйымдардың атауы …`. */
export const rowNumberHeader = /^(?:№\s*(?:[Рр]\/с|п\/п|р\/н)?|(?:[Рр]\/с|п\/п|р\/н)\s*№?)(?=\s|$)/u;
