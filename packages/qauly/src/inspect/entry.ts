/** What the lists of the panel share: an entry that leads to its place, a section that folds. */
import { html, type Markup, nothing } from "./markup.js";

/** The head of an entry: a button that leads to its place, where it has one. */
export function entry(id: string, path: string, hasPlace: boolean, content: Markup): Markup {
  return hasPlace
    ? html`<button data-mark="${id}" data-path="${path}">${content}</button>`
    : html`<span class="value">${content} <small>(no place in the source)</small></span>`;
}

export function section(title: string, name: string, count: number, content: Markup, isOpen: boolean): Markup {
  return html`<section class="${name}"><details${isOpen ? html` open` : nothing}><summary><h2>${title} <small>${count}</small></h2></summary>${content}</details></section>
`;
}
