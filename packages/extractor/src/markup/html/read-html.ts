import { QaulyError } from "@qauly/model";
import type { ActLanguage, HiddenText, LanguageChoice, SourcePage } from "../../document.js";
import { pause } from "../../pause.js";
import { throwIfAborted } from "../../pdf/abort.js";
import { decodeInPieces, type TextEncoding } from "../../text/decode.js";
import { MarkupPage } from "../page.js";
import { findWordings, otherWording } from "../wordings/find-wordings.js";
import { findAct } from "./act-place.js";
import { namesLedTo, resolverOf } from "./addresses.js";
import { encodingOfPage } from "./charset.js";
import { childNamed, measure } from "./measure.js";
import { partsOfPage } from "./page-wordings.js";
import { parsePage } from "./parse-page.js";
import { PageReader } from "./read-page.js";
import { Selectors } from "./selector.js";
import { StyleSheets } from "./sheets/style-sheets.js";
import { ElementNode } from "./tree.js";

/** A web page as one page of lines and tables. */
export interface ReadPage {
  readonly encoding: TextEncoding;
  /** Null where the act stands in it in one language. */
  readonly languages: LanguageChoice | null;
  readonly hidden: HiddenText | undefined;
  readonly page: SourcePage;
}

/** Milliseconds of work after which others have their turn. */
const TURN = 20;

/**
 * Reads a web page.
 *
 * @param language which one is read of a page that holds the act in two; else the one that begins first
 * @throws QaulyError `input.unsupported`, `input.empty`, `input.damaged`, `aborted`
 */
export async function readHtml(
  bytes: Uint8Array,
  { language, signal }: { readonly language?: ActLanguage | undefined; readonly signal?: AbortSignal | undefined },
): Promise<ReadPage> {
  const encoding = encodingOfPage(bytes);
  if (encoding === null) {
    throw new QaulyError(
      "input.unsupported",
      "this is a web page in no known encoding",
      "save the page anew in a browser, or give the act as a text file in UTF-8",
    );
  }
  let since = performance.now();
  const inTurns = async <T>(steps: Generator<void, T>): Promise<T> => {
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - since < TURN) continue;
      await pause();
      throwIfAborted(signal);
      since = performance.now();
    }
  };
  throwIfAborted(signal);
  const text = await inTurns(decoded(bytes, encoding));
  const isXml = /^\s*<\?xml\s/.test(text.slice(0, 200)) && text.slice(0, 4000).includes("http://www.w3.org/1999/xhtml");
  const { root, sheets } = await inTurns(parsePage(text, isXml));
  const styles = new StyleSheets(sheets);
  await inTurns(measure(root, styles));
  const place = await inTurns(findAct(root));
  const wordings = await inTurns(findWordings(place.root, partsOfPage(place.furniture, styles)));
  const other = otherWording(wordings, language);
  const collected = new MarkupPage();
  const { ids, linking } = await inTurns(namesIn(root));
  const selectors = new Selectors(ids);
  const resolve = resolverOf(root, text);
  const links = { resolve, names: namesLedTo(linking, resolve) };
  const reader = new PageReader({ place, other, links }, styles, selectors, (block) => collected.add(block));
  const body = childNamed(childNamed(root, "html"), "body") ?? root;
  await inTurns(reader.read(body));
  const page = collected.page();
  if (page.text.trim() === "") {
    throw new QaulyError(
      "input.empty",
      "the page shows no text",
      "save the page when all of it is shown, or give a PDF",
    );
  }
  return { encoding, page, languages: other.languages, hidden: reader.hidden.found() };
}

function* decoded(bytes: Uint8Array, encoding: TextEncoding): Generator<void, string> {
  let text = "";
  for (const piece of decodeInPieces(bytes, encoding)) {
    text += piece;
    yield;
  }
  return text;
}

/** How often each id stands in the page, and its links. */
function* namesIn(root: ElementNode): Generator<void, { ids: Map<string, number>; linking: ElementNode[] }> {
  const ids = new Map<string, number>();
  const linking: ElementNode[] = [];
  let steps = 0;
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const id = node.get("id");
    if (id !== null) ids.set(id, (ids.get(id) ?? 0) + 1);
    if (node.name === "a") linking.push(node);
    for (const child of node.children) if (child instanceof ElementNode) open.push(child);
    steps += 1;
    if (steps % 5000 === 0) yield;
  }
  return { ids, linking };
}
