import type { SourceDocument } from "@qauly/extractor";
import type { Finding } from "@qauly/model";
import { finding } from "@qauly/model/rules";

/** Says that the document carries changes which nobody accepted or rejected, and which of its texts was read. */
export function trackedChangeFindings({ changes }: SourceDocument): Finding[] {
  if (changes === undefined) return [];
  const { count, view } = changes;
  return [
    finding("text.tracked-changes", "/source", {
      key: "text.tracked-changes",
      values: { count, view },
      expected: 0,
      actual: count,
    }),
  ];
}
