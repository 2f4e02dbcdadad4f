/** A way to sign an act, with who signs. */
import type { Issuer } from "./host.js";

export interface SignatureForm {
  readonly issuer: Issuer;
  /** As printed, line by line. */
  readonly text: string;
  readonly signers: readonly { readonly role: string | null; readonly name: string | null }[];
  /** Those who agreed, below the signatures; they sign nothing. */
  readonly agreed: readonly { readonly name: string | null; readonly date: string | null }[];
}

type Pair = readonly [role: string | null, name: string | null];

export function signed(issuer: Issuer, text: string, ...pairs: readonly Pair[]): SignatureForm {
  return { issuer, text, signers: pairs.map(([role, name]) => ({ role, name })), agreed: [] };
}

export function withAgreement(form: SignatureForm, ...agreed: SignatureForm["agreed"]): SignatureForm {
  return { ...form, agreed };
}
