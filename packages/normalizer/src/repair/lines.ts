import type { Language } from "../language/language.js";
import type { FlowItem, Line } from "../layout/flow.js";
import { characterEdits } from "./characters.js";
import { homoglyphEdits } from "./homoglyphs.js";
import { letterSpacingEdits } from "./letter-spacing.js";
import { numberSignEdits } from "./number-sign.js";
import { scannedFigureEdits } from "./ocr/figures.js";
import { kazakhLetterEdits } from "./ocr/kazakh-letters.js";
import { scannedMarkEdits } from "./ocr/marks.js";
import { scannedNumberSignEdits } from "./ocr/number-sign.js";
import { scannedPlaceNameEdits } from "./ocr/place-names.js";
import { scannedRomanEdits } from "./ocr/roman-numerals.js";
import { scannedStateNameEdits } from "./ocr/state-names.js";
import { scannedTornWordEdits } from "./ocr/torn-words.js";
import { applyEdits, type Edit, type RepairRecord } from "./repair.js";

/** The repairs that one line shows by itself, in the order in which they build on each other. */
const steps: readonly ((text: string) => Edit[])[] = [
  characterEdits,
  homoglyphEdits,
  numberSignEdits,
  letterSpacingEdits,
];

/** Characters that no step takes for others: all but Latin letters and what prints nothing. */
const sound = /^[\t\x20-@[-`{-~Ѐ-ӿ«»–—№]*$/;
/** Two single characters that only blanks part, as in a word torn apart. */
const torn = /(?:^|\s)\S\s+\S(?:\s|$)/;

/** Whether no step changes a line, as is so with nearly all: a quick look that spares the four. */
const isSound = (text: string): boolean => sound.test(text) && !torn.test(text) && !text.includes("№о");

/** What OCR mistakes goes first: the other steps know the letters of acts, not those of a model. */
const scannedSteps = (inCell: boolean, language: Language["code"]): typeof steps => [
  (text) => scannedNumberSignEdits(text, inCell),
  scannedFigureEdits,
  scannedRomanEdits,
  scannedMarkEdits,
  ...(language === "kk" ? [scannedStateNameEdits, scannedPlaceNameEdits] : []),
  ...steps,
  ...(language === "kk" ? [kazakhLetterEdits, scannedTornWordEdits] : []),
];

/** Where a line stands, for the repairs that depend on it. */
export interface LinePlace {
  readonly language: Language["code"];
  readonly inCell: boolean;
}

/** Repairs a line; adds what it changed to `log`. */
export function repairLine(line: Line, log: RepairRecord[], { language, inCell }: LinePlace): Line {
  if (!line.scanned && isSound(line.text.text)) return line;
  let text = line.text;
  for (const step of line.scanned ? scannedSteps(inCell, language) : steps) {
    const edits = step(text.text);
    if (edits.length === 0) continue;
    const repaired = applyEdits(text, edits);
    text = repaired.text;
    for (const repair of repaired.repairs) log.push(repair);
  }
  return text === line.text ? line : { ...line, text };
}

/** Reads the flow as laid out; writes it with every line repaired, those in table cells too. */
export function repairFlow(items: readonly FlowItem[], log: RepairRecord[], language: Language["code"]): FlowItem[] {
  return items.map((item) =>
    item.kind === "line"
      ? repairLine(item, log, { language, inCell: false })
      : {
          ...item,
          rows: item.rows.map((row) =>
            row.map((cell) => ({
              ...cell,
              lines: cell.lines.map((line) => repairLine(line, log, { language, inCell: true })),
            })),
          ),
        },
  );
}
