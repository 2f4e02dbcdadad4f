/** Results of texts that are no legal acts: they count in no table, report or sum. */
import type { Finding, Resolution } from "@qauly/model";

const code = "input.not-an-act";

/** What says that a text is no act; null for an act. */
export function noActFinding({ findings }: Pick<Resolution, "findings">): (Finding & { code: typeof code }) | null {
  const found = findings.find((finding) => finding.code === code);
  return found === undefined ? null : { ...found, code };
}

/** What to do about it. */
export const noActAdvice = "leave it out, or look at its result where it is an act all the same";
