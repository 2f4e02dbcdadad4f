/** Result folders for tests: drawn acts, read as a user would read them. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAct, type Resolution } from "qauly";
import { openResults, type Results } from "../../packages/qauly/src/results/results.js";
import { drawAct } from "../generator/draw/draw-act.js";
import { render, textForms } from "../generator/rendering.js";

/** Acts of many kinds, with findings, repairs and quotas among them. */
export function drawnResults(first: number, last: number): Promise<Resolution[]> {
  const seeds = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return Promise.all(
    seeds.map((seed) => {
      const spec = drawAct(seed);
      const { text } = render(spec, textForms[seed % textForms.length]!, seed);
      return parseAct(text, { fileName: `${spec.name}.txt` });
    }),
  );
}

export const jsonLines = (values: readonly unknown[]) => values.map((value) => `${JSON.stringify(value)}\n`).join("");

export interface Workplace {
  readonly folder: string;
  /** Writes a file in it. */
  file(name: string, content: string): string;
  results(name?: string): Promise<Results>;
}

/** A new folder, which goes when the work is done. */
export async function inWorkplace<T>(
  files: Readonly<Record<string, string>>,
  use: (place: Workplace) => Promise<T>,
): Promise<T> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "qauly-dataset-")));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, content);
    return path;
  };
  try {
    for (const [name, content] of Object.entries(files)) file(name, content);
    return await use({ folder, file, results: (name = "") => openResults(join(folder, name)) });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
