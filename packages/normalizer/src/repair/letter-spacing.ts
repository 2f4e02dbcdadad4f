import { allMatches } from "@qauly/model/rules";
import type { Edit } from "../text/edits.js";

/**
 * Words whose letters a stretched line has torn apart:
 *
 *     м е к т е б і "        " А С Ф А "        Қ А У Л Ы   Е Т Е Д І :        " Д а л а - Д ә н "
 *
 * A run is a chain of single characters parted by blanks with at least three letters in a row; lone figures in table
 * cells (`92 1 1`), initials (`М. Токжанов`) and list letters (`а)`) are none. Wider gaps inside a run part its words;
 * where all gaps are equal the lexicon may.
 */
const chain =
  /(?<=^|\s)["«“(]?[^\s](?:[ \u00a0\u2000-\u200a\u202f]+[^\s](?=\s|$))*[ \u00a0\u2000-\u200a\u202f]+[^\s][,.;:)"»”]{0,2}(?=\s|$)/gu;
const lettersInARow = /\p{L}\s+\p{L}\s+\p{L}/u;
/** The rest of a name that ends with a number: `2 0 0 0 "`. Cells of figures have no quotation mark. */
const quotedFigures = (run: string): boolean => /["»”]$/.test(run.slice(-1)) && /\d\s+\d/.test(run);

/**
 * Capitals that a name begins with, of which only these are torn: `"С К Энерго-Сервис"`. Outside of quotation marks they may
 * be a person's initials.
 */
const tornCapitals =
  /(?<=["«“„]\s?)\p{Lu}(?:[ \u00a0\u2000-\u200a\u202f]\p{Lu})+(?=[ \u00a0\u2000-\u200a\u202f]+\p{L}[\p{L}-]|\s?["»”])/gu;

/** Parts a run of letters into the words that a language knows; the whole as one word where it knows none. */
type SplitJoinedWords = (letters: string) => readonly string[];

export function letterSpacingEdits(text: string, splitJoinedWords: SplitJoinedWords): Edit[] {
  const edits: Edit[] = [];
  for (const match of allMatches(text, chain)) {
    const run = withoutEdgeFigures(match[0]);
    if (run === null || !(lettersInARow.test(run.text) || quotedFigures(run.text))) continue;
    const start = match.index + run.start;
    edits.push({
      start,
      end: start + run.text.length,
      after: joinRun(run.text, splitJoinedWords),
      kind: "letter-spacing",
    });
  }
  for (const { 0: found, index } of allMatches(text, tornCapitals)) {
    const end = index + found.length;
    if (edits.some((edit) => index < edit.end && edit.start < end)) continue;
    edits.push({ start: index, end, after: found.replace(/\s/g, ""), kind: "letter-spacing" });
  }
  return edits.sort((a, b) => a.start - b.start);
}

/** Figures and signs at the ends of a chain belong to its neighbours: `1 А С Ф А 2` is a row number and a cell. */
function withoutEdgeFigures(run: string): { text: string; start: number } | null {
  if (!/\p{L}/u.test(run)) return { text: run, start: 0 };
  const lead = /^(?:[\d№–-]\s+)*/.exec(run)?.[0].length ?? 0;
  const tail = /(?:(?<=[\p{L}"»)])(?:\s+[\d–-])+)?$/u.exec(run.slice(lead))?.[0].length ?? 0;
  const text = run.slice(lead, run.length - tail);
  return text === "" ? null : { text, start: lead };
}

function joinRun(run: string, splitJoinedWords: SplitJoinedWords): string {
  const gaps = allMatches(run, /\s+/g).map((gap) => gap[0].length);
  const narrow = gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
  const words = gaps.some((gap) => gap > narrow)
    ? run.split(new RegExp(`\\s{${narrow + 1},}`)).map((word) => word.replace(/\s+/g, ""))
    : splitJoinedWords(run.replace(/\s+/g, ""));
  return withNumberSigns(words.join(" ").replace(/ (?=[,.;:»)]+$)/, ""));
}

/** The blanks that belong around a number sign and its figure, which are as wide as those between letters: `№ 10 мектеп`. */
function withNumberSigns(words: string): string {
  if (!words.includes("№")) return words;
  return words
    .replace(/(?<=\p{L})№/gu, " №")
    .replace(/№(\d+)(?=(\p{L}{2})?)/gu, (_, figures, letters) =>
      letters === undefined ? `№ ${figures}` : `№ ${figures} `,
    );
}
