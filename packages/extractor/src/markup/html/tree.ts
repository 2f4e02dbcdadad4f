import type { Token, TreeAdapter, TreeAdapterTypeMap } from "parse5";
import { html } from "parse5";
import type { Styles } from "./sheets/style-sheets.js";

/** A text of a page. */
export class TextNode {
  parent: ElementNode | null = null;
  text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What is neither an element nor a text, and says nothing: a comment, a document type. */
class SilentNode {
  parent: ElementNode | null = null;
}

/** An element of a page; the page itself is one without a name. */
export class ElementNode {
  parent: ElementNode | null = null;
  readonly name: string;
  readonly isHtml: boolean;
  attributes: Token.Attribute[];
  readonly children: PageNode[] = [];
  /** Which of its parent's children of its name it is, from 1; told when it is first asked. */
  place = 0;
  /** What styles say of it, once it was asked. */
  styles: Styles | null = null;
  /** What the measuring pass finds: see `measure.ts`. */
  letters = 0;
  linkedLetters = 0;
  links = 0;
  points = 0;
  strong = 0;
  titles = 0;
  holdsBlocks = false;

  constructor(name: string, isHtml: boolean, attributes: Token.Attribute[]) {
    this.name = name;
    this.isHtml = isHtml;
    this.attributes = attributes;
  }

  /** The value of an attribute; null where it is not there. */
  get(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }
}

/** A node of the tree. */
export type PageNode = ElementNode | TextNode | SilentNode;

type PageTree = TreeAdapterTypeMap<
  PageNode,
  ElementNode,
  PageNode,
  ElementNode,
  ElementNode,
  ElementNode,
  SilentNode,
  TextNode,
  ElementNode,
  SilentNode
>;

/** Elements whose contents are never shown: no text of them is kept. */
const UNSHOWN = new Set(["script", "style", "noscript", "template", "iframe", "noframes", "noembed", "object", "svg"]);

/** Builds the tree. Comments and the texts of scripts take no room in it; nothing that they name is fetched. */
export class PageTreeAdapter implements TreeAdapter<PageTree> {
  /** Rules of the page's own style sheets. */
  readonly sheets: string[] = [];
  /** Elements that may still be made; a short page can make a parser make millions. */
  readonly #most: number;
  readonly #onTooMany: () => never;
  #made = 0;
  /** The element whose sheet was read last. */
  #sheet: ElementNode | null = null;

  constructor(most: number, onTooMany: () => never) {
    this.#most = most;
    this.#onTooMany = onTooMany;
  }

  createDocument(): ElementNode {
    return new ElementNode("", true, []);
  }
  createDocumentFragment(): ElementNode {
    return new ElementNode("", true, []);
  }
  createElement(name: string, namespace: html.NS, attributes: Token.Attribute[]): ElementNode {
    this.#made += 1;
    if (this.#made > this.#most) this.#onTooMany();
    return new ElementNode(name, namespace === html.NS.HTML, attributes);
  }
  createCommentNode(): SilentNode {
    return new SilentNode();
  }
  createTextNode(text: string): TextNode {
    return new TextNode(text);
  }
  appendChild(parent: ElementNode, node: PageNode): void {
    node.parent = parent;
    parent.children.push(node);
  }
  insertBefore(parent: ElementNode, node: PageNode, reference: PageNode): void {
    const { children } = parent;
    const at = children.at(-1) === reference ? children.length - 1 : children.indexOf(reference);
    children.splice(at, 0, node);
    node.parent = parent;
  }
  setTemplateContent(): void {}
  getTemplateContent(template: ElementNode): ElementNode {
    // What a template holds is not shown; its parts are built aside and forgotten.
    return new ElementNode("", template.isHtml, []);
  }
  setDocumentType(): void {}
  setDocumentMode(): void {}
  getDocumentMode(): html.DOCUMENT_MODE {
    return html.DOCUMENT_MODE.NO_QUIRKS;
  }
  detachNode(node: PageNode): void {
    const { parent } = node;
    if (parent === null) return;
    const at = parent.children.at(-1) === node ? parent.children.length - 1 : parent.children.indexOf(node);
    parent.children.splice(at, 1);
    node.parent = null;
  }
  insertText(parent: ElementNode, text: string): void {
    if (parent.name === "style") this.#addToSheet(parent, text);
    if (UNSHOWN.has(parent.name)) return;
    const last = parent.children.at(-1);
    if (last instanceof TextNode) last.text += text;
    else this.appendChild(parent, new TextNode(text));
  }
  /** The parser hands a sheet over word by word. */
  #addToSheet(element: ElementNode, text: string): void {
    if (element === this.#sheet) this.sheets[this.sheets.length - 1] += text;
    else this.sheets.push(text);
    this.#sheet = element;
  }
  insertTextBefore(parent: ElementNode, text: string, reference: PageNode): void {
    const before = parent.children[parent.children.indexOf(reference) - 1];
    if (before instanceof TextNode) before.text += text;
    else this.insertBefore(parent, new TextNode(text), reference);
  }
  adoptAttributes(recipient: ElementNode, attributes: Token.Attribute[]): void {
    const known = new Set(recipient.attributes.map(({ name }) => name));
    recipient.attributes.push(...attributes.filter(({ name }) => !known.has(name)));
  }
  getFirstChild(node: ElementNode): PageNode | null {
    return node.children[0] ?? null;
  }
  getChildNodes(node: ElementNode): PageNode[] {
    return node.children;
  }
  getParentNode(node: PageNode): ElementNode | null {
    return node.parent;
  }
  getAttrList(element: ElementNode): Token.Attribute[] {
    return element.attributes;
  }
  getTagName(element: ElementNode): string {
    return element.name;
  }
  getNamespaceURI(element: ElementNode): html.NS {
    return element.isHtml ? html.NS.HTML : html.NS.SVG;
  }
  getTextNodeContent(node: TextNode): string {
    return node.text;
  }
  getCommentNodeContent(): string {
    return "";
  }
  getDocumentTypeNodeName(): string {
    return "html";
  }
  getDocumentTypeNodePublicId(): string {
    return "";
  }
  getDocumentTypeNodeSystemId(): string {
    return "";
  }
  isTextNode(node: PageNode): node is TextNode {
    return node instanceof TextNode;
  }
  isCommentNode(node: PageNode): node is SilentNode {
    return node instanceof SilentNode;
  }
  isDocumentTypeNode(_: PageNode): _ is SilentNode {
    return false;
  }
  isElementNode(node: PageNode): node is ElementNode {
    return node instanceof ElementNode;
  }
  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}
  getNodeSourceCodeLocation(): null {
    return null;
  }
}

export type { PageTree };
