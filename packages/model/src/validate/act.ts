/** Reads the act's identity and signatures, writes `act.missing-*`. */
import type { FindingCode } from "../findings/codes.js";
import { finding } from "../findings/finding.js";
import type { MessageValues } from "../findings/messages/message.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { CheckContext } from "./check-context.js";

const IDENTITY = [
  ["title", "act.missing-title"],
  ["date", "act.missing-date"],
  ["number", "act.missing-number"],
  ["authority", "act.missing-authority"],
] as const satisfies readonly (readonly [string, FindingCode])[];

export function checkAct({ act, signatories }: Resolution, { say }: CheckContext): Finding[] {
  const missing = (code: FindingCode, path: string, what: MessageValues["act.missing"]["what"]) =>
    finding(code, path, { message: say("act.missing", { what }), expected: null, actual: null });
  return [
    ...IDENTITY.filter(([field]) => act[field] === null).map(([field, code]) => missing(code, `/act/${field}`, field)),
    ...(signatories.length === 0 ? [missing("act.missing-signatory", "/signatories", "signature")] : []),
  ];
}
