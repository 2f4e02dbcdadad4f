/** Forms of graphs. Apart from their writers, so that the command's help loads none of them. */
export const graphFormats = ["jsonl", "csv", "graphml", "mermaid"] as const;
export type GraphFormat = (typeof graphFormats)[number];
