import type { PdfFile } from "./file.js";
import { type Dictionary, isDictionary, nameOf, type PdfValue, Reference } from "./values.js";

/** A page as the tree of pages leads to it (ISO 32000-1, 7.7.3). */
export interface PageNode {
  readonly reference: Reference | null;
  /** Null where the tree leads to nothing. */
  readonly page: Dictionary | null;
  readonly resources: Dictionary;
  /** Where the page lies in its user space: its own box or that of the tree above it; null where none is given. */
  readonly box: PdfValue;
  /** Whether the tree does not lead to the page, which the file holds. */
  readonly isBesideTree: boolean;
}

/** What a page takes from the tree above it where it says nothing of its own (ISO 32000-1, 7.7.3.4). */
type Inherited = Pick<PageNode, "resources" | "box">;

const NOTHING: Inherited = { resources: new Map(), box: null };

const inheritedBy = (file: PdfFile, node: Dictionary, { resources, box }: Inherited): Inherited => ({
  resources: file.dictionary(node.get("Resources")) ?? resources,
  box: node.has("MediaBox") ? file.resolve(node.get("MediaBox")) : box,
});

export interface PageTree {
  readonly catalogue: Dictionary | null;
  readonly root: Reference | null;
  /** In their order. */
  readonly nodes: readonly PageNode[];
  /** Whether the tree leads elsewhere than to the pages that it counts. */
  readonly isBroken: boolean;
}

const MAX_DEPTH = 64;
const MAX_PAGES = 100_000;

export function pageTree(file: PdfFile): PageTree {
  const catalogue = file.dictionary(file.trailer.get("Root")) ?? catalogueOf(file);
  const root = catalogue?.get("Pages") ?? null;
  const nodes: PageNode[] = [];
  const seen = new Set<number>();
  const walk = (value: PdfValue, inherited: Inherited, depth: number): void => {
    if (depth > MAX_DEPTH || nodes.length >= MAX_PAGES) return;
    const reference = value instanceof Reference ? value : null;
    if (reference !== null && seen.has(reference.number)) return;
    if (reference !== null) seen.add(reference.number);
    const node = file.dictionary(value);
    const kids = file.resolve(node?.get("Kids"));
    const type = nameOf(file.resolve(node?.get("Type")));
    if (node !== null && type !== "Page" && Array.isArray(kids)) {
      const below = inheritedBy(file, node, inherited);
      for (const kid of kids as readonly PdfValue[]) walk(kid, below, depth + 1);
      return;
    }
    const page = node !== null && isPage(node) ? node : null;
    nodes.push({
      reference,
      page,
      ...(page === null ? inherited : inheritedBy(file, page, inherited)),
      isBesideTree: false,
    });
  };
  // What leads to a single page leads past the tree, and past all others.
  const isTree = Array.isArray(file.resolve(file.dictionary(root)?.get("Kids")));
  if (isTree) walk(root, NOTHING, 0);
  const count = file.resolve(file.dictionary(root)?.get("Count"));
  const isMistyped = nodes.some(({ page }) => page !== null && nameOf(file.resolve(page.get("Type"))) !== "Page");
  const isBroken = isMistyped || nodes.some(({ page }) => page === null) || count !== nodes.length;
  return {
    catalogue,
    root: root instanceof Reference ? root : null,
    nodes: isBroken || nodes.length === 0 ? completed(file, nodes, typeof count === "number" ? count : 0) : nodes,
    isBroken: isBroken || nodes.length === 0,
  };
}

/** A page whose type is misspelt still has what only a page has. */
const isPage = (node: Dictionary): boolean =>
  nameOf(node.get("Type") ?? null) === "Page" || node.has("Contents") || node.has("MediaBox");

/** For a file whose trailer does not lead to it. */
function catalogueOf(file: PdfFile): Dictionary | null {
  let found: Dictionary | null = null;
  for (const number of file.numbers) {
    const value = file.object(number);
    if (isDictionary(value) && nameOf(value.get("Type") ?? null) === "Catalog") found = value;
  }
  return found;
}

/** Puts pages that the tree does not lead to where it leads to nothing, and behind it as far as it counts on more. */
function completed(file: PdfFile, nodes: readonly PageNode[], count: number): PageNode[] {
  const beside = pagesBeside(file, nodes);
  const filled = nodes.map((node) => (node.page === null ? (beside.shift() ?? node) : node));
  const missing = nodes.length === 0 ? beside.length : Math.max(0, count - nodes.length);
  return [...filled, ...beside.slice(0, missing)];
}

/** Pages of the file that are in no tree, in the order of their numbers. */
function pagesBeside(file: PdfFile, nodes: readonly PageNode[]): PageNode[] {
  const inTree = new Set(nodes.flatMap(({ reference, page }) => (page === null ? [] : [reference?.number])));
  return file.numbers
    .filter((number) => !inTree.has(number))
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const page = file.object(number);
      if (!isDictionary(page) || nameOf(page.get("Type") ?? null) !== "Page") return [];
      return { reference: new Reference(number), page, ...inheritedBy(file, page, NOTHING), isBesideTree: true };
    });
}
