/**
 * Damage to a text that leaves its words as they are, and may make a reader fail: lines joined or out of order, gaps of
 * tables lost, letters that the encoding lacks. One kind a function; how much of it there is, is drawn.
 */
import type { Random } from "../generator/random.js";

export type Worsening = (text: string, choose: Random) => string;

const linesOf = (text: string): string[] => text.split("\n");
const isFilled = (line: string | undefined): line is string => line !== undefined && line.trim() !== "";

/** Line ends that are lost between two lines of text. */
const joinedLines: Worsening = (text, choose) => {
  const lines = linesOf(text);
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    if (isFilled(lines[at]) && isFilled(lines[at + 1]) && choose.chance(0.04)) {
      lines.splice(at, 2, `${lines[at]} ${lines[at + 1]?.trimStart()}`);
    }
  }
  return lines.join("\n");
};

/** Two lines that follow one another in the wrong order. */
const swappedLines: Worsening = (text, choose) => {
  const lines = linesOf(text);
  for (let at = 0; at + 1 < lines.length; at += 1) {
    if (!isFilled(lines[at]) || !isFilled(lines[at + 1]) || !choose.chance(0.02)) continue;
    [lines[at], lines[at + 1]] = [lines[at + 1] as string, lines[at] as string];
    at += 1;
  }
  return lines.join("\n");
};

/** Tabs and wide gaps that are one blank now. */
const lostGaps: Worsening = (text, choose) => {
  const share = choose.pick([0.05, 0.3, 1]);
  return linesOf(text)
    .map((line) => (choose.chance(share) ? line.replace(/(?<=\S)(?:\t|\s{2,}|\s*\|\s*)(?=\S)/g, " ") : line))
    .join("\n");
};

/** Blank lines that are lost, and new ones. */
const otherGaps: Worsening = (text, choose) =>
  linesOf(text)
    .flatMap((line) => {
      if (line.trim() === "") return choose.chance(0.5) ? [] : [line];
      return choose.chance(0.05) ? [line, ""] : [line];
    })
    .join("\n");

/** Letters that their encoding has not: a question mark stands for each. */
const lostLetters: Worsening = (text, choose) => {
  const share = choose.pick([0.002, 0.02]);
  return text.replace(/[әғқңөұүһі]/giu, (letter) => (choose.chance(share) ? "?" : letter));
};

/** A line that stands twice, as pages that overlap have it. */
const doubledLines: Worsening = (text, choose) =>
  linesOf(text)
    .flatMap((line) => (isFilled(line) && choose.chance(0.01) ? [line, line] : [line]))
    .join("\n");

/** Every line with the line break of a narrower page. */
const rewrapped: Worsening = (text, choose) => {
  const width = choose.pick([40, 60, 120]);
  return linesOf(text)
    .flatMap((line) =>
      /\t|\s{3,}|\|/.test(line.trim()) ? [line] : (line.match(new RegExp(`.{1,${width}}(?:\\s|$)|\\S+`, "g")) ?? [""]),
    )
    .join("\n");
};

export const worsenings: Readonly<Record<string, Worsening>> = {
  "joined lines": joinedLines,
  "swapped lines": swappedLines,
  "lost gaps": lostGaps,
  "other gaps": otherGaps,
  "lost letters": lostLetters,
  "doubled lines": doubledLines,
  rewrapped,
};
