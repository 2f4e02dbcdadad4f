import { ElementNode } from "./tree.js";

/** CSS selectors of elements, as short as the page's ids let them be. */
export class Selectors {
  readonly #ids: ReadonlyMap<string, number>;
  readonly #known = new WeakMap<ElementNode, string>();

  /** `ids`: how often each id stands in the page. */
  constructor(ids: ReadonlyMap<string, number>) {
    this.#ids = ids;
  }

  of(element: ElementNode): string {
    const known = this.#known.get(element);
    if (known !== undefined) return known;
    const selector = this.#write(element);
    this.#known.set(element, selector);
    return selector;
  }

  #write(element: ElementNode): string {
    const id = element.get("id");
    if (id !== null && id !== "" && this.#ids.get(id) === 1) {
      return /^[A-Za-z_][\w-]*$/.test(id) ? `#${id}` : `[id="${id.replace(/["\\]/g, "\\$&")}"]`;
    }
    const { name, parent } = element;
    if (parent === null || parent.name === "" || name === "body") return name;
    // The places of all children are told at once: a page may have a million paragraphs side by side.
    if (element.place === 0) {
      const counts = new Map<string, number>();
      for (const child of parent.children) {
        if (!(child instanceof ElementNode)) continue;
        const place = (counts.get(child.name) ?? 0) + 1;
        counts.set(child.name, place);
        child.place = place;
      }
    }
    return `${this.of(parent)} > ${name}:nth-of-type(${element.place})`;
  }
}
