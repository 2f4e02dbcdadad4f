/** Result folders for tests: drawn acts, read as a user would read them. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseAct, type Resolution } from "qauly";
import type { TrustLevel } from "../../packages/model/src/index.js";
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

const levels: readonly (TrustLevel | null)[] = ["clear", "look", "clear", "doubtful", null];

/** The acts with trust of every level, some without any, whatever was reckoned. */
export function withTrust(acts: readonly Resolution[]): Resolution[] {
  return acts.map((act, index) => {
    const level = levels[index % levels.length] ?? null;
    if (level === null) return { ...act, trust: null };
    const reasons = level === "clear" ? [] : [{ sign: "text.unplaced", path: null, count: 1 + (index % 3) }];
    const score = { clear: 0.99, look: 0.8, doubtful: 0.3 }[level] + (index % 7) / 1000;
    const part = { level, score, reasons };
    const parts = { identity: part, structure: part, tables: null, references: part, quota: null };
    return { ...act, trust: { level, score, parts, reasons } };
  });
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
