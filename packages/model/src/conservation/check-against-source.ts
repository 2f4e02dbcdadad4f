/** All that can be checked of a result when its source is at hand. */
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import { valueAt } from "../text/json-pointer.js";
import type { CheckOptions } from "../validate/check-context.js";
import { checkResolution } from "../validate/check-resolution.js";
import { isOfSource, lostFindings, sourceFindings } from "./source-findings.js";
import type { PageText } from "./source-text.js";

/**
 * The findings of a result, made anew from its content and from the pages that it was read from. Nothing is asked of
 * the reader: a result that was edited, cut or made by another program is checked the same way.
 */
export function checkAgainstSource(
  resolution: Resolution,
  pages: readonly PageText[],
  options: CheckOptions = {},
): Finding[] {
  const own = resolution.findings.filter((finding) => !isOfSource(finding));
  const held = withoutLostFields(resolution);
  const found = [...lostFindings(pages, held), ...sourceFindings(pages, held)];
  return checkResolution({ ...resolution, findings: [...own, ...found] }, options);
}

/** The result without the places of fields that it has no more: what was cut out of it places no word. */
function withoutLostFields(resolution: Resolution): Resolution {
  const provenance: Resolution["provenance"] = {};
  for (const [pointer, spans] of Object.entries(resolution.provenance)) {
    const value = valueAt(resolution, pointer);
    if (value !== undefined && value !== null) provenance[pointer] = spans;
  }
  return { ...resolution, provenance };
}
