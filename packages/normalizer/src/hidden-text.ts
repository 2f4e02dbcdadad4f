import type { SourceDocument } from "@qauly/extractor";
import type { Finding } from "@qauly/model";
import { finding } from "@qauly/model/rules";

/** Says that the document holds text which it does not show, and which was not read. */
export function hiddenTextFindings({ hidden }: SourceDocument): Finding[] {
  if (hidden === undefined) return [];
  const { letters, beginning } = hidden;
  return [
    finding("text.hidden", "/source", {
      key: "text.hidden",
      values: { letters, beginning },
      expected: 0,
      actual: letters,
    }),
  ];
}
