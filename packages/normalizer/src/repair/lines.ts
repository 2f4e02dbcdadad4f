import { mapInSteps, type Steps } from "@qauly/model/rules";
import type { Language, RepairStep } from "../language/language.js";
import { applyEdits } from "../text/edits.js";
import type { FlowItem, Line } from "../text/flow.js";
import { characterEdits } from "./characters.js";
import { homoglyphEdits } from "./homoglyphs.js";
import { letterSpacingEdits } from "./letter-spacing.js";
import { numberSignEdits } from "./number-sign.js";
import { scannedFigureEdits } from "./ocr/figures.js";
import { scannedMarkEdits } from "./ocr/marks.js";
import { scannedNumberSignEdits } from "./ocr/number-sign.js";
import { scannedRomanEdits } from "./ocr/roman-numerals.js";
import { isInOldFont, oldFontEdits } from "./old-font.js";
import { raisedNumberEdits } from "./raised-numbers.js";

/** The repairs that one line shows by itself, in the order in which they build on each other. */
const stepsIn = ({ repair }: Language, inCell: boolean): readonly RepairStep[] => [
  (text) => raisedNumberEdits(text, repair.numberedUnits),
  characterEdits,
  (text) => homoglyphEdits(text, repair.ownTwin, repair.oneLetterWords),
  (text) => numberSignEdits(text, inCell),
  (text) => letterSpacingEdits(text, repair.splitJoinedWords),
];

/** Characters that no step takes for others: all but Latin letters and what prints nothing. */
const sound = /^[\t\x20-@[-`{-~Ѐ-ӿ«»–—№]*$/;
/** Two single characters that only blanks part, as in a word torn apart. */
const torn = /(?:^|[\s"«“„])\S\s+\S(?:[\s"»”]|$)/;

/** Whether no step changes a line, as is so with nearly all: a quick look that spares the four. */
const isSound = (text: string): boolean =>
  sound.test(text) && !torn.test(text) && !text.includes("№о") && !/["«“„]\s+№/.test(text);

/** What OCR mistakes goes first: the other steps know the letters of acts, not those of a model. */
const scannedSteps = (inCell: boolean, language: Language): readonly RepairStep[] => [
  (text) => scannedNumberSignEdits(text, inCell),
  scannedFigureEdits,
  scannedRomanEdits,
  scannedMarkEdits,
  ...language.repair.scannedNames,
  ...stepsIn(language, inCell),
  ...language.repair.scannedWords,
];

/** Where a line stands, for the repairs that depend on it. */
export interface LinePlace {
  readonly language: Language;
  readonly inCell: boolean;
  /** Whether the document was written for a Kazakh font from before Unicode. */
  readonly inOldFont: boolean;
}

/** Repairs a line; its text carries what was changed. */
export function repairLine(line: Line, { language, inCell, inOldFont }: LinePlace): Line {
  if (!line.scanned && !inOldFont && isSound(line.text.text)) return line;
  let text = inOldFont ? applyEdits(line.text, oldFontEdits(line.text.text)) : line.text;
  for (const step of line.scanned ? scannedSteps(inCell, language) : stepsIn(language, inCell)) {
    text = applyEdits(text, step(text.text));
  }
  return text === line.text ? line : { ...line, text };
}

/**
 * Reads the flow as laid out, and the document's whole text; writes it with every line repaired, those in table cells
 * too.
 */
export function* repairFlow(items: readonly FlowItem[], language: Language, whole: string): Steps<FlowItem[]> {
  const inOldFont = isInOldFont(whole);
  return yield* mapInSteps(items, (item) =>
    item.kind === "line"
      ? repairLine(item, { language, inCell: false, inOldFont })
      : {
          ...item,
          rows: item.rows.map((row) =>
            row.map((cell) => ({
              ...cell,
              lines: cell.lines.map((line) => repairLine(line, { language, inCell: true, inOldFont })),
            })),
          ),
        },
  );
}
