/** Which act a citation means, by the same words as `actIdentity` names an act of the results. */
import type { Act, CitedAct, Resolution } from "@qauly/model";
import { actIdentity } from "@qauly/model/rules";
import { authorityNamed } from "@qauly/normalizer";

/**
 * Null where type, day, number or body is not stated. A body that is named without its territory, `мәслихаттың … шешімі`,
 * is that of the citing act, where both are of one kind.
 */
export function citedIdentity(cited: CitedAct, { act, language }: Pick<Resolution, "act" | "language">): string | null {
  const { type, date, number } = cited;
  return actIdentity({ type, date, number, authority: bodyOf(cited, act, language) });
}

function bodyOf({ type, authority: name }: CitedAct, own: Act, language: Resolution["language"]): Act["authority"] {
  if (name === null) return null;
  const named = authorityNamed(name, type, language);
  if (named === null || named.region !== null || named.district !== null) return named;
  return named.kind === own.authority?.kind && isLocal(named.kind) ? own.authority : named;
}

const isLocal = (kind: string): boolean => kind === "akimat" || kind === "akim" || kind === "maslikhat";
