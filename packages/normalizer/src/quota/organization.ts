import type { Organization } from "@qauly/model";
import { legalFormIn, organizationKey } from "@qauly/model/rules";
import { findQuoted } from "../grammar/quotes.js";

/** Reads an organisation cell: the name stays as it is, the proper name is what its quotation marks hold. */
export function readOrganization(name: string): Organization & { readonly key: string | null } {
  const quote = findQuoted(name)[0];
  const inner = quote === undefined ? "" : name.slice(quote.start + 1, quote.end - 1).trim();
  const properName = inner === "" ? null : inner;
  const outside = quote === undefined ? name : `${name.slice(0, quote.start)} ${name.slice(quote.end)}`;
  const organization = { name, properName, legalForm: legalFormIn(outside) };
  return { ...organization, key: organizationKey(organization) };
}
