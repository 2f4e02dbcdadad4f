import type { SourceDocument } from "@qauly/extractor";
import type { Finding } from "@qauly/model";
import { finding } from "@qauly/model/rules";

/** Says that the document holds the act in a second language, which was not read. */
export function otherLanguageFindings({ languages }: SourceDocument): Finding[] {
  if (languages === undefined) return [];
  const { read, other } = languages;
  return [
    finding("input.other-language", "/source", {
      key: "input.other-language",
      values: { other },
      expected: null,
      actual: read,
    }),
  ];
}
