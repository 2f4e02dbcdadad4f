/** Graphs in the forms of programs that draw or reckon with them. */
import { csvLine } from "../writers/csv-line.js";
import type { GraphFormat } from "./formats.js";
import type { Graph, GraphEdge, GraphNode } from "./graph.js";

export const graphWriters: Readonly<Record<GraphFormat, (graph: Graph) => Generator<string>>> = {
  jsonl: writeJsonLines,
  csv: writeCsv,
  graphml: writeGraphMl,
  mermaid: writeMermaid,
};

/** Nodes, then edges, an object a line, each with what it is in `is`. */
function* writeJsonLines({ nodes, edges }: Graph): Generator<string> {
  for (const node of nodes) yield `${JSON.stringify({ is: "node", ...node })}\n`;
  for (const edge of edges) yield `${JSON.stringify({ is: "edge", ...edge })}\n`;
}

/** A row for each edge, with what is known of both acts: one table that any program takes. */
function* writeCsv({ nodes, edges }: Graph): Generator<string> {
  const known = new Map(nodes.map((node) => [node.id, node]));
  const columns = ["id", "type", "number", "date", "title", "registry_id", "is_held"];
  yield csvLine([
    "kind",
    "part",
    "from",
    "until",
    ...columns.map((name) => `source_${name}`),
    ...columns.map((name) => `target_${name}`),
  ]);
  for (const { kind, part, from, until, source, target } of edges) {
    yield csvLine([kind, part, from, until, ...cellsOf(source, known), ...cellsOf(target, known)]);
  }
}

function cellsOf(id: string, known: ReadonlyMap<string, GraphNode>): (string | boolean | null)[] {
  const node = known.get(id);
  if (node === undefined) return [id, null, null, null, null, null, null];
  return [id, node.type, node.number, node.date, node.title, node.registryId, node.isHeld];
}

/** Attributes of nodes and edges: their names in a graph, in the file, and their types. */
const nodeKeys = ["type", "number", "date", "title", "authority", "registryId", "isHeld"] as const;
const edgeKeys = ["kind", "part", "from", "until"] as const;

/** GraphML (graphml.graphdrawing.org): a directed graph with typed attributes. */
function* writeGraphMl({ nodes, edges }: Graph): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
  for (const key of nodeKeys) {
    const type = key === "isHeld" ? "boolean" : "string";
    yield `<key id="${key}" for="node" attr.name="${key}" attr.type="${type}"/>\n`;
  }
  for (const key of edgeKeys) yield `<key id="${key}" for="edge" attr.name="${key}" attr.type="string"/>\n`;
  yield '<graph edgedefault="directed">\n';
  for (const node of nodes) {
    yield `<node id="${escaped(node.id)}">${dataOf(nodeKeys.map((key) => [key, node[key]]))}</node>\n`;
  }
  for (const [at, edge] of edges.entries()) {
    const ends = `source="${escaped(edge.source)}" target="${escaped(edge.target)}"`;
    yield `<edge id="e${at}" ${ends}>${dataOf(edgeKeys.map((key) => [key, edge[key]]))}</edge>\n`;
  }
  yield "</graph>\n</graphml>\n";
}

const dataOf = (values: readonly (readonly [key: string, value: string | boolean | null])[]): string =>
  values
    .flatMap(([key, value]) =>
      value === null || value === "" ? [] : `<data key="${key}">${escaped(`${value}`)}</data>`,
    )
    .join("");

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Control characters are none of XML. */
const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => entities[sign] as string).replace(/[^\P{Cc}\t\n\r]/gu, " ");

/** A flowchart of Mermaid: what is done stands at the arrows. Held acts have a frame, others are round. */
function* writeMermaid({ nodes, edges }: Graph): Generator<string> {
  yield "flowchart LR\n";
  const names = new Map(nodes.map(({ id }, at) => [id, `a${at}`]));
  for (const node of nodes) {
    const [open, close] = node.isHeld ? ['["', '"]'] : ['(["', '"])'];
    yield `  ${names.get(node.id)}${open}${quoted(labelOf(node))}${close}\n`;
  }
  for (const { source, target, kinds } of joined(edges)) {
    yield `  ${names.get(source)} -->|"${quoted(kinds.join(", "))}"| ${names.get(target)}\n`;
  }
}

/** One arrow for all that an act does to another. */
function joined(edges: readonly GraphEdge[]): { source: string; target: string; kinds: string[] }[] {
  const arrows = new Map<string, { source: string; target: string; kinds: string[] }>();
  for (const { source, target, kind } of edges) {
    const key = `${source}\n${target}`;
    const arrow = arrows.get(key) ?? { source, target, kinds: [] };
    if (!arrow.kinds.includes(kind)) arrow.kinds.push(kind);
    arrows.set(key, arrow);
  }
  return [...arrows.values()];
}

/** Characters of a title in a drawing. */
const LONGEST = 60;

function labelOf({ type, number, date, title, registryId }: GraphNode): string {
  const named = [type, date, number === null ? null : `№ ${number}`].filter((part) => part !== null).join(" ");
  const called = title === null ? registryId : title.length > LONGEST ? `${title.slice(0, LONGEST)}…` : title;
  return called === null ? named : `${named}: ${called}`;
}

/** Within quotation marks Mermaid takes any sign but its own marks and entities. */
const quoted = (text: string): string =>
  text.replace(/[\n\r]+/g, " ").replace(/[&"#<>]/g, (sign) => `#${sign.charCodeAt(0)};`);
