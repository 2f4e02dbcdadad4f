/** Reads the act's identity and signatures, writes `act.missing-*` and `act.signatory-unnamed`. */
import type { FindingCode } from "../findings/codes.js";
import { finding } from "../findings/finding.js";
import type { MessageValues } from "../findings/messages/message.js";
import type { Finding } from "../schema/finding.js";
import type { Resolution } from "../schema/resolution.js";
import type { Signatory } from "../schema/signatory.js";

const IDENTITY = [
  ["title", "act.missing-title"],
  ["date", "act.missing-date"],
  ["number", "act.missing-number"],
  ["authority", "act.missing-authority"],
] as const satisfies readonly (readonly [string, FindingCode])[];

export function checkAct({ act, signatories, findings }: Resolution): Finding[] {
  // What the source shows and could not be read is not missing.
  const isUnread = (field: string): boolean => findings.some(({ code }) => code === `act.unread-${field}`);
  const missing = (code: FindingCode, path: string, what: MessageValues["act.missing"]["what"]) =>
    finding(code, path, { key: "act.missing", values: { what }, expected: null, actual: null });
  return [
    ...IDENTITY.filter(([field]) => act[field] === null && !isUnread(field)).map(([field, code]) =>
      missing(code, `/act/${field}`, field),
    ),
    ...(signatories.length === 0 ? [missing("act.missing-signatory", "/signatories", "signature")] : []),
    ...unnamedSignatories(signatories),
  ];
}

/** An office that signs without a name, as in most acts before about 2005. */
function unnamedSignatories(signatories: readonly Signatory[]): Finding[] {
  return signatories.flatMap(({ role, name }, index) =>
    role === null || name !== null
      ? []
      : finding("act.signatory-unnamed", `/signatories/${index}/name`, {
          key: "act.signatory-unnamed",
          values: { role },
          expected: null,
          actual: null,
        }),
  );
}
