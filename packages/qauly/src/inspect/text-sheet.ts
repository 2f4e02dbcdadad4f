/**
 * One page without positions: the characters of a plain text as they are, with values, repairs and findings as marked
 * ranges; or nothing of a PDF's page that is too damaged to have a size.
 */
import type { SourcePage } from "@qauly/extractor";
import { MarkedText } from "./marked-text.js";
import type { Placed } from "./marks.js";
import { html, type Markup } from "./markup.js";

const damaged = "damaged: nothing of it could be read";

export function textSheet(page: SourcePage, places: readonly Placed[]): Markup {
  const text = new MarkedText(page.text, places).part(0, page.text.length);
  return html`<section class="page" id="page-${page.number}">
<h2>Page ${page.number} <small>${page.damaged ? damaged : `plain text, ${page.text.length} characters`}</small></h2>
<pre class="text">
${text}</pre>
</section>
`;
}
