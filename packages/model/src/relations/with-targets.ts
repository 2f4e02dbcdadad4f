import { type ReferenceContext, resolveCitedAct } from "../references/resolve-reference.js";
import type { Reference } from "../schema/reference.js";
import type { Relation } from "../schema/relation.js";

/** The relations with the targets of their references, once those are resolved, and of the acts that notes cite. */
export const withTargets = (
  relations: readonly Relation[],
  references: readonly Reference[],
  context: ReferenceContext,
): Relation[] =>
  relations.map((relation) => {
    const { reference, act } = relation;
    if (reference === null) return act === null ? relation : { ...relation, target: resolveCitedAct(act, context) };
    const target = references[reference]?.target;
    return target === undefined ? relation : { ...relation, target };
  });
