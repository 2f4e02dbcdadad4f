import { allMatches } from "@qauly/model/rules";
import type { Line } from "../../../text/flow.js";
import type { RestoredLines } from "../../language.js";

/** A double blank, a blank before a comma, semicolon, full stop or closing bracket: words may have stood there. */
const hole = /(?<=\S)(?:\s{2,}(?=\S)|\s(?=[,;)](?:\s|$)|\.(?:\s|$)))/g;

/** Reports the holes that words left which a tool drew elsewhere; no rule puts Russian words back. */
export function reportHoles(lines: readonly Line[]): RestoredLines {
  const unrepaired = lines.flatMap((line) => {
    if (line.placed) return [];
    const text = line.text.trim();
    return allMatches(text.text, hole).flatMap(({ index, 0: blanks }) => {
      const at = text.slice(Math.max(0, index - 1), index + blanks.length + 1).extent();
      return at === null ? [] : [at];
    });
  });
  return { lines, unrepaired };
}
