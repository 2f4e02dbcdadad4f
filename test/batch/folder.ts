/** Drawn acts in files, and result folders as data. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DocumentLine, FailureLine } from "../../packages/qauly/dist/batch/index.js";
import { drawAct } from "../generator/draw/draw-act.js";
import { render } from "../generator/rendering.js";

/** Acts of these seeds as texts, by the names of their files. */
export function drawnActs(from: number, to: number): Record<string, string> {
  const seeds = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return Object.fromEntries(
    seeds.map((seed) => [`act-${String(seed).padStart(4, "0")}.txt`, render(drawAct(seed), "clean", seed).text]),
  );
}

/** All files of a result folder with their bytes as text. */
export function contentsOf(folder: string): Record<string, string> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

function linesOf(path: string): unknown[] {
  const text = readFileSync(path, "utf8");
  return text === ""
    ? []
    : text
        .replace(/\n$/, "")
        .split("\n")
        .map((line) => JSON.parse(line));
}

export const documentsIn = (folder: string): DocumentLine[] =>
  linesOf(join(folder, "documents.jsonl")) as DocumentLine[];
export const failuresIn = (folder: string): FailureLine[] => linesOf(join(folder, "failures.jsonl")) as FailureLine[];
export const actsIn = (folder: string) =>
  linesOf(join(folder, "acts.jsonl")) as { source: { fileName: string; sha256: string } }[];
