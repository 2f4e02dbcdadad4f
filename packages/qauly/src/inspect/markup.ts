/**
 * HTML as values. An act is untrusted: whatever is put into a template is escaped, unless it came out of a template
 * itself. Attribute values in templates stand in double quotes.
 */
export interface Markup {
  readonly markup: string;
}

export type Content = string | number | Markup | readonly Markup[];

/** A template tag: `` html`<b title="${name}">${text}</b>` ``. */
export function html(parts: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let markup = parts[0] ?? "";
  contents.forEach((content, index) => {
    markup += written(content) + (parts[index + 1] ?? "");
  });
  return { markup };
}

export const nothing: Markup = { markup: "" };

function written(content: Content): string {
  if (typeof content === "string") return escaped(content);
  if (typeof content === "number") return String(content);
  return "markup" in content ? content.markup : content.map(({ markup }) => markup).join("");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);
}
