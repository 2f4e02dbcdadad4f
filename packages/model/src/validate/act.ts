/** Reads the act's identity and signatures, writes `act.missing-*`. */
import type { FindingCode } from "../findings/codes.js";
import { finding } from "../findings/finding.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";

const IDENTITY = [
  ["title", "act.missing-title", "title"],
  ["date", "act.missing-date", "date of adoption"],
  ["number", "act.missing-number", "number"],
  ["authority", "act.missing-authority", "adopting authority"],
] as const satisfies readonly (readonly [string, FindingCode, string])[];

export function checkAct({ act, signatories }: Resolution): Finding[] {
  const missing = (code: FindingCode, path: string, what: string) =>
    finding(code, path, { message: `The source shows no ${what}; every act has one.`, expected: null, actual: null });
  return [
    ...IDENTITY.filter(([field]) => act[field] === null).map(([field, code, what]) =>
      missing(code, `/act/${field}`, what),
    ),
    ...(signatories.length === 0 ? [missing("act.missing-signatory", "/signatories", "signature")] : []),
  ];
}
