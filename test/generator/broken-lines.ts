/**
 * Lines of running text as a PDF-to-text tool leaves them. The tool follows the order of drawing, so the words of a
 * hyperlink come after the rest of their line:
 *
 *     осы қаулының  сәйкес бас бостандығынан айыру орындарынан 2 қосымшасына
 *                 ^ hole                                       ^ thrown here
 */
import type { Run } from "./act-spec.js";
import { printedWidth } from "./broken-width.js";
import type { Random } from "./random.js";
import { lineText, type Word, wordsOf, wrap } from "./runs.js";

export interface BrokenParagraph {
  /** Blanks before the first line. */
  readonly indent: number;
  /** Of a line, in average letters. */
  readonly width: number;
}

/** How often a line that goes on in the next one keeps its last blank. */
const trailingBlankShare = 0.5;

export function brokenParagraph(runs: readonly Run[], { indent, width }: BrokenParagraph, random: Random): string[] {
  const lines = wrap(wordsOf(runs, { breakAfterBracket: true }), printedWidth, {
    first: width - printedWidth(" ".repeat(indent)),
    rest: width,
  });
  return lines.map((line, index) => {
    const goesOn = lines[index + 1]?.[0]?.spaceBefore ?? false;
    const lead = index === 0 ? " ".repeat(indent) : "";
    const displaced = line.some((word) => word.pieces.some((piece) => piece.link !== null));
    if (displaced) return lead + displacedLine(line);
    return lead + lineText(line) + (goesOn && random.chance(trailingBlankShare) ? " " : "");
  });
}

/** The line without its links, their blanks left standing, then the links one after the other. */
function displacedLine(line: readonly Word[]): string {
  let kept = "";
  let thrown = "";
  line.forEach((word, index) => {
    const linkFirst = word.pieces[0]!.link !== null;
    const afterLink = index > 0 && line[index - 1]!.pieces.at(-1)!.link !== null;
    // The blank inside a link phrase is thrown with it; the one before it stays and is half of the hole.
    if (index > 0 && word.spaceBefore && !(linkFirst && afterLink)) kept += " ";
    for (const piece of word.pieces) {
      if (piece.link === null) kept += piece.text;
      else thrown += ` ${piece.text}`;
    }
  });
  return kept.trimEnd() + thrown;
}
