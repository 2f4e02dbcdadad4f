/** What a reference to an act points to in the registry. */

import type { KnownAct } from "../catalogue/known-act.js";
import { registrationPlausibility } from "../catalogue/registration-plausibility.js";
import { resolveAct } from "../catalogue/resolve-act.js";
import { adiletUri } from "../identifiers/adilet.js";
import { centralOrderId, isCentralOrder } from "../identifiers/central-order.js";
import type { CitedAct, Reference, Target } from "../schema/reference.js";
import type { ApplicationPeriod } from "./application.js";

/** What decides on the target of a citation, beside its words. */
export interface ReferenceContext {
  /** Day of the citing act (ISO), null when unknown. */
  readonly actDate: string | null;
  /** Language of the citing act; the address is that of the same language. */
  readonly language: "kk" | "ru";
  /** The acts that may be meant; default: the known acts. */
  readonly catalogue?: readonly KnownAct[];
  /** When the citing act applies as it says itself (`applicationOf`); default: it says nothing. */
  readonly applies?: () => readonly ApplicationPeriod[];
}

/** Id from the registration that the citation prints; null where the register or the number gives no certain one. */
function idFromRegistration(act: CitedAct, actDate: string | null): string | null {
  if (act.registration === null || act.date === null || !isCentralOrder(act)) return null;
  const { number } = act.registration;
  return registrationPlausibility(number, act.date, actDate).plausible ? centralOrderId(act.date, number) : null;
}

/**
 * The target of a reference. A target that it already has (a hyperlink, a place in this act) wins. Then the catalogue
 * of known acts; for orders of ministers the printed registration number, which gives the id by rule, unless it is
 * implausible or the catalogue knows a different one. Null when no id is certain.
 */
export function resolveReference(reference: Reference, context: ReferenceContext): Target | null {
  const { target, act } = reference;
  return target !== null || act === null ? target : resolveCitedAct(act, context);
}

/** The same for an act that is cited without a link. */
export function resolveCitedAct(act: CitedAct, context: ReferenceContext): Target | null {
  const { actDate, language, catalogue, applies } = context;
  const known = resolveAct(act, {
    onDate: actDate,
    ...(catalogue && { catalogue }),
    ...(applies && { applies }),
  });
  const derived = idFromRegistration(act, actDate);
  const id = known?.id ?? derived;
  if (id === null) return null;
  const basis = id === derived ? "registration" : "catalogue";
  return { id, uri: adiletUri(id, language), path: null, basis };
}
