/** Where the links of a page lead. */
import { childNamed } from "./measure.js";
import { ElementNode } from "./tree.js";

/** A link's address with all that a browser adds to it; one within the page as `#name`. */
export type Resolve = (href: string) => string;

/** What browsers write into a page that they save. */
const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/\S+)/i;
const BEGINNING = 4000;

/**
 * Paths of the register's documents, `/kaz/docs/ID`, which its pages write without a host. Source: addresses of the
 * register.
 */
const REGISTER_PATH =
  /^(?:\.{0,2}\/)*(?:kaz|rus|eng)\/(?:docs|history|archive\/docs)\/[A-Z]\d{2}[0-9A-Z]{7}[0-9A-Z_](?=$|[/?#])/i;
const REGISTER = "https://adilet.zan.kz/";

/** By the base that the page names, or its own address, as far as it says either. */
export function resolverOf(root: ElementNode, text: string): Resolve {
  const head = childNamed(childNamed(root, "html"), "head");
  const { base, canonical, shared } = headOf(head);
  const own = webAddress(canonical) ?? webAddress(shared) ?? webAddress(SAVED_FROM.exec(text.slice(0, BEGINNING))?.[1]);
  const from = webAddress(base) ?? own;
  return (href) => resolved(href.trim(), from);
}

function headOf(head: ElementNode | null) {
  const found: { base?: string | null; canonical?: string | null; shared?: string | null } = {};
  for (const element of head?.children ?? []) {
    if (!(element instanceof ElementNode)) continue;
    if (element.name === "base") found.base ??= element.get("href");
    if (element.name === "link" && element.get("rel")?.toLowerCase() === "canonical") {
      found.canonical ??= element.get("href");
    }
    if (element.name === "meta" && element.get("property") === "og:url") found.shared ??= element.get("content");
  }
  return found;
}

const webAddress = (text: string | null | undefined): string | null =>
  text != null && /^https?:\/\/[^/]/i.test(text.trim()) && URL.canParse(text.trim()) ? text.trim() : null;

function resolved(href: string, from: string | null): string {
  if (href.startsWith("#")) return `#${decoded(href.slice(1))}`;
  if (from !== null && URL.canParse(href, from)) {
    const address = new URL(href, from);
    const page = new URL(from);
    const isHere = address.hash !== "" && address.href.split("#")[0] === page.href.split("#")[0];
    return isHere ? `#${decoded(address.hash.slice(1))}` : /^https?:/.test(address.protocol) ? address.href : href;
  }
  return REGISTER_PATH.test(href) ? new URL(href.replace(/^[./]+/, ""), REGISTER).href : href;
}

/** The names to which links of the page lead within it. */
export function namesLedTo(links: Iterable<ElementNode>, resolve: Resolve): ReadonlySet<string> {
  const names = new Set<string>();
  for (const link of links) {
    const href = link.get("href");
    if (href === null) continue;
    const address = resolve(href);
    if (address.length > 1 && address.startsWith("#")) names.add(address.slice(1));
  }
  return names;
}

/** Names may be percent-encoded in an address and not in the element. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
