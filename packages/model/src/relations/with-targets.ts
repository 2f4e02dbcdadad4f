import type { Reference } from "../schema/reference.js";
import type { Relation } from "../schema/relation.js";

/** The relations with the targets of their references, once those are resolved. */
export const withTargets = (relations: readonly Relation[], references: readonly Reference[]): Relation[] =>
  relations.map((relation) => {
    const reference = relation.reference === null ? undefined : references[relation.reference];
    return reference === undefined ? relation : { ...relation, target: reference.target };
  });
