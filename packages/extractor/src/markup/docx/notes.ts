/** Footnotes and endnotes, headers and footers: what stands beside the body of a document. */

import type { LineDraft } from "../blocks.js";
import { blocksIn } from "./blocks.js";
import { linesOf, textOfLine } from "./draft.js";
import { numberText } from "./number-formats.js";
import { relationshipsOf, type WordPackage } from "./package.js";
import type { NoteKind, Story, WordDocument } from "./story.js";
import { child, elements, valOf, type XmlElement, xmlRoot } from "./xml.js";

/** Gives each note its mark when the text points to it first. */
export function marksBy(settings: XmlElement | undefined, marks: Map<string, string>): WordDocument["markOf"] {
  const next = new Map<NoteKind, number>();
  return (kind, id) => {
    const key = `${kind} ${id}`;
    const known = marks.get(key);
    if (known !== undefined) return known;
    const properties = child(settings, `w:${kind}Pr`);
    const value = next.get(kind) ?? Number(valOf(properties, "w:numStart") ?? 1);
    next.set(kind, value + 1);
    const format = valOf(properties, "w:numFmt") ?? (kind === "footnote" ? "decimal" : "lowerRoman");
    const mark = format === "chicago" ? "*".repeat(Math.min(value, 9)) : numberText(value, format);
    marks.set(key, mark);
    return mark;
  };
}

/** Lines of the notes to which the text points, in its order. */
export function noteLines(word: WordPackage, document: WordDocument): LineDraft[] {
  return (["footnote", "endnote"] as const).flatMap((kind) => {
    const name = [...word.relationships.values()].find(({ type }) => type === `${kind}s`)?.target;
    const pieces = name === undefined ? null : word.zip.open(name);
    if (name === undefined || pieces === null) return [];
    const root = xmlRoot(pieces, name);
    const relationships = relationshipsOf(word.zip, name);
    const notes = new Map(
      elements(root, `w:${kind}`).map((note, index) => [note.attributes["w:id"] ?? "", { note, index }]),
    );
    // A note may point to another: marks are added while they are read.
    const found: LineDraft[] = [];
    for (const [key, mark] of document.marks) {
      const [of, id = ""] = key.split(" ");
      const held = notes.get(id);
      if (of !== kind || held === undefined) continue;
      const story: Story = { document, aside: "note", relationships, fields: [], mark };
      found.push(...linesOf(blocksIn(held.note, `${pathOf(name)}/w:${kind}s/w:${kind}[${held.index + 1}]`, story)));
    }
    return found;
  });
}

/** Path to the root of a part beside the main one. */
const pathOf = (name: string): string => `/${name}#`;

/** Lines of headers and footers, each text once. `sections`: properties of the sections, in their order. */
export function runningLines(
  word: WordPackage,
  document: WordDocument,
  sections: readonly XmlElement[],
  kind: "header" | "footer",
): LineDraft[] {
  const names = new Set(
    sections.flatMap((section) =>
      elements(section, `w:${kind}Reference`).map(
        ({ attributes }) => word.relationships.get(attributes["r:id"] ?? "")?.target,
      ),
    ),
  );
  const seen = new Set<string>();
  const found: LineDraft[] = [];
  for (const name of names) {
    const pieces = name === undefined ? null : word.zip.open(name);
    if (name === undefined || pieces === null) continue;
    const root = xmlRoot(pieces, name);
    const story: Story = {
      document,
      aside: kind,
      relationships: relationshipsOf(word.zip, name),
      fields: [],
      mark: null,
    };
    const lines = linesOf(blocksIn(root, `${pathOf(name)}/${root.name}`, story));
    for (const line of lines) {
      const text = textOfLine(line);
      if (seen.has(text)) continue;
      seen.add(text);
      found.push(line);
    }
  }
  return found;
}
