/** A drawn act in one of the text forms, with the choices of the form named. */
import type { ActSpec } from "./act-spec.js";
import type { DelimitedTable } from "./delimited-table.js";
import { dirty } from "./dirty/dirty.js";
import { features } from "./draw/features.js";
import type { FormulaSpacing } from "./letter-spacing.js";
import { random } from "./random.js";
import { type CleanStyle, writeCleanText } from "./write-clean.js";
import { writeBrokenText } from "./write-text.js";

export type TextForm = "clean" | "broken" | "dirty";
export const textForms = ["clean", "broken", "dirty"] as const;

export interface Rendering {
  readonly text: string;
  /** What the form exercises, by name. */
  readonly features: readonly string[];
}

export function render(spec: ActSpec, form: TextForm, seed: number): Rendering {
  const choose = random(1_000_003 * (textForms.indexOf(form) + 1) + seed);
  const names = features(choose);
  if (form === "broken") {
    const spacing = names.maybe("letter-spaced formula", 0.4)
      ? names.pick<FormulaSpacing>("formula", {
          "one blank, two between words": { betweenLetters: " ", betweenWords: "  ", beforeColon: " " },
          "one blank, three between words": { betweenLetters: " ", betweenWords: "   ", beforeColon: " " },
          "one blank everywhere": { betweenLetters: " ", betweenWords: " ", beforeColon: " " },
          NBSP: { betweenLetters: "\u00a0", betweenWords: "\u00a0\u00a0", beforeColon: "" },
          "thin blanks": { betweenLetters: "\u2009", betweenWords: "  ", beforeColon: "" },
        })
      : null;
    return { text: writeBrokenText(spec, seed, spacing), features: names.list() };
  }
  const style: CleanStyle = {
    width: choose.pick([84, 84, 100, 72]),
    paragraphs: names.pick("paragraphs", {
      plain: "plain",
      indented: "indented",
      "blank lines": "blank lines",
    } as const),
    table: names.pick<DelimitedTable>("table", { tab: "tab", pipe: "pipe", aligned: "aligned" }),
    headingIndent: choose.pick([0, 45]),
  };
  const text = writeCleanText(spec, style);
  return { text: form === "dirty" ? dirty(text, choose, names) : text, features: names.list() };
}
