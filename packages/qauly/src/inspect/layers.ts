/** The layers of the page: what each shows, and which are on at first. */

export interface Layer {
  /** Also the class of its shapes. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  /** Whether a plain text, which has no positions, can show it. */
  readonly inText: boolean;
  /** Whether a web page or a document of Word can, which have lines and tables and no positions. */
  readonly inBlocks: boolean;
}

/** What is shown of an act: drawn pages, characters, or lines and tables. */
export type SheetForm = "pages" | "text" | "blocks";

/** The layers that a form can show. */
export function layersOf(form: SheetForm): readonly Layer[] {
  return layers.filter(({ inText, inBlocks }) => form === "pages" || (form === "text" ? inText : inBlocks));
}

/** In the order in which they are drawn, the first at the bottom. */
export const layers: readonly Layer[] = [
  {
    name: "lines",
    label: "Lines",
    hint: "lines of text, as they were read",
    isOn: false,
    inText: false,
    inBlocks: false,
  },
  {
    name: "tables",
    label: "Tables",
    hint: "rulings, and the cells that were found",
    isOn: false,
    inText: false,
    inBlocks: false,
  },
  {
    name: "tokens",
    label: "Words",
    hint: "words of the text layer, hidden ones dashed",
    isOn: false,
    inText: false,
    inBlocks: false,
  },
  {
    name: "unused",
    label: "Unused words",
    hint: "words that are in no field of the result, and are no furniture",
    isOn: false,
    inText: true,
    inBlocks: true,
  },
  {
    name: "furniture",
    label: "Furniture",
    hint: "running lines, page numbers, notes in the margin, watermarks: kept out of the text",
    isOn: true,
    inText: false,
    inBlocks: true,
  },
  { name: "links", label: "Links", hint: "links with their addresses", isOn: false, inText: false, inBlocks: true },
  {
    name: "decisions",
    label: "Decisions",
    hint: "words by which the language, parts and columns were told, close calls in red",
    isOn: false,
    inText: true,
    inBlocks: true,
  },
  {
    name: "values",
    label: "Values",
    hint: "where each value of the result stands",
    isOn: true,
    inText: true,
    inBlocks: true,
  },
  { name: "repairs", label: "Repairs", hint: "characters that were changed", isOn: true, inText: true, inBlocks: true },
  {
    name: "findings",
    label: "Findings",
    hint: "places that a finding is about",
    isOn: true,
    inText: true,
    inBlocks: true,
  },
];
