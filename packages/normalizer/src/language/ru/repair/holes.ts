import type { Line } from "../../../text/flow.js";
import { findGaps, type Gap, isWideGap } from "../../../text/gaps.js";
import type { RestoredLines } from "../../language.js";

/** Words that ask for a noun behind them. */
const governing =
  /(?:^|\s)(?:№|согласно|в|во|с|со|к|ко|от|на|о|об|из|по|для|при|стат(?:ьи|ье|ьей|ью|ьями)|пункт(?:а|у|ом|е)|подпункт(?:а|у|ом|е))$/iu;
/** What is no such noun: a mark, a preposition, a conjunction; behind a number sign, a word. */
const noObject = /^(?:[,;.)]|(?:и|или|а|в|во|к|ко|с|со|от|на|для|по|об|о)\s)/iu;
const noNumber = /^(?![\p{L}]{0,4}[-–]?\s?\d)/u;

/** Whether words are lost in a gap: it is wide against its line, or the word before it governs nothing. */
function showsLoss(text: string, gap: Gap): boolean {
  if (isWideGap(text, gap)) return true;
  const before = text.slice(Math.max(0, gap.start - 40), gap.start);
  const after = text.slice(gap.end, gap.end + 40);
  return governing.test(before) && (before.endsWith("№") ? noNumber : noObject).test(after);
}

/** Reports the holes that words left which a tool drew elsewhere; no rule puts Russian words back. */
export function reportHoles(lines: readonly Line[]): RestoredLines {
  const unrepaired = lines.flatMap((line) => {
    if (line.placed) return [];
    const text = line.text.trim();
    return findGaps(text.text).flatMap((gap) => {
      if (!showsLoss(text.text, gap)) return [];
      const at = text.slice(Math.max(0, gap.start - 1), gap.end + 1).extent();
      return at === null ? [] : [at];
    });
  });
  return { lines, unrepaired };
}
