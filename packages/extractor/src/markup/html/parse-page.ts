import { QaulyError } from "@qauly/model";
import { Parser, Token, TokenizerMode } from "parse5";
import { type ElementNode, type PageTree, PageTreeAdapter } from "./tree.js";

/** Elements within one another; deeper ones stand in the deepest that is kept, as browsers have it. */
const DEEPEST = 400;
/** Elements that a page may have beside one for every third character: formatting left open is made anew in each paragraph. */
const SPARE_ELEMENTS = 200_000;
/** Characters that are parsed at once where others may have their turn in between. */
const PIECE = 0x20000;

/** Elements that end where they begin. */
const VOID = new Set(
  "area base basefont bgsound br col embed frame hr image img input keygen link meta param source track wbr".split(" "),
);

/** A page as a tree, and the style sheets that it holds. */
export interface ParsedPage {
  readonly root: ElementNode;
  readonly sheets: readonly string[];
}

/** The declarations of a document type, of entities among others: a page is read without them. */
const OWN_DECLARATIONS = /^[^<]*(?:<\?[^>]*>\s*|<!--[\s\S]*?-->\s*)*<!doctype[^>[]*\[[^\]]*\]/i;
/** Characters within which they stand. */
const BEGINNING = 20_000;

/** Parses a page by the standard's algorithm; every piece is a step. Nothing that the page names is fetched or run. */
export function* parsePage(text: string, isXml: boolean): Generator<void, ParsedPage> {
  const adapter = new PageTreeAdapter(SPARE_ELEMENTS + text.length / 3, tooMany);
  const parser = new BoundedParser({ treeAdapter: adapter, scriptingEnabled: false });
  parser.isXml = isXml;
  const ownEnd = OWN_DECLARATIONS.exec(text.slice(0, BEGINNING))?.[0].length ?? 0;
  if (ownEnd > 0) parser.tokenizer.write("<!doctype html", false);
  for (let start = ownEnd; start < text.length || start === ownEnd; start += PIECE) {
    const end = start + PIECE;
    parser.tokenizer.write(text.slice(start, end), end >= text.length);
    yield;
  }
  return { root: parser.document, sheets: adapter.sheets };
}

function tooMany(): never {
  throw new QaulyError(
    "input.damaged",
    "the page's tags are left open so often that no page can be made of them",
    "save the page anew in a browser, or as PDF or plain text",
  );
}

/** The parser with a limit of depth, since its work at each tag grows with the number of open elements. */
class BoundedParser extends Parser<PageTree> {
  /** Whether the page is XHTML, in which any element may end where it begins. */
  isXml = false;
  /** Elements that were too deep to open, by name, so that their ends close no others. */
  readonly #unopened = new Map<string, number>();

  override onStartTag(token: Token.TagToken): void {
    const { tagName } = token;
    if (this.openElements.stackTop >= DEEPEST && !VOID.has(tagName)) {
      if (!token.selfClosing) this.#unopened.set(tagName, (this.#unopened.get(tagName) ?? 0) + 1);
      return;
    }
    super.onStartTag(token);
    if (!this.isXml || !token.selfClosing || token.ackSelfClosing || VOID.has(tagName)) return;
    super.onEndTag({ ...token, selfClosing: false, attrs: [], type: Token.TokenType.END_TAG });
    this.tokenizer.state = TokenizerMode.DATA;
    this.tokenizer.inForeignNode = false;
  }

  override onEndTag(token: Token.TagToken): void {
    const unopened = this.#unopened.get(token.tagName) ?? 0;
    if (unopened > 0) {
      this.#unopened.set(token.tagName, unopened - 1);
      return;
    }
    super.onEndTag(token);
  }
}
