/** Acts and what they do to one another, over results: acts as nodes, with those that are only cited, relations as edges. */
import type { ActType, CitedAct, Relation, RelationKind, Resolution } from "@qauly/model";
import { actIdentity } from "@qauly/model/rules";
import { citedIdentity } from "../dataset/cited-identity.js";

/** An act. */
export interface GraphNode {
  /** Its identity, its registry id, or what is known of it. */
  readonly id: string;
  readonly type: ActType;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: string | null;
  readonly authority: string | null;
  /** Registry id; null where it is not known. */
  readonly registryId: string | null;
  /** Whether the results hold it; others are only cited. */
  readonly isHeld: boolean;
}

/** One act does something to another: `source` does it. */
export interface GraphEdge {
  readonly source: string;
  readonly target: string;
  readonly kind: RelationKind;
  /** The part that is concerned: `article 31, clause 1`; empty for the whole. */
  readonly part: string;
  readonly from: string | null;
  readonly until: string | null;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/** Collects a graph act by act. */
export class GraphBuilder {
  readonly #nodes = new Map<string, GraphNode>();
  readonly #edges = new Map<string, GraphEdge>();
  /** Registry ids of acts whose identity is known, so that a citation by name alone meets the same node. */
  readonly #ofRegistry = new Map<string, string>();

  add(result: Resolution): void {
    const own = this.#held(result);
    for (const relation of result.relations) {
      const other = this.#concerned(relation, result);
      if (other === null) continue;
      const [source, target] = relation.effect.by === "this" ? [own, other] : [other, own];
      const edge = edgeOf(source, target, relation);
      this.#edges.set(`${source}\n${target}\n${edge.kind}\n${edge.part}`, edge);
    }
  }

  /** Acts that are known by a registry id alone are those of the same id whose identity is known. */
  graph(): Graph {
    const nameOf = (id: string): string => this.#ofRegistry.get(id) ?? id;
    const edges = new Map<string, GraphEdge>();
    for (const edge of this.#edges.values()) {
      const named = { ...edge, source: nameOf(edge.source), target: nameOf(edge.target) };
      edges.set(`${named.source}\n${named.target}\n${named.kind}\n${named.part}`, named);
    }
    return { nodes: [...this.#nodes.values()].filter(({ id }) => nameOf(id) === id), edges: [...edges.values()] };
  }

  #held({ act, source }: Resolution): string {
    const { type, number, date, title, authority, adiletId } = act;
    const id = actIdentity(act) ?? adiletId ?? `document:${source.sha256.slice(0, 16)}`;
    this.#put({
      id,
      type,
      number,
      date,
      title,
      authority: authority?.name ?? null,
      registryId: adiletId,
      isHeld: true,
    });
    return id;
  }

  /** Null for what an act does to itself or to its annexes. */
  #concerned({ act, target }: Relation, citing: Resolution): string | null {
    if (act === null) return null;
    const identity = citedIdentity(act, citing);
    const registryId = target?.id ?? null;
    if (identity !== null && registryId !== null) this.#ofRegistry.set(registryId, identity);
    const id = identity ?? registryId ?? describedAs(act);
    const { type, number, date, title, authority } = act;
    this.#put({ id, type, number, date, title, authority, registryId, isHeld: false });
    return id;
  }

  /** What is known of a node grows; what the act says of itself goes before what others say of it. */
  #put(node: GraphNode): void {
    const known = this.#nodes.get(node.id);
    if (known === undefined) this.#nodes.set(node.id, node);
    else {
      const [first, second] = node.isHeld && !known.isHeld ? [node, known] : [known, node];
      this.#nodes.set(node.id, {
        ...first,
        title: first.title ?? second.title,
        authority: first.authority ?? second.authority,
        registryId: first.registryId ?? second.registryId,
      });
    }
  }
}

/** An act of which too little is said to know it again: citations in the same words are one. */
const describedAs = ({ type, date, number, title, authority }: CitedAct): string =>
  ["cited", type, date ?? "", number ?? "", authority ?? "", number === null ? (title ?? "") : ""].join(":");

const edgeOf = (source: string, target: string, { kind, effect: { part, from, until } }: Relation): GraphEdge => ({
  ...{ source, target, kind, from, until },
  part: part.map(({ unit, number }) => (number === null ? unit : `${unit} ${number}`)).join(", "),
});
