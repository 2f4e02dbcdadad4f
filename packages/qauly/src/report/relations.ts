/** What the report says of acts that others cite, change and repeal. */
import type { RelationKind } from "@qauly/model";
import type { Graph, GraphNode } from "../graph/graph.js";
import { html, type Markup, nothing } from "../inspect/markup.js";
import { shown } from "./numbers.js";

/** Acts of a list. */
const longest = 10;

interface Ranked {
  readonly node: GraphNode;
  /** Acts that do it. */
  readonly count: number;
}

interface RepealedGround extends Ranked {
  readonly by: GraphNode | null;
}

export interface RelationFigures {
  readonly mostCited: readonly Ranked[];
  readonly mostAmended: readonly Ranked[];
  /** Repealed, and a ground of acts that were adopted later. */
  readonly repealedGrounds: readonly RepealedGround[];
}

const changes: ReadonlySet<RelationKind> = new Set<RelationKind>([
  "amends",
  "supplements",
  "replaces-wording",
  "repeals-part",
]);

export function relationFigures({ nodes, edges }: Graph): RelationFigures {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const repealedBy = new Map<string, string>();
  for (const { kind, source, target, part } of edges) {
    if (kind === "repeals" && part === "") repealedBy.set(target, source);
  }
  const ranked = (wanted: (edge: Graph["edges"][number]) => boolean): Ranked[] => {
    const by = new Map<string, Set<string>>();
    for (const edge of edges.filter(wanted)) {
      const sources = by.get(edge.target);
      if (sources === undefined) by.set(edge.target, new Set([edge.source]));
      else sources.add(edge.source);
    }
    return [...by]
      .flatMap(([id, sources]) => {
        const node = known.get(id);
        return node === undefined ? [] : { node, count: sources.size };
      })
      .sort((a, b) => b.count - a.count || (a.node.id < b.node.id ? -1 : 1));
  };
  const isLater = (source: string, than: string): boolean => {
    const [own, other] = [known.get(source)?.date, known.get(than)?.date];
    return own != null && other != null && own > other;
  };
  const stale = ranked(({ kind, source, target }) => {
    const repeal = repealedBy.get(target);
    return kind === "based-on" && repeal !== undefined && isLater(source, repeal);
  });
  return {
    mostCited: ranked(() => true).slice(0, longest),
    mostAmended: ranked(({ kind }) => changes.has(kind)).slice(0, longest),
    repealedGrounds: stale
      .slice(0, longest)
      .map((one) => ({ ...one, by: known.get(repealedBy.get(one.node.id) ?? "") ?? null })),
  };
}

/** Three lists; nothing where no act cites another. */
export function relationSection(graph: Graph): Markup {
  const { mostCited, mostAmended, repealedGrounds } = relationFigures(graph);
  if (mostCited.length === 0) return nothing;
  return html`<section id="relations"><h2>Acts that others cite</h2><div class="grid2">${list("Most cited", mostCited)}${list("Most amended", mostAmended)}</div>${
    repealedGrounds.length === 0
      ? nothing
      : html`<h3>Repealed, and a ground of later acts</h3><table><caption>Repealed, and a ground of later acts</caption><thead><tr><th scope="col">act</th><th scope="col">repealed by</th><th scope="col" class="number">acts</th></tr></thead><tbody>${repealedGrounds.map(
          ({ node, by, count }) =>
            html`<tr><th scope="row">${nameOf(node)}</th><td>${by === null ? "" : nameOf(by)}</td><td class="number">${shown(count)}</td></tr>`,
        )}</tbody></table>`
  }<p class="note">qauly graph writes all of them; the table relations of qauly query holds each.</p></section>
`;
}

function list(caption: string, acts: readonly Ranked[]): Markup {
  if (acts.length === 0) return nothing;
  return html`<div><h3>${caption}</h3><table><caption>${caption}</caption><thead><tr><th scope="col">act</th><th scope="col" class="number">acts</th></tr></thead><tbody>${acts.map(
    ({ node, count }) => html`<tr><th scope="row">${nameOf(node)}</th><td class="number">${shown(count)}</td></tr>`,
  )}</tbody></table></div>`;
}

function nameOf({ type, number, date, title }: GraphNode): string {
  const named = [date, number === null ? null : `№ ${number}`].filter((part) => part !== null).join(" ");
  return [`${type}${named === "" ? "" : ` ${named}`}`, title].filter((part) => part !== null).join(": ");
}
