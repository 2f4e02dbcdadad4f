/** All that can be checked of a result when its source is at hand. */
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { CheckOptions } from "../validate/check-context.js";
import { checkResolution } from "../validate/check-resolution.js";
import { isOfSource, lostFindings, sourceFindings } from "./source-findings.js";
import type { PageText } from "./source-text.js";

/**
 * The findings of a result, made anew from its content and from the pages that it was read from. Nothing is asked of the reader:
 * a result that was edited, cut or made by another program is checked the same way.
 */
export function checkAgainstSource(
  resolution: Resolution,
  pages: readonly PageText[],
  options: CheckOptions = {},
): Finding[] {
  const own = resolution.findings.filter((finding) => !isOfSource(finding));
  const found = [...lostFindings(pages, resolution), ...sourceFindings(pages, resolution)];
  return checkResolution({ ...resolution, findings: [...own, ...found] }, options);
}
