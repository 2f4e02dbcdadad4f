/** Acts to perturb, each by a seed: drawn ones in Kazakh and in Russian. */
import { drawSoundAct } from "../generator/draw/draw-act.js";
import { random } from "../generator/random.js";
import { render } from "../generator/rendering.js";
import { russianActs } from "./russian-acts.js";

export interface SourceText {
  readonly name: string;
  readonly text: string;
}

/** Every fourth Kazakh act is one that the text tool broke. */
export function drawnText(language: "kk" | "ru", seed: number): SourceText {
  if (language === "ru") return { name: `drawn ru ${seed}`, text: russianActs(random(seed)) };
  const form = seed % 4 === 0 ? "broken" : "clean";
  return { name: `drawn ${form} kk ${seed}`, text: render(drawSoundAct(seed), form, seed).text };
}
