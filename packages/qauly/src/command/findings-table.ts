/** Findings as lines for people: severity, code, pointer, place in the source, message. */
import { type Finding, findingPlace, type MessageLanguage, type Resolution } from "@qauly/model";
import { alignedColumns } from "../writers/aligned-columns.js";

const words = {
  en: { line: (n: number) => `line ${n}`, page: (n: number) => `page ${n}`, none: "no findings" },
  kk: { line: (n: number) => `${n}-жол`, page: (n: number) => `${n}-бет`, none: "ескертулер жоқ" },
  ru: { line: (n: number) => `строка ${n}`, page: (n: number) => `страница ${n}`, none: "замечаний нет" },
} as const satisfies Record<MessageLanguage, unknown>;

/** `bayterek-593.txt, line 31`; `bayterek-593.pdf, page 2`; a dash where nothing of the field was read. */
function placeOf(finding: Finding, resolution: Resolution, lang: MessageLanguage): string {
  const place = findingPlace(finding, resolution);
  if (place === null) return "-";
  const at = place.line === null ? words[lang].page(place.page) : words[lang].line(place.line);
  return resolution.source.fileName === null ? at : `${resolution.source.fileName}, ${at}`;
}

export function findingsTable(findings: readonly Finding[], resolution: Resolution, lang: MessageLanguage): string {
  if (findings.length === 0) return `${words[lang].none}\n`;
  const rows = findings.map((finding) => {
    const { severity, code, path, message } = finding;
    return [severity, code, path, placeOf(finding, resolution, lang), message];
  });
  return alignedColumns(rows);
}
