import { pause } from "../../pause.js";
import { throwIfAborted } from "../abort.js";
import type { PdfFile } from "../structure/file.js";
import type { PageNode, PageTree } from "../structure/pages.js";
import { joined } from "../structure/unpack.js";
import { type Dictionary, nameOf, PdfStream, type PdfValue, Reference } from "../structure/values.js";
import { checkContent } from "./content-check.js";
import { fontDamage } from "./font-check.js";
import { holdsOrphans } from "./orphans.js";
import type { PageDamage } from "./page-damage.js";
import { unpackedPart } from "./part.js";

/** Milliseconds of work after which others get their turn. */
const MAX_BUSY = 50;
const MAX_FORMS = 32;

export interface CheckedPages {
  /** The damage of each page by its number, from 1; pages without any are left out. */
  readonly damages: Map<number, readonly PageDamage[]>;
  /** Graphics states that a content stream keeps at a time, at most. */
  readonly depth: number;
}

export async function checkPages(
  file: PdfFile,
  tree: PageTree,
  signal: AbortSignal | undefined,
): Promise<CheckedPages> {
  const checker = new PageChecker(file, tree.nodes);
  const damages = new Map<number, readonly PageDamage[]>();
  let paused = Date.now();
  for (const [index, node] of tree.nodes.entries()) {
    if (Date.now() - paused > MAX_BUSY) {
      await pause();
      throwIfAborted(signal);
      paused = Date.now();
    }
    const damage = checker.check(node);
    if (damage.length > 0) damages.set(index + 1, damage);
  }
  return { damages, depth: checker.depth };
}

class PageChecker {
  /** What was found in streams and fonts that several pages share. */
  readonly #known = new Map<PdfValue, readonly PageDamage[]>();
  readonly #contents = new Map<PdfStream, { readonly resources: Dictionary; readonly damage: readonly PageDamage[] }>();
  #orphans: boolean | undefined;

  depth = 0;
  readonly file: PdfFile;
  readonly nodes: readonly PageNode[];

  constructor(file: PdfFile, nodes: readonly PageNode[]) {
    this.file = file;
    this.nodes = nodes;
  }

  check({ page, reference, resources, box, isBesideTree }: PageNode): PageDamage[] {
    const { file } = this;
    if (page === null) {
      const isBroken = reference !== null && file.faults.broken.has(reference.number);
      return [{ kind: isBroken ? "broken" : "tree", object: reference?.number ?? null }];
    }
    const contents = page.get("Contents") ?? null;
    const found: PageDamage[] = isBesideTree ? [{ kind: "tree", object: reference?.number ?? null }] : [];
    if (!isBox(box, file.resolve)) found.push({ kind: "box", object: reference?.number ?? null });
    const parts = this.#parts(contents);
    if (parts.length === 0 && this.#holdsOrphans()) found.push({ kind: "missing", object: reference?.number ?? null });
    const object = contents instanceof Reference ? contents.number : (reference?.number ?? null);
    return unique([...found, ...this.#contentOnce(parts, resources, object)]);
  }

  /** Pages may share their content: it is checked once with the same resources. */
  #contentOnce(parts: readonly PdfValue[], resources: Dictionary, object: number | null): readonly PageDamage[] {
    const stream = parts.length === 1 ? this.file.resolve(parts[0]) : null;
    if (!(stream instanceof PdfStream)) return this.#content(parts, resources, object);
    const known = this.#contents.get(stream);
    if (known?.resources === resources) return known.damage;
    const damage = this.#content(parts, resources, object);
    this.#contents.set(stream, { resources, damage });
    return damage;
  }

  #content(parts: readonly PdfValue[], resources: Dictionary, object: number | null): readonly PageDamage[] {
    const found: PageDamage[] = [];
    const chunks: Uint8Array[] = [];
    let size = 0;
    let isWhole = true;
    for (const part of parts) {
      const { bytes, damage } = unpackedPart(this.file, part);
      found.push(...damage);
      if (bytes === null) {
        isWhole = false;
        continue;
      }
      // Streams of one page are read as one, with a blank between them.
      chunks.push(bytes, BLANK);
      size += bytes.length + 1;
    }
    return size > 0 ? [...found, ...this.#checked(joined(chunks, size), resources, object, isWhole, 0)] : found;
  }

  #parts(contents: PdfValue): readonly PdfValue[] {
    if (contents === null) return [];
    const resolved = this.file.resolve(contents);
    return Array.isArray(resolved) ? (resolved as readonly PdfValue[]) : [contents];
  }

  /** Whether the file holds content with text that no page has for its own. */
  #holdsOrphans(): boolean {
    this.#orphans ??= holdsOrphans(this.file, this.nodes);
    return this.#orphans;
  }

  #checked(
    bytes: Uint8Array,
    resources: Dictionary,
    object: number | null,
    isWhole: boolean,
    depth: number,
  ): PageDamage[] {
    const { file } = this;
    const { isBroken, fonts, objects, depth: states } = checkContent(bytes);
    this.depth = Math.max(this.depth, states);
    const found: PageDamage[] = isBroken && isWhole ? [{ kind: "operators", object }] : [];
    const fontsByName = file.dictionary(resources.get("Font"));
    for (const name of fonts) {
      const value = fontsByName?.get(name) ?? null;
      found.push(...this.#once(file.resolve(value), () => fontDamage(file, value)));
    }
    const objectsByName = file.dictionary(resources.get("XObject"));
    for (const name of objects) found.push(...this.#form(objectsByName?.get(name) ?? null, resources, depth + 1));
    return found;
  }

  #form(value: PdfValue, resources: Dictionary, depth: number): readonly PageDamage[] {
    const object = value instanceof Reference ? value.number : null;
    const stream = this.file.resolve(value);
    if (!(stream instanceof PdfStream)) return [{ kind: "missing", object }];
    if (nameOf(this.file.resolve(stream.dictionary.get("Subtype"))) !== "Form" || depth > MAX_FORMS) return [];
    return this.#once(stream, () => {
      const { bytes, damage } = unpackedPart(this.file, value);
      if (bytes === null) return damage;
      const own = this.file.dictionary(stream.dictionary.get("Resources")) ?? resources;
      return [...damage, ...this.#checked(bytes, own, object, true, depth)];
    });
  }

  #once(value: PdfValue, check: () => readonly PageDamage[]): readonly PageDamage[] {
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    this.#known.set(value, []);
    const found = check();
    this.#known.set(value, found);
    return found;
  }
}

/** Four numbers that span something: the place and the size of a page. */
function isBox(box: PdfValue, resolve: PdfFile["resolve"]): boolean {
  if (!Array.isArray(box) || box.length !== 4) return false;
  const [x0, y0, x1, y1] = (box as readonly PdfValue[]).map((side) => resolve(side));
  return [x0, y0, x1, y1].every((side) => typeof side === "number") && x0 !== x1 && y0 !== y1;
}

const BLANK = Uint8Array.of(0x0a);

function unique(damages: readonly PageDamage[]): PageDamage[] {
  return [...new Map(damages.map((damage) => [`${damage.kind} ${damage.object}`, damage])).values()];
}
