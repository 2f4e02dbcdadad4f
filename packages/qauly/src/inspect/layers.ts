/** The layers of the page: what each shows, and which are on at first. */

export interface Layer {
  /** Also the class of its shapes. */
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  /** Whether a plain text, which has no positions, can show it. */
  readonly inText: boolean;
}

/** In the order in which they are drawn, the first at the bottom. */
export const layers: readonly Layer[] = [
  { name: "lines", label: "Lines", hint: "lines of text, as they were read", isOn: false, inText: false },
  { name: "tables", label: "Tables", hint: "rulings, and the cells that were found", isOn: false, inText: false },
  { name: "tokens", label: "Words", hint: "words of the text layer, hidden ones dashed", isOn: false, inText: false },
  {
    name: "unused",
    label: "Unused words",
    hint: "words that are in no field of the result, and are no furniture",
    isOn: false,
    inText: true,
  },
  {
    name: "furniture",
    label: "Furniture",
    hint: "running lines, page numbers, notes in the margin, watermarks: kept out of the text",
    isOn: true,
    inText: false,
  },
  { name: "links", label: "Links", hint: "link annotations with their addresses", isOn: false, inText: false },
  {
    name: "decisions",
    label: "Decisions",
    hint: "words by which the language, parts and columns were told, close calls in red",
    isOn: false,
    inText: true,
  },
  { name: "values", label: "Values", hint: "where each value of the result stands", isOn: true, inText: true },
  { name: "repairs", label: "Repairs", hint: "characters that were changed", isOn: true, inText: true },
  { name: "findings", label: "Findings", hint: "places that a finding is about", isOn: true, inText: true },
];
